import MootDiagnostics
import MootLanguage

/// Reads a grade, its number in the list, or a score from 0 to 1.
struct ScoreReading {
  let path: String
  let scale: ScoreScale
  let labels: [String]
  let catalogue: Catalogue

  func read(_ typed: String) throws(Complaint) -> FieldValue {
    let text = typed.lowercased()
    // A whole number counts the grades, as in every list of choices; with a decimal point it is a score.
    if let number = Int(text), scale.grades.indices.contains(number - 1) { return .number(scale.scores[number - 1]) }
    let names = zip(labels, scale.grades).map { [$0.lowercased(), $1] }
    if let exact = names.firstIndex(where: { $0.contains(text) }) { return .number(scale.scores[exact]) }
    let fitting = names.indices.filter { index in names[index].contains { $0.hasPrefix(text) } }
    if fitting.count == 1 { return .number(scale.scores[fitting[0]]) }
    guard text.contains(where: { $0.isASCII && $0.isNumber }) else {
      if let near = Suggestion.nearest(to: text, among: labels) {
        throw Complaint("interview.invalid.choice-near", ["typed": typed, "nearest": near])
      }
      throw Complaint("interview.invalid.choice", ["typed": typed, "choices": labels.joined(separator: ", ")])
    }
    return try AmountReading(path: path, catalogue: catalogue).read(typed).value
  }

  /// The value as a person would type it: its grade, where there is one.
  func typed(_ value: FieldValue) -> String? {
    if case .number(let number) = value, let grade = scale.scores.firstIndex(where: { abs($0 - number) < 1e-9 }) {
      return labels[grade]
    }
    guard let amount = Amount(value) else { return nil }
    // "1" would be the first grade.
    if amount.isExact, amount.low == amount.low.rounded() {
      return Amount.typed(amount.low, in: catalogue) + NumberFormat(language: catalogue.language).decimalPoint + "0"
    }
    return amount.typed(in: catalogue)
  }
}
