import MootModel
import Testing

/// Parameters and plan numbers that are drawn from scrambled Sobol' points.
struct SobolDrawTests {
  private static let scramblings = ParameterPoints.randomizations

  private static func simulator(_ points: ParameterPoints) -> Simulator {
    var plan = CommunityPlan<Prior>.ordinary
    plan.membership.fee = .uniform(0, 1)
    let overrides = Dictionary(uniqueKeysWithValues: Parameter.table.map { ($0.name, Prior.uniform(0, 1)) })
    return Simulator(
      schedule: Schedule(plan), settings: RunSettings(overrides: overrides, points: points))
  }

  /// Uniform priors show the points themselves: in every scrambling each of 32 intervals holds one of 32 points. That holds
  /// for all parameters and for the plan's numbers, so that no two of them share a coordinate's place in the sequence.
  @Test func everyScramblingHasOnePointInEachStratum() throws {
    let simulator = Self.simulator(.sobol)
    // These are lowered, or drawn again with another's help.
    let exceptions = ["stay_unreplied", "filter_false_alarm"]
    let keys = Parameter.table.filter { !exceptions.contains($0.name) }.map(\.key)
    for scrambling in [0, 7, 15] {
      let replicates = (0..<32).map { UInt64($0 * Self.scramblings + scrambling) }
      let drawn = replicates.map { simulator.parameters(seed: 3, replicate: $0) }
      for key in keys {
        #expect(Set(drawn.map { Int($0[key] * 32) }).count == 32, "\(key)")
      }
      let fees = replicates.map { simulator.plan(phase: 0, seed: 3, replicate: $0).membership.fee }
      #expect(Set(fees.map { Int($0 * 32) }).count == 32)
    }
  }

  @Test func independentDrawsAreNotStratified() {
    let simulator = Self.simulator(.independent)
    let strata = (0..<32).map {
      Int(simulator.parameters(seed: 3, replicate: UInt64($0 * Self.scramblings))[.common(.imitation)] * 32)
    }
    #expect(Set(strata).count < 28)
  }

  /// Correlations of all pairs of uncertain parameters over one seed's points: two that shared a coordinate, or that the
  /// scrambling tied together, would show.
  @Test func noTwoParametersAreTied() {
    let simulator = Self.simulator(.sobol)
    let keys =
      CommonParameter.allCases.map { ParameterKey.common($0) }
      + MembershipParameter.allCases.map {
        ParameterKey.membership($0, .open)
      }
    let count = 4096
    let drawn = (0..<count).map { simulator.parameters(seed: 9, replicate: UInt64($0)) }
    let columns = keys.map { key in drawn.map { ($0[key] - 0.5) * 12.0.squareRoot() } }
    for a in columns.indices {
      for b in columns.indices where b < a {
        let sum = zip(columns[a], columns[b]).reduce(0) { $0 + $1.0 * $1.1 }
        let isTied =
          [keys[a], keys[b]].allSatisfy { [.common(.stayReplied), .common(.stayUnreplied)].contains($0) }
          || [keys[a], keys[b]].allSatisfy { [.common(.filterRecall), .common(.filterFalseAlarm)].contains($0) }
        // 10,000 pairs: five standard errors are passed by chance once in 200 runs, and the seed is fixed.
        if !isTied { #expect(abs(sum / Double(count)) < 5 / Double(count).squareRoot(), "\(keys[a]) \(keys[b])") }
      }
    }
  }

  @Test func thePriorsStayWhatTheyAre() {
    let sobol = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(points: .sobol))
    let count = 8192
    let drawn = (0..<count).map { sobol.parameters(seed: 2, replicate: UInt64($0)) }
    for parameter in Parameter.table {
      let values = drawn.map { $0[parameter.key] }
      #expect(values.allSatisfy(parameter.bounds.contains), "\(parameter.name)")
      switch parameter.prior.shape {
      case .logNormal, .normal, .logitNormal:
        guard parameter.name != "filter_false_alarm" else { continue }
        let below = Double(values.filter { $0 < parameter.prior.center }.count) / Double(count)
        // Stratified: far nearer to a half than the 0.0055 of independent draws. Draws that are repeated spoil it a little.
        #expect(abs(below - 0.5) < 0.002, "\(parameter.name) \(below)")
      default: break
      }
    }
  }
}
