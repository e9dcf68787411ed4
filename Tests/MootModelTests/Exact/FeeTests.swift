import MootTestSupport
import Testing

@testable import MootModel

/// A price turns people away.
struct FeeTests {
  private static func plan(fee: Double) -> CommunityPlan<Prior> {
    var plan = CommunityPlan<Prior>.ordinary
    plan.membership = .init(model: .paid, reviewHours: .fixed(1), fee: .fixed(fee), ordinaryFee: .fixed(15))
    plan.money.ticketsPerMonth = .fixed(0)
    return plan
  }

  /// s_f multiplies the odds of the gate: not used without a fee, 1 at the ordinary one, 2/101 at ten times that, at most 2.
  @Test(arguments: [(0.0, 1.0), (15.0, 1.0), (150.0, 2.0 / 101), (1.5, 2 / 1.01)])
  func theOddsOfTheGate(_ fee: (price: Double, factor: Double)) throws {
    let settings = RunSettings(
      parameterUncertainty: false, overrides: ["fee_response": .fixed(1), "paid.gate_pass": .fixed(0.2)])
    let simulator = Simulator(schedule: Schedule(Self.plan(fee: fee.price)), settings: settings)
    let numbers = try Coefficients(
      simulator.plan(phase: 0, seed: 1, replicate: 0), simulator.parameters(seed: 1, replicate: 0), sceptical: false
    ).named
    let gate = try #require(numbers["gatePass"])
    #expect(abs(gate / (1 - gate) - 0.25 * fee.factor) < 1e-12)
    let accepted = try #require(numbers["invitationAcceptance"])
    #expect(abs(accepted - 0.25 * 0.2 * min(1, fee.factor)) < 1e-12)
  }

  /// From a fee that nobody minds to one that nobody pays: most value lies between.
  @Test func mostValueLiesAtAFeeBetween() throws {
    let medians = try [1.0, 10, 100, 1_000, 10_000].map { fee in
      let simulator = Simulator(schedule: Schedule(Self.plan(fee: fee)), settings: RunSettings(weeks: 104))
      let values = try simulator.trajectories(Workload.replicates(2_000), seed: 49, .sideBySide) { run in
        run.series(.value).reduce(0, +)
      }
      return values.sorted()[values.count / 2]
    }
    let best = try #require(medians.indices.max { medians[$0] < medians[$1] })
    #expect(best > 0 && best < medians.count - 1, "\(medians)")
  }
}
