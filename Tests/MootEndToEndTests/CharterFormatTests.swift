import Foundation
import MootTestSupport
import Testing

/// Charters in every form, looked at by programs that others wrote.
@Suite("charter formats")
struct CharterFormatTests {
  /// Where every check must run, a missing tool fails a test instead of skipping it.
  static func has(_ names: String...) -> Bool {
    if ProcessInfo.processInfo.environment["CI"] != nil { return true }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.allSatisfy { name in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
  }

  static let words = "Țară și știință, año ¿qué? <b>&amp; *no* “da”"
  static let scenario = """
    folkmoot: 1
    name: \(words)
    purpose: {kinds: [user-community], vision: "\(words)"}
    audience: {eligible: 900}
    targets:
      - {id: posters, metric: posters, at_least: 20, by_week: 40}

    """

  let scratch: ScratchFolder
  let folder: URL

  init() throws {
    scratch = try ScratchFolder()
    folder = URL(fileURLWithPath: scratch.path)
    try scratch.write(Self.scenario, to: "plan.yaml")
  }

  @discardableResult
  private func charter(_ format: String, to name: String, environment: [String: String] = [:]) throws -> Program.Run {
    try Program.folkmoot.run(
      ["charter", "plan.yaml", "--replicates", "60", "--quiet", "--format", format, "-o", name],
      environment: environment, in: folder)
  }

  private func tool(_ line: String) throws -> Program.Run { try Program.folkmoot.shell(line, in: folder) }

  @Test("the page is valid HTML", .enabled(if: has("tidy"), "tidy is not installed"))
  func page() throws {
    #expect(try charter("html", to: "c.html").status == 0)
    let checked = try tool("tidy -errors -quiet c.html")
    #expect(checked.status == 0 && checked.errors.isEmpty, "\(checked.errors)")
  }

  @Test(
    "a word processor's file has styles, headers, a title, a language and texts for pictures",
    .enabled(
      if: has("pandoc", "rsvg-convert", "unzip", "xmllint"), "pandoc, librsvg2-bin, unzip or xmllint is not installed"))
  func wordFile() throws {
    let run = try charter("docx", to: "c.docx")
    #expect(run.status == 0, "\(run.errors)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("parts"), withIntermediateDirectories: false)
    #expect(try tool("cd parts && unzip -q ../c.docx").status == 0)
    let valid = try tool(
      "find parts -name '*.xml' -o -name '*.rels' | sort | while read -r f; do xmllint --noout \"$f\" || exit 1; done")
    #expect(valid.status == 0, "\(valid.errors)")
    let text = try #require(scratch.text("parts/word/document.xml"))
    for style in ["Title", "Heading1", "Heading2", "TableCaption"] {
      #expect(text.contains("<w:pStyle w:val=\"\(style)\" />"), "\(style)")
    }
    #expect(text.contains("<w:tblHeader"))
    #expect(text.contains("<w:bookmarkStart"))
    for picture in text.matches(of: /<wp:docPr [^>]*>/) {
      #expect(picture.output.contains("descr=\""), "\(picture.output)")
    }
    let core = try #require(scratch.text("parts/docProps/core.xml"))
    #expect(core.contains("<dc:language>en</dc:language>"))
    #expect(core.contains("<dc:title>Charter of Țară și știință, año ¿qué? &lt;b&gt;&amp;amp; *no* “da”</dc:title>"))
    let styles = try #require(scratch.text("parts/word/styles.xml"))
    #expect(styles.contains("w:val=\"en\""))
  }

  @Test(
    "LibreOffice opens the word processor's file",
    .enabled(
      if: has("pandoc", "rsvg-convert", "soffice", "pdftotext"), "pandoc, LibreOffice or poppler-utils is not installed"
    ))
  func wordFileOpens() throws {
    #expect(try charter("docx", to: "c.docx").status == 0)
    let opened = try tool(
      "soffice -env:UserInstallation=file://$PWD/profile --headless --convert-to pdf c.docx && pdftotext -layout c.pdf -"
    )
    #expect(opened.status == 0, "\(opened.errors)")
    #expect(opened.output.contains("Țară și știință, año ¿qué? <b>&amp; *no* “da”"))
    #expect(opened.output.contains("1. Name, host and standing"))
  }

  @Test(
    "a PDF file is sound, tagged, titled, and has an outline and the letters of Romanian and Spanish",
    .enabled(if: has("weasyprint", "qpdf", "pdfinfo"), "WeasyPrint, qpdf or poppler-utils is not installed"))
  func pdf() throws {
    let run = try charter("pdf", to: "c.pdf")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try tool("qpdf --check c.pdf").status == 0)
    let about = try tool("pdfinfo c.pdf").output
    #expect(about.contains("Charter of Țară și știință, año ¿qué? <b>&amp; *no* “da”"))
    #expect(about.contains(/Tagged: +yes/))
    let tags = try tool("pdfinfo -struct c.pdf").output
    for tag in ["H1", "H2", "H3", "Table", "TH", "TD", "LI"] { #expect(tags.contains(tag), "\(tag)") }
    #expect(try tool("pdftotext -layout c.pdf -").output.contains("Țară și știință, año ¿qué? <b>&amp; *no* “da”"))
    let outline = try tool("qpdf --qdf --object-streams=disable c.pdf - | grep -a -c '/Outlines'")
    #expect(outline.output != "0\n")
    #expect(try tool("pdffonts c.pdf | tail -n +3 | grep -vc ' yes yes yes '").output == "0\n", "fonts are embedded")
  }

  @Test(
    "every form has the same headings in the same order",
    .enabled(
      if: has("pandoc", "rsvg-convert", "weasyprint", "pdftotext"),
      "pandoc, WeasyPrint or poppler-utils is not installed"))
  func sameHeadings() throws {
    for format in ["md", "html", "docx", "pdf", "txt"] { #expect(try charter(format, to: "c.\(format)").status == 0) }
    let markdown = try #require(scratch.text("c.md"))
    let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") || $0.hasPrefix("### ") }.map {
      String($0.drop { $0 == "#" || $0 == " " })
    }
    #expect(headings.count > 30)
    let texts = [
      "html": try tool("pandoc --from html --to plain --wrap none c.html").output,
      "docx": try tool("pandoc --from docx --to plain --wrap none c.docx").output,
      "pdf": try tool("pdftotext -layout c.pdf -").output, "txt": try #require(scratch.text("c.txt")),
    ]
    for (format, text) in texts {
      // The table of contents, where there is one, names articles before they come: search for clauses only there.
      var rest = text.replacing(/\s+/, with: " ")[...]
      if format == "html" || format == "pdf", let start = rest.ranges(of: "In brief").dropFirst().first {
        rest = rest[start.lowerBound...]
      }
      for heading in headings {
        guard let range = rest.range(of: heading) else {
          Issue.record("\(format) has no “\(heading)” where it should come")
          break
        }
        rest = rest[range.upperBound...]
      }
    }
  }

  @Test(
    "the same input gives the same bytes", arguments: ["md", "html", "txt", "docx", "pdf"])
  func sameBytes(format: String) throws {
    guard Self.has(format == "docx" ? "pandoc" : format == "pdf" ? "weasyprint" : "sh") else { return }
    #expect(try charter(format, to: "1").status == 0)
    // Archives know times to two seconds.
    if format == "docx" { Thread.sleep(forTimeInterval: 2.1) }
    #expect(try charter(format, to: "2", environment: ["LANG": "de_DE.UTF-8", "TZ": "Asia/Tokyo"]).status == 0)
    #expect(try tool("cmp 1 2").status == 0)
    let dated = ["SOURCE_DATE_EPOCH": "1709164800"]
    #expect(try charter(format, to: "3", environment: dated).status == 0)
    #expect(try charter(format, to: "4", environment: dated).status == 0)
    #expect(try tool("cmp 3 4").status == 0)
    #expect(try tool("cmp 1 3").status == 1, "the date is on the paper")
  }
}

/// What happens when a converter is missing, fails, hangs or is stopped.
@Suite("converters in trouble")
struct ConverterTroubleTests {
  let scratch: ScratchFolder
  let folder: URL

  init() throws {
    scratch = try ScratchFolder()
    folder = URL(fileURLWithPath: scratch.path)
    try scratch.write(CharterFormatTests.scenario, to: "plan.yaml")
  }

  /// A program of a converter's name that does what a script says.
  private func pretend(_ name: String, _ script: String) throws {
    let path = try scratch.write("#!/bin/bash\n" + script, to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  private func charter(_ format: String, path: String) throws -> Program.Run {
    try Program.folkmoot.run(
      ["charter", "plan.yaml", "--no-forecast", "--format", format, "-o", "out"], environment: ["PATH": path],
      in: folder)
  }

  @Test(
    "one that is missing is named, with the way to install it", arguments: [("docx", "pandoc"), ("pdf", "weasyprint")])
  func missing(format: String, program: String) throws {
    let run = try charter(format, path: "/nowhere")
    #expect(run.status == 73)
    #expect(run.errors.contains("\(program), which is not installed"))
    #expect(run.errors.contains("sudo apt install \(program)"))
    #expect(scratch.text("out") == nil)
  }

  @Test("the other forms need no other program", arguments: ["md", "html", "txt"])
  func without(format: String) throws {
    #expect(try charter(format, path: "/nowhere").status == 0)
  }

  @Test("one that fails is quoted, and nothing is written")
  func failing() throws {
    try pretend("weasyprint", "cat > /dev/null; echo 'no such font: \u{1B}[31mX' >&2; exit 3\n")
    let run = try charter("pdf", path: "\(scratch.path):/usr/bin:/bin")
    #expect(run.status == 74)
    #expect(run.errors.contains("weasyprint failed with exit code 3"))
    #expect(run.errors.contains("no such font"))
    #expect(!run.errors.contains("\u{1B}"))
    #expect(scratch.text("out") == nil)
  }

  @Test("an old one that knows no tagged PDF is asked for a plain one")
  func old() throws {
    try pretend(
      "weasyprint",
      "cat > /dev/null; [ \"$1\" = --pdf-variant ] && { echo 'usage: weasyprint' >&2; exit 2; }; echo file\n")
    #expect(try charter("pdf", path: "\(scratch.path):/usr/bin:/bin").status == 0)
    #expect(scratch.text("out") == "file\n")
  }

  @Test("what the converter gets is no shell's business")
  func arguments() throws {
    try pretend("weasyprint", "printf '%s\\n' \"$@\" > arguments; cat > page; echo file\n")
    #expect(try charter("pdf", path: "\(scratch.path):/usr/bin:/bin").status == 0)
    #expect(scratch.text("arguments") == "--pdf-variant\npdf/ua-1\n--quiet\n--encoding\nutf-8\n-\n-\n")
    #expect(scratch.text("page")?.hasPrefix("<!DOCTYPE html>") == true)
  }

  @Test("a signal ends the converter, too, and leaves nothing behind")
  func stopped() throws {
    try pretend("pandoc", "echo $$ > child; sleep 60 & wait\n")
    let run = try Program.folkmoot.shell(
      """
      export TMPDIR=$PWD/tmp PATH="$PWD:$PATH"; mkdir tmp
      "$FOLKMOOT" charter plan.yaml --no-forecast --format docx -o out & program=$!
      while [ ! -s child ]; do sleep 0.05; done
      kill -TERM $program; wait $program; code=$?
      sleep 0.2
      ps -eo pgid=,stat= | awk -v group="$(cat child)" '$1 == group && $2 !~ /Z/ { print "still there" }'
      ls -A tmp
      exit $code
      """, in: folder)
    #expect(run.status == 143, "\(run.errors)")
    #expect(run.output == "")
    #expect(scratch.text("out") == nil)
  }
}
