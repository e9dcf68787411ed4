import Foundation
import MootDiagnostics
import MootLanguage
import MootModel
import Testing

@testable import MootScenario

@Suite("Shipped scenarios")
struct ShippedScenariosTests {
  @Test func `Each reads without an error and checks as expected`() throws {
    let text = FindingText { Catalogue.english.text($0, $1) }
    var page = ""
    for file in try Beside.files(in: "Scenarios") {
      let name = file.lastPathComponent
      let source = try ScenarioFile.read(path: file.path)
      let reading = Scenario.read(text: source, file: name, parameters: KnownParameters([]))
      #expect(reading.scenario != nil, "\(name)")
      #expect(reading.findings == [], "\(name)")
      #expect(reading.checked.allSatisfy { $0.severity == .note }, "\(name)")
      #expect(reading.scenario?.openDecisions.map(\.path) == [], "\(name)")
      page += text.lines(reading.checked)
    }
    #expect(Beside.isGolden(page, "check-shipped.txt"))
  }

  @Test func `Each stays as it is when its own answers are set again, and survives an edit of each`() throws {
    for file in try Beside.files(in: "Scenarios") {
      let text = try ScenarioFile.read(path: file.path)
      let document = try ScenarioDocument(text: text, file: file.lastPathComponent)
      #expect(document.text == text)
      let comments = text.split(separator: "\n").filter { $0.contains("# ") }.count
      for field in ScenarioField.table where !field.path.contains("[]") && field.path != "folkmoot" {
        guard let value = document.value(at: field.path), field.kind != .changes, field.kind != .parameters else {
          continue
        }
        // On one line, as here, an entry cannot hold a comma.
        let items = document.count(of: field.path)
        if case .list = field.kind, items != value.split(separator: ",").count { continue }
        var edited = document
        let answer = try field.validate(value).get()
        try edited.set(field.path, to: answer)
        #expect(edited.text == text, "\(field.path) in \(file.lastPathComponent)")
        if case .text(let words) = answer, case .text = field.kind {
          try edited.set(field.path, to: .text(words + "\nand: more"))
          try edited.set(field.path, to: .text(words))
          #expect(edited.value(at: field.path) == value)
        }
        #expect(edited.text.split(separator: "\n").filter { $0.contains("# ") }.count == comments, "\(field.path)")
      }
    }
  }

  @Test func `They show ranges, a list of moderation, a timeline and all membership models`() throws {
    let scenarios = try Beside.files(in: "Scenarios").compactMap { file in
      Scenario.read(
        text: try ScenarioFile.read(path: file.path), file: file.lastPathComponent, parameters: KnownParameters([])
      ).scenario
    }
    let plans = scenarios.map(\.schedule.initial)
    #expect(Set(plans.map(\.membership.model)) == Set(MembershipModel.allCases))
    #expect(plans.contains { $0.moderation.policy.withCommunity })
    #expect(plans.contains { !$0.audience.eligible.isFixed })
    #expect(scenarios.contains { $0.schedule.phases.count > 1 })
    for scenario in scenarios {
      #expect((2...4).contains(scenario.targets.count))
      #expect(scenario.targets.allSatisfy { target in scenario.narrative.goals.contains { $0.id == target.goal } })
    }
  }
}

@Suite("Shipped scenarios: what a charter would print")
struct ShippedAnswersTests {
  /// Every answer of every plan, with the file that it stands in.
  private static func answers() throws -> [(file: String, scenario: Scenario, text: String)] {
    try Beside.files(in: "Scenarios").compactMap { file in
      let text = try ScenarioFile.read(path: file.path)
      let reading = Scenario.read(text: text, file: file.lastPathComponent, parameters: KnownParameters([]))
      let answers = text.split(separator: "\n").map { $0.prefix { $0 != "#" } }.joined(separator: "\n")
      return reading.scenario.map { (file.lastPathComponent, $0, answers) }
    }
  }

  @Test func `The hosts of the eleven communities are of five kinds or more`() throws {
    let kinds = try Self.answers().compactMap(\.scenario.narrative.host.kind)
    #expect(kinds.count == 11)
    #expect(Set(kinds).count >= 5)
  }

  @Test func `Nobody speaks of a company, of us or of a plan`() throws {
    for (file, scenario, text) in try Self.answers() {
      var words = ["the plan ", "the planner", " we ", " our ", " us "]
      if scenario.narrative.host.kind != .company { words += ["the company", "employees of"] }
      for word in words {
        #expect(!text.lowercased().contains(word), "\(word) in \(file)")
      }
    }
  }

  @Test func `Charters hold from 2027 on, before or when the doors open, and after the legal review`() throws {
    for (file, scenario, _) in try Self.answers() {
      let effective = try #require(scenario.narrative.charter.effectiveOn.flatMap(CalendarDay.init), "\(file)")
      let opens = try #require(scenario.narrative.opensOn.flatMap(CalendarDay.init), "\(file)")
      #expect(effective.year >= 2027 && effective <= opens, "\(file)")
      if case .of(_, let on)? = scenario.narrative.trust.legalReview, let day = CalendarDay(on ?? "") {
        #expect(day < effective, "\(file)")
      }
    }
  }
}

@Suite("The schema")
struct ScenarioSchemaTests {
  private static func schema() -> String {
    ScenarioSchema.text(parameters: ScenarioReadingTests.parameters) { key in
      Catalogue.english.has(key) ? Catalogue.english.text(key) : nil
    }
  }

  @Test func `It is as recorded`() { #expect(Beside.isGolden(Self.schema(), "scenario.schema.json")) }

  @Test func `It is JSON and knows every field of the table`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(Self.schema().utf8)) as? [String: Any]
    for field in ScenarioField.table {
      var node = object
      for part in field.path.split(separator: ".") {
        let key = part.hasSuffix("[]") ? String(part.dropLast(2)) : String(part)
        node = (node?["properties"] as? [String: Any])?[key] as? [String: Any]
        if part.hasSuffix("[]") { node = node?["items"] as? [String: Any] }
      }
      #expect(node?["description"] is String || field.path == "parameters" && node != nil, "\(field.path)")
      if case .answer = field.fallback { #expect(node?["default"] != nil, "\(field.path)") }
    }
  }

  @Test func `Every field and group of the table has its line in the catalogue`() {
    for field in ScenarioField.table {
      #expect(Catalogue.english.has(field.summaryKey), "\(field.path)")
      if field.fallback == .derived { #expect(Catalogue.english.has("\(field.summaryKey).default"), "\(field.path)") }
    }
    for group in FieldIndex.shared.keys.keys where !group.isEmpty {
      #expect(Catalogue.english.has("field.\(group)"), "\(group)")
    }
    for unit in NumberRule.Unit.allCases { #expect(Catalogue.english.has("field.unit.\(unit.rawValue)")) }
  }
}

@Suite("Corpus of the fuzzer")
struct CorpusTests {
  @Test func `Nothing that the fuzzer once tried breaks the reader`() throws {
    let files = try Beside.files(in: "Tests/MootScenarioTests/Corpus")
    #expect(files.count >= 12)
    for file in files {
      #expect(ScenarioTorture.complaint(about: Array(try Data(contentsOf: file))) == nil, "\(file.lastPathComponent)")
    }
  }

  /// A megabyte of each costs seconds at most, not minutes.
  @Test(arguments: [
    "a: b\n", "- - x\n", "[", "[a, ", "{a: ", "? a\n", "\"a\": 'b'\n", "# c\n", "a\n", "x: |\n  y\n", " ", "\n",
    "- a: b\n",
    "*a ", "\"", "'", "a: [1, 2]\n", "\\", "~\n", "é: 1\n",
  ])
  func `A megabyte of the same is read or refused at once`(_ piece: String) {
    let text = String(repeating: piece, count: (ScenarioFile.sizeLimit - 20) / piece.utf8.count)
    let clock = ContinuousClock()
    let time = clock.measure { _ = ScenarioReadingTests.read("folkmoot: 1\n" + text) }
    #expect(time < .seconds(60))
  }

  @Test func `Keys by the thousand are read at once`() {
    let text = (0..<9000).map { "key\($0): value\n" }.joined()
    let time = ContinuousClock().measure { _ = ScenarioReadingTests.read(text) }
    #expect(time < .seconds(60))
  }
}
