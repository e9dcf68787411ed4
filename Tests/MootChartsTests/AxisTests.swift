import Testing

@testable import MootCharts

struct AxisTests {
  @Test(arguments: [(0.0, 168.0, 4), (0, 1, 5), (0, 7, 3), (-3, 12, 4), (0, 1e9, 4), (0, 0.0034, 5), (10, 11, 2)])
  func ticksAreRoundAndCover(low: Double, high: Double, intervals: Int) {
    let axis = Axis.covering(low, high, intervals: intervals)
    #expect(axis.low <= low)
    #expect(axis.high >= high)
    #expect(axis.ticks.count >= 2 && axis.ticks.count <= intervals + 1)
    #expect(axis.ticks.first == axis.low && axis.ticks.last == axis.high)
    // No more than half of the axis is empty.
    #expect(axis.high - axis.low <= 2.5 * (high - low))
  }

  @Test(arguments: [
    (15.0, 6, [0.0, 5, 10, 15]), (1, 6, [0, 1]), (2.5, 4, [0, 1, 2, 3]), (90, 4, [0, 25, 50, 75, 100]),
    (0.2, 3, [0, 1]),
  ])
  func countsHaveWholeTicks(high: Double, intervals: Int, expected: [Double]) {
    #expect(Axis.covering(0, high, intervals: intervals, isWhole: true).ticks == expected)
  }

  @Test(arguments: [(0.0, 0.0), (.nan, 1), (0, .infinity), (1, 0), (-1e308, 1e308), (0, .leastNonzeroMagnitude)])
  func hopelessStretchesGiveOne(low: Double, high: Double) {
    #expect(Axis.covering(low, high, intervals: 4).ticks == [0, 1])
  }

  @Test(arguments: [
    (104, 10, [1, 13, 26, 39, 52, 65, 78, 91, 104]), (104, 6, [1, 26, 52, 78, 104]), (1, 9, [1]), (2, 9, [1, 2]),
    (520, 8, [1, 104, 208, 312, 416, 520]), (60, 8, [1, 13, 26, 39, 52, 60]), (3, 2, [1, 3]),
  ])
  func weeks(last: Int, limit: Int, expected: [Int]) {
    #expect(Axis.weeks(through: last, limit: limit) == expected)
  }

  @Test(arguments: 1...600)
  func weeksAscendAndEndAtTheLast(last: Int) {
    let weeks = Axis.weeks(through: last, limit: 9)
    #expect(weeks.last == last)
    #expect(weeks == Array(Set(weeks)).sorted())
    #expect(weeks.count <= 10)
  }

  @Test(arguments: [
    (0.0, 50.0, "0"), (1_250, 250, "1,250"), (2.5, 2.5, "2.5"), (0.3, 0.1, "0.3"), (-20, 10, "-20"),
    (1e9, 2.5e8, "1,000,000,000"), (0.025, 0.005, "0.025"),
  ])
  func numbers(value: Double, step: Double, expected: String) {
    #expect(AxisNumbers().text(value, step: step) == expected)
  }

  @Test func numbersOfOtherKinds() {
    #expect(AxisNumbers(scale: 100, suffix: "%").text(0.25, step: 0.05) == "25%")
    #expect(AxisNumbers(group: ".", point: ",").text(1_234.5, step: 0.5) == "1.234,5")
    #expect(AxisNumbers().text(.nan, step: 1) == "")
    #expect(AxisNumbers().text(1e14, step: 1e-9) == "100,000,000,000,000")
    #expect(AxisNumbers().text(3e20, step: 1e20) == "3e+20")
  }
}
