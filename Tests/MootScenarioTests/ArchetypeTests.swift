import Foundation
import MootDiagnostics
import MootLanguage
import MootModel
import MootTestSupport
import Testing

@testable import MootScenario

@Suite("Archetypes")
struct ArchetypeTests {
  @Test func `There are nine or more, all different`() {
    #expect(Archetype.all.count >= 9)
    #expect(Set(Archetype.all.map(\.name)).count == Archetype.all.count)
    let plans = Archetype.all.compactMap { $0.reading.scenario?.schedule.initial }
    #expect(Set(plans.map { [$0.membership.model.rawValue] + $0.moderation.policy.models.map(\.rawValue) }).count >= 7)
  }

  @Test(arguments: Archetype.all.map(\.name))
  func `What is in the program is what stands in the folder`(_ name: String) throws {
    let archetype = try #require(Archetype.named(name))
    #expect(Beside.text("Scenarios/\(name).yaml") == archetype.text)
    #expect(Catalogue.english.has("archetype.\(name)"))
  }

  @Test func `Every file of the folder is in the program`() throws {
    let names = try Beside.files(in: "Scenarios").map { $0.deletingPathExtension().lastPathComponent }
    #expect(Set(names) == Set(Archetype.all.map(\.name)))
    #expect(Set(names) == Set(Archetype.texts.keys))
  }

  @Test(arguments: Archetype.all.map(\.name))
  func `A plan that begins from one says so, and says all that it says`(_ name: String) throws {
    let archetype = try #require(Archetype.named(name))
    let begun = Scenario.read(text: archetype.beginning, file: "a.yaml", parameters: KnownParameters([]))
    #expect(begun.findings == [])
    var plan = try #require(begun.scenario)
    #expect(plan.narrative.modelledOn == archetype.title)
    var original = try #require(archetype.reading.scenario)
    plan.narrative.modelledOn = nil
    plan.answered.remove("modelled_on")
    original.answered.remove("modelled_on")
    plan.stated["modelled_on"] = nil
    original.stated["modelled_on"] = nil
    #expect(plan == original)
    #expect(archetype.beginning.hasPrefix("folkmoot: 1\n"))
  }

  @Test(arguments: ["open-product-users", "OPEN-PRODUCT-USERS"])
  func `One is found by its name`(_ name: String) { #expect(Archetype.named(name)?.name == "open-product-users") }

  @Test func `A name that is nearly right is told`() {
    #expect(Archetype.named("open-product-user") == nil)
    #expect(Archetype.nearest(to: "open-product-user") == "open-product-users")
    #expect(Archetype.nearest(to: "something else") == nil)
  }

  @Test func `A folder of one's own gives its plans by name, and nothing else`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "archetypes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [
      ("b.yaml", "folkmoot: 1\nname: B\n"), ("a.yml", "name: [\n"), ("notes.txt", "x"), (".c.yaml", "x"),
    ] {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    try FileManager.default.createDirectory(at: folder.appending(path: "d.yaml"), withIntermediateDirectories: true)
    let plans = try Archetype.folder(folder.path)
    #expect(plans.map(\.name) == ["a", "b"])
    #expect(plans.allSatisfy { !$0.isShipped })
    #expect(plans.map { $0.reading.scenario?.name } == [nil, "B"])
    #expect(plans[0].beginning == "name: [\n")
  }

  @Test func `A folder that is none is a finding`() {
    for (path, code) in [("/no/such/folder", "file-not-found"), ("/etc/passwd", "folder-file")] {
      do {
        _ = try Archetype.folder(path)
        Issue.record("\(path) was taken for a folder")
      } catch {
        #expect(error.finding.code == code)
        #expect(error.exitCode == 66)
      }
    }
  }
}
