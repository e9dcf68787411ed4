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

  /// Correlations of all pairs of parameters, scrambling by scrambling: two that shared a coordinate, or that were scrambled
  /// alike, would show. Within one scrambling a pair may be far from independent; over the scramblings that must even out.
  @Test func noTwoParametersAreTied() {
    let simulator = Self.simulator(.sobol)
    let keys =
      CommonParameter.allCases.map { ParameterKey.common($0) }
      + MembershipParameter.allCases.map {
        ParameterKey.membership($0, .open)
      }
    let (groups, size) = (64, 32)
    let drawn = (0..<groups).map { group in
      (0..<size).map { index in
        let replicate = UInt64(index * Self.scramblings + group % Self.scramblings)
        let values = simulator.parameters(seed: UInt64(group / Self.scramblings), replicate: replicate)
        return keys.map { (values[$0] - 0.5) * 12.0.squareRoot() }
      }
    }
    let tied: [Set<ParameterKey>] = [
      [.common(.stayReplied), .common(.stayUnreplied)], [.common(.filterRecall), .common(.filterFalseAlarm)],
    ]
    for a in keys.indices {
      for b in keys.indices where b < a && !tied.contains([keys[a], keys[b]]) {
        let correlations = drawn.map { group in group.reduce(0) { $0 + $1[a] * $1[b] } / Double(size) }
        let mean = correlations.reduce(0, +) / Double(groups)
        let variance = correlations.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(groups - 1)
        // 10,000 pairs: five and a half standard errors are passed by chance once in a hundred seeds, and the seed is fixed.
        #expect(abs(mean) < 5.5 * (variance / Double(groups)).squareRoot(), "\(keys[a]) \(keys[b])")
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
