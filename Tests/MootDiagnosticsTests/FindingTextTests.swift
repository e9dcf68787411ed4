import MootLanguage
import Testing

@testable import MootDiagnostics

@Suite("Findings as text")
struct FindingTextTests {
  private let text = FindingText { Catalogue.english.text($0, $1) }
  private let finding = Finding(
    .error, "unknown-key-similar", ["key": "membrship", "suggestion": "membership"], path: "membrship",
    place: Place(file: "plan.yaml", line: 3, column: 1))

  @Test func `A line names place, severity, code and sentence`() {
    #expect(
      text.line(finding)
        == "plan.yaml:3:1: error: [unknown-key-similar] There is no “membrship” here. Did you mean “membership”?")
    let note = Finding(.note, "answer-empty")
    #expect(text.line(note) == "note: [answer-empty] An answer is needed here.")
  }

  @Test func `Quoted text cannot steer a terminal or break a line`() {
    let hostile = Finding(
      .error, "yes-no", ["given": "a\u{1B}[31mb\nc\u{202E}\u{7F}\u{9B}"],
      place: Place(file: "x\u{7}", line: 1, column: 1))
    let line = text.line(hostile)
    #expect(line.contains("a\\u{1B}[31mb\\nc\\u{202E}\\u{7F}\\u{9B}"))
    #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
  }

  @Test func `JSON has one shape and leaves out what is missing`() {
    #expect(
      text.json([finding, Finding(.note, "answer-empty", path: "name")]) == """
        {
          "schema": "folkmoot.findings/1",
          "findings": [
            {
              "severity": "error",
              "code": "unknown-key-similar",
              "path": "membrship",
              "file": "plan.yaml",
              "line": 3,
              "column": 1,
              "sentence": "There is no “membrship” here. Did you mean “membership”?"
            },
            {
              "severity": "note",
              "code": "answer-empty",
              "path": "name",
              "sentence": "An answer is needed here."
            }
          ]
        }

        """)
    #expect(text.json([]) == "{\n  \"schema\": \"folkmoot.findings/1\",\n  \"findings\": []\n}\n")
  }

  @Test func `JSON escapes what JSON must`() {
    #expect(JSONText.quoted("a\"\\\n\t\r\u{1}\u{7F}é") == #""a\"\\\n\t\r\u0001\u007fé""#)
    #expect(JSONText.number(.nan).pretty == "null")
    #expect(JSONText.number(0.1).pretty == "0.1")
    #expect(JSONText.number(-3).pretty == "-3")
  }
}

@Suite("Did you mean")
struct NearestWordTests {
  @Test(arguments: [
    ("membrship", "membership"), ("modle", "model"), ("hours", "hours"), ("xyz", nil), ("OPEN", "open"), ("", nil),
    ("opne", "open"),
  ])
  func `The nearest word is suggested, or none`(_ word: String, _ suggestion: String?) {
    #expect(Suggestion.nearest(to: word, among: ["membership", "model", "hours", "open"]) == suggestion)
  }

  @Test func `A swap of neighbors counts once`() {
    #expect(Suggestion.distance(from: "opne", to: "open") == 1)
    #expect(Suggestion.distance(from: "kitten", to: "sitting") == 3)
    #expect(Suggestion.distance(from: "", to: "abc") == 3)
  }
}
