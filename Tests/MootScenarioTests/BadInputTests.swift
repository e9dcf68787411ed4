import MootDiagnostics
import MootLanguage
import MootModel
import Testing

@testable import MootScenario

@Suite("Bad scenarios")
struct BadInputTests {
  /// A text, and what must be said about it: code, line, column.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var findings: [String]
    init(_ text: String, _ findings: String...) {
      self.text = text
      self.findings = findings
    }
    var testDescription: String { findings.joined(separator: ", ") + " in " + text.debugDescription.prefix(60) }
  }

  /// A sound scenario with one line more, which is line 3.
  static func line(_ line: String, _ findings: String...) -> Case {
    var `case` = Case("folkmoot: 1\nname: A\n\(line)\n")
    `case`.findings = findings
    return `case`
  }

  static let files: [Case] = [
    Case("", "file-empty 1:1"), Case("# nothing\n", "file-empty 1:1"), Case("~\n", "file-empty 1:1"),
    Case("just text\n", "expected-top 1:1"), Case("- a\n- b\n", "expected-top 1:1"),
    Case("name: A\n", "missing-key 1:1"), Case("folkmoot: 1\n", "missing-key 1:1"),
    Case("folkmoot: 2\nname: A\n", "version 1:11"), Case("folkmoot: 1\nname:\n", "missing-key 1:1", "value-empty 2:1"),
    Case("folkmoot: 1\nname: A\nname: B\nname: C\n", "duplicate-key 3:1", "duplicate-key 4:1"),
    Case("folkmoot: 1\nname: A\nfeedback: {asked: true, asked: false}\n", "duplicate-key 3:25"),
    Case("folkmoot: 1\n\"name\": A\nname: B\nx: 1\n", "duplicate-key 3:1", "unknown-key 4:1"),
    Case("folkmoot: 1\nname: A\n\tlanguage: en\n", "yaml-tab 3:1"),
    Case("folkmoot: 1\nname: A\n\t\nlanguage: en\n", "yaml-tab 3:1"),
    Case("folkmoot: 1\nname: A\nteam:\n  \thours: 3\n", "yaml-tab 4:3"),
    Case("folkmoot: 1\nname: A\n---\nname: B\n", "yaml-documents 3:1"),
    Case("%YAML 1.2\n---\nfolkmoot: 1\nname: A\n", "yaml-directive 1:1"),
    Case("folkmoot: 1\nname: &a A\nlanguage: *a\n", "yaml-alias 2:7", "yaml-alias 3:11"),
    Case("folkmoot: 1\nname: !!str A\n", "yaml-tag 2:7"), Case("folkmoot: 1\nname: a: b\n", "yaml-colon 2:8"),
    Case("folkmoot: 1\nname: \"A\nteam: 3\n", "yaml-quote 4:1"), Case("folkmoot: 1\nname: @A\n", "yaml-character 2:7"),
    Case("folkmoot: 1\nname: A\nteam: {hours: 3\n", "yaml-bracket 4:1"),
    Case("folkmoot: 1\n  name: A\n", "yaml-colon 2:7"), Case("folkmoot: 1\nname: A\u{7}\n", "control-character 2:8"),
    Case("folkmoot: 1\nname: A\0\n", "binary 2:8"),
    Case("folkmoot: 1\nname: " + String(repeating: "[", count: 100), "yaml-depth 2:31"),
    Case("folkmoot: 1\n? [a]\n: b\n", "yaml-key 2:3"),
    Case("a: &a [x, x]\nb: &b [*a, *a]\n", "yaml-alias 1:4", "yaml-alias 2:4", "yaml-alias 2:8", "yaml-alias 2:12"),
  ]

  static let keys: [Case] = [
    line("membrship: {}", "unknown-key-similar 3:1"), line("zzz: 1", "unknown-key 3:1"),
    line("fee: 10", "unknown-key-elsewhere 3:1"), line("membership.model: open", "unknown-key 3:1"),
    line("membership: open", "expected-group 3:13"), line("membership: [open]", "expected-group 3:13"),
    line("membership: {modle: open}", "unknown-key-similar 3:14"), line("language: [en]", "expected-one 3:11"),
    line("language: {a: b}", "expected-one 3:11"), line("goals: a", "expected-items 3:8"),
    line("goals: [a]", "expected-item 3:9"), line("goals: [{owner: A}]", "missing-key 3:9"),
    line("goals: [{text: A, id: x}, {text: B, id: x}]", "duplicate-id 3:41"),
    line("goals: [{text: A, id: a b}]", "identifier 3:23"), line("parameters: 3", "expected-keys 3:13"),
    line("parameters: {imitaton: 0.4}", "unknown-parameter-similar 3:14"),
    line("parameters: {zzzzzz: 0.4}", "unknown-parameter 3:14"),
    line("parameters: {imitation: 11}", "number-too-large 3:25"),
    line("parameters: {imitation: 1, imitation: 2}", "duplicate-key 3:28"),
  ]

  static let values: [Case] = [
    line("language: no", "choice-similar 3:11"), line("language: deutsch", "choice 3:11"),
    line("membership: {model: opne}", "choice-similar 3:21"),
    line("membership: {model: Registration}", "choice-similar 3:21"),
    line("team: {salaried: maybe}", "yes-no 3:18"), line("team: {salaried: 1}", "yes-no 3:18"),
    line("purpose: {kinds: [roadmap, roadmap]}", "listed-twice 3:28"),
    line("purpose: {kinds: [roadmp, usr-community]}", "choice-similar 3:19", "choice-similar 3:27"),
    line("moderation: {model: [community, pre]}", "moderation-combination 3:21"),
    line("moderation: {model: [reactive, post]}", "moderation-combination 3:21"),
    line("moderation: {model: {a: b}}", "expected-list 3:21"), line("moderation: {staffed: 9 to 5}", "staffed 3:23"),
    line("moderation: {staffed: Mon-Fri 09:00-25:00}", "staffed 3:23"),
    line("money: {currency: euro}", "currency 3:19"),
    line("money: {currency: \"€€€\"}", "currency 3:19"), line("purpose: {vision: \"a\\u001Bb\"}", "text-control 3:19"),
    line("team: {community_manager: \"a\\nb\"}", "text-lines 3:27"),
    line("team: {channels: {a: b}}", "expected-list 3:18"),
    line("team: {channels: [[a]]}", "expected-list 3:18"), line("launch: {campaigns: [0, x]}", "not-a-number 3:25"),
    line("launch: {campaigns: [0, 1.5]}", "number-whole 3:25"),
    line("launch: {campaigns: [0, 1 to 5]}", "range-not-here 3:25"),
  ]

  static func eligible(_ value: String, _ code: String) -> Case {
    line("audience: {eligible: \(value)}", "\(code) 3:22")
  }

  static let numbers: [Case] = [
    eligible("many", "not-a-number"), eligible("1_000", "number-separators"),
    eligible("\"12,000\"", "number-separators"),
    eligible("010", "number-leading-zero"), eligible("0x1F", "not-a-number"), eligible("0o17", "not-a-number"),
    eligible(".nan", "number-not-finite"), eligible(".inf", "number-not-finite"),
    eligible("-.inf", "number-not-finite"),
    eligible("NaN", "number-not-finite"), eligible("1e999", "number-not-finite"), eligible("1e12", "number-too-large"),
    eligible("-5", "number-too-small"), eligible("0", "number-too-small"), eligible("12.5", "number-whole"),
    eligible("60 to 20", "range-reversed"), eligible("-10 to 20", "number-too-small"),
    eligible("20 to 1e10", "number-too-large"), eligible("20 to", "not-a-number"), eligible("20-60", "number-dash"),
    eligible("20 – 60", "number-dash"), eligible("40 ± -10", "spread-negative"),
    eligible("40 ± 50", "number-too-small"),
    eligible("~x", "not-a-number"), eligible("12k", "number-suffix"), eligible("10 %", "number-percent"),
    eligible("12:30", "not-a-number"), eligible("true", "not-a-number"), eligible("[1, 2]", "expected-one"),
    eligible("2024-01-01", "not-a-number"), eligible("+5", "not-a-number"), eligible("5.", "not-a-number"),
    line("simulation: {weeks: 0}", "number-too-small 3:21"), line("simulation: {weeks: 1041}", "number-too-large 3:21"),
    line("simulation: {weeks: 50 to 60}", "range-not-here 3:21"),
    line("readiness: {need: 1.5}", "number-too-large 3:19"),
    line("readiness: {need: 50%}", "number-percent 3:19"), line("membership: {fee: -1}", "number-too-small 3:19"),
  ]

  static let lists: [Case] = [
    line("targets: [{metric: posters, by_week: 52}]", "target-bound 3:20"),
    line("targets: [{metric: posters, by_week: 52, at_least: 1, at_most: 2}]", "target-bound 3:20"),
    line("targets: [{metric: poster, by_week: 52, at_least: 1}]", "choice-similar 3:20"),
    line("targets: [{metric: posters, by_week: 105, at_least: 1}]", "target-late 3:38"),
    line("targets: [{metric: posters, by_week: 0, at_least: 1}]", "number-too-small 3:38"),
    line("targets: [{metric: posters, at_least: 1}]", "missing-key 3:11"),
    line("targets: [{metric: posters, at_least: 1 to 2, by_week: 3}]", "range-not-here 3:39"),
    line("timeline: [{week: 3, set: {audience.eligible: 5}}]", "change-fixed 3:28"),
    line("timeline: [{week: 3, set: {membership: {model: open}}}]", "change-group 3:28"),
    line("timeline: [{week: 3, set: {membership.modl: open}}]", "unknown-key-similar 3:28"),
    line("timeline: [{week: 3, set: {membership.model: opn}}]", "choice-similar 3:46"),
    line("timeline: [{week: 3, set: [a]}]", "expected-changes 3:27"), line("timeline: [{week: 3}]", "missing-key 3:12"),
    line("timeline: [{week: -1, set: {team.hours: 3}}]", "number-too-small 3:19"),
  ]

  @Test(arguments: files + keys + values + numbers + lists)
  func `Each mistake is found at its place`(_ case: Case) {
    let reading = ScenarioReadingTests.read(`case`.text)
    let found = reading.findings.map { "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
    #expect(found == `case`.findings)
    #expect(reading.scenario == nil)
    let text = FindingText { Catalogue.english.text($0, $1) }
    for finding in reading.findings {
      let sentence = text.sentence(finding)
      #expect(!sentence.hasPrefix("["), "\(finding.code) has a sentence")
      #expect(!sentence.replacing("{membership.model: open}", with: "").contains("{"), "\(sentence)")
      #expect(Catalogue.english.has("finding.\(finding.code).why"), "\(finding.code) is explained")
    }
  }

  @Test func `All mistakes are told at once, in order`() {
    let text = """
      folkmoot: 1
      nme: A
      audience:
        eligible: -5
        eligibel: 3
      team: {hours: x, salaried: 2}
      timeline:
        - {week: 1, set: {team.hors: 2}}
      """
    let found = ScenarioReadingTests.read(text).findings.map { "\($0.code) \($0.place?.line ?? 0)" }
    #expect(
      found == [
        "missing-key 1", "unknown-key-similar 2", "number-too-small 4", "unknown-key-similar 5", "not-a-number 6",
        "yes-no 6", "unknown-key-similar 8",
      ])
  }

  /// What looks dangerous or odd and is plain text.
  @Test(arguments: [
    "name: Use *bold* and R&D &co", "name: a !b %c @d `e", "name: \"*a &b !c\"", "name: >-\n  *a\n  &b",
    "name: A\npurpose:\n  vision: |\n    %a\n    ---x\n    *b", "name: long\n  *text* of\n  &three lines",
    "name: 'it''s *that*' # *a &b",
    "name: A # \ttab in a comment", "name: A\n#\ttab\nlanguage: en", "name: A\n \nlanguage: en",
    "name: A\nteam: {channels: [a*b, c&d, \"*e\"]}", "name: A\n...\n", "name: no", "name: 12", "name: 2024-01-01",
    "name: 'A'\ngoals:\n- text: x # *y\n  owner: &", "name: A\r\nlanguage: en\r\n",
  ])
  func `Plain text stays plain text`(_ text: String) {
    let codes = ScenarioReadingTests.read("folkmoot: 1\n" + text).findings.map(\.code)
    #expect(codes == [] || text.hasSuffix("&") && codes == ["yaml-alias"])
  }

  @Test func `Settings beside the file are held to the same rules`() {
    let base = "folkmoot: 1\nname: A\ntargets: [{metric: posters, by_week: 52, at_least: 1}]\n"
    let cases: [(String, String, String?)] = [
      ("membership.fee", "10", nil), ("membership.fee", "x", "not-a-number"),
      ("membership.fe", "1", "unknown-key-similar"),
      ("fee", "1", "unknown-key-elsewhere"), ("membership", "1", "set-not-possible"),
      ("membership.fee", " ", "answer-empty"),
      ("parameters.imitation", "0.4 to 0.6", nil), ("parameters.imitaton", "1", "unknown-parameter-similar"),
      ("parameters.imitation", "99", "number-too-large"), ("targets[0].at_least", "5", nil),
      ("targets[1].at_least", "5", "set-not-possible"), ("timeline[0].week", "5", "set-not-possible"),
      ("moderation.model", "community,reactive", nil), ("launch.campaigns", "0, 9", nil),
      ("folkmoot", "1", "set-not-possible"),
    ]
    for (path, value, code) in cases {
      let reading = ScenarioReadingTests.read(base, settings: [(path, value)])
      #expect(reading.findings.map(\.code) == (code.map { [$0] } ?? []), "\(path)")
      #expect((reading.scenario != nil) == (code == nil), "\(path)")
    }
    #expect(
      ScenarioReadingTests.read(base, settings: [("targets[0].at_least", "5")]).scenario?.targets[0].bound
        == .atLeast(5))
  }
}
