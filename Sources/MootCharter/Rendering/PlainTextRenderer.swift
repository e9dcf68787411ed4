import MootText

/// Writes a charter as plain text for a terminal of a given width.
package struct PlainTextRenderer: Sendable {
  /// Columns; at least 20 are used.
  package let width: Int

  package init(width: Int = 80) {
    self.width = max(20, width)
  }

  /// The whole document, ending in one line break; no line is wider than the width.
  package func render(_ document: CharterDocument) -> String {
    var parts = [heading(document.title, underline: "=")]
    parts +=
      document.metadata.isEmpty
      ? []
      : [
        document.metadata.flatMap { lines(of: $0.label + [.text(" ")] + $0.value, first: "", rest: "  ") }
          .joined(separator: "\n")
      ]
    for article in document.allArticles {
      let number = article.number.map { [Inline.text("\($0). ")] } ?? []
      parts.append("\n" + heading(number + article.heading, underline: "-"))
      parts += article.blocks.map { block($0) }
      for clause in article.clauses {
        parts.append(
          lines(of: [.text("\(clause.number) ")] + clause.heading, first: "", rest: "    ").joined(separator: "\n"))
        parts += clause.blocks.map { block($0) }
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ inlines: [Inline], underline: Character) -> String {
    let lines = lines(of: inlines, first: "", rest: "")
    let length = lines.map { DisplayWidth.of($0) }.max() ?? 0
    return (lines + [String(repeating: underline, count: min(width, max(1, length)))]).joined(separator: "\n")
  }

  private func block(_ block: Block, indent: String = "") -> String {
    switch block {
    case .paragraph(let inlines):
      return lines(of: inlines, first: indent, rest: indent).joined(separator: "\n")
    case .list(let list):
      return list.items.enumerated().map { index, item in
        let mark = list.isOrdered ? "\(index + 1). " : "- "
        let inner = indent + String(repeating: " ", count: mark.count)
        let text = item.map { self.block($0, indent: inner) }.joined(separator: "\n\n")
        return indent + mark + text.dropFirst(inner.count)
      }.joined(separator: "\n")
    case .table(let table):
      return PlainTextTable(table, width: width - indent.count).lines.map { indent + $0 }.joined(separator: "\n")
    case .note(let note):
      let words = note.label.capitalsForTerminal + [.text(": ")] + note.subject + [.text(". ")] + note.body
      return lines(of: words, first: indent + "! ", rest: indent + "! ").joined(separator: "\n")
    case .quotation(let paragraphs):
      return paragraphs.map { lines(of: $0, first: indent + "| ", rest: indent + "| ").joined(separator: "\n") }
        .joined(separator: "\n" + indent + "|\n")
    case .figure(let figure):
      return [
        lines(of: figure.caption, first: indent, rest: indent),
        lines(of: [.text(figure.alternative)], first: indent, rest: indent),
        figure.drawing(width: width - indent.count).map { indent + $0 },
      ].map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    case .verbatim(let lines):
      // Such lines are there to be copied: broken at the width, and not at spaces only, they would be wrong.
      return lines.map { indent + "  " + VerbatimText.line($0) }.joined(separator: "\n")
    }
  }

  private func lines(of inlines: [Inline], first: String, rest: String) -> [String] {
    let text = Self.text(of: inlines)
    return Wrapping.lines(text, width: width - max(first.count, rest.count)).enumerated().map { index, line in
      (index == 0 ? first : rest) + line
    }
  }

  /// The words of inlines on one line, without anything that a terminal would obey.
  static func text(of inlines: [Inline]) -> String {
    var text = String.UnicodeScalarView()
    for scalar in inlines.plainText.unicodeScalars {
      if scalar.properties.isWhitespace {
        text.append(" ")
      } else if TypedText.isVisible(scalar) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension [Inline] {
  /// A terminal has no bold in plain text: capitals stand in for it.
  fileprivate var capitalsForTerminal: [Inline] { [.text(plainText.uppercased())] }
}
