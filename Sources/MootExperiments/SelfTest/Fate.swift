/// What became of a community in its first four years.
enum Fate: String, CaseIterable, Sendable {
  /// Its best months came after the first half year, and the last year was below three fifths of them.
  case riseAndFall = "rise_and_fall"
  /// The same, but the best months came within the first half year.
  case earlyBurst = "early_burst"
  /// The last year was at least three fifths of the best months.
  case plateau

  private static let fallen = 0.6
  private static let early = 6

  init(_ archive: PostArchive) {
    guard ArchiveStatistic.lastYearOverPeak.value(of: archive) < Self.fallen else {
      self = .plateau
      return
    }
    self = archive.peakMonth < Self.early ? .earlyBurst : .riseAndFall
  }
}
