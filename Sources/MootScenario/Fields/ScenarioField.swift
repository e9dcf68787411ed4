import MootModel

/// One thing that a scenario file can say: where it stands, what it may be, what holds without it, where it lands.
///
/// Reading, validation, "did you mean", `--set`, defaults, the JSON Schema and the documentation all come from
/// ``table``.
package struct ScenarioField: Sendable {
  /// What an answer may be.
  package enum Kind: Sendable, Hashable {
    case text(TextRule)
    /// One of these words.
    case choice([String])
    case yesNo
    case number(NumberRule)
    /// Texts in the order given.
    case list(TextRule, limit: Int)
    /// Some of these words, in the order given, each at most once.
    case choices([String])
    /// Whole weeks counted from 0, in any order.
    case weeks
    /// Hours of the week in which a moderator is there.
    case staffed
    /// One model of moderation, or `community` and one other.
    case moderation
    /// Fields that change, by their path, with their new values.
    case changes
    /// Parameters of the model by their key, each a number or a range.
    case parameters
  }

  /// What holds when the file is silent.
  package enum Fallback: Sendable, Hashable {
    /// Nothing: the question is not answered yet.
    case unanswered
    /// The file must say it.
    case required
    /// This answer, in the notation of the file.
    case answer(String)
    /// Depends on other answers; the catalogue says how under `field.<path>.default`.
    case derived
  }

  typealias Landing = @Sendable (inout ScenarioDraft, FieldValue) -> Void

  /// The path in the file, with `[]` for every item of a list: `membership.model`, `goals[].text`.
  package let path: String
  package let kind: Kind
  package let fallback: Fallback
  /// Whether the timeline may change it.
  package let mayChange: Bool
  let landing: Landing

  init(
    _ path: String, _ kind: Kind, _ fallback: Fallback = .unanswered, mayChange: Bool = false,
    landing: @escaping Landing = { _, _ in }
  ) {
    self.path = path
    self.kind = kind
    self.fallback = fallback
    self.mayChange = mayChange
    self.landing = landing
  }

  /// The last word of the path.
  package var key: String { path.split(separator: ".").last.map(String.init) ?? path }

  /// Where the catalogue says in one line what the field is.
  package var summaryKey: String { "field.\(path)" }

  /// The field at a path of a file, such as `goals[0].text` or `membership.model`; nil when there is none.
  package static func field(at path: String) -> ScenarioField? {
    let pattern = FieldIndex.pattern(of: path)
    return FieldIndex.shared.fields[pattern] ?? wordsForAll[pattern]
  }

  /// Lists and groups instead of which one word may stand: every member is the same, nobody reviews the law.
  package static let wordsForAll: [String: ScenarioField] = Dictionary(
    uniqueKeysWithValues: [
      ScenarioField("membership.classes", .choice([StandardWord.text])),
      ScenarioField("trust.legal_review", .choice(["none"])),
    ].map { ($0.path, $0) })
}

/// What a text may be.
package struct TextRule: Sendable, Hashable {
  package enum Form: Sendable, Hashable {
    /// Anything on one or several lines.
    case prose
    /// Anything on one line.
    case line
    /// Letters, digits, `-`, `_` and `.`, so that it can name a thing in tables and links.
    case identifier
    /// Three capital letters.
    case currency
    /// A day of the calendar, `YYYY-MM-DD`.
    case date
  }

  package var form: Form
  /// In characters.
  package var limit: Int
  /// Whether the word `standard` takes the standard wording instead.
  package var takesStandard = false

  static let prose = TextRule(form: .prose, limit: 4000)
  static let clause = TextRule(form: .prose, limit: 4000, takesStandard: true)
  static let line = TextRule(form: .line, limit: 200)
  static let identifier = TextRule(form: .identifier, limit: 64)
  static let currency = TextRule(form: .currency, limit: 3)
  static let date = TextRule(form: .date, limit: 10)
}

/// An answer as the model and the charter take it.
enum FieldValue: Sendable, Hashable {
  case text(String)
  /// The standard wording.
  case standard
  case number(Prior)
  /// A number that is not known, where what that means depends on other answers.
  case unknown
  case yesNo(Bool)
  case list([String])
  case weeks([Int])
  case staffed(StaffedWeek, String)
  case moderation(ModerationPolicy)

  var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  var list: [String]? {
    if case .list(let list) = self { return list }
    return nil
  }

  /// The center of a number.
  var number: Double? {
    if case .number(let prior) = self { return prior.center }
    return nil
  }
}
