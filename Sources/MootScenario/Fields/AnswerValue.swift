package import MootDiagnostics
import MootModel

/// An answer on its way into a scenario file.
package enum AnswerValue: Sendable, Hashable {
  case text(String)
  /// A number in the notation of the file: `40`, `20 to 60`, `~40`, `40 ± 10`, `unknown`.
  case number(String)
  case bool(Bool)
  case list([String])
}

extension ScenarioField {
  /// What a person typed, as an answer that can be written to the file, or the first thing that is wrong with it.
  ///
  /// The same decoder reads the file, so both say the same. More lenient than a file in three ways only: blanks at both
  /// ends do not count, lists are parted by commas, and words of a choice may be in capitals.
  package func validate(_ typed: String) -> Result<AnswerValue, Finding> {
    validate(typed, at: path)
  }

  /// The same, with findings about the path of one item, such as `goals[0].text`.
  package func validate(_ typed: String, at path: String) -> Result<AnswerValue, Finding> {
    let typed = typed.trimmed
    if typed.isEmpty { return .failure(Finding(.error, "answer-empty", ["path": path], path: path)) }
    let raw = rawAnswer(of: typed)
    var decoder = FieldDecoder(kind, path: path, place: nil)
    guard let value = decoder.value(of: raw) else {
      return .failure(decoder.findings.first ?? Finding(.error, "expected-one", ["path": path], path: path))
    }
    return .success(answer(typed, value))
  }

  /// The first thing that is wrong with an answer that is on its way into the file; nil where nothing is.
  package func problem(with answer: AnswerValue, at path: String) -> Finding? {
    let raw: RawAnswer
    switch answer {
    case .text(let text), .number(let text): raw = .scalar(.init(text: text, place: nil))
    case .bool(let flag): raw = .scalar(.init(text: flag ? "true" : "false", place: nil))
    case .list(let texts): raw = .list(texts.map { .init(text: $0, place: nil) })
    }
    var decoder = FieldDecoder(kind, path: path, place: nil)
    if decoder.value(of: raw) != nil { return nil }
    return decoder.findings.first ?? Finding(.error, "expected-one", ["path": path], path: path)
  }

  private func answer(_ typed: String, _ value: FieldValue) -> AnswerValue {
    switch value {
    case .text(let text): .text(text)
    case .standard: .text(StandardWord.text)
    case .number, .unknown: .number(NumberNotation.parse(typed) == .success(.unknown) ? "unknown" : typed)
    case .yesNo(let answer): .bool(answer)
    case .list(let texts): .list(texts)
    case .weeks(let weeks): .list(weeks.map(String.init))
    case .staffed(_, let text): .text(text)
    case .moderation(let policy):
      policy.withCommunity ? .list(policy.models.map(\.rawValue)) : .text(policy.model.rawValue)
    }
  }

  /// Typed text, parted where the field is a list.
  func rawAnswer(of typed: String) -> RawAnswer {
    func scalar(_ text: String) -> RawAnswer.Scalar { RawAnswer.Scalar(text: text, place: nil) }
    func parts(_ separators: String) -> [String] {
      typed.split { separators.contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
    }
    switch kind {
    case .choice(let words):
      return .scalar(scalar(words.first { $0 == typed.lowercased() } ?? typed))
    case .number(let rule):
      return .scalar(scalar(rule.words.first { $0 == typed.lowercased() } ?? typed))
    case .choices(let words):
      return .list(parts(",;").map { part in scalar(words.first { $0 == part.lowercased() } ?? part) })
    case .moderation:
      return .list(parts(",;+").map { scalar($0.lowercased()) })
    case .list, .weeks:
      return .list(parts(",;").map(scalar))
    case .yesNo:
      switch typed.lowercased() {
      case "y": return .scalar(scalar("yes"))
      case "n": return .scalar(scalar("no"))
      default: return .scalar(scalar(typed))
      }
    default: return .scalar(scalar(typed))
    }
  }
}
