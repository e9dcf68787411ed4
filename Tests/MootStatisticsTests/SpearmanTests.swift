import MootStatistics
import Testing

struct SpearmanTests {
  @Test func ranksShareTheirAverage() {
    #expect(Ranks([30, 10, 20]).values == [3, 1, 2])
    #expect(Ranks([5, 5, 1, 5]).values == [3, 3, 1, 3])
    #expect(Ranks([2, 1, 2, 1]).values == [3.5, 1.5, 3.5, 1.5])
    #expect(Ranks([]).values == [])
  }

  /// Reference: SciPy's `spearmanr`; the interval by NumPy's `arctanh` and `tanh`.
  @Test(arguments: [
    (
      [106.0, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7.0, 27, 2, 50, 28, 29, 20, 12, 6, 17],
      -0.17575757575757575, -0.7278300282394071, 0.5145466616329561
    ),
    (
      [1, 2, 2, 3, 5, 5, 5, 8], [3, 1, 4, 4, 4, 9, 9, 2],
      0.30379746835443044, -0.5247125899924766, 0.8367444377965585
    ),
  ])
  func agreesWithReference(x: [Double], y: [Double], coefficient: Double, low: Double, high: Double) throws {
    let correlation = try #require(Spearman.correlation(x, y))
    #expect(abs(correlation.coefficient - coefficient) < 1e-14)
    #expect(abs(correlation.interval.lowerBound - low) < 1e-13)
    #expect(abs(correlation.interval.upperBound - high) < 1e-13)
    #expect(correlation.count == x.count)
  }

  @Test func onlyTheOrderCounts() throws {
    let x = (1...50).map { Double($0) }
    let rising = try #require(Spearman.correlation(x, x.map { $0 * $0 * $0 }))
    #expect(rising.coefficient == 1 && rising.interval == 1...1)
    let falling = try #require(Spearman.correlation(x, x.map { 1 / $0 }))
    #expect(falling.coefficient == -1 && falling.interval == -1 ... -1)
  }

  @Test func nothingToCorrelate() {
    #expect(Spearman.correlation([1, 2, 3], [4, 4, 4]) == nil)
    #expect(Spearman.correlation([], []) == nil)
    #expect(Spearman.correlation([1], [2]) == nil)
    #expect(Spearman.correlation([1, .nan, 3], [.nan, 5, 4]) == nil)
  }

  @Test func fewPairsKnowNothing() throws {
    let correlation = try #require(Spearman.correlation([1, 2, 3], [1, 3, 2]))
    #expect(correlation.interval == -1...1)
  }

  @Test func missingPairsAreLeftOut() {
    #expect(
      Spearman.correlation([1, 9, 2, 4, 7], [3, .nan, 1, 5, 4]) == Spearman.correlation([1, 2, 4, 7], [3, 1, 5, 4]))
  }
}
