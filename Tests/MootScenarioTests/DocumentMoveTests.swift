import MootScenario
import Testing

@Suite struct DocumentMoveTests {
  static let text = """
    folkmoot: 1
    name: A
    goals:
      # the goals, by importance
      - id: one   # first
        text: One

      # about two
      - id: two
        text: Two
          # an aside
      - {id: three, text: Three}  # short
    use_cases: [{text: X}, {text: Y}]  # flow

    """

  @Test func anItemTakesItsCommentsAlong() throws {
    var document = try ScenarioDocument(text: Self.text, file: "a.yaml")
    try document.move("goals[1]", to: 0)
    #expect(
      document.text == """
        folkmoot: 1
        name: A
        goals:
          # the goals, by importance
          # about two
          - id: two
            text: Two
              # an aside
          - id: one   # first
            text: One

          - {id: three, text: Three}  # short
        use_cases: [{text: X}, {text: Y}]  # flow

        """)
  }

  @Test(arguments: [(0, 2), (2, 0), (1, 2), (2, 1), (0, 1), (1, 1)])
  func whatMovesBackIsAsBefore(_ from: Int, _ to: Int) throws {
    var document = try ScenarioDocument(text: Self.text, file: "a.yaml")
    let before = (0..<3).map { document.value(at: "goals[\($0)].text") }
    try document.move("goals[\(from)]", to: to)
    var moved = before
    moved.insert(moved.remove(at: from), at: to)
    #expect((0..<3).map { document.value(at: "goals[\($0)].text") } == moved)
    #expect(document.text.split(separator: "\n").sorted() == Self.text.split(separator: "\n").sorted())
    try document.move("goals[\(to)]", to: from)
    #expect((0..<3).map { document.value(at: "goals[\($0)].text") } == before)
  }

  @Test func itemsInBracketsMoveToo() throws {
    var document = try ScenarioDocument(text: Self.text, file: "a.yaml")
    try document.move("use_cases[1]", to: 0)
    #expect(document.text.contains("use_cases: [{text: Y}, {text: X}]  # flow"))
  }

  @Test func theLastLineMayLackItsBreak() throws {
    var document = try ScenarioDocument(text: "goals:\n  - text: a\n  - text: b", file: "a.yaml")
    try document.move("goals[1]", to: 0)
    #expect(document.text == "goals:\n  - text: b\n  - text: a\n")
  }

  @Test(arguments: ["goals[5]", "goals", "name", "use_cases[x]"])
  func whatIsNoItemIsRefused(_ path: String) throws {
    var document = try ScenarioDocument(text: Self.text, file: "a.yaml")
    #expect(throws: (any Error).self) { try document.move(path, to: 0) }
    #expect(document.text == Self.text)
  }
}
