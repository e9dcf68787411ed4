import MootDiagnostics
import MootModel
import MootScenario
import Testing

/// Placeholders that were left over, and answers in which nothing is said.
struct CompletenessTests {
  private func codes(_ answer: String) -> [String] {
    let text = "folkmoot: 1\nname: Test\npurpose:\n  vision: \(answer)\n"
    let reading = Scenario.read(text: text, file: "test.yaml", parameters: KnownParameters([]))
    return reading.checked.filter { $0.path == "purpose.vision" && ["placeholder", "empty-clause"].contains($0.code) }
      .map { "\($0.code) \($0.arguments["word"] ?? "") \($0.place?.line ?? 0)" }
  }

  @Test(arguments: [
    ("\"TODO: ask Ana\"", "TODO"), ("\"to be written (TBD)\"", "TBD"), ("\"A place for XXX\"", "XXX"),
    ("\"lorem ipsum dolor\"", "lorem"), ("\"A place for <name of product>\"", "<name of product>"),
    ("\"Answers within {{days}} days\"", "{{days}}"), ("\"Who? ???\"", "???"), ("\"todo: ask\"", "todo"),
  ])
  func placeholder(answer: String, word: String) {
    #expect(codes(answer) == ["placeholder \(word) 4"])
  }

  @Test(arguments: [
    "\"todo el mundo ayuda\"", "\"a < b and c > d\"", "\"write to <ana@example.com>\"", "\"Why? Because.\"", "\"Maxx\"",
    "\"xx\"", "\"métodos todos\"",
  ])
  func none(answer: String) {
    #expect(codes(answer).isEmpty)
  }

  @Test(arguments: ["[]", "[ ]"])
  func anEmptyListIsAnAnswer(list: String) {
    let text = "folkmoot: 1\nname: Test\nlaunch: {campaigns: \(list)}\n"
    let reading = Scenario.read(text: text, file: "test.yaml", parameters: KnownParameters([]))
    #expect(reading.scenario?.schedule.initial.launch.campaigns == [])
    #expect(!reading.checked.contains { $0.code == "empty-clause" })
  }

  @Test(arguments: ["\"-\"", "\"…\"", "\" . \""])
  func emptyClause(answer: String) {
    #expect(codes(answer) == ["empty-clause  4"])
  }
}
