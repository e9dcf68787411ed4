import ArgumentParser
import MootCharter
import MootLanguage

/// The forms in which a charter is written.
enum CharterFormat: String, ExpressibleByArgument, CaseIterable {
  case md
  case html
  case docx
  case pdf
  case txt

  /// Whether the form is no text.
  var isBinary: Bool { self == .docx || self == .pdf }

  /// Writes a document in this form to a file, or to standard output for nil and `-`.
  ///
  /// - Throws: ``Failure``; see ``Converter`` for the forms that another program makes.
  func write(_ document: CharterDocument, style: HouseStyle, paper: Paper, to output: String?) throws {
    switch self {
    case .md: try Output.write(MarkdownRenderer.render(document), to: output)
    case .html: try Output.write(HTMLRenderer(style: style).render(document), to: output)
    case .txt:
      let width = output == nil ? min(100, max(40, Screen.columns)) : 80
      try Output.write(PlainTextRenderer(width: width).render(document), to: output)
    case .docx:
      try Output.write(bytes: WordFile.make(document, style: style, paper: paper), to: output)
    case .pdf:
      try Output.write(bytes: PDFFile.make(document, style: style, paper: paper), to: output)
    }
  }

  /// Refuses what would fail only after a long computation.
  func preflight(output: String?) throws {
    guard isBinary else { return }
    if output == nil || output == "-", Screen.outputIsTerminal {
      throw Failure.message(.usage, "binary-to-terminal")
    }
    let converter: Converter = self == .pdf ? .weasyPrint : .pandoc
    _ = try converter.found()
  }
}

extension Paper: ExpressibleByArgument {}
