import Foundation
import Glibc
import MootTestSupport
import Testing

/// House styles: exported, used, changed, signed and broken.
@Suite("house style")
struct HouseStyleTests {
  let scratch: ScratchFolder
  let folder: URL

  static let logo =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"><path fill=\"#7a1f1f\" d=\"M0 0h90v30z\"/></svg>"
  /// One red pixel.
  static let pixel = Data(
    base64Encoded:
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC")!

  init() throws {
    scratch = try ScratchFolder()
    folder = URL(fileURLWithPath: scratch.path)
    try scratch.write(
      ApprovalFlowTests.scenario.replacing("Acme Circle", with: "\"Acme *Circle* <b> ș\""), to: "plan.yaml")
    let run = try Program.folkmoot.run(["charter", "--export-template", "house"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty && run.errors.contains("house/README.txt"))
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.folkmoot.run(arguments, environment: ["SOURCE_DATE_EPOCH": "1795000000"], in: folder)
  }

  private func charter(_ arguments: String...) throws -> Program.Run {
    try Program.folkmoot.run(["charter", "plan.yaml", "--no-forecast"] + arguments, in: folder)
  }

  private func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: folder.appendingPathComponent(name))
  }

  /// A house with something of every kind in it.
  private func dress() throws {
    try scratch.write("charter.meta.status = State of the paper:\n", to: "house/wording.txt")
    try scratch.write(
      "[conduct.ours] Rules of {{name}}\nMembers keep *our* rules; see {{see.rights}}.\n", to: "house/clauses.txt")
    try scratch.write("Confidential · {{name}}\n", to: "house/page-header.txt")
    try scratch.write("h1 { color: green; }\n", to: "house/style.css")
    try scratch.write("Acme & Sons, \"the\" logo", to: "house/logo.txt")
    try scratch.write(Self.logo, to: "house/logo.svg")
  }

  @Test("the exported one changes no byte", arguments: ["md", "html", "txt", "docx", "pdf"])
  func unchanged(format: String) throws {
    if ["docx", "pdf"].contains(format), !CharterFormatTests.has(format == "pdf" ? "weasyprint" : "pandoc") { return }
    for edition in ["public", "internal"] {
      let plain = try charter("--format", format, "--edition", edition)
      let house = try charter("--format", format, "--edition", edition, "--template", "house")
      #expect(plain.status == 0 && house.status == 0, "\(house.errors)")
      #expect(plain.outputBytes == house.outputBytes)
    }
  }

  @Test("wording, clauses, header, style sheet and logo, escaped in every text format")
  func own() throws {
    try dress()
    let markdown = try charter("--format", "md", "--template", "house").output
    #expect(markdown.contains("**State of the paper:**"))
    #expect(markdown.contains("Rules of Acme \\*Circle\\* \\<b\\> ș"))
    #expect(markdown.contains("keep *our* rules; see ["))
    let html = try charter("--format", "html", "--template", "house").output
    #expect(html.contains("h1 { color: green; }"))
    #expect(html.contains("Confidential · Acme *Circle* &lt;b&gt; ș"))
    #expect(html.contains("alt=\"Acme &amp; Sons, &quot;the&quot; logo\""))
    #expect(html.contains("src=\"data:image/svg+xml;base64,\(Data(Self.logo.utf8).base64EncodedString())\""))
    #expect(html.contains("Rules of Acme *Circle* &lt;b&gt; ș"))
    #expect(try charter("--format", "txt", "--template", "house").output.contains("Rules of Acme *Circle* <b> ș"))
  }

  @Test("the logo and the header reach word processors and printers", arguments: ["svg", "png"])
  func files(kind: String) throws {
    guard CharterFormatTests.has("pandoc", "weasyprint", "rsvg-convert", "unzip", "pdftotext", "pdfimages") else {
      return
    }
    try dress()
    if kind == "png" {
      try FileManager.default.removeItem(atPath: scratch.file("house/logo.svg"))
      try write(Self.pixel, to: "house/logo.png")
    }
    #expect(try charter("--template", "house", "--format", "docx", "-o", "c.docx").status == 0)
    let unzip = Program(path: "/usr/bin/unzip")
    let names = try unzip.run(["-l", "c.docx"], in: folder).output
    #expect(names.contains("word/media/") && names.contains("word/header"))
    let header = try unzip.run(["-p", "c.docx", "word/header*.xml"], in: folder).output
    #expect(header.contains("Confidential · Acme *Circle* &lt;b&gt; ș"))
    let body = try unzip.run(["-p", "c.docx", "word/document.xml"], in: folder).output
    #expect(body.contains("Acme &amp; Sons"))
    #expect(try charter("--template", "house", "--format", "pdf", "-o", "c.pdf").status == 0)
    let text = try Program(path: "/usr/bin/pdftotext").run(["-layout", "c.pdf", "-"], in: folder).output
    let pages = text.split(separator: "\u{C}").filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(pages.count > 2 && pages.allSatisfy { $0.contains("Confidential · Acme *Circle* <b> ș") })
    if kind == "png" {
      let images = try Program(path: "/usr/bin/pdfimages").run(["-list", "c.pdf"], in: folder).output
      #expect(images.split(separator: "\n").count > 2)
    }
  }

  @Test("what is approved is the text in the house style, and verify tells its causes apart")
  func approved() throws {
    try scratch.write("[conduct.ours] Ours\nText.\n", to: "house/clauses.txt")
    #expect(
      try run(
        "approve", "plan.yaml", "--template", "house", "--as", "Olga Marín", "--role", "Sponsor", "--no-forecast",
        "--with-open-decisions"
      ).status == 0)
    #expect(
      try run("verify", "plan.yaml", "--template", "house", "--no-forecast", "--changes-only").status == 0)
    #expect(
      try run("charter", "plan.yaml", "--template", "house", "--no-forecast").output.contains("1 of 3 approvals"))
    let without = try run("verify", "plan.yaml", "--no-forecast")
    #expect(without.status == 1 && without.output.contains("[conduct.house-ours]: removed"))
    #expect(without.output.contains("none is given now: name its folder with --template"))
    #expect(!without.output.contains("The scenario file has changed") && !without.output.contains("another version"))
    // The look is no part of the text.
    try scratch.write("h1 { color: red }\n", to: "house/style.css")
    #expect(
      try run("verify", "plan.yaml", "--template", "house", "--no-forecast", "--changes-only").status == 0)
    try scratch.write("[conduct.ours] Ours\nText!\n", to: "house/clauses.txt")
    let other = try run("verify", "plan.yaml", "--template", "house", "--no-forecast")
    #expect(other.status == 1 && other.output.contains("[conduct.house-ours]: changed"))
    #expect(other.output.contains("the clauses of the house style are others than those that were signed"))
    try scratch.write("[conduct.ours] Ours\nText.\n", to: "house/clauses.txt")
    let plan = try #require(scratch.text("plan.yaml"))
    try scratch.write(plan.replacing("Nobody", with: "No one"), to: "plan.yaml")
    let changed = try run("verify", "plan.yaml", "--template", "house", "--no-forecast")
    #expect(changed.output.contains("The scenario file has changed since.") && !changed.output.contains("house style"))
    let json = try run("verify", "plan.yaml", "--no-forecast", "--format", "json").output
    #expect(json.contains("\"causes\": [") && json.contains("\"plan\"") && json.contains("\"house-style\""))
  }

  @Test("a broken one is refused with file, line and column, and nothing is written")
  func broken() throws {
    try scratch.write("\ncharter.meta.status = a {{nome}}\n", to: "house/wording.txt")
    try scratch.write("[conduct.x] A\n{{#charter}}open\n", to: "house/clauses.txt")
    try scratch.write("no picture", to: "house/logo.png")
    let run = try charter("--template", "house")
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains("house/wording.txt:2:25: error: [template-name.nearest]"), "\(run.errors)")
    #expect(run.errors.contains("house/clauses.txt:2:1: error: [template-broken]"), "\(run.errors)")
    #expect(run.errors.contains("house/logo.png:1:1: error: [template-logo]"), "\(run.errors)")
    #expect(try Program.folkmoot.run(["explain", "template-broken"], in: folder).output.contains("Mustache"))
  }

  @Test("links, pipes, folders, large files and misspelled names are refused")
  func files() throws {
    let manager = FileManager.default
    func refused(_ code: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
      let run = try charter("--template", "house")
      #expect(run.status == 65 && run.errors.contains("[\(code)]"), "\(run.errors)", sourceLocation: sourceLocation)
    }
    let clauses = scratch.file("house/clauses.txt")
    try manager.removeItem(atPath: clauses)
    try manager.createSymbolicLink(atPath: clauses, withDestinationPath: "../plan.yaml")
    try refused("template-file")
    try manager.removeItem(atPath: clauses)
    try manager.createDirectory(atPath: clauses, withIntermediateDirectories: false)
    try refused("template-file")
    try manager.removeItem(atPath: clauses)
    #expect(mkfifo(clauses, 0o600) == 0)
    try refused("template-file")
    try manager.removeItem(atPath: clauses)
    try write(Data(repeating: 0x20, count: (1 << 20) + 1), to: "house/clauses.txt")
    try refused("template-large")
    try write(Data([0xFF, 0x0A]), to: "house/clauses.txt")
    try refused("file-utf8")
    try manager.removeItem(atPath: clauses)
    try write(Self.pixel + Data(count: 256 << 10), to: "house/logo.png")
    try refused("template-large")
    try manager.removeItem(atPath: scratch.file("house/logo.png"))
    try scratch.write("x", to: "house/clause.txt")
    try refused("template-unknown-file")
    // A folder that is itself a link is somebody's own choice, and other files are nobody's business.
    try manager.removeItem(atPath: scratch.file("house/clause.txt"))
    try scratch.write("x", to: "house/notes about it.md")
    try manager.createSymbolicLink(atPath: scratch.file("link"), withDestinationPath: "house")
    #expect(try charter("--template", "link").status == 0)
  }

  @Test("nothing is overwritten, and a missing folder is named")
  func folders() throws {
    #expect(try Program.folkmoot.run(["charter", "--export-template", "house"], in: folder).status == 73)
    #expect(try Program.folkmoot.run(["charter", "--export-template", "no/such"], in: folder).status == 73)
    #expect(try charter("--template", "none").status == 66)
    #expect(try charter("--template", "plan.yaml").status == 66)
    #expect(try Program.folkmoot.run(["charter"], in: folder).status == 64)
    #expect(try Program.folkmoot.run(["charter", "plan.yaml", "--export-template", "x"], in: folder).status == 64)
  }
}
