import MootStatistics

/// A number that one community's archive gives. Statistics of fewer than twelve months may be missing: NaN.
///
/// The definitions are those by which the observed series were counted: months from the first whole one on; the first
/// two months left out where months are compared with each other, the first three where years are, and the first six
/// where months are pooled, because a beginning is not a month like others.
enum ArchiveStatistic: Sendable, Hashable {
  /// Shares of a month's posters who posted the month before, who are new, and who come back.
  case retained, new, returned
  /// Of those who post for the first time, the share who post again exactly so many months later.
  case exactly(months: Int)
  /// The share who post so many months later or at any time after that.
  case atOrAfter(months: Int)
  case onePostOnly
  case postsPerPoster
  case giniMonth, giniLife
  case topShare(Double)
  /// The mean month of the last twelve over the best three.
  case lastYearOverPeak
  /// The first of the best three months, from 0.
  case peakMonth
  /// Standard deviation of the change of the log of the posters; of months with so many before and after only.
  case monthlyChange(atLeast: Int)
  /// Autocorrelation of the log, and of its change.
  case memory, changeMemory
  /// Variance over mean of the months' new posters, the median of the years.
  case fano
  /// Second year over first.
  case newGrowth, postersGrowth
  case posters
}

extension ArchiveStatistic {
  private static let unpooled = 6
  private static let uncompared = 2
  private static let unyeared = 3
  private static let year = 12
  /// Posters from which on a month's inequality means something.
  private static let leastForGini = 5

  func value(of archive: PostArchive) -> Double {
    let months = archive.months
    let late = months.dropFirst(Self.unpooled)
    return switch self {
    case .retained: Self.ratio(late, \.retained, \.posters)
    case .new: Self.ratio(late, \.new, \.posters)
    case .returned: Self.ratio(late, \.returned, \.posters)
    case .exactly(let lag): archive.share(after: lag) { $0 & 1 != 0 }
    case .atOrAfter(let lag): archive.share(after: lag) { $0 != 0 }
    case .onePostOnly: Concentration(archive.posts).onePostOnly
    case .postsPerPoster:
      Self.median(months.filter { $0.posters > 0 }.map { Double($0.posts) / Double($0.posters) })
    case .giniMonth: Self.median(months.filter { $0.posters >= Self.leastForGini }.map(\.gini))
    case .giniLife: Concentration(archive.posts).gini
    case .topShare(let part): Concentration(archive.posts).share(ofTop: part)
    case .lastYearOverPeak:
      months.count < Self.year
        ? .nan : months.suffix(Self.year).reduce(0) { $0 + Double($1.posters) } / Double(Self.year) / archive.peak
    case .peakMonth: archive.peak > 0 ? Double(archive.peakMonth) : .nan
    case .monthlyChange(let least): archive.spreadOfChange(dropping: Self.uncompared, atLeast: least)
    case .memory: MonthSeries(archive.logs(dropping: Self.uncompared)).autocorrelation
    case .changeMemory: MonthSeries(MonthSeries(archive.logs(dropping: Self.uncompared)).changes).autocorrelation
    case .fano:
      Self.median(
        Self.years(months.dropFirst(Self.unyeared).map { Double($0.new) }).map { MonthSeries($0).varianceOverMean }
          .filter { !$0.isNaN })
    case .newGrowth: Self.growth(months.map(\.new))
    case .postersGrowth: Self.growth(months.map(\.posters))
    case .posters: Self.median(late.map { Double($0.posters) })
    }
  }

  private static func ratio(
    _ months: ArraySlice<PostArchive.Month>, _ part: (PostArchive.Month) -> Int, _ whole: (PostArchive.Month) -> Int
  ) -> Double {
    Double(months.reduce(0) { $0 + part($1) }) / Double(months.reduce(0) { $0 + whole($1) })
  }

  private static func median(_ values: [Double]) -> Double { Quantiles.of(sorted: values.sorted(), 0.5) }

  /// Whole years only.
  private static func years(_ months: [Double]) -> [[Double]] {
    stride(from: 0, through: months.count - year, by: year).map { Array(months[$0..<$0 + year]) }
  }

  /// Missing without a second year, or where the first is empty.
  private static func growth(_ months: [Int]) -> Double {
    guard months.count >= 2 * year else { return .nan }
    let first = months[..<year].reduce(0, +)
    return first > 0 ? Double(months[year..<2 * year].reduce(0, +)) / Double(first) : .nan
  }
}

extension PostArchive {
  /// The most posters of three months in a row, as a month's mean; 0 without so many months.
  var peak: Double { Double(best.sum) / 3 }
  /// The first of the best three months.
  var peakMonth: Int { best.month }

  private var best: (month: Int, sum: Int) {
    var best = (month: 0, sum: 0)
    for month in stride(from: 0, through: months.count - 3, by: 1) {
      let sum = months[month..<month + 3].reduce(0) { $0 + $1.posters }
      if sum > best.sum { best = (month, sum) }
    }
    return best
  }

  /// Of those whose first post lies at least so many months before the last month: the share that `holds`, given the months
  /// with a post from that many months later on, one bit each.
  ///
  /// Edge cases: NaN where nobody's does.
  fileprivate func share(after lag: Int, _ holds: (UInt64) -> Bool) -> Double {
    var (people, found) = (0, 0)
    for bits in active where bits != 0 {
      let later = bits.trailingZeroBitCount + lag
      guard later < months.count else { continue }
      people += 1
      if holds(bits >> UInt64(later)) { found += 1 }
    }
    return Double(found) / Double(people)
  }

  /// A month without posters counts as half a poster, so that it has a logarithm.
  fileprivate func logs(dropping beginning: Int) -> [Double] {
    MonthSeries.logs(months.dropFirst(beginning).map(\.posters))
  }

  fileprivate func spreadOfChange(dropping beginning: Int, atLeast least: Int) -> Double {
    let counts = months.dropFirst(beginning).map(\.posters)
    let changes = MonthSeries(MonthSeries.logs(counts)).changes
    return MonthSeries(zip(changes, zip(counts, counts.dropFirst())).filter { min($1.0, $1.1) >= least }.map(\.0))
      .deviation
  }
}
