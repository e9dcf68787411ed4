import MootLanguage
import MootScenario

/// What an answer amounts to for a clause.
enum AnswerState {
  case answered, standard, open, leftOut, silent
}

extension Answers {
  /// What the one function that knows says; a default in use is no answer.
  func state(_ path: String) -> AnswerState {
    switch scenario.status(of: path) {
    case .answered: .answered
    case .standard: .standard
    case .open: .open
    case .leftOut: .leftOut
    case .assumed, .silent: .silent
    }
  }

  /// Whether a charter needs the answer and has none, or has one that decides nothing.
  func isOpen(_ path: String) -> Bool {
    scenario.openDecisions.contains {
      $0.path == path || $0.path.hasPrefix(path + ".") || $0.path.hasPrefix(path + "[")
    }
  }

  /// The standard wording for a path and a kind of host; nil where there is none.
  func standard(_ path: String) -> String? {
    // A definition is taken by its term.
    let path =
      path.hasPrefix("definitions[") && path.hasSuffix(".means")
      ? TypedText(scenario.stated[path.dropLast(".means".count) + ".term"]).map { term in
        "definitions." + term.text.lowercased().split(separator: " ").joined(separator: "-")
      } ?? path : path
    let variants =
      switch scenario.stated["host.kind"] {
      case "association", "cooperative": ["b"]
      case "project", "informal-group": ["c"]
      case nil: []
      default: ["a"]
      }
    let keys = variants.map { "standard.\(path).\($0)" } + ["standard.\(path)"]
    guard let key = keys.first(where: { catalogue.has($0) }) else { return nil }
    return catalogue.text(
      key, ["host": TypedText(scenario.stated["host.name"])?.text ?? catalogue.text("charter.host.the")])
  }
}
