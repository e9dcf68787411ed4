import Foundation
import MootTestSupport
import Testing

@Suite("shipped scenarios")
struct ShippedScenarioTests {
  let program = Program.folkmoot

  @Test("there are six or more plans")
  func six() { #expect(Checkout.scenarios.count >= 6) }

  @Test("each is sound, has a forecast that is neither sure nor hopeless, and a charter", arguments: Checkout.scenarios)
  func sound(scenario: URL) throws {
    let check = try program.run(["check", scenario.path])
    #expect(check.status == 0, "\(check.output)")
    let run = try program.run(["simulate", scenario.path, "--replicates", "500", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let json = try JSONSerialization.jsonObject(with: run.outputBytes) as? [String: Any]
    let targets = try #require(json?["targets"] as? [[String: Any]])
    #expect(!targets.isEmpty)
    let chances = targets.compactMap { $0["probability"] as? Double }
    #expect(chances.contains { $0 > 0.02 && $0 < 0.98 }, "\(scenario.lastPathComponent): \(chances)")
    let charter = try program.run(["charter", scenario.path, "--replicates", "200"])
    #expect(charter.status == 0)
    #expect(charter.output.hasPrefix("# "))
    #expect(!charter.output.contains("[charter."))
  }
}

@Suite("version")
struct VersionTests {
  @Test("is one line")
  func version() throws {
    let run = try Program.folkmoot.run(["--version"])
    #expect(run.status == 0 && run.output == "0.1.0\n" && run.errors.isEmpty)
    let mistyped = try Program.folkmoot.run(["--versio"])
    #expect(mistyped.status == 64 && mistyped.output.isEmpty)
  }
}

@Suite("documentation")
struct DocumentationTests {
  @Test("the page of parameters is the one that the program prints")
  func parameters() throws {
    let page = Checkout.root.appendingPathComponent("Sources/MootModel/MootModel.docc/ParameterTable.md")
    let printed = try Program.folkmoot.run(["explain", "parameters"]).output
    let kept = try String(contentsOf: page, encoding: .utf8)
    #expect(kept == printed, "run: folkmoot explain parameters -o \(page.path)")
  }

  @Test(
    "every word that the program knows is explained",
    arguments: ["parameters", "metrics", "posters", "imitation", "membership.model"])
  func explained(id: String) throws {
    let run = try Program.folkmoot.run(["explain", id])
    #expect(run.status == 0)
    #expect(!run.output.contains("[explain.") && !run.output.contains("{"))
  }
}
