import MootCharts

enum FanSamples {
  static func chart(
    weeks: Int = 104, scale: Double = 100, marks: [FanChart.Mark] = [.init(week: 52, value: 60, label: "sixty")],
    missing: Range<Int> = 0..<0
  ) -> FanChart {
    func curve(_ factor: Double) -> [Double] {
      (0..<weeks).map { missing.contains($0) ? .nan : factor * scale * Double($0 + 1) / Double(weeks) }
    }
    return FanChart(
      title: "Posters", alternative: "Posters rise.", weekTitle: "week", valueTitle: "people", numbers: AxisNumbers(),
      median: curve(0.5), inner: .init(lower: curve(0.35), upper: curve(0.7)),
      outer: .init(lower: curve(0.1), upper: curve(1)), marks: marks,
      legend: .init(median: "median", inner: "half", outer: "nine in ten", outside: "(beyond)"))
  }
}
