import MootRandom
import MootTestSupport
import Testing

@testable import MootStatistics

/// What knowing is worth in decisions of which the worth is known.
struct InformationValueTests {
  private static func normal(_ draw: Int, _ process: Int, seed: UInt64 = 12) -> Double {
    var stream = KeyedStream(seed: seed, replicate: UInt64(draw), process: UInt32(process), week: 0)
    return NormalDistribution.quantile(stream.nextOpenUnit())
  }

  /// E[max(0, z)] of a standard normal z.
  private static let worth = 0.3989422804014327
  private static let draws = Workload.replicates(4_000)
  private static let tolerance = 0.02 * (4_000 / Double(draws)).squareRoot()

  /// The first option is worth luck alone; the second, less `cost`, what the first two unknowns say, and luck.
  private static func value(weights: [Double], cost: Double = 0, noise: Double = 0.3) -> InformationValue {
    let unknowns = (0..<4).map { unknown in (0..<draws).map { normal($0, unknown) } }
    let results = (0..<2).map { option in
      (0..<draws).map { draw in
        (0..<2).map { chance in
          var value = noise * normal(draw, 100 + 10 * option + chance)
          if option == 1 {
            for (unknown, weight) in weights.enumerated() { value += weight * unknowns[unknown][draw] }
            value -= cost
          }
          return value
        }
      }
    }
    return InformationValue(results: results, unknowns: unknowns)
  }

  @Test("the planted decisive unknown comes first, and each is worth what it should be")
  func planted() {
    let found = Self.value(weights: [0.5, 1, 0, 0])
    #expect(found.entries.map(\.unknown).prefix(2) == [1, 0])
    #expect(abs(found.entries[0].gain.value - Self.worth) < Self.tolerance)
    #expect(abs(found.entries[1].gain.value - 0.5 * Self.worth) < Self.tolerance)
    // All of it together: sd √1.25.
    let all = 1.25.squareRoot() * Self.worth
    #expect(found.perfect.interval.contains(all))
    #expect(abs(found.perfect.value - all) < 2 * Self.tolerance)
    #expect(found.entries.filter(\.isTelling).map(\.unknown) == [1, 0])
    for entry in found.entries {
      #expect(entry.gain.value >= 0 && entry.gain.value <= found.perfect.interval.upperBound)
    }
  }

  @Test("the rule changes where the choice does")
  func stretches() throws {
    let found = Self.value(weights: [0, 1, 0, 0], cost: 0.5)
    #expect(found.best == 0)
    let stretches = try #require(found.entries.first { $0.unknown == 1 }?.stretches)
    #expect(stretches.map(\.option) == [0, 1])
    #expect(abs(stretches[1].values.lowerBound - 0.5) < 0.15)
    #expect(abs(stretches.reduce(0) { $0 + $1.share } - 1) < 1e-12)
  }

  @Test("luck is worth nothing: nobody can know it beforehand")
  func luck() {
    let found = Self.value(weights: [0, 0, 0, 0], noise: 1)
    #expect(found.entries.allSatisfy { !$0.isTelling })
    #expect(found.entries.allSatisfy { $0.gain.value < 3 * Self.tolerance })
    #expect(found.perfect.interval.lowerBound == 0)
  }

  @Test("where one option is best whatever is found out, knowing is worth exactly nothing")
  func certain() {
    let found = Self.value(weights: [0.5, 1, 0, 0], cost: 20)
    #expect(found.best == 0)
    #expect(found.entries.allSatisfy { $0.gain.value == 0 && $0.changes == 0 && $0.stretches.count == 1 })
    #expect(found.perfect == Estimate(0, 0, 0))
  }

  @Test("no option, no unknown, a constant unknown")
  func edges() {
    let one = InformationValue(results: [(0..<60).map { [Double($0), 1] }], unknowns: [(0..<60).map(Double.init)])
    #expect(one.perfect.value == 0 && one.entries.isEmpty)
    let none = InformationValue(
      results: (0..<2).map { option in (0..<60).map { [Double(option * $0), 3] } }, unknowns: [])
    #expect(none.entries.isEmpty)
    let flat = InformationValue(
      results: (0..<2).map { option in (0..<60).map { [Double(option * $0), 3] } },
      unknowns: [[Double](repeating: 2, count: 60)])
    #expect(flat.entries[0].gain.value == 0)
  }
}

/// What an unknown does to a result.
struct LeverageTests {
  @Test("the means of the outer fifths, and the share of any shape")
  func shapes() throws {
    let x = (0..<1000).map { Double($0) / 999 }
    let line = try #require(Leverage(of: x, on: x.map { 10 * $0 }))
    #expect(abs(line.low.value - 1) < 0.01 && abs(line.high.value - 9) < 0.01)
    #expect(line.share > 0.99)
    // A valley has equal ends, and still carries all of the variance.
    let valley = try #require(Leverage(of: x, on: x.map { ($0 - 0.5) * ($0 - 0.5) }))
    #expect(valley.width < 0.001 && valley.share > 0.98)
    #expect(Leverage(of: [Double](repeating: 1, count: 1000), on: x) == nil)
  }
}
