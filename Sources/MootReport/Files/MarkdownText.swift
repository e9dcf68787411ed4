import MootText

/// Text and tables as Markdown readers take them.
enum MarkdownText {
  /// Text from outside on one line, so that nothing in it is taken for markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.safe(text).unicodeScalars {
      if "\\`*_[]<>#|~&$".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A table; its cells must be Markdown already. Columns named in `numbers` stand on the right.
  static func table(_ titles: [String], _ rows: [[String]], words: Int = 1) -> String {
    func row(_ cells: [String]) -> String {
      "| " + cells.map { $0.split(separator: "\n").joined(separator: "<br>") }.joined(separator: " | ") + " |\n"
    }
    let rule = titles.indices.map { $0 < words ? "---" : "---:" }
    return row(titles) + row(rule) + rows.map(row).joined()
  }
}
