import MootDiagnostics
import MootModel

/// What was written for a field, before it is known whether it may stand there.
enum RawAnswer {
  struct Scalar {
    var text: String
    var place: Place?
  }

  case scalar(Scalar)
  case list([Scalar])
  /// Keys and values, or a list of them.
  case nested
}

/// Takes what was written for one field, and says what is wrong with it.
///
/// A file and an answer at the prompt go through the same decoder, so that both are told the same.
struct FieldDecoder {
  let kind: ScenarioField.Kind
  let path: String
  let place: Place?
  private(set) var findings: [Finding] = []

  init(_ kind: ScenarioField.Kind, path: String, place: Place?) {
    self.kind = kind
    self.path = path
    self.place = place
  }

  /// The value; nil when there are findings.
  mutating func value(of raw: RawAnswer) -> FieldValue? {
    switch (kind, raw) {
    case (.changes, _), (.parameters, _): report("expected-keys")
    case (.list(let rule, _), .scalar(let scalar)) where rule.takesStandard && StandardWord.isMeant(by: scalar.text):
      return .standard
    case (.list(let rule, _), .list(let scalars))
    where rule.takesStandard && scalars.count == 1 && StandardWord.isMeant(by: scalars[0].text):
      return .standard
    case (.text(let rule), .scalar(let scalar)) where rule.takesStandard && StandardWord.isMeant(by: scalar.text):
      return .standard
    case (.list(let rule, let limit), .scalar(let scalar)): return list([scalar], rule, limit)
    case (.list(let rule, let limit), .list(let scalars)): return list(scalars, rule, limit)
    case (.choices(let words), .scalar(let scalar)): return choices([scalar], words)
    case (.choices(let words), .list(let scalars)): return choices(scalars, words)
    case (.weeks, .scalar(let scalar)): return weeks([scalar])
    case (.weeks, .list(let scalars)): return weeks(scalars)
    case (.moderation, .scalar(let scalar)): return moderation([scalar])
    case (.moderation, .list(let scalars)): return moderation(scalars)
    case (.text(let rule), .scalar(let scalar)): return text(scalar, rule).map { .text($0) }
    case (.choice(let words), .scalar(let scalar)): return choice(scalar, words).map { .text($0) }
    case (.yesNo, .scalar(let scalar)): return yesNo(scalar)
    case (.number(let rule), .scalar(let scalar)): return number(scalar, rule)
    case (.staffed, .scalar(let scalar)):
      if let week = StaffedNotation.parse(scalar.text) { return .staffed(week, scalar.text.trimmed) }
      report("staffed", given: scalar)
    case (.list, .nested), (.choices, .nested), (.weeks, .nested), (.moderation, .nested): report("expected-list")
    case (_, .list), (_, .nested): report("expected-one")
    }
    return nil
  }

  private mutating func report(
    _ code: String, given: RawAnswer.Scalar? = nil, _ arguments: [String: String] = [:]
  ) {
    var arguments = arguments
    arguments["path"] = path
    if let given { arguments["given"] = Excerpt.of(given.text) }
    findings.append(Finding(.error, code, arguments, path: path, place: given?.place ?? place))
  }

  // MARK: Words

  private mutating func text(_ scalar: RawAnswer.Scalar, _ rule: TextRule) -> String? {
    let text = scalar.text
    if text.unicodeScalars.count > rule.limit && ![.currency, .date].contains(rule.form) {
      report("text-too-long", given: scalar, ["limit": "\(rule.limit)"])
      return nil
    }
    for control in text.unicodeScalars where Self.isControl(control, allowsLines: rule.form == .prose) {
      report(control.isLineBreak ? "text-lines" : "text-control", given: scalar)
      return nil
    }
    switch rule.form {
    case .prose, .line: return text
    case .identifier:
      let isFine = text.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
          || "-_.".unicodeScalars.contains($0)
      }
      if isFine { return text }
      report("identifier", given: scalar)
    case .currency:
      if text.count == 3, text.allSatisfy({ ("A"..."Z").contains($0) }) { return text }
      report("currency", given: scalar)
    case .date:
      if CalendarDay(text) != nil { return text }
      report("date", given: scalar)
    }
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar, allowsLines: Bool) -> Bool {
    if scalar == "\n" || scalar == "\t" { return !allowsLines }
    return scalar.properties.generalCategory == .control || scalar.isLineBreak
  }

  private mutating func choice(_ scalar: RawAnswer.Scalar, _ words: [String]) -> String? {
    if words.contains(scalar.text) { return scalar.text }
    let arguments = ["choices": words.joined(separator: ", ")]
    if path == "folkmoot" {
      report("version", given: scalar, arguments)
    } else if let near = Suggestion.nearest(to: scalar.text, among: words) {
      report("choice-similar", given: scalar, arguments.merging(["suggestion": near]) { $1 })
    } else {
      report("choice", given: scalar, arguments)
    }
    return nil
  }

  private mutating func yesNo(_ scalar: RawAnswer.Scalar) -> FieldValue? {
    switch scalar.text.lowercased() {
    case "true", "yes", "on": return .yesNo(true)
    case "false", "no", "off": return .yesNo(false)
    default:
      report("yes-no", given: scalar)
      return nil
    }
  }

  // MARK: Lists

  private mutating func list(_ scalars: [RawAnswer.Scalar], _ rule: TextRule, _ limit: Int) -> FieldValue? {
    let before = findings.count
    if scalars.count > limit { report("list-too-long", ["limit": "\(limit)", "given": "\(scalars.count)"]) }
    let texts = scalars.prefix(limit).compactMap { text($0, rule) }
    return findings.count == before ? .list(texts) : nil
  }

  private mutating func choices(_ scalars: [RawAnswer.Scalar], _ words: [String]) -> FieldValue? {
    let before = findings.count
    var chosen: [String] = []
    for scalar in scalars.prefix(100) {
      guard let word = choice(scalar, words) else { continue }
      if chosen.contains(word) { report("listed-twice", given: scalar) } else { chosen.append(word) }
    }
    return findings.count == before ? .list(chosen) : nil
  }

  private mutating func weeks(_ scalars: [RawAnswer.Scalar]) -> FieldValue? {
    let before = findings.count
    let limit = 1040
    if scalars.count > limit { report("list-too-long", ["limit": "\(limit)", "given": "\(scalars.count)"]) }
    var weeks: Set<Int> = []
    for scalar in scalars.prefix(limit) {
      if let week = number(scalar, .exact(0...1039, .week, whole: true))?.number { weeks.insert(Int(week)) }
    }
    return findings.count == before ? .weeks(weeks.sorted()) : nil
  }

  private mutating func moderation(_ scalars: [RawAnswer.Scalar]) -> FieldValue? {
    let before = findings.count
    let words = ModerationModel.allCases.map(\.rawValue)
    let models = scalars.prefix(10).compactMap { choice($0, words).flatMap(ModerationModel.init(rawValue:)) }
    guard findings.count == before else { return nil }
    if models.count == 1 { return .moderation(ModerationPolicy(models[0])) }
    let others = models.filter { $0 != .community }
    if models.count == 2, others.count == 1, let policy = ModerationPolicy(communityWith: others[0]) {
      return .moderation(policy)
    }
    report("moderation-combination", ["given": models.map(\.rawValue).joined(separator: ", ")])
    return nil
  }

  // MARK: Numbers

  private mutating func number(_ scalar: RawAnswer.Scalar, _ rule: NumberRule) -> FieldValue? {
    let notation: NumberNotation
    switch NumberNotation.parse(scalar.text) {
    case .success(let parsed): notation = parsed
    case .failure(let problem):
      if rule.words.contains(scalar.text.trimmed) { return .text(scalar.text.trimmed) }
      report(problem, scalar, rule)
      return nil
    }
    var isExact = false
    if case .exact = notation { isExact = true }
    if !rule.allowsRange && !isExact {
      report("range-not-here", given: scalar)
      return nil
    }
    let prior: Prior
    switch notation {
    case .exact(let value):
      guard fits([value], rule, scalar) else { return nil }
      return .number(.fixed(value))
    case .range(let low, let high):
      guard low <= high else {
        report("range-reversed", given: scalar, ["low": NumberText.of(high), "high": NumberText.of(low)])
        return nil
      }
      guard fits([low, high], rule, scalar) else { return nil }
      prior = .range(low, high)
    case .about(let value):
      guard fits([value], rule, scalar) else { return nil }
      prior = .range(0.8 * value, 1.2 * value)
    case .giveOrTake(let center, let spread):
      guard spread >= 0 else {
        report("spread-negative", given: scalar)
        return nil
      }
      guard fits([center - spread, center + spread], rule, scalar) else { return nil }
      prior = spread == 0 ? .fixed(center) : .normal(center, spread / 1.6448536269514722)
    case .unknown:
      guard let unknown = rule.unknown else { return .unknown }
      prior = unknown
    }
    // The tails of a range may reach where the number cannot be.
    return .number(prior.isFixed ? prior : Prior(prior.shape, floor: rule.lower, ceiling: rule.upper))
  }

  private mutating func report(_ problem: NumberNotation.Problem, _ scalar: RawAnswer.Scalar, _ rule: NumberRule) {
    guard problem == .notANumber, !rule.words.isEmpty else { return report(problem.rawValue, given: scalar) }
    report("not-a-number-nor-word", given: scalar, ["words": rule.words.joined(separator: ", ")])
  }

  /// Whether the values are whole where they must be, and within bounds.
  private mutating func fits(_ values: [Double], _ rule: NumberRule, _ scalar: RawAnswer.Scalar) -> Bool {
    let bounds = ["lower": NumberText.of(rule.lower), "upper": NumberText.of(rule.upper)]
    for value in values {
      if value < rule.lower {
        report("number-too-small", given: scalar, bounds)
        return false
      }
      if value > rule.upper {
        report("number-too-large", given: scalar, bounds)
        return false
      }
      if rule.isWhole && value != value.rounded() {
        report("number-whole", given: scalar)
        return false
      }
    }
    return true
  }
}

/// A text that is short enough to be quoted in a sentence.
enum Excerpt {
  static let limit = 60

  static func of(_ text: String) -> String {
    text.count <= limit ? text : String(text.prefix(limit - 1)) + "…"
  }
}
