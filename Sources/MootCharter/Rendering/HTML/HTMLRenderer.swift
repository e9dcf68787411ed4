import Foundation
import MootLanguage

/// Writes a charter as one HTML page: nothing is fetched from anywhere, no script runs, and it prints as a paper.
///
/// The same document gives the same bytes. There is one `h1`, articles are `h2` and clauses `h3`, each with its anchor;
/// tables have captions and headers with a scope, pictures an alternative text.
package struct HTMLRenderer: Sendable {
  /// For what the page is written.
  package enum Purpose: Sendable {
    /// Browsers and printers, with a table of contents.
    case page
    /// A program that makes a word processor's file of it: that brings its own contents and styles.
    case wordProcessor
  }

  package var purpose: Purpose
  package var style: HouseStyle
  /// Sheets of paper for which pages are laid out; nil leaves that to whoever prints.
  package var paper: Paper?

  package init(purpose: Purpose = .page, style: HouseStyle = HouseStyle(), paper: Paper? = nil) {
    self.purpose = purpose
    self.style = style
    self.paper = paper
  }

  /// The whole document, ending in one line break.
  package func render(_ document: CharterDocument) -> String {
    HTMLPage(document: document, renderer: self).text
  }

  /// The pictures of a document, which stand in files beside a page for a word processor.
  package static func pictures(of document: CharterDocument) -> [(name: String, vector: String)] {
    document.allArticles.flatMap(\.allBlocks).compactMap { block in
      guard case .figure(let figure) = block else { return nil }
      return (fileName(of: figure), figure.vector)
    }
  }

  fileprivate static func fileName(of figure: Figure) -> String {
    "figure-\(figure.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }).svg"
  }
}

/// A size of paper.
package enum Paper: String, CaseIterable, Sendable {
  case a4
  case letter
}

private struct HTMLPage {
  let document: CharterDocument
  let renderer: HTMLRenderer

  private var isPage: Bool { renderer.purpose == .page }

  var text: String {
    let title = HTMLEscape.text(document.title.plainText)
    var lines = [
      "<!DOCTYPE html>",
      "<html lang=\"\(document.language.rawValue)\">",
      "<head>",
      "<meta charset=\"utf-8\">",
      "<title>\(title)</title>",
      "<meta name=\"generator\" content=\"folkmoot\">",
    ]
    if isPage {
      lines += [
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        "<style>", HTMLStyle.sheet(paper: renderer.paper), "</style>",
      ]
      if let own = renderer.style.sheet { lines += ["<style>", own, "</style>"] }
    }
    lines += ["</head>", "<body>"]
    if isPage { lines += letterhead }
    lines.append("<h1>\(inline(document.title))</h1>")
    if !isPage, let logo = renderer.style.logo {
      lines.append("<p><img src=\"\(logo.fileName)\" alt=\"\(HTMLEscape.text(logo.alternative))\" height=\"64\"></p>")
    }
    lines += metadata
    if isPage { lines += contents }
    for article in document.front { lines += section(article, kind: "front") }
    for article in document.articles { lines += section(article, kind: "article") }
    for article in document.annexes { lines += section(article, kind: "annex") }
    lines += ["</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: The frame

  private var letterhead: [String] {
    var lines: [String] = []
    if let logo = renderer.style.logo {
      lines.append(
        "<p class=\"logo\"><img src=\"\(logo.dataAddress)\" alt=\"\(HTMLEscape.text(logo.alternative))\"></p>")
    }
    if let header = renderer.style.pageHeader {
      lines.append("<p class=\"page-header\">\(HTMLEscape.text(header))</p>")
    }
    return lines
  }

  private var metadata: [String] {
    guard !document.metadata.isEmpty else { return [] }
    let entries = document.metadata.map { "<strong>\(inline($0.label))</strong> \(inline($0.value))" }
    return isPage
      ? ["<ul class=\"metadata\">"] + entries.map { "<li>\($0)</li>" } + ["</ul>"]
      : ["<div data-custom-style=\"Subtitle\">", "<p>\(entries.joined(separator: " · "))</p>", "</div>"]
  }

  private var contents: [String] {
    if document.contentsHeading.isEmpty { return [] }
    let entries = document.allArticles.map { article in
      "<li><a href=\"#\(anchor(article.id))\">\(inline(heading(of: article)))</a></li>"
    }
    return ["<nav class=\"contents\" aria-labelledby=\"contents\">"]
      + ["<p id=\"contents\"><strong>\(inline(document.contentsHeading))</strong></p>", "<ul>"] + entries
      + ["</ul>", "</nav>"]
  }

  private func section(_ article: Article, kind: String) -> [String] {
    var lines = ["<section class=\"\(kind) \(anchor(article.id))\">"]
    // Word processors know no sheets of style: an empty paragraph turns the page.
    if !isPage, kind == "annex" { lines += ["<div data-custom-style=\"New Page\">", "<p>\u{A0}</p>", "</div>"] }
    lines.append("<h2 id=\"\(anchor(article.id))\">\(inline(heading(of: article)))</h2>")
    lines += article.blocks.flatMap(block)
    for clause in article.clauses {
      lines.append("<h3 id=\"\(anchor(clause.id))\">\(inline([.text(clause.number + " ")] + clause.heading))</h3>")
      lines += clause.blocks.flatMap(block)
    }
    return lines + ["</section>"]
  }

  private func heading(of article: Article) -> [Inline] {
    (article.number.map { [.text("\($0). ")] } ?? []) + article.heading
  }

  /// An identifier as an anchor: letters, digits, hyphens and full stops only.
  private func anchor(_ id: String) -> String {
    String(id.unicodeScalars.map { isAnchorSign($0) ? Character($0) : "-" })
  }

  private func isAnchorSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_": true
    default: false
    }
  }

  // MARK: Blocks

  private func block(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines):
      return ["<p>\(inline(inlines))</p>"]
    case .list(let list):
      let name = list.isOrdered ? "ol" : "ul"
      return ["<\(name)>"] + list.items.map { "<li>\(item($0))</li>" } + ["</\(name)>"]
    case .table(let table):
      return self.table(table)
    case .note(let note):
      let words = "<strong>\(inline(note.label)):</strong> \(inline(note.subject)). \(inline(note.body))"
      return isPage
        ? ["<div class=\"note \(note.kind.rawValue)\" role=\"note\">", "<p>\(words)</p>", "</div>"]
        : ["<div data-custom-style=\"Note\">", "<p>\(words)</p>", "</div>"]
    case .quotation(let paragraphs):
      return ["<blockquote>"] + paragraphs.map { "<p>\(inline($0))</p>" } + ["</blockquote>"]
    case .figure(let figure):
      let alternative = HTMLEscape.text(figure.alternative)
      guard isPage else {
        return [
          "<div data-custom-style=\"Captioned Figure\"><p><img src=\"\(HTMLRenderer.fileName(of: figure))\" alt=\"\(alternative)\"></p></div>",
          "<div data-custom-style=\"Image Caption\"><p>\(inline(figure.caption))</p></div>",
        ]
      }
      let address = "data:image/svg+xml;base64,\(Data(figure.vector.utf8).base64EncodedString())"
      return [
        "<figure id=\"\(anchor(figure.id))\">", "<img src=\"\(address)\" alt=\"\(alternative)\">",
        "<figcaption>\(inline(figure.caption))<span class=\"alternative\">. \(alternative)</span></figcaption>",
        "</figure>",
      ]
    case .verbatim(let lines):
      // A line break stays one: inside of pre, entities and breaks are all there is.
      return [
        "<pre>" + lines.map { HTMLEscape.text(VerbatimText.line($0)) }.joined(separator: "\n") + "</pre>"
      ]
    }
  }

  /// What an item of a list holds: a lone paragraph without its tags.
  private func item(_ blocks: [Block]) -> String {
    if blocks.count == 1, case .paragraph(let inlines) = blocks[0] { return inline(inlines) }
    return "\n" + blocks.flatMap(block).joined(separator: "\n") + "\n"
  }

  private func table(_ table: Table) -> [String] {
    // Short enough to stay on one sheet.
    let isShort = isPage && table.rows.count <= 8
    var lines = [isShort ? "<table class=\"short\">" : "<table>", "<caption>\(inline(table.caption))</caption>"]
    if !isPage { lines.append(columns(of: table)) }
    lines.append("<thead>")
    lines.append("<tr>" + table.header.map { "<th scope=\"col\">\(inline($0))</th>" }.joined() + "</tr>")
    lines += ["</thead>", "<tbody>"]
    for row in table.rows {
      let cells = row.enumerated().map { index, cell in
        index == 0 && table.hasRowHeaders
          ? "<th scope=\"row\">\(inline(cell))</th>" : "<td>\(cell.isEmpty && !isPage ? roomToSign : inline(cell))</td>"
      }
      lines.append("<tr>\(cells.joined())</tr>")
    }
    return lines + ["</tbody>", "</table>"]
  }

  /// A word processor gives an empty cell no height.
  private var roomToSign: String { "<div data-custom-style=\"Signing\"><p>\u{A0}</p></div>" }

  /// Widths by what the columns hold: a word processor would make them equal, and break words in the middle.
  ///
  /// Each column has room for its longest word; what is left of a line of a hundred letters goes to those that hold more.
  private func columns(of table: Table) -> String {
    let columns = table.header.indices.map { column -> (least: Double, length: Double) in
      let cells = ([table.header] + table.rows).map { $0[column].plainText }
      let words = cells.flatMap { $0.split(separator: " ") }.map { Double(min(64, $0.count)) }
      let lengths = cells.map { Double(min(60, $0.count)) }
      // A column that is filled in by hand.
      if cells.dropFirst().allSatisfy(\.isEmpty) { return (14, 18) }
      let least = (words.max() ?? 0) * 1.15 + 4.5
      let length = (lengths.max() ?? 0) * 0.5 + lengths.reduce(0, +) / Double(lengths.count) * 0.5
      return (least, max(least, length))
    }
    let least = columns.map(\.least).reduce(0, +)
    let wanted = columns.map { $0.length - $0.least }.reduce(0, +)
    let left = max(0, 100 - least)
    let widths = columns.map {
      $0.least + (wanted > 0 ? left * ($0.length - $0.least) / wanted : left / Double(columns.count))
    }
    let total = widths.reduce(0, +)
    return "<colgroup>"
      + widths.map { "<col style=\"width: \(Int((100 * $0 / total).rounded(.down)))%\">" }.joined() + "</colgroup>"
  }

  // MARK: Inlines

  private func inline(_ inlines: [Inline]) -> String {
    inlines.map { inline -> String in
      switch inline {
      case .text(let text): return HTMLEscape.text(text)
      case .typed(let text):
        let words = HTMLEscape.text(text)
        return HTMLEscape.isRightToLeft(text) ? "<bdi>\(words)</bdi>" : words
      case .emphasis(let inner): return "<em>\(self.inline(inner))</em>"
      case .strong(let inner): return "<strong>\(self.inline(inner))</strong>"
      case .reference(let id, let inner): return "<a href=\"#\(anchor(id))\">\(self.inline(inner))</a>"
      }
    }.joined()
  }
}
