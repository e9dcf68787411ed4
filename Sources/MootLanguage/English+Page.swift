extension Catalogue {
  static let englishPage =
    englishForecast + englishReplay + englishMetrics + englishTotals + englishSensitivity
    + englishComparison + englishSweep
}
