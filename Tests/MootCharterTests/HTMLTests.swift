import Foundation
import MootCharter
import MootLanguage
import MootScenario
import Testing

/// The HTML page: its structure, and what hostile text cannot do to it.
struct HTMLTests {
  static func html(_ scenario: Scenario, purpose: HTMLRenderer.Purpose = .page) -> String {
    HTMLRenderer(purpose: purpose).render(Samples.document(scenario))
  }

  /// The tags in their order, with their attributes; without those around paragraphs, of which hostile text may have
  /// several, and around words that are written from right to left.
  static func tags(_ html: String) -> [String] {
    pieces(html).tags.filter { !["<p>", "</p>", "<blockquote>", "</blockquote>", "<bdi>", "</bdi>"].contains($0) }
  }

  /// Tags, and what stands between them. By bytes: regular expressions take minutes here without optimization.
  static func pieces(_ html: String) -> (tags: [String], text: String) {
    var tags: [String] = []
    var text: [UInt8] = []
    var tag: [UInt8]?
    for byte in html.utf8 {
      if byte == UInt8(ascii: "<") {
        tag = [byte]
      } else if tag == nil {
        text.append(byte)
      } else {
        tag?.append(byte)
        if byte == UInt8(ascii: ">") {
          tags.append(String(decoding: tag ?? [], as: UTF8.self))
          tag = nil
        }
      }
    }
    return (tags, String(decoding: text, as: UTF8.self))
  }

  @Test(arguments: HostileTextTests.texts)
  func hostileTextStaysText(text: String) {
    let plain = Self.tags(Self.html(HostileTextTests.scenario(HostileTextTests.plain(like: text))))
    #expect(Self.tags(Self.html(HostileTextTests.scenario(text))) == plain)
  }

  @Test(arguments: HostileTextTests.texts)
  func hostileTextStaysTextInFigures(text: String) {
    func tags(_ text: String) -> [String] {
      Self.tags(HTMLRenderer().render(FigureTests.document(text, lines: [text]))).map {
        $0.hasPrefix("<img") ? "<img>" : $0
      }
    }
    #expect(tags(text) == tags("plain words"))
  }

  @Test(arguments: HostileTextTests.texts)
  func everythingTypedIsShown(text: String) throws {
    guard let typed = TypedText(text) else { return }
    let shown = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(
      Self.pieces(Self.html(HostileTextTests.scenario(text))).text
    ) { $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal) }
    #expect(shown.range(of: typed.shortened(to: 80), options: .literal) != nil)
  }

  @Test(arguments: Samples.all.map(\.name))
  func isOneAccessiblePage(name: String) throws {
    let sample = try #require(Samples.all.first { $0.name == name })
    let document = Samples.document(sample.scenario, sample.forecast)
    let html = HTMLRenderer().render(document)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    let tags = Self.pieces(html).tags
    func count(_ start: String) -> Int { tags.count { $0.hasPrefix(start) } }
    #expect(count("<h1>") == 1)
    #expect(count("<h2 id=") == document.allArticles.count)
    #expect(count("<h3 id=") == document.allArticles.map(\.clauses.count).reduce(0, +))
    #expect(count("<th>") == 0, "every header of a table has a scope")
    #expect(count("<table") == count("<caption>"))
    for image in tags where image.hasPrefix("<img ") {
      #expect(image.contains("alt=\"") && !image.contains("alt=\"\""))
    }
    for outside in ["http:", "https:", "<script", "<link", "url(", "@import"] { #expect(!html.contains(outside)) }
    func values(_ attribute: String) -> [String] {
      tags.compactMap { tag in
        tag.range(of: " \(attribute)=\"").map { String(tag[$0.upperBound...].prefix { $0 != "\"" }) }
      }
    }
    #expect(Set(values("id")).count == values("id").count, "an anchor comes twice")
    for link in values("href") { #expect(link.hasPrefix("#") && values("id").contains(String(link.dropFirst()))) }
  }

  @Test func rightToLeftWordsDoNotTurnTheirNeighbors() {
    let html = Self.html(HostileTextTests.scenario("מזל טוב"))
    #expect(html.contains("<bdi>מזל טוב</bdi>"))
    #expect(!Self.html(HostileTextTests.scenario("Țară și año")).contains("<bdi>"))
  }

  @Test func figuresCarryTheirPictureAndSayWhatItShows() throws {
    let html = HTMLRenderer().render(FigureTests.document("<b>"))
    let image = try #require(Self.pieces(html).tags.first { $0.hasPrefix("<img src=\"data:image/svg+xml;base64,") })
    #expect(image.hasSuffix(" alt=\"The median rises from 0 to 51. &lt;b&gt;\">"))
    let picture = try #require(Data(base64Encoded: String(image.split(separator: ",")[1].prefix { $0 != "\"" })))
    #expect(String(decoding: picture, as: UTF8.self).hasPrefix("<svg xmlns="))
    #expect(html.contains("<figure id=\"posters\">"))
    let forWord = HTMLRenderer(purpose: .wordProcessor).render(FigureTests.document("<b>"))
    #expect(forWord.contains("<img src=\"figure-posters.svg\" alt=\"The median rises from 0 to 51. &lt;b&gt;\">"))
    #expect(HTMLRenderer.pictures(of: FigureTests.document()).map(\.name) == ["figure-posters.svg"])
  }

  @Test func aHundredKilobytesInEveryField() {
    for unit in ["word ", "x", "<b>", "\n"] {
      let text = String(repeating: unit, count: 100_000 / unit.utf8.count)
      let html = Self.html(HostileTextTests.scenario(text))
      #expect(html.ranges(of: "<h1>").count == 1)
      #expect(html.split(separator: "\n").first { $0.hasPrefix("<title>") }.map { $0.count < 400 } == true)
    }
  }

  @Test func paperIsChosenOnlyForPrinting() {
    let document = Samples.document(Samples.nearlyEmpty)
    #expect(!HTMLRenderer().render(document).contains("size: A4"))
    #expect(HTMLRenderer(paper: .a4).render(document).contains("size: A4"))
    #expect(HTMLRenderer(paper: .letter).render(document).contains("size: letter"))
  }

  /// Whole pages: for readers, and for word processors.
  @Test func golden() throws {
    let sample = try #require(Samples.all.first)
    Golden.expect(
      HTMLRenderer().render(Samples.document(sample.scenario, sample.forecast)), matches: "\(sample.name).html")
    Golden.expect(
      HTMLRenderer(purpose: .wordProcessor).render(Samples.document(sample.scenario, sample.forecast)),
      matches: "\(sample.name)-for-word.html")
  }
}
