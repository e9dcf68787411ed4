import MootDiagnostics
import MootLanguage
import MootScenario
import Testing

@testable import MootQuestionnaire

/// A value is accepted, or refused for the same reason, whether it is typed at the prompt, comes through a pipe or stands
/// in a file, which is also what `--answers` reads.
@Suite("The same validators by every route")
struct SameValidatorsTests {
  /// What became of a value: what it put under its path, or why it was refused.
  private enum Fate: Hashable {
    case accepted(FieldValue)
    case refused(String)
  }

  /// Every question that takes a single value of the file, those on one line with others among them.
  static let questions: [Question] = Questionnaire.all.catalogued.flatMap { question in
    if case .parts(let parts) = question.kind { return parts.map(question.question) }
    return [question]
  }.filter { question in
    switch question.kind {
    // Names of other items, and sentences that fill several fields, have tests of their own.
    case .items, .references, .target, .parts: false
    default: ScenarioField.field(at: question.id) != nil
    }
  }

  // MARK: The routes

  private static func typed(_ question: Question, _ text: String) -> Fate {
    switch question.read(text, after: Answers(), in: .english) {
    case .failure(let complaint): return .refused(complaint.key.replacing("finding.", with: ""))
    case .success(let reading):
      guard let value = reading.edits.first(where: { $0.path == question.id })?.value else {
        return .refused("nothing")
      }
      return .accepted(value)
    }
  }

  /// What a whole interview makes of a line; refusals are known by their sentence.
  private static func asked(_ question: Question, _ text: String, takesLines: Bool) -> (
    value: FieldValue?, said: [String]
  ) {
    // Alone, and whatever was answered before.
    let question = Question(
      question.id, key: question.key, section: question.section, kind: question.kind, clause: question.clause)
    var interview = Interview(Questionnaire([question]), answers: Answers(), catalogue: .english)
    interview.takesLines = takesLines
    _ = interview.start()
    var actions = interview.receive(.line(text))
    if case .ask(let prompt)? = actions.last, prompt.isContinuation { actions += interview.receive(.line(".")) }
    return (interview.answers[question.id], actions.passages(.objection))
  }

  private static func inFile(_ question: Question, _ text: String) -> Fate {
    let written = FileSketch.text(question.id, text)
    let reading = Scenario.read(text: written, file: "f", parameters: KnownParameters([]))
    if let finding = reading.findings.first(where: { $0.severity == .error }) { return .refused(finding.code) }
    guard let document = try? ScenarioDocument(text: written, file: "f"),
      let value = ScenarioAnswers(document).value(at: question.id)
    else { return .refused("nothing") }
    return .accepted(value)
  }

  // MARK: The property

  /// What only a prompt says in this way, because only there a number may be named by a word.
  private static let sameReason = ["interview.invalid.choice": "not-a-number"]

  @Test(arguments: questions.map(\.id))
  func `A value has the same fate by every route`(_ id: String) throws {
    let question = try #require(Self.questions.first { $0.id == id })
    let field = try #require(ScenarioField.field(at: id))
    var generator = WalkGenerator(seed: UInt64(id.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude))
    let values = ValueSketch.values(for: field, using: &generator)
    var fates: Set<Bool> = []
    for value in values where question.admits(value) {
      let (prompt, file) = (Self.typed(question, value.typed), Self.inFile(question, value.written))
      switch (prompt, file) {
      case (.accepted(let one), .accepted(let other)):
        fates.insert(true)
        // Of a number that is about right, the prompt shows between which whole numbers it lies.
        #expect(one == other || value.typed.hasPrefix("~"), "\(id): \(value)")
      case (.refused(let one), .refused(let other)):
        fates.insert(false)
        #expect(Self.sameReason[one, default: one] == other, "\(id): \(value)")
      default: Issue.record("\(id): \(value) is \(prompt) at the prompt and \(file) in a file")
      }
      guard !value.typed.contains("\n"), !value.typed.contains("\u{7}") else { continue }
      let sentences = [true, false].map { Self.asked(question, value.typed, takesLines: $0) }
      #expect(sentences[0].said == sentences[1].said && sentences[0].value == sentences[1].value, "\(id): \(value)")
      if case .accepted(let one) = prompt {
        #expect(sentences[0].value == one)
      } else {
        #expect(!sentences[0].said.isEmpty)
      }
    }
    // Every question was tried with values of both kinds.
    #expect(fates == [true, false], "\(id)")
  }

  @Test func `Every kind of field is tried`() {
    let kinds = Set(
      Self.questions.compactMap { ScenarioField.field(at: $0.id)?.kind }.map { "\($0)".prefix { $0 != "(" } })
    #expect(kinds == ["text", "choice", "yesNo", "number", "list", "choices", "moderation", "staffed"])
  }
}

extension Question {
  /// Whether a value means the same at the prompt: where grades are offered, a whole number is the place of one.
  fileprivate func admits(_ value: ValueSketch) -> Bool {
    guard case .score = kind else { return true }
    return Int(value.typed) == nil && value.typed != "nan"
  }
}

/// A value as it is typed, and as it stands in a file.
struct ValueSketch: CustomStringConvertible {
  let typed: String
  let written: String

  var description: String { typed.count > 60 ? "\(typed.prefix(50))… (\(typed.count))" : typed.debugDescription }

  /// A number or word, which a file writes plainly.
  init(plain: String) { (typed, written) = (plain, plain) }

  /// A text, which a file puts into quotation marks.
  init(text: String) { (typed, written) = (text, FileSketch.quoted(text)) }

  init(list: [String]) {
    typed = list.count == 1 ? list[0] : list.joined(separator: "; ")
    written = "[\(list.map(FileSketch.quoted).joined(separator: ", "))]"
  }

  /// Good and bad values, made from the rule of a field.
  static func values(for field: ScenarioField, using generator: inout WalkGenerator) -> [ValueSketch] {
    switch field.kind {
    case .number(let rule): return numbers(rule, using: &generator).map { ValueSketch(plain: $0) }
    case .choice(let words): return (words + ["nonsense", "1x"]).map { ValueSketch(plain: $0) }
    case .yesNo: return ["yes", "no", "true", "false", "on", "off", "perhaps"].map { ValueSketch(plain: $0) }
    case .text(let rule): return texts(rule).map { ValueSketch(text: $0) }
    case .list(let rule, let limit):
      let many = (1...limit).map { "entry \($0)" }
      return [["one"], ["one", "two, and three"], many, many + ["one more"]].map { ValueSketch(list: $0) }
        + texts(rule).filter { $0.count > 100 || $0.contains("\u{7}") }.map { ValueSketch(list: [$0]) }
    case .choices(let words):
      return [[words[0]], Array(words.prefix(2)), ["nonsense"], [words[0], "nonsense"]].map { ValueSketch(list: $0) }
    case .moderation:
      return [
        ["post"], ["community", "post"], ["community", "pre"], ["post", "auto"], ["nobody"],
        ["community", "post", "auto"],
      ]
      .map { ValueSketch(list: $0) }
    case .staffed:
      return ["Mon-Fri 09:00-17:00", "always", "now and then", "Mon-Fri 9 to 5"].map { ValueSketch(text: $0) }
    case .weeks, .changes, .parameters: return []
    }
  }

  private static func texts(_ rule: TextRule) -> [String] {
    if rule.form == .date { return ["2027-03-01", "2027-02-30", "1 March 2027", "2027-3-1"] }
    let long = String(repeating: "ab ", count: rule.limit / 3 + 1)
    let rest = rule.form == .line ? ["one\ntwo"] : []
    return ["A few words", "ș ț ñ", String(long.prefix(rule.limit - 1)) + "x", long + "xyz", "a\u{7}b"] + rest
  }

  private static func numbers(_ rule: NumberRule, using generator: inout WalkGenerator) -> [String] {
    let (low, high) = (rule.lower, rule.upper)
    var values = [low, high, low - 1, high + 1, high * 10, (low + high) / 2 + 0.25]
    for _ in 0..<6 { values.append((Double.random(in: low...min(high, low + 1000), using: &generator)).rounded()) }
    let plain = values.map(Amount.plain)
    let inside = Amount.plain((low + 1).rounded(.up) <= high ? (low + 1).rounded(.up) : high)
    return plain
      + [
        "\(inside) to \(Amount.plain(high))", "\(Amount.plain(high)) to \(inside)", "~\(inside)", "\(inside) ± 1",
        "\(inside) ± -1", "unknown", "many", "nan", "1e", "20 to", "1e2",
      ].filter { !$0.hasSuffix("to 1") || inside != "1" }
  }
}

/// A scenario that says one thing, whatever it is.
enum FileSketch {
  /// What an item of a list needs besides.
  private static let required = [
    "members.segments": ["name"], "members.needs": ["text"], "goals": ["text"], "measures": ["text"],
    "use_cases": ["text"], "structure.areas": ["name"], "roles": ["name"], "conduct.ladder": ["what"],
    "processes": ["insight"], "connections": ["channel"], "launch.first_days": ["by_day", "what"], "risks": ["text"],
    "approval.approvers": ["role"], "definitions": ["term"], "membership.classes": ["name"],
    "decisions.matters": ["what"],
  ]

  /// The text of a scenario with a value, as it is written, at a path such as `goals[0].text`.
  static func text(_ path: String, _ value: String) -> String {
    if path == "name" { return "folkmoot: 1\nname: \(value)\n" }
    var keys = path.split(separator: ".").map(String.init)
    var written = "\(keys.removeLast()): \(value)"
    let own = path.split(separator: ".").last.map(String.init) ?? ""
    while let key = keys.popLast() {
      guard key.hasSuffix("[0]") else {
        written = "\(key): {\(written)}"
        continue
      }
      let list = (keys + [String(key.dropLast(3))]).joined(separator: ".")
      let others = (required[list] ?? []).filter { $0 != own }.map { $0 == "by_day" ? "by_day: 1" : "\($0): x" }
      written = "\(key.dropLast(3)): [{\((others + [written]).joined(separator: ", "))}]"
    }
    return "folkmoot: 1\nname: A\n\(written)\n"
  }

  /// A text in double quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\u{7}": result += "\\a"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
