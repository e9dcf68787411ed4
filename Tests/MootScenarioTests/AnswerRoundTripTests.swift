import MootDiagnostics
import Testing

@testable import MootScenario

@Suite("Answers written and read again")
struct AnswerRoundTripTests {
  /// A generator with a fixed seed: the same strings on every run.
  struct Sequence: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let hostile = [
    "no", "yes", "null", "~", "true", "1e3", "010", "0x1F", ".nan", ".inf", "1_000", "2024-01-01", "12:30", "-", "- a",
    "? a", ": a", "a: b", "a:", "a #b", "#", "'", "\"", "''", "\\", "\\n", "a\nb", "a\n", "\na", "\n", "\n\n", "a\n\nb",
    " a", "a ", "  a\n b", "a\tb", "\ta", "a\rb", "a\r\nb", "\u{0}", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{85}",
    "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{202E}abc", "👩‍👩‍👧‍👦", "é", "e\u{301}", "日本語", "[a, b]", "{a: b}", "a, b", "&x",
    "*x",
    "!x", "%x", "@x", "`x", "|", ">", "|-", "---", "...", "--- a", "<<", "=", "y", "N", "On", "{{", "a\\", "\u{10FFFF}",
    "\u{E000}", "\u{FFFF}", "a\u{0301}\n\u{0301}", "- ", "x: |\n  y", "a\n- b", "a\n  b\nc", "a\n#b", "a\n---\nb",
    "a\n...", "key: [", "100%", "~40", "+1", "-1", "1,000", "1.5.2", "0o7", "\u{F0000}",
  ]

  static let generated: [String] = {
    var generator = Sequence(state: 20_240_511)
    let alphabet: [Unicode.Scalar] = Array(
      "abc 01:#-'\"\\\n\t{}[],&*!|>%@`?~.=\r\u{1B}\u{0}\u{85}\u{2028}é\u{301}👍\u{FEFF}\u{202E}".unicodeScalars)
    return (0..<1500).map { _ in
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...14, using: &generator) {
        view.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
      }
      return String(view)
    }
  }()

  /// The layouts into which an answer may come.
  static let layouts = [
    "folkmoot: 1\nname: old  # why\nteam:\n  hours: 3\n",
    "folkmoot: 1\nname: 'old'\nteam:\n  hours: 3\n",
    "folkmoot: 1\nname:\nteam:\n  hours: 3\n",
    "folkmoot: 1\nteam:\n  hours: 3\n# end",
    "{folkmoot: 1, name: old, team: {hours: 3}}\n",
    "folkmoot: 1\nname: |\n  old\n  lines\n\nteam:\n  hours: 3\n",
  ]

  @Test(arguments: layouts)
  func `Any text reads back as it was, in every layout`(_ layout: String) throws {
    for text in Self.hostile + Self.generated {
      var document = try ScenarioDocument(text: layout, file: "s.yaml")
      #expect(throws: Never.self, "\(text.debugDescription)") { try document.set("name", to: .text(text)) }
      let back = try #require(document.value(at: "name"), "\(text.debugDescription) in \(document.text)")
      #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars), "\(text.debugDescription) in \(document.text)")
      #expect(document.value(at: "team.hours") == "3")
    }
  }

  @Test func `Any list reads back as it was`() throws {
    let texts = Self.hostile + Self.generated
    for layout in ["folkmoot: 1\n", "folkmoot: 1\nteam:\n  channels:\n    - a # one\n    - b # two\n    - c\n"] {
      for index in stride(from: 0, to: texts.count - 3, by: 3) {
        let list = Array(texts[index..<index + 3])
        var document = try ScenarioDocument(text: layout, file: "s.yaml")
        try document.set("team.channels", to: .list(list))
        let back = document.node(at: "team.channels")?.items?.map { Array(($0.text ?? "").unicodeScalars) }
        #expect(back == list.map { Array($0.unicodeScalars) }, "\(list) in \(document.text)")
      }
    }
  }

  @Test(arguments: [
    ("audience.eligible", "12000"), ("audience.eligible", "20 to 60"), ("audience.eligible", "~40"),
    ("audience.eligible", "40 ± 10"), ("audience.eligible", "40 +- 10"), ("audience.eligible", "unknown"),
    ("membership.model", "open"), ("moderation.model", "community, auto"), ("moderation.staffed", "always"),
    ("moderation.staffed", "Mon-Fri 09:00-17:00; Sat 10:00-12:00"), ("launch.campaigns", "0, 13"),
    ("purpose.kinds", "roadmap, user-community"), ("team.salaried", "no"), ("name", "no"), ("name", "12"),
    ("goals[0].text", "Less: more"), ("money.currency", "EUR"), ("targets[0].at_least", "-1.5"),
  ])
  func `What was typed and accepted reads back without an error`(_ path: String, _ typed: String) throws {
    let field = try #require(ScenarioField.field(at: path))
    let answer = try field.validate(typed).get()
    var document = ScenarioDocument.starting()
    try document.set("name", to: .text("A"))
    try document.set(path, to: answer)
    if path.hasPrefix("targets") {
      try document.set("targets[0].metric", to: .text("posters"))
      try document.set("targets[0].by_week", to: .number("52"))
    }
    let reading = ScenarioReadingTests.read(document.text)
    #expect(reading.findings == [], "\(document.text)")
    #expect(reading.scenario != nil)
  }
}
