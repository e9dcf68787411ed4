import MootCharts
import MootText
import Testing

struct TerminalBarsTests {
  private let chart = BarChart(bars: [
    .init(label: "word of mouth", value: 0.5, interval: 0.45...0.55, note: "+0.5"),
    .init(label: "falling asleep", value: -0.25, interval: -0.3 ... -0.2, note: "-0.25"),
  ])

  @Test func besideEachOther() {
    #expect(
      TerminalBars(chart, width: 60, glyphs: .ascii).lines == [
        "word of mouth                |##################:::::  +0.5",
        "falling asleep  :::::########|                         -0.25",
      ])
  }

  @Test func labelsAboveWhereNarrow() {
    let lines = TerminalBars(chart, width: 30, glyphs: .unicode).lines
    #expect(lines[0] == "word of mouth")
    #expect(lines.count == 4)
  }

  @Test(arguments: [20, 30, 50, 80])
  func neverWiderThanAsked(width: Int) {
    let wild = BarChart(bars: [
      .init(label: String(repeating: "sehr lang ", count: 12), value: 1, interval: 0...1, note: "+1 (0 to 1)"),
      .init(label: "日本語", value: .nan, interval: 0...0, note: "–"),
      .init(label: "x", value: -1e9, interval: -1e9...1e9, note: String(repeating: "n", count: 70)),
    ])
    for line in TerminalBars(wild, width: width, glyphs: .unicode).lines {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
    #expect(TerminalBars(BarChart(bars: []), width: width, glyphs: .ascii).lines.isEmpty)
  }
}
