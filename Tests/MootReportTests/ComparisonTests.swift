import Foundation
import MootCharts
import MootExperiments
import MootReport
import MootScenario
import MootText
import Testing

/// The page and the files of a comparison.
struct ComparisonTests {
  @Test(arguments: [80, 50])
  func page(width: Int) {
    let text = ComparisonPage(Samples.comparison(3), style: PageStyle(width: width)).text
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    Golden.expect(text, matches: "comparison-\(width).txt")
  }

  @Test func pageInASCII() {
    let text = ComparisonPage(Samples.comparison(2), style: PageStyle(width: 80, glyphs: .ascii)).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    Golden.expect(text, matches: "comparison-80-ascii.txt")
  }

  @Test func pageWithoutAnythingUnknown() {
    Golden.expect(
      ComparisonPage(Samples.comparison(2, isCertain: true), style: PageStyle(width: 80)).text,
      matches: "comparison-certain-80.txt")
  }

  @Test func markdown() {
    Golden.expect(ComparisonMarkdown.text(Samples.comparison(3)), matches: "comparison.md")
  }

  @Test func csv() {
    let text = ComparisonCSV.text(Samples.comparison(2))
    Golden.expect(text, matches: "comparison.csv")
    let lines = text.split(separator: "\n")
    #expect(lines.count == 1 + Gauge.allCases.count + 1)
    #expect(
      lines.allSatisfy {
        $0.split(separator: ",", omittingEmptySubsequences: false).count == ComparisonCSV.columns.count
      })
  }

  @Test func json() throws {
    let text = ComparisonJSON.text(Samples.comparison(2))
    Golden.expect(text, matches: "comparison.json")
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "folkmoot.comparison/1")
    let pairs = try #require(root["comparisons"] as? [[String: Any]])
    let measures = try #require(pairs[0]["measures"] as? [String: [String: Any]])
    #expect(measures["posters"]?["verdict"] as? String == "better")
    #expect(measures["cost"]?["same"] as? Bool == true)
    #expect(measures["target:posters-year-1"] != nil)
  }

  /// What a plan says about itself cannot act on a terminal or as markup.
  @Test func hostileNamesAreTamed() {
    var report = Samples.comparison(2)
    report.plans[1].name = "\u{1B}[31mred\u{202E}<script>|*x*"
    report.plans[1].file = "=cmd|' /C calc'!A0"
    report.inputs[0].answers[1].text = "a|b\n\u{7}c"
    for text in [
      ComparisonPage(report, style: PageStyle(width: 80)).text, ComparisonMarkdown.text(report),
      ComparisonCSV.text(report),
    ] {
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }
    #expect(ComparisonMarkdown.text(report).contains("\\<script\\>\\|\\*x\\*"))
    #expect(ComparisonCSV.text(report).contains("'=cmd"))
  }
}
