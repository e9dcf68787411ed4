import MootCharts
import MootText
import Testing

struct TerminalFanTests {
  @Test func smallPicture() {
    let chart = FanSamples.chart(weeks: 52, marks: [.init(week: 26, value: 90, label: "ninety")])
    let lines = TerminalFan(chart, width: 40, height: 7, glyphs: .ascii).lines
    #expect(
      lines
        == [
          "people",
          "100 +                                ...",
          "    |                 X        .........",
          "    |                    .........::::::",
          " 50 +              ......:::::::::======",
          "    |         ...:::::============::::::",
          "    |   .::===========::::::::..........",
          "  0 +======::.....................",
          "    ++-------+--------+-------+--------+",
          "week 1      13       26      39       52",
          "== median   :: half   .. nine in ten",
          "X ninety",
        ])
  }

  @Test(arguments: [20, 34, 50, 63, 80, 100, 120], [GlyphSet.unicode, .ascii])
  func neverWiderThanAsked(width: Int, glyphs: GlyphSet) {
    let long = FanChart.Mark(
      week: 60, value: 1e12, label: "ein sehr langer Name für ein Ziel, 日本語日本語日本語, der kaum auf eine Zeile paßt")
    let charts = [
      FanSamples.chart(), FanSamples.chart(weeks: 1), FanSamples.chart(weeks: 520), FanSamples.chart(scale: 0),
      FanSamples.chart(scale: 1e9), FanSamples.chart(scale: 1e17), FanSamples.chart(scale: 1e-9),
      FanSamples.chart(marks: [long, .init(week: 1, value: -5, label: "below")]), FanSamples.chart(missing: 0..<104),
      FanSamples.chart(weeks: 0), FanSamples.chart(scale: 1e308),
    ]
    for chart in charts {
      for line in TerminalFan(chart, width: width, height: 10, glyphs: glyphs).lines {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
        if glyphs == .ascii { #expect(!line.contains { "░▒━◆▲│┤└─┬".contains($0) }) }
      }
    }
  }

  @Test func missingWeeksStayEmpty() {
    let lines = TerminalFan(
      FanSamples.chart(marks: [], missing: 0..<52), width: 60, height: 8, glyphs: .ascii
    ).lines.dropFirst().prefix(8)
    for line in lines { #expect(!line.dropFirst(6).prefix(24).contains { ".:=".contains($0) }, "\(line)") }
    #expect(lines.contains { $0.contains("=") })
  }

  @Test func marksBeyondTheForecastAreSaid() {
    let chart = FanSamples.chart(marks: [.init(week: 52, value: 1e6, label: "a million")])
    let text = TerminalFan(chart, width: 60, height: 8, glyphs: .ascii).lines.joined(separator: "\n")
    #expect(text.contains("^ a million (beyond)"))
    #expect(text.contains("100 +"), "the axis still shows the forecast")
  }

  @Test func colorChangesNoCharacter() {
    let plain = TerminalFan(FanSamples.chart(), width: 60, height: 8, glyphs: .unicode).lines
    let colored = TerminalFan(FanSamples.chart(), width: 60, height: 8, glyphs: .unicode, paint: Paint(isOn: true))
      .lines
    #expect(plain != colored)
    #expect(colored.map { $0.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") } == plain)
  }
}
