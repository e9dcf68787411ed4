import Testing

@testable import MootExperiments

/// Statistics of hand-made communities with known answers.
struct ArchiveStatisticTests {
  /// Three people in four months.
  private static let small = PostArchive(table: [[1, 1, 0, 1], [0, 2, 2, 0], [3, 0, 0, 0]])

  @Test func monthsTellPostersNewRetainedAndReturned() {
    let months = Self.small.months
    #expect(months.map(\.posters) == [2, 2, 1, 1])
    #expect(months.map(\.new) == [2, 1, 0, 0])
    #expect(months.map(\.retained) == [0, 1, 1, 0])
    #expect(months.map(\.returned) == [0, 0, 0, 1])
    #expect(months.map(\.posts) == [4, 3, 2, 1])
  }

  /// Who began too late to be seen so long does not count.
  @Test(
    arguments: [
      (ArchiveStatistic.exactly(months: 1), 2.0 / 3), (.exactly(months: 2), 0), (.exactly(months: 3), 0.5),
      (.atOrAfter(months: 1), 2.0 / 3), (.atOrAfter(months: 2), 1.0 / 3), (.atOrAfter(months: 3), 0.5),
      (.onePostOnly, 0), (.postsPerPoster, 1.75), (.topShare(0.01), 0.4), (.topShare(0.5), 0.7), (.topShare(1), 1),
    ] as [(ArchiveStatistic, Double)])
  func ofThreePeople(statistic: ArchiveStatistic, exact: Double) {
    #expect(abs(statistic.value(of: Self.small) - exact) < 1e-12)
  }

  @Test(arguments: [ArchiveStatistic.exactly(months: 4), .giniMonth, .lastYearOverPeak, .newGrowth, .fano, .retained])
  func whatCannotBeSaidIsMissing(statistic: ArchiveStatistic) {
    #expect(statistic.value(of: Self.small).isNaN)
    #expect(statistic.value(of: PostArchive()).isNaN)
  }

  @Test(
    arguments: [
      ([5, 5, 5, 5], 0, 0.25), ([1, 3], 0.25, 0.75), ([0, 0, 7], 0, 1), ([1, 1, 1, 1, 6], 0.4, 0.6),
    ] as [([Int], Double, Double)])
  func concentrations(posts: [Int], gini: Double, topFifth: Double) {
    #expect(abs(Concentration(posts).gini - gini) < 1e-12)
    #expect(abs(Concentration(posts).share(ofTop: 0.2) - topFifth) < 1e-12)
  }

  /// Eleven people: a tenth of them is two, as the observed series were counted.
  @Test func aPartOfAPersonIsAPerson() {
    let posts = [4, 2] + [Int](repeating: 1, count: 9)
    #expect(abs(Concentration(posts).share(ofTop: 0.1) - 6.0 / 15) < 1e-12)
    #expect(Concentration(posts).onePostOnly == 9.0 / 11)
  }

  /// Only months with five posters have a say.
  @Test func inequalityOfAMonth() {
    let table = [[9, 1, 1], [1, 1, 1], [0, 1, 1], [0, 1, 1], [0, 1, 6]]
    #expect(abs(ArchiveStatistic.giniMonth.value(of: PostArchive(table: table)) - 0.2) < 1e-12)
  }

  @Test func sharesArePooledFromTheSeventhMonthOn() {
    // One who never stops, one who posts every other month, and one new person a month.
    let months = 12
    var table = [[Int](repeating: 1, count: months), (0..<months).map { $0 % 2 == 0 ? 1 : 0 }]
    table += (0..<months).map { month in (0..<months).map { $0 == month ? 1 : 0 } }
    let archive = PostArchive(table: table)
    // Six months with 15 posters in all: 6 retained, 6 new, 3 returned.
    #expect(ArchiveStatistic.retained.value(of: archive) == 6.0 / 15)
    #expect(ArchiveStatistic.new.value(of: archive) == 6.0 / 15)
    #expect(ArchiveStatistic.returned.value(of: archive) == 3.0 / 15)
    #expect(ArchiveStatistic.posters.value(of: archive) == 2.5)
  }

  @Test func changesFromMonthToMonth() {
    // The first two months have no say; the changes of the others are up and down by a factor of two, five times each.
    let counts = [1, 40] + (0..<11).map { $0 % 2 == 0 ? 10 : 20 }
    let archive = PostArchive(posters: counts)
    let logOfTwo = 0.6931471805599453
    #expect(abs(ArchiveStatistic.monthlyChange(atLeast: 0).value(of: archive) - logOfTwo) < 1e-12)
    #expect(abs(ArchiveStatistic.monthlyChange(atLeast: 10).value(of: archive) - logOfTwo) < 1e-12)
    #expect(ArchiveStatistic.monthlyChange(atLeast: 11).value(of: archive).isNaN)
    // Ten changes d, -d, …: each product of neighbors is -d².
    #expect(abs(ArchiveStatistic.changeMemory.value(of: archive) + 0.9) < 1e-12)
    // A month without posters is half a poster.
    let silent = PostArchive(posters: [1, 1] + (0..<11).map { $0 % 2 == 0 ? 0 : 1 })
    #expect(abs(ArchiveStatistic.monthlyChange(atLeast: 0).value(of: silent) - logOfTwo) < 1e-12)
  }

  @Test func seriesOfNumbers() {
    #expect(abs(MonthSeries([1, 2, 3, 4]).autocorrelation - 0.25) < 1e-12)
    #expect(abs(MonthSeries([1, 2, 1, 2]).autocorrelation + 0.75) < 1e-12)
    #expect(MonthSeries([1, 2, 3]).varianceOverMean == 0.5)
    #expect(MonthSeries([1, 4, 9]).changes == [3, 5])
    #expect(MonthSeries([1, 2]).deviation.isNaN)
  }

  @Test func growthAndScatterOfYears() {
    // Twelve new people in the first year, all in its first month; from then on two a month.
    let months = 27
    var table = (0..<12).map { _ in (0..<months).map { $0 == 0 ? 1 : 0 } }
    table += (12..<months).flatMap { start in (0..<2).map { _ in (0..<months).map { $0 == start ? 1 : 0 } } }
    let archive = PostArchive(table: table)
    #expect(ArchiveStatistic.newGrowth.value(of: archive) == 2)
    #expect(ArchiveStatistic.postersGrowth.value(of: archive) == 2)
    // Years from the fourth month on: nine months with 0 and three with 2, then twelve with 2.
    // The first one's variance is 9/11 at a mean of ½; the second's is 0.
    #expect(abs(ArchiveStatistic.fano.value(of: archive) - 9.0 / 11) < 1e-12)
  }

  @Test(
    arguments: [
      ([Int](repeating: 5, count: 10) + [20, 20, 20] + [Int](repeating: 5, count: 35), .riseAndFall, 10, 0.25),
      ([20, 20, 20] + [Int](repeating: 5, count: 45), .earlyBurst, 0, 0.25),
      ([Int](repeating: 5, count: 48), .plateau, 0, 1),
      (Array(0..<48), .plateau, 45, 41.5 / 46),
    ] as [([Int], Fate, Int, Double)])
  func peaksAndFates(posters: [Int], fate: Fate, month: Int, ratio: Double) {
    let archive = PostArchive(posters: posters)
    #expect(archive.peakMonth == month)
    #expect(abs(ArchiveStatistic.lastYearOverPeak.value(of: archive) - ratio) < 1e-12)
    #expect(Fate(archive) == fate)
  }

  @Test func monthsHaveFourFourAndFiveWeeks() {
    #expect(
      (0..<26).map { Months.month(ofWeek: $0) }.reduce(into: [Int](repeating: 0, count: 6)) { $0[$1] += 1 } == [
        4, 4, 5, 4, 4, 5,
      ])
    #expect((0..<26).filter { Months.ends(withWeek: $0) } == [3, 7, 12, 16, 20, 25])
    #expect(Months.count(weeks: 208) == 48 && Months.count(weeks: 104) == 24)
  }
}
