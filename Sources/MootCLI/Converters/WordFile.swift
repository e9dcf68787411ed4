import MootCharter
import MootLanguage
import MootScenario

/// A charter as a file for word processors that pandoc makes.
enum WordFile {
  /// The file: real heading styles, headers of tables that come again on every page, title, language and bookmarks.
  static func make(_ document: CharterDocument, style: HouseStyle, paper: Paper) throws -> [UInt8] {
    let page = HTMLRenderer(purpose: .wordProcessor, style: style).render(document)
    let pictures = HTMLRenderer.pictures(of: document)
    // Pandoc has it draw the picture that every word processor shows; without it charts would stay blank.
    if !pictures.isEmpty || style.logo?.kind == .svg { _ = try Converter.vectorDrawing.found() }
    return try ScratchFolder.use { folder in
      for picture in pictures { try Output.write(picture.vector, to: "\(folder)/\(picture.name)") }
      if let logo = style.logo { try Output.write(bytes: Array(logo.bytes), to: "\(folder)/\(logo.fileName)") }
      let reference = "\(folder)/reference.docx"
      try Output.write(
        bytes: WordStyles.archive(language: document.language, paper: paper, header: style.pageHeader), to: reference)
      return try Converter.pandoc.convert(
        page,
        [
          "--from", "html", "--to", "docx", "--standalone", "--shift-heading-level-by=-1", "--reference-doc", reference,
          "--resource-path", folder, "--metadata", "lang=\(document.language.rawValue)", "--output", "-",
        ])
    }
  }
}
