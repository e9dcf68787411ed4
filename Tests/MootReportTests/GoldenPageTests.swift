import MootCharts
import MootLanguage
import MootModel
import MootReport
import Testing

/// The page as a whole.
struct GoldenPageTests {
  @Test(arguments: [80, 50])
  func pageInUnicode(width: Int) {
    Golden.expect(Samples.page(PageStyle(width: width)).text, matches: "page-\(width)-unicode.txt")
  }

  @Test(arguments: [80, 50])
  func pageInASCII(width: Int) {
    let text = Samples.page(PageStyle(width: width, glyphs: .ascii)).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 }, "a page in ASCII has no other characters")
    Golden.expect(text, matches: "page-\(width)-ascii.txt")
  }
}

/// The story of one replicate, and the chart as a picture.
struct GoldenReplayTests {
  @Test(arguments: [80, 50])
  func replay(width: Int) {
    let text = ReplayText(
      trajectory: Samples.trajectory(), index: 14, seed: 1, aliveAt: 17, style: PageStyle(width: width)
    ).text
    Golden.expect(text, matches: "replay-\(width).txt")
  }

  @Test func vectorFan() {
    let wording = Wording(catalogue: .english, currency: "USD")
    let chart = ForecastChart.of(.posters, in: Samples.summary(), wording: wording)
    Golden.expect(VectorFan(chart).text, matches: "fan.svg")
  }
}
