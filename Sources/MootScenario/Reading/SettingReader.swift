import MootDiagnostics
import MootModel

/// Takes answers that were given beside the file, such as `--set membership.fee=10`.
struct SettingReader {
  let known: KnownParameters
  private(set) var findings: [Finding] = []

  private static let settable = ScenarioField.table.map(\.path).filter { !$0.contains("[") && $0 != "folkmoot" }

  init(known: KnownParameters) {
    self.known = known
  }

  mutating func apply(_ settings: [(path: String, value: String)], to sheet: inout AnswerSheet) {
    for (path, value) in settings { apply(path, value, to: &sheet) }
  }

  private mutating func apply(_ path: String, _ value: String, to sheet: inout AnswerSheet) {
    let typed = value.trimmed
    if typed.isEmpty {
      report("answer-empty", ["path": path], path)
    } else if path.hasPrefix("parameters.") {
      parameter(path, String(path.dropFirst("parameters.".count)), typed, to: &sheet)
    } else if let field = ScenarioField.field(at: path), field.path != "folkmoot", field.kind != .changes,
      field.kind != .parameters, isThere(path, in: sheet)
    {
      var decoder = FieldDecoder(field.kind, path: path, place: nil)
      if let value = decoder.value(of: field.rawAnswer(of: typed)) {
        sheet.answers[path] = .init(value: value, place: nil)
      }
      findings += decoder.findings
    } else if !path.contains("["), let near = Suggestion.nearest(to: path, among: Self.settable), near != path {
      report("unknown-key-similar", ["key": path, "suggestion": near], path)
    } else if let home = FieldIndex.shared.home(of: path) {
      report("unknown-key-elsewhere", ["key": path, "suggestion": home], path)
    } else {
      report("set-not-possible", ["key": path], path)
    }
  }

  /// Whether the path is no item of a list, or one of an item that the file has.
  private func isThere(_ path: String, in sheet: AnswerSheet) -> Bool {
    guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]"), open < close else {
      return !path.contains("[")
    }
    guard let index = Int(path[path.index(after: open)..<close]) else { return false }
    return index >= 0 && index < sheet.counts[String(path[..<open])] ?? 0
  }

  private mutating func parameter(_ path: String, _ key: String, _ typed: String, to sheet: inout AnswerSheet) {
    guard let parameter = known.entry(key) else {
      if let near = Suggestion.nearest(to: key, among: known.entries.map(\.key)) {
        report("unknown-parameter-similar", ["key": key, "suggestion": near], path)
      } else {
        report("unknown-parameter", ["key": key], path)
      }
      return
    }
    let rule = NumberRule(parameter.lower...max(parameter.lower, parameter.upper), .any)
    var decoder = FieldDecoder(.number(rule), path: path, place: nil)
    let value = decoder.value(of: .scalar(.init(text: typed, place: nil)))
    findings += decoder.findings
    switch value {
    case .number(let prior): sheet.parameters[key] = prior
    case .unknown: sheet.parameters[key] = nil
    default: return
    }
    if let value { sheet.answers[path] = .init(value: value, place: nil) }
  }

  private mutating func report(_ code: String, _ arguments: [String: String], _ path: String) {
    findings.append(Finding(.error, code, arguments.mapValues { Excerpt.of($0) }, path: path))
  }
}
