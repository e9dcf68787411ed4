package import MootLanguage

extension House {
  /// The files of a house style to start from: used as they are they change nothing.
  package static func files(of catalogue: Catalogue) -> [(file: File, text: String)] {
    let wording = catalogue.entries.filter { $0.key.hasPrefix("charter.") }.sorted { $0.key < $1.key }.map {
      key, prose in
      let lines = HouseNotation.template(of: prose).split(separator: "\n", omittingEmptySubsequences: false)
      if lines.count == 1, key.count + lines[0].count <= 100 { return "\(key) = \(lines[0])\n" }
      return "\(key) =\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }
    let explanation = catalogue.text(
      "template.explanation",
      [
        "articles": ArticleID.allCases.map(\.rawValue).joined(separator: ", "),
        "words": HouseValues.words.joined(separator: ", "), "sections": HouseValues.sections.joined(separator: ", "),
      ])
    func remarks(_ key: String) -> String {
      catalogue.text("template.\(key)").split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
    }
    return [
      (.explanation, explanation + "\n"),
      (.wording, remarks("wording") + "\n" + wording.joined()),
      (.clauses, remarks("clauses")),
      (.sheet, "/* \(catalogue.text("template.sheet")) */\n"),
    ]
  }
}
