import Foundation
import MootCharts
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct VectorFanTests {
  /// Names of elements and texts of `title` and `desc`, in the order of the document.
  private final class Reader: NSObject, XMLParserDelegate {
    var names: [String] = []
    var texts: [String: String] = [:]
    var attributes: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      names.append(name)
      self.attributes += attributes.keys
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { texts[names.last ?? "", default: ""] += string }
  }

  private func read(_ text: String) throws -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    try #require(parser.parse(), "not well-formed: \(String(describing: parser.parserError))")
    return reader
  }

  @Test func isAccessibleAndQuiet() throws {
    let reader = try read(VectorFan(FanSamples.chart()).text)
    #expect(reader.names.prefix(3) == ["svg", "title", "desc"])
    #expect(reader.texts["title"]?.hasPrefix("Posters") == true)
    #expect(reader.texts["desc"]?.hasPrefix("Posters rise.") == true)
    #expect(!reader.names.contains { ["script", "foreignObject", "image", "use", "a", "style"].contains($0) })
    #expect(!reader.attributes.contains { $0.hasPrefix("on") || $0.contains("href") })
  }

  @Test func textFromFilesStaysText() throws {
    var chart = FanSamples.chart(marks: [.init(week: 3, value: 5, label: "\"><script>alert(1)</script>\u{1B}&")])
    chart.title = "</title><script/>\u{0}"
    chart.alternative = "a < b & 'c'"
    let reader = try read(VectorFan(chart, id: "x\" onload=\"y").text)
    #expect(!reader.names.contains("script"))
    #expect(!reader.attributes.contains("onload"))
    #expect(reader.texts["desc"]?.hasPrefix("a < b & 'c'") == true)
  }

  @Test func everythingIsInsideThePicture() throws {
    let charts = [
      FanSamples.chart(weeks: 1), FanSamples.chart(weeks: 520), FanSamples.chart(scale: 0),
      FanSamples.chart(scale: 1e9), FanSamples.chart(missing: 10..<90), FanSamples.chart(missing: 0..<104),
      FanSamples.chart(marks: [.init(week: 900, value: 1e15, label: "far")]), FanSamples.chart(weeks: 0),
    ]
    for chart in charts {
      let text = VectorFan(chart).text
      _ = try read(text)
      for match in text.matches(of: #/[ML ]?(-?[0-9.]+) (-?[0-9.]+)(?=[LZVHmv"])/#) {
        let (x, y) = (Double(match.1) ?? -1, Double(match.2) ?? -1)
        #expect((-14...720).contains(x) && (-14...400).contains(y), "\(match.0)")
      }
      #expect(!text.contains("nan") && !text.contains("inf"))
    }
  }
}
