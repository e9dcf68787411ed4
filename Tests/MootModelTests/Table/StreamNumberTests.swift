import Foundation
import MootTestSupport
import Testing

@testable import MootModel

/// Every stream of random numbers has its number for good, so that whatever is added draws nothing else anew.
struct StreamNumberTests {
  /// A kind of stream with what stands under each number.
  private typealias Numbers = [String: [Int: String]]

  /// The list that may only grow.
  private static func recorded() throws -> Numbers {
    let file = Checkout.root.appending(path: "Tests/Golden/streams.txt")
    var numbers: Numbers = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ")
      try #require(parts.count == 3, "\(line)")
      let (kind, number) = (String(parts[0]), try #require(Int(parts[1])))
      #expect(numbers[kind]?[number] == nil, "\(line): a number stands twice")
      numbers[kind, default: [:]][number] = String(parts[2])
    }
    return numbers
  }

  /// The numbers that the code has now.
  private static func current() throws -> Numbers {
    let header = Checkout.root.appending(path: "Sources/CMootWeek/include/processes.h")
    let decisions = try String(contentsOf: header, encoding: .utf8).matches(of: /(MOOT_\w+) = (\d+)/)
      .map { (Int($0.2) ?? -1, String($0.1)) }
    return [
      "parameter": Dictionary(uniqueKeysWithValues: CommonParameter.allCases.map { ($0.rawValue, "\($0)") }),
      "membership": Dictionary(uniqueKeysWithValues: MembershipParameter.allCases.map { ($0.rawValue, "\($0)") }),
      "plan": Dictionary(uniqueKeysWithValues: PlanNumber.allCases.map { (Int($0.number), $0.rawValue) }),
      "decision": Dictionary(uniqueKeysWithValues: decisions),
    ]
  }

  @Test(arguments: ["parameter", "membership", "plan", "decision"])
  func numbersAreGivenOnce(kind: String) throws {
    let recorded = try #require(try Self.recorded()[kind])
    let current = try #require(try Self.current()[kind])
    #expect(current.count > 5)
    for (number, name) in current.sorted(by: { $0.key < $1.key }) {
      let before = recorded[number]
      #expect(before != nil, "\(kind) \(number) \(name) is new: write it into Tests/Golden/streams.txt")
      #expect(before == nil || before == name, "\(kind) \(number) was given to \(before ?? "")")
    }
    // What is still there keeps its number.
    let names = Dictionary(uniqueKeysWithValues: current.map { ($1, $0) })
    for (number, name) in recorded { #expect(names[name] ?? number == number, "\(kind) \(name) had number \(number)") }
  }

  /// A parameter's value is what its own stream gives its own prior, wherever it stands in the table and whatever
  /// stands beside it.
  @Test func aDrawDependsOnItsOwnNumberOnly() {
    let simulator = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(weeks: 1))
    for replicate in [0, 7, 1_000_000] as [UInt64] {
      let drawn = simulator.parameters(seed: 5, replicate: replicate)
      for parameter in Parameter.table where !parameter.prior.isFixed {
        // These two also depend on a named partner.
        if [.common(.filterFalseAlarm), .common(.stayUnreplied)].contains(parameter.key) { continue }
        let number: UInt32 =
          switch parameter.key {
          case .common(let key): 10_000 + UInt32(key.rawValue)
          case .membership(let row, _): 11_000 + UInt32(row.rawValue)
          }
        let alone = PriorSampler(parameter.prior).sample(
          .independent, seed: 5, replicate: replicate, process: number)
        #expect(drawn[parameter.key] == alone, "\(parameter.name)")
      }
    }
  }

  /// The same for what a plan states as a range: alone, or with every other number uncertain too.
  @Test func aPlanNumberIsDrawnAlikeInAnyCompany() {
    let everything = CommunityPlan<Prior>.ordinary.map { _, prior in Prior.range(prior.center + 1, prior.center + 3) }
    var alone = CommunityPlan<Prior>.ordinary
    alone.team.answeringHours = everything.team.answeringHours
    let plans = [alone, everything].map {
      Simulator(schedule: Schedule($0), settings: RunSettings(weeks: 1)).plan(phase: 0, seed: 5, replicate: 3)
    }
    #expect(plans[0].team.answeringHours == plans[1].team.answeringHours)
    #expect(plans[0].team.answeringHours != CommunityPlan<Prior>.ordinary.team.answeringHours.center)
    let expected = PriorSampler(everything.team.answeringHours).sample(
      .independent, seed: 5, replicate: 3, process: 20_000 + PlanNumber.answeringHours.number)
    #expect(plans[0].team.answeringHours == expected)
  }
}
