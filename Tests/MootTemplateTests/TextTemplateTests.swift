import MootDiagnostics
import MootTemplate
import Testing

/// Templates: what they hold, and what is wrong with them.
struct TextTemplateTests {
  static let names: Set<String> = ["name", "see.conduct", "see.why-here", "paid"]

  private func filled(_ text: String) throws -> String {
    try TextTemplate(text, at: .init(file: "f"), names: Self.names)
      .filled(["name": "N", "see.conduct": "C", "see.why-here": "W"], sections: ["paid"])
  }

  @Test(arguments: [
    ("{{name}} and {{{name}}} and {{&name}} and {{ name }}", "N and N and N and N"),
    ("{{see.conduct}}{{see.why-here}}", "CW"),
    ("{{#paid}}yes {{name}}{{/paid}}{{^paid}}no{{/paid}}", "yes N"),
    ("{{#name}}said by {{name}}{{/name}}", "said by N"),
    ("a\n{{#paid}}\nb\n{{/paid}}\nc", "a\nb\nc"),
    // A comment ends with the first two braces that close.
    ("{{! {{name}} so}}x", " so}}x"), ("{{! two\nlines}}x", "x"),
    ("{one} brace } is text", "{one} brace } is text"), ("", ""),
  ])
  func fills(text: String, expected: String) throws {
    #expect(try filled(text) == expected)
  }

  @Test(arguments: [
    ("x {{nome}}", "template-name.nearest", 1, 3), ("x\n  {{rubbish}}", "template-name", 2, 3),
    ("{{name", "template-broken", 1, 1), ("a\nb {{name }", "template-broken", 2, 3), ("{{", "template-broken", 1, 1),
    ("{{{name}}", "template-broken", 1, 1), ("{{name\n}}", "template-broken", 1, 1),
    ("a {{#paid}} b", "template-broken", 1, 3), ("{{#paid}}{{/name}}", "template-broken", 1, 10),
    ("é {{/paid}}", "template-broken", 1, 3), ("{{> other}}", "template-name", 1, 1),
    ("{{< other}}", "template-name", 1, 1), ("{{$ name}}", "template-name.nearest", 1, 1),
    ("{{=<% %>=}}", "template-name", 1, 1), ("{{%CONTENT_TYPE:TEXT}}", "template-name", 1, 1),
    ("{{uppercased(name)}}", "template-name", 1, 1), ("{{.}}", "template-name", 1, 1), ("{{}}", "template-name", 1, 1),
    ("{{! never closed", "template-broken", 1, 1), ("{{#paid}}\n{{^name}}\n{{/paid}}", "template-broken", 3, 1),
  ])
  func finds(text: String, code: String, line: Int, column: Int) throws {
    let finding = #expect(throws: Finding.self) {
      _ = try TextTemplate(text, at: .init(file: "f"), names: Self.names)
    }
    #expect(finding?.code == code)
    #expect(finding?.place == Place(file: "f", line: line, column: column))
  }

  @Test func placesFollowTheOrigin() throws {
    let origin = TextTemplate.Origin(file: "f", line: 7, firstColumn: 12, column: 3)
    for (text, line, column) in [("ab {{x}}", 7, 15), ("a\nb {{x}}", 8, 5)] {
      let finding = #expect(throws: Finding.self) { _ = try TextTemplate(text, at: origin, names: []) }
      #expect(finding?.place == Place(file: "f", line: line, column: column))
    }
  }

  /// The parser goes down a frame for each section.
  @Test func sectionsDoNotNestForEver() {
    let deep = String(repeating: "{{#paid}}", count: 17) + String(repeating: "{{/paid}}", count: 17)
    let finding = #expect(throws: Finding.self) {
      _ = try TextTemplate(deep, at: .init(file: "f"), names: Self.names)
    }
    #expect(finding?.place?.column == 16 * 9 + 1)
  }

  @Test func textsAreNotEndless() {
    let long = String(repeating: "word {{name}} ", count: 20_000)
    let finding = #expect(throws: Finding.self) {
      _ = try TextTemplate(long, at: .init(file: "f"), names: Self.names)
    }
    #expect(finding?.code == "template-long")
  }

  @Test func manyTagsAreReadAtOnce() throws {
    let long = String(repeating: "word {{name}} ", count: 200)
    #expect(try filled(long) == String(repeating: "word N ", count: 200))
  }
}
