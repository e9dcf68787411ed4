import MootDiagnostics

/// The text of a scenario file, taken apart once so that it can be read with one set of answers after the other.
package struct ScenarioText: Sendable {
  let source: SourceText
  /// The tree of the text; nil when it is no YAML that could be a scenario, or holds nothing but comments.
  let root: YAMLNode?
  /// What is wrong with the text as YAML, or with its size.
  let problems: [Finding]

  /// - Parameters:
  ///   - text: All that stands in the file.
  ///   - file: The name under which findings speak of it.
  package init(_ text: String, file: String) {
    if let finding = ScenarioFile.sizeFinding(bytes: text.utf8.count, file: file) {
      (source, root, problems) = (SourceText("", file: file), nil, [finding])
      return
    }
    source = SourceText(text, file: file)
    (root, problems) = YAMLTree.parse(source)
  }
}
