extension Scenario {
  /// The whole scenario in meaning: what every key says after defaults, in the order of the file.
  ///
  /// Two files of the same meaning differ in nothing but remarks, order and white space. A key without an answer and
  /// without a default is left out; so is the version of the notation. A list with a comma in one of its texts is given
  /// text by text, so that no two lists read alike.
  package var meaning: [ScenarioInput] {
    let plain = ScenarioField.table.map(\.path).filter { !$0.contains("[]") }
    let paths = Set(plain).union(stated.keys).subtracting(["folkmoot", "parameters"])
    return paths.sorted { Self.stands($0, before: $1) }.flatMap { path -> [ScenarioInput] in
      if let texts = statedLists[path], texts.contains(where: { $0.contains(",") }) {
        return texts.enumerated().map { ScenarioInput(path: "\(path)[\($0.offset)]", answer: $0.element) }
      }
      return answer(at: path).text.map { [ScenarioInput(path: path, answer: $0)] } ?? []
    }
  }
}
