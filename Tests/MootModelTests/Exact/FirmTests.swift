import MootTestSupport
import Testing

@testable import MootModel

/// Firms with at least one of so many people.
struct FirmTests {
  private static func firms(_ members: Double, of eligible: Double, in firms: Double?, perFirm: Double = 3) throws
    -> Double
  {
    var plan = QuietPlan.empty(eligible: eligible)
    plan.audience.firms = firms.map { .fixed($0) }
    plan.audience.peoplePerFirm = .fixed(perFirm)
    plan.launch.foundingMembers = .fixed(members)
    let simulator = QuietPlan.simulator(
      plan, weeks: 1, QuietPlan.noInteractions, ["discovery": 0, "imitation": 0, "departure": 0])
    return try simulator.trajectory(seed: 1, replicate: 0)[.firms, 0]
  }

  @Test func printedFirms() throws {
    #expect(abs(try Self.firms(30, of: 300, in: 30) - 19.539647) < 5e-7)
    // Not counted, they are as many as ten people each make of the eligible.
    #expect(abs(try Self.firms(30, of: 300, in: nil, perFirm: 10) - 19.539647) < 5e-7)
    #expect(try Self.firms(0, of: 300, in: 30) == 0)
    #expect(try Self.firms(300, of: 300, in: 30) == 30)
    // A firm of one person each is a member each.
    #expect(abs(try Self.firms(30, of: 300, in: 300) - 30) < 1e-9)
  }
}
