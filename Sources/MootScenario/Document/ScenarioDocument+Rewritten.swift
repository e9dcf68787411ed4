package import MootDiagnostics

extension ScenarioDocument {
  /// The same answers in the usual layout, for a text that is laid out in a way that an edit cannot follow. Comments are
  /// lost.
  ///
  /// Throws a ``Finding`` when an answer cannot be carried over; nothing is left out silently.
  package func rewritten() throws(Finding) -> ScenarioDocument {
    var result = ScenarioDocument.starting(file: file)
    guard let root else { return result }
    for (path, value) in Self.leafAnswers(of: root, "") where path != "folkmoot" {
      do {
        try result.set(path, to: value)
      } catch {
        throw Finding(.error, "edit-not-possible", ["path": path], path: path, place: place(of: path))
      }
    }
    return result
  }

  /// The answers below a node in their order, each as its field takes it.
  private static func leafAnswers(of node: YAMLNode, _ path: String) -> [(path: String, value: AnswerValue)] {
    switch node.content {
    case .mapping(let entries):
      return entries.flatMap { leafAnswers(of: $0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .sequence(let items):
      // An empty list may say something: no campaigns instead of the usual four.
      if items.isEmpty { return ScenarioField.field(at: path) == nil ? [] : [(path, .list([]))] }
      let texts = items.compactMap(\.text)
      if texts.count == items.count, !texts.isEmpty { return [(path, .list(texts))] }
      return items.enumerated().flatMap { leafAnswers(of: $1, "\(path)[\($0)]") }
    case .scalar(let text, let isQuoted):
      if node.isEmpty { return [] }
      return [(path, isQuoted || !YAMLText.isNumber(text) ? .text(text) : .number(text))]
    }
  }
}
