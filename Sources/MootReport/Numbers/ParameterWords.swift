package import MootLanguage
import MootModel

/// What a parameter, a number of the plan, or any answer of a scenario file is called.
package enum ParameterWords {
  /// The words for a parameter's key or an answer's path, as they stand in a sentence; the key itself where the
  /// catalogue has none.
  package static func label(_ key: String, in catalogue: Catalogue = .english) -> String {
    if let parameter = Parameter.named(key), case .membership(_, let model) = parameter.key {
      let row = key.split(separator: ".").last.map(String.init) ?? key
      return catalogue.text(
        "parameter.for-model",
        ["what": catalogue.text("parameter.\(row)"), "model": catalogue.text("page.membership.\(model.rawValue)")])
    }
    if catalogue.has("parameter.\(key)") { return catalogue.text("parameter.\(key)") }
    guard catalogue.has("field.\(key)") else { return key }
    // A field is described by sentences; the first of them names it. A time such as 09:00 does not end one.
    let described = catalogue.text("field.\(key)")
    let sentence = described.firstMatch(of: /[.;:]( |$)/).map { described[..<$0.range.lowerBound] } ?? described[...]
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  /// The words for an answer at a path such as `timeline[0].set.moderation.hours`, at the start of a line; nil where the
  /// catalogue has none.
  package static func name(of path: String, in catalogue: Catalogue = .english) -> String? {
    // A list's items share one description.
    let field = path.replacing(/\[\d+\]/, with: "[]")
    let change = path.firstMatch(of: /^timeline\[(\d+)\]\.set\.(.+)$/)
    let key =
      change.map { String($0.2) } ?? (path.hasPrefix("parameters.") ? String(path.dropFirst(11)) : field)
    let words = label(key, in: catalogue)
    guard words != key else { return nil }
    guard let number = change.flatMap({ Int($0.1) }) else { return words.prefix(1).uppercased() + words.dropFirst() }
    return catalogue.text("parameter.after-change", ["what": words, "number": String(number + 1)])
  }
}
