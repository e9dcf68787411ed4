import MootModel
import Testing

/// What is unknown and what is luck can be drawn apart, and an ordinary run does not notice.
struct ReplicateKeysTests {
  private static func run(_ rows: [ReplicateKeys]?, _ replicate: UInt64) throws -> [Double] {
    var plan = CommunityPlan<Prior>.ordinary
    plan.team.answeringHours = .range(5, 20)
    var schedule = Schedule(plan)
    plan.team.outreachHours = .range(2, 9)
    schedule.append(week: 5, plan: plan)
    let simulator = Simulator(schedule: schedule, settings: RunSettings(weeks: 12), rows: rows)
    let trajectory = try simulator.trajectory(seed: 8, replicate: Int(replicate))
    return trajectory.series(.posters) + trajectory.series(.cost)
  }

  @Test("a row with ordinary keys runs as the ordinary replicate, wherever it stands")
  func ordinary() throws {
    let rows = [4, 9, 0].map { ReplicateKeys(replicate: $0) }
    for (position, replicate) in [UInt64(4), 9, 0].enumerated() {
      #expect(try Self.run(rows, UInt64(position)) == Self.run(nil, replicate))
    }
  }

  @Test("rows give the same side by side as one after the other, whether their chances follow each other or not")
  func lanes() throws {
    let orders: [(Int) -> Int] = [{ $0 }, { ($0 * 5) % 16 }]
    for order in orders {
      let rows = (0..<16).map { row in
        ReplicateKeys(chance: ReplicateKeys.key(40 + order(row), copy: 1), knowledge: UInt64(row / 2))
      }
      let simulator = Simulator(
        schedule: Schedule(.ordinary), settings: RunSettings(weeks: 8), rows: rows)
      var block = TrajectoryBlock(weeks: 8, capacity: 16)
      try simulator.run(seed: 8, replicates: 0..<16, into: &block)
      for row in 0..<16 {
        let alone = try simulator.trajectory(seed: 8, replicate: row)
        #expect(alone.series(.posters) == block.trajectory(row).series(.posters))
        #expect(alone.series(.cost) == block.trajectory(row).series(.cost))
      }
    }
  }

  @Test("one draw of the unknowns meets another chance")
  func otherChance() throws {
    let simulator = Simulator(
      schedule: Schedule(.ordinary), settings: RunSettings(),
      rows: [
        ReplicateKeys(chance: 7, knowledge: 7),
        ReplicateKeys(chance: ReplicateKeys.key(7, copy: 1), knowledge: 7),
        ReplicateKeys(chance: 7, knowledge: ReplicateKeys.key(7, copy: 1)),
      ])
    let values = (0..<3).map { row in
      ParameterKey.all.map { simulator.parameters(seed: 8, replicate: UInt64(row))[$0] }
    }
    #expect(values[0] == values[1])
    #expect(values[0] != values[2])
    let rows = [
      ReplicateKeys(chance: 7, knowledge: 7), ReplicateKeys(chance: ReplicateKeys.key(7, copy: 1), knowledge: 7),
    ]
    #expect(try Self.run(rows, 0) != Self.run(rows, 1))
  }

  @Test("an exchange changes the unknowns of its group and no other")
  func exchange() throws {
    let ordinary = Simulator(schedule: Schedule(.ordinary), settings: RunSettings())
    let groups = ordinary.unknownGroups()
    let exchanged = Simulator(
      schedule: Schedule(.ordinary), settings: RunSettings(),
      rows: groups.map {
        ReplicateKeys(chance: 3, knowledge: 3, exchanged: $0.streams, exchange: ReplicateKeys.key(3, copy: 1))
      })
    let before = ordinary.unknowns(seed: 8, replicates: 3..<4)
    let after = exchanged.unknowns(seed: 8, replicates: 0..<groups.count)
    for (row, group) in groups.enumerated() {
      let changed = zip(before, after).filter { $0.values[0] != $1.values[row] }.map(\.0.key)
      #expect(changed == group.keys)
    }
    #expect(groups.contains { $0.keys == ["filter_recall", "filter_false_alarm"] })
    #expect(groups.contains { $0.keys == ["stay_replied", "stay_unreplied"] })
    #expect(groups.flatMap(\.keys).count == ordinary.unknowns(seed: 8, replicates: 0..<1).count)
  }

  @Test("the values of a gate for several models are one unknown")
  func sharedStreams() {
    let simulator = Simulator(schedule: Schedule(.ordinary), settings: RunSettings())
    let groups = simulator.unknownGroups(models: [.open, .registration, .approval])
    #expect(
      groups.contains { $0.keys == ["open.gate_pass", "registration.gate_pass", "approval.gate_pass"] })
    let certain = Simulator(schedule: Schedule(.ordinary), settings: RunSettings(parameterUncertainty: false))
    #expect(certain.unknownGroups().isEmpty)
  }
}
