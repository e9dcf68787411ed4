import MootCharter

/// A charter as a PDF file that WeasyPrint lays out.
enum PDFFile {
  /// The file.
  ///
  /// It is tagged for screen readers (PDF/UA-1), has a title, a language and an outline. Releases of WeasyPrint that know no
  /// variants of PDF give a file without tags.
  static func make(_ document: CharterDocument, style: HouseStyle, paper: Paper) throws -> [UInt8] {
    let page = HTMLRenderer(style: style, paper: paper).render(document)
    let plain = ["--quiet", "--encoding", "utf-8", "-", "-"]
    do {
      return try Converter.weasyPrint.convert(page, ["--pdf-variant", "pdf/ua-1"] + plain)
    } catch is Converter.UnknownOption {
      return try Converter.weasyPrint.convert(page, plain)
    }
  }
}
