package import MootLanguage
import MootText

/// One self-contained page with forecasts, comparisons and what drives them: no scripts, no outer files, no network.
package struct HTMLReport: Sendable {
  package struct Section: Sendable {
    let title: String
    let sheet: Sheet

    init(title: String, sheet: Sheet) {
      self.title = title
      self.sheet = sheet
    }
  }

  package let title: String
  package let language: String
  /// What the page is, and how to read it, in a few sentences.
  package let introduction: [String]
  package let sections: [Section]
  let catalogue: Catalogue

  package init(
    title: String, language: String, introduction: [String], sections: [Section], catalogue: Catalogue = .english
  ) {
    self.title = title
    self.language = language
    self.introduction = introduction
    self.sections = sections
    self.catalogue = catalogue
  }

  /// The whole page; it ends with a line break.
  package var text: String {
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(MarkupText.escaped(language))\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(MarkupText.escaped(title))</title>", "<style>", ReportStyle.sheet, "</style>", "</head>", "<body>",
      "<a class=\"skip\" href=\"#main\">\(word("report.skip"))</a>", "<header>",
      "<h1>\(MarkupText.escaped(title))</h1>",
    ]
    let words = introduction.map { "<p>\(MarkupText.escaped($0))</p>" }
    let links = sections.indices.map { index in
      "<li><a href=\"#\(id(index))\">\(MarkupText.escaped(sections[index].title))</a></li>"
    }
    let contents =
      ["</header>", "<nav aria-label=\"\(word("report.contents"))\">", "<ul>"] + links + ["</ul>", "</nav>"]
    let body = sections.indices.flatMap { index in
      [
        "<section aria-labelledby=\"\(id(index))\">",
        "<h2 id=\"\(id(index))\">\(MarkupText.escaped(sections[index].title))</h2>",
        SheetHTML(sections[index].sheet, id: id(index), level: 3, catalogue: catalogue).text, "</section>",
      ]
    }
    return (head + words + contents + ["<main id=\"main\">"] + body + ["</main>", "</body>", "</html>"])
      .joined(separator: "\n") + "\n"
  }

  private func id(_ index: Int) -> String { "part-\(index + 1)" }

  private func word(_ key: String) -> String { MarkupText.escaped(catalogue.text(key)) }
}
