import MootCharter
import MootLanguage
import MootText

/// The document from which pandoc takes styles, paper and footer for a word processor's file.
enum WordStyles {
  /// The document; `header` is the line at the top of every page.
  static func archive(language: Language, paper: Paper, header: String?) -> [UInt8] {
    var archive = ZipArchive()
    for (name, text) in parts(language: language, paper: paper, header: header) { archive.add(name, head + text) }
    return archive.data
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private static func parts(language: Language, paper: Paper, header: String?) -> [(String, String)] {
    let own = header.map { [("word/header1.xml", self.header($0))] } ?? []
    return own + [
      ("[Content_Types].xml", contentTypes(hasHeader: header != nil)),
      (
        "_rels/.rels",
        """
        <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" Type="\(office)/officeDocument" \
        Target="word/document.xml"/></Relationships>
        """
      ),
      (
        "word/document.xml",
        """
        <w:document xmlns:w="\(main)" xmlns:r="\(office)"><w:body><w:p/><w:sectPr>\
        \(header == nil ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId8\"/>")\
        <w:footerReference w:type="default" r:id="rId9"/>\(page(paper))</w:sectPr></w:body></w:document>
        """
      ),
      (
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="\(office)/settings" Target="settings.xml"/>\
        <Relationship Id="rId3" Type="\(office)/fontTable" Target="fontTable.xml"/>\
        <Relationship Id="rId4" Type="\(office)/webSettings" Target="webSettings.xml"/>\
        <Relationship Id="rId5" Type="\(office)/theme" Target="theme/theme1.xml"/>\
        \(header == nil ? "" : "<Relationship Id=\"rId8\" Type=\"\(office)/header\" Target=\"header1.xml\"/>")\
        <Relationship Id="rId9" Type="\(office)/footer" Target="footer1.xml"/></Relationships>
        """
      ),
      ("word/styles.xml", styles(language)),
      ("word/settings.xml", "<w:settings xmlns:w=\"\(main)\"><w:defaultTabStop w:val=\"720\"/></w:settings>"),
      ("word/webSettings.xml", "<w:webSettings xmlns:w=\"\(main)\"/>"),
      ("word/fontTable.xml", "<w:fonts xmlns:w=\"\(main)\"/>"),
      ("word/theme/theme1.xml", theme),
      ("word/footer1.xml", footer),
    ]
  }

  private static func contentTypes(hasHeader: Bool) -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts =
      [
        ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("webSettings", "webSettings"),
        ("fontTable", "fontTable"), ("footer1", "footer"),
      ] + (hasHeader ? [("header1", "header")] : [])
    return "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { "<Override PartName=\"/word/\($0.0).xml\" ContentType=\"\(word).\($0.1)+xml\"/>" }.joined()
      + "<Override PartName=\"/word/theme/theme1.xml\""
      + " ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/></Types>"
  }

  /// Size and margins in twentieths of a point.
  private static func page(_ paper: Paper) -> String {
    let (width, height) = paper == .a4 ? (11_906, 16_838) : (12_240, 15_840)
    return "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"/>"
      + "<w:pgMar w:top=\"1247\" w:right=\"1247\" w:bottom=\"1361\" w:left=\"1247\" w:header=\"680\" w:footer=\"680\""
      + " w:gutter=\"0\"/>"
  }

  private static func header(_ line: String) -> String {
    "<w:hdr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r>"
      + "<w:t xml:space=\"preserve\">\(MarkupText.escaped(line))</w:t></w:r></w:p></w:hdr>"
  }

  /// "3 / 11" at the right edge.
  private static var footer: String {
    func field(_ name: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> \(name) </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    return "<w:ftr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\(field("PAGE"))"
      + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>\(field("NUMPAGES"))</w:p></w:ftr>"
  }

  private static func styles(_ language: Language) -> String {
    let quiet = "<w:color w:val=\"55585C\"/>"
    let accent = "<w:color w:val=\"0B3C6F\"/>"
    func side(_ name: String, _ size: Int, _ color: String, space: Int = 6) -> String {
      "<w:\(name) w:val=\"single\" w:sz=\"\(size)\" w:space=\"\(space)\" w:color=\"\(color)\"/>"
    }
    func spacing(_ before: Int, _ after: Int, line: Int = 276) -> String {
      "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"auto\"/>"
    }
    let together = "<w:keepNext/><w:keepLines/>"
    return """
      <w:styles xmlns:w="\(main)"><w:docDefaults><w:rPrDefault><w:rPr>\(fonts("Liberation Serif", "Georgia"))\
      <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="\(language.rawValue)" w:eastAsia="en" w:bidi="ar-SA"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\(spacing(0, 120))</w:pPr></w:pPrDefault></w:docDefaults>
      """
        + paragraph("Normal", "Normal", isDefault: true)
        + paragraph("BodyText", "Body Text", paragraph: spacing(60, 120))
        + paragraph("FirstParagraph", "First Paragraph", basedOn: "BodyText")
        + paragraph("Compact", "Compact", paragraph: spacing(30, 30, line: 252))
        + paragraph(
          "Title", "Title", paragraph: together + spacing(0, 120, line: 252), run: sans + accent + size(42) + bold)
        + paragraph("Subtitle", "Subtitle", paragraph: spacing(0, 360), run: sans + quiet + size(19))
        + paragraph(
          "Heading1", "heading 1",
          paragraph: together + "<w:pBdr>\(side("top", 4, "C9CCD1"))</w:pBdr>" + spacing(420, 120, line: 252)
            + "<w:outlineLvl w:val=\"0\"/>", run: sans + accent + size(28) + bold)
        + paragraph(
          "Heading2", "heading 2",
          paragraph: together + spacing(240, 60, line: 252) + "<w:outlineLvl w:val=\"1\"/>", run: sans + size(23) + bold
        )
        + paragraph(
          "Heading3", "heading 3",
          paragraph: together + spacing(200, 60, line: 252) + "<w:outlineLvl w:val=\"2\"/>", run: sans + size(21) + bold
        )
        + paragraph(
          "BlockText", "Block Text",
          paragraph: "<w:pBdr>\(side("left", 18, "C9CCD1", space: 8))</w:pBdr>" + spacing(60, 120) + indent)
        + paragraph(
          "Note", "Note",
          paragraph: "<w:keepLines/><w:pBdr>\(side("left", 24, "B3261E", space: 8))</w:pBdr>"
            + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F5F9\"/>" + spacing(120, 160) + indent)
        + paragraph(
          "NewPage", "New Page", paragraph: "<w:pageBreakBefore/><w:spacing w:before=\"0\" w:after=\"0\"/>",
          run: size(2))
        + paragraph("Signing", "Signing", paragraph: spacing(220, 220), run: sans + size(19))
        + paragraph(
          "SourceCode", "Source Code", paragraph: spacing(60, 120, line: 252),
          run: fonts("Liberation Mono", "Consolas") + size(17))
        + paragraph(
          "TableCaption", "Table Caption", paragraph: "<w:keepNext/>" + spacing(160, 80), run: sans + size(19) + bold)
        + paragraph("ImageCaption", "Image Caption", paragraph: spacing(60, 200), run: sans + quiet + size(19))
        + paragraph("CaptionedFigure", "Captioned Figure", paragraph: "<w:keepNext/>" + spacing(160, 60))
        + paragraph("Header", "header", run: sans + quiet + size(17))
        + paragraph("Footer", "footer", paragraph: "<w:jc w:val=\"right\"/>", run: sans + quiet + size(17))
        + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>\(accent)</w:rPr></w:style>"
          + """
          <w:style w:type="character" w:customStyle="1" w:styleId="VerbatimChar"><w:name w:val="Verbatim Char"/>\
          <w:rPr>\(fonts("Liberation Mono", "Consolas"))\(size(17))</w:rPr></w:style>
          """
          + """
          <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:rPr>\(sans)\(size(19))</w:rPr><w:tblPr>\
          <w:tblBorders>\(side("bottom", 4, "C9CCD1", space: 0))\(side("insideH", 4, "C9CCD1", space: 0))</w:tblBorders>\
          <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>\
          <w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr><w:trPr><w:cantSplit/></w:trPr><w:tblStylePr w:type="firstRow">\
          <w:rPr>\(bold)</w:rPr><w:tcPr><w:tcBorders>\(side("bottom", 12, "0B3C6F", space: 0))</w:tcBorders></w:tcPr>\
          </w:tblStylePr></w:style></w:styles>
          """
  }

  private static let indent = "<w:ind w:left=\"200\" w:right=\"120\"/>"
  private static let bold = "<w:b/><w:bCs/>"
  private static var sans: String { fonts("Liberation Sans", "Arial") }

  /// Word processors of other systems know a font by another name; they take the one that looks most alike by themselves.
  private static func fonts(_ name: String, _ other: String) -> String {
    "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:cs=\"\(name)\" w:eastAsia=\"\(other)\"/>"
  }

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  private static func paragraph(
    _ id: String, _ name: String, basedOn: String? = "Normal", isDefault: Bool = false, paragraph: String = "",
    run: String = ""
  ) -> String {
    "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (isDefault ? "" : "<w:basedOn w:val=\"\(basedOn ?? "Normal")\"/>") + "<w:qFormat/>"
      + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
  }

  /// Pandoc asks for a theme; nothing of it is seen.
  private static let theme =
    "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"folkmoot\"><a:themeElements>"
    + "<a:clrScheme name=\"folkmoot\">"
    + [
      "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
    ]
    .map { "<a:\($0)><a:srgbClr val=\"\($0.hasPrefix("lt") ? "FFFFFF" : "0B3C6F")\"/></a:\($0)>" }.joined()
    + "</a:clrScheme><a:fontScheme name=\"folkmoot\">"
    + ["majorFont", "minorFont"].map {
      "<a:\($0)><a:latin typeface=\"Liberation Serif\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:\($0)>"
    }.joined()
    + "</a:fontScheme><a:fmtScheme name=\"folkmoot\"><a:fillStyleLst>"
    + String(repeating: "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>", count: 3)
    + "</a:fillStyleLst><a:lnStyleLst>"
    + String(repeating: "<a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>", count: 3)
    + "</a:lnStyleLst><a:effectStyleLst>"
    + String(repeating: "<a:effectStyle><a:effectLst/></a:effectStyle>", count: 3)
    + "</a:effectStyleLst><a:bgFillStyleLst>"
    + String(repeating: "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>", count: 3)
    + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
}
