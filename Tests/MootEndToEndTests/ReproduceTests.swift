import Foundation
import MootTestSupport
import Testing

@Suite("reproduce")
struct ReproduceTests {
  let program = Program.folkmoot
  let plan = """
    folkmoot: 1
    name: Small   # a comment
    audience:
      eligible: 2000 to 4000
    moderation:
      hours: 3
    simulation:
      weeks: 20
    targets:
      - {id: posters, metric: posters, at_least: 8, by_week: 20}
    """

  /// A scenario, its manifest and its JSON results in a folder of their own.
  private func recorded(_ settings: [String] = []) throws -> (folder: ScratchFolder, scenario: String) {
    let folder = try ScratchFolder()
    let file = try folder.write(plan, to: "small.yaml")
    let run = try program.run(
      [
        "simulate", file, "--replicates", "150", "--seed", "7", "--format", "json", "-o", folder.file("results.json"),
        "--manifest", folder.file("manifest.json"),
      ] + settings.flatMap { ["--set", $0] })
    #expect(run.status == 0, "\(run.errors)")
    return (folder, file)
  }

  @Test("the same scenario gives the recorded digest, for any number of jobs and from both kinds of file")
  func same() throws {
    let (folder, file) = try recorded(["membership.model=paid", "membership.fee=12"])
    for jobs in ["1", "3"] {
      let run = try program.run(["reproduce", folder.file("manifest.json"), "--jobs", jobs])
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      #expect(run.output.hasPrefix("The results are the same: 150 replicates of 20 weeks"))
    }
    let results = try program.run(["reproduce", folder.file("results.json"), "--scenario", file])
    #expect(results.status == 0, "\(results.output)\(results.errors)")
  }

  @Test("an edited answer is named with what it was and what it is")
  func editedAnswer() throws {
    let (folder, file) = try recorded()
    try plan.replacingOccurrences(of: "hours: 3", with: "hours: 5").write(
      toFile: file, atomically: true, encoding: .utf8)
    let run = try program.run(["reproduce", folder.file("manifest.json")])
    #expect(run.status == 1)
    #expect(run.output.contains("moderation.hours was 3 and is 5."))
    #expect(run.output.hasPrefix("The results differ"))
    #expect(run.output.split(separator: "\n").count == 2, "\(run.output)")
  }

  @Test("an answer that is added is named, and so is one in words, which moves no number")
  func addedAnswer() throws {
    let (folder, file) = try recorded()
    let text = plan.replacingOccurrences(of: "name: Small", with: "name: Large") + "\nfeedback: {asked: true}\n"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let run = try program.run(["reproduce", folder.file("manifest.json")])
    #expect(run.status == 1)
    #expect(run.output.contains("feedback.asked was false and is true."))
    #expect(run.output.contains("name was Small and is Large."))
  }

  @Test("an edited comment changes nothing, and that is said")
  func editedComment() throws {
    let (folder, file) = try recorded()
    try plan.replacingOccurrences(of: "a comment", with: "another").write(
      toFile: file, atomically: true, encoding: .utf8)
    let run = try program.run(["reproduce", folder.file("manifest.json")])
    #expect(run.status == 0)
    #expect(run.output.contains("was edited, but no answer in it changed"))
  }

  @Test("a manifest of another version and platform names both, and that nothing else explains a difference")
  func otherVersion() throws {
    let (folder, _) = try recorded()
    let manifest = try String(contentsOfFile: folder.file("manifest.json"), encoding: .utf8)
    let version = try folder.write(
      manifest.replacingOccurrences(of: #""version": "0"#, with: #""version": "9"#)
        .replacingOccurrences(of: #""platform": ""#, with: #""platform": "vax-"#), to: "version.json")
    let same = try program.run(["reproduce", version])
    #expect(same.status == 0)
    #expect(same.output.contains("the version of folkmoot was 9"))
    #expect(same.output.contains("the platform was vax-"))
    let forged = try folder.write(
      manifest.replacingOccurrences(of: #""seed": 7"#, with: #""seed": 8"#), to: "forged.json")
    let different = try program.run(["reproduce", forged])
    #expect(different.status == 1)
    #expect(different.output.contains("Nothing that the manifest records has changed"))
  }

  @Test("the scenario is found beside the manifest when both were moved")
  func moved() throws {
    let folder = try ScratchFolder()
    _ = try folder.write(plan, to: "small.yaml")
    let here = URL(fileURLWithPath: folder.file("."))
    let run = try program.run(
      ["simulate", "small.yaml", "--replicates", "20", "--manifest", "m.json", "--format", "csv"], in: here)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try program.run(["reproduce", folder.file("m.json")]).status == 0)
  }

  @Test("what cannot be reproduced ends with the code that fits")
  func failures() throws {
    let (folder, file) = try recorded()
    #expect(try program.run(["reproduce", folder.file("nothing.json")]).status == 66)
    #expect(try program.run(["reproduce", file]).status == 65)
    let nameless = try program.run(["reproduce", folder.file("results.json")])
    #expect(nameless.status == 64)
    #expect(nameless.errors.contains("--scenario"))
    try FileManager.default.removeItem(atPath: file)
    #expect(try program.run(["reproduce", folder.file("manifest.json")]).status == 66)
  }
}
