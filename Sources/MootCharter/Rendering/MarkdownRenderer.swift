/// Writes a charter as CommonMark with the tables of GitHub Flavored Markdown.
///
/// The same document gives the same bytes. Everything that is not markup of this renderer is escaped; no HTML is written.
package struct MarkdownRenderer: Sendable {
  /// Lines of paragraphs are broken at spaces before they reach this many columns; nil leaves them whole.
  package var width: Int?

  package init(width: Int? = 100) {
    self.width = width
  }

  package static func render(_ document: CharterDocument) -> String { MarkdownRenderer().render(document) }

  /// The whole document, ending in one line break.
  package func render(_ document: CharterDocument) -> String {
    let page = MarkdownPage(document: document, width: width)
    return page.text
  }
}

private struct MarkdownPage {
  let width: Int?
  /// The anchor of each article and clause, as readers of Markdown make it from its heading.
  let anchors: [String: String]
  let document: CharterDocument

  init(document: CharterDocument, width: Int?) {
    self.document = document
    self.width = width
    anchors = Self.anchors(of: document)
  }

  var text: String {
    var parts = ["# " + heading(document.title)]
    let metadata = document.metadata.map { "**\(inline($0.label))** \(inline($0.value))" }
    if !metadata.isEmpty { parts.append(wrapped(metadata.joined(separator: " · "), prefix: "", width: nil)) }
    for article in document.allArticles {
      parts.append("## " + heading(Self.heading(of: article)))
      parts += article.blocks.map { block($0, prefix: "") }
      for clause in article.clauses {
        parts.append("### " + heading([.text(clause.number + " ")] + clause.heading))
        parts += clause.blocks.map { block($0, prefix: "") }
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func heading(of article: Article) -> [Inline] {
    (article.number.map { [.text("\($0). ")] } ?? []) + article.heading
  }

  /// Anchors in reading order: a heading that comes again gets a number.
  private static func anchors(of document: CharterDocument) -> [String: String] {
    var seen: [String: Int] = [:]
    var anchors: [String: String] = [:]
    func add(_ id: String, _ heading: [Inline]) {
      let anchor = anchor(of: heading.plainText)
      let before = seen[anchor, default: 0]
      seen[anchor] = before + 1
      if anchors[id] == nil { anchors[id] = before == 0 ? anchor : "\(anchor)-\(before)" }
    }
    add("", document.title)
    for article in document.allArticles {
      add(article.id, Self.heading(of: article))
      for clause in article.clauses { add(clause.id, [.text(clause.number + " ")] + clause.heading) }
    }
    return anchors
  }

  /// Lower case, without punctuation, hyphens for spaces: the rule of GitHub, GitLab and pandoc's `gfm`.
  private static func anchor(of heading: String) -> String {
    String(
      String.UnicodeScalarView(
        heading.lowercased().unicodeScalars.compactMap { scalar in
          if scalar == " " || scalar == "-" { return "-" }
          return scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" ? scalar : nil
        }))
  }

  // MARK: Blocks

  /// A block of which every line starts with `prefix`; the first line's prefix is the caller's.
  private func block(_ block: Block, prefix: String) -> String {
    switch block {
    case .paragraph(let inlines):
      return wrapped(inline(inlines), prefix: prefix, width: width)
    case .list(let list):
      return list.items.enumerated().map { index, item in
        let mark = list.isOrdered ? "\(index + 1). " : "- "
        let inner = prefix + String(repeating: " ", count: mark.count)
        return mark + item.map { self.block($0, prefix: inner) }.joined(separator: "\n" + trimmed(inner) + "\n" + inner)
      }.joined(separator: "\n" + prefix)
    case .table(let table):
      return ([table.header] + table.rows).enumerated().flatMap { index, row -> [String] in
        let cells = "| " + row.map { cell($0) }.joined(separator: " | ") + " |"
        return index == 0 ? [cells, "|" + String(repeating: " --- |", count: row.count)] : [cells]
      }.joined(separator: "\n" + prefix)
    case .note(let note):
      let words = "**\(inline(note.label)):** \(inline(note.subject)). \(inline(note.body))"
      return "> " + wrapped(words, prefix: prefix + "> ", width: width)
    case .quotation(let paragraphs):
      let inner = prefix + "> "
      return "> "
        + paragraphs.map { wrapped(inline($0), prefix: inner, width: width) }
        .joined(separator: "\n" + trimmed(inner) + "\n" + inner)
    case .figure(let figure):
      return [
        wrapped(inline([.strong(figure.caption)]), prefix: prefix, width: width),
        wrapped(inline([.text(figure.alternative)]), prefix: prefix, width: width),
        fenced(figure.drawing(width: min(100, max(40, (width ?? 100) - prefix.count))), prefix: prefix),
      ].joined(separator: "\n" + trimmed(prefix) + "\n" + prefix)
    case .verbatim(let lines):
      return fenced(lines.map { VerbatimText.line($0) }, prefix: prefix)
    }
  }

  /// Lines as they are, between fences longer than any row of backticks in them.
  private func fenced(_ lines: [String], prefix: String) -> String {
    let longest = lines.map { $0.split { $0 != "`" }.map(\.count).max() ?? 0 }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ([fence + "text"] + lines + [fence]).joined(separator: "\n" + prefix)
  }

  private func trimmed(_ prefix: String) -> String {
    var prefix = prefix
    while prefix.last == " " { prefix.removeLast() }
    return prefix
  }

  private func cell(_ inlines: [Inline]) -> String {
    let words = inline(inlines).split(separator: " ").joined(separator: " ")
    return words.isEmpty ? " " : Self.withSpaces(words)
  }

  // MARK: Inlines

  /// Stands for a space at which no line is broken; escaped text never holds it.
  private static let unbroken = "\u{1}"

  private static func withSpaces(_ text: String) -> String {
    text.contains(unbroken) ? String(text.map { $0 == "\u{1}" ? " " : $0 }) : text
  }

  private func heading(_ inlines: [Inline]) -> String {
    var words = inline(inlines).split(separator: " ").map(String.init)
    // A row of hash signs at the end of a heading would be taken for its closing.
    if let last = words.last, last.allSatisfy({ $0 == "#" }) { words[words.count - 1] = "\\" + last }
    return Self.withSpaces(words.joined(separator: " "))
  }

  private func inline(_ inlines: [Inline]) -> String {
    inlines.map { inline -> String in
      switch inline {
      case .text(let text), .typed(let text): return MarkdownEscape.inline(text)
      case .emphasis(let inner): return "*\(self.inline(inner))*"
      case .strong(let inner): return "**\(self.inline(inner))**"
      case .reference(let id, let inner):
        guard let anchor = anchors[id] else { return self.inline(inner) }
        // A link is not broken over two lines.
        return "[\(self.inline(inner).map { $0 == " " ? Self.unbroken : String($0) }.joined())](#\(anchor))"
      }
    }.joined()
  }

  /// Words broken into lines; a word that would begin a block at the start of a line is escaped.
  private func wrapped(_ text: String, prefix: String, width: Int?) -> String {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let length = word.unicodeScalars.count
      if line.isEmpty {
        line = MarkdownEscape.lineStart(String(word))
        columns = prefix.count + length
      } else if let width, columns + 1 + length > width {
        lines.append(line)
        line = MarkdownEscape.lineStart(String(word))
        columns = prefix.count + length
      } else {
        line += " " + word
        columns += 1 + length
      }
    }
    lines.append(line)
    return lines.map(Self.withSpaces).joined(separator: "\n" + prefix)
  }
}
