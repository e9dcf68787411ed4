import MootCharts
import MootText
import Testing

/// The tornado as characters and as a picture.
struct TornadoTests {
  private static func bar(_ label: String, _ low: Double, _ high: Double) -> TornadoChart.Bar {
    TornadoChart.Bar(label: label, low: low, high: high, lowEnd: "1", highEnd: "9", note: "\(low) to \(high)")
  }

  private static func chart(_ bars: [TornadoChart.Bar], center: Double = 50) -> TornadoChart {
    TornadoChart(
      title: "What moves it", alternative: "Two bars.", valueTitle: "people", numbers: AxisNumbers(), bars: bars,
      center: center, centerLabel: "the plan", lowLabel: "low", highLabel: "high")
  }

  private static let two = chart([bar("rising", 20, 90), bar("falling", 70, 40)])

  @Test func theLightPartGoesToTheLowEnd() throws {
    let lines = TerminalTornado(Self.two, width: 60, glyphs: .unicode).lines
    let rising = try #require(lines.first { $0.contains("20.0 to 90.0") })
    let falling = try #require(lines.first { $0.contains("70.0 to 40.0") })
    let light = try #require(rising.firstIndex(of: "░"))
    let dark = try #require(rising.firstIndex(of: "█"))
    #expect(light < dark && !rising[dark...].contains("░"))
    let first = try #require(falling.firstIndex(of: "█"))
    let last = try #require(falling.firstIndex(of: "░"))
    #expect(first < last)
    // The center stands in one column in all bars.
    let places = [rising, falling].map { line in line.distance(from: line.startIndex, to: line.firstIndex(of: "│")!) }
    #expect(places[0] == places[1])
  }

  /// Both ends on one side: the nearer one is drawn over the farther one.
  @Test func bothEndsShow() throws {
    let lines = TerminalTornado(Self.chart([Self.bar("valley", 60, 90)]), width: 60, glyphs: .unicode).lines
    #expect(lines[1].contains("░") && lines[1].contains("█"))
  }

  @Test(arguments: [30, 50, 80, 120])
  func linesFit(width: Int) {
    let long = Self.chart([Self.bar(String(repeating: "long words and ", count: 9), -5, 12)], center: 3)
    for chart in [Self.two, long, Self.chart([])] {
      for glyphs in GlyphSet.allCases {
        let lines = TerminalTornado(chart, width: width, glyphs: glyphs).lines
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(lines)")
        if glyphs == .ascii { #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }) }
      }
    }
  }

  @Test func pictureIsEscapedAndNeedsNothingElse() {
    let text = VectorTornado(Self.chart([Self.bar("<script>&\"", 1, .nan)]), id: "a<b").text
    #expect(text.contains("&lt;script&gt;&amp;&quot;") && !text.contains("<script"))
    #expect(text.contains("aria-labelledby=\"ab-title ab-desc\"") && text.contains("<desc id=\"ab-desc\">"))
    #expect(!text.contains("xlink") && !text.contains("\"nan\""))
  }
}
