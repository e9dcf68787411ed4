extension Catalogue {
  static let englishPage =
    englishForecast + englishReplay + englishMetrics + englishTotals + englishComparison + englishSweep
}
