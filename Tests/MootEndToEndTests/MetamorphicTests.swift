import Foundation
import MootTestSupport
import Testing

/// What must follow when one thing about a plan changes, seen through the program: same seed, replicate by replicate.
@Suite("What a change must and must not do")
struct MetamorphicTests {
  private static let program = Program.folkmoot

  /// The draws of a plan, column by column; an empty cell is NaN.
  private static func draws(
    _ settings: [String], replicates: Int, seed: Int = 1, plan: String = ""
  ) throws -> [String: [Double]] {
    let scratch = try ScratchFolder()
    let file = try scratch.write("folkmoot: 1\nname: A\n" + plan, to: "a.yaml")
    let run = try program.run(
      ["simulate", file, "--replicates", "\(replicates)", "--seed", "\(seed)", "--format", "json", "--quiet"]
        + ["--draws", scratch.file("draws.csv")] + settings.flatMap { ["--set", $0] })
    #expect(run.status == 0, "\(settings): \(run.errors)")
    let rows = try String(contentsOfFile: scratch.file("draws.csv"), encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let names = try #require(rows.first)
    return Dictionary(
      uniqueKeysWithValues: names.enumerated().map { place, name in
        (String(name), rows.dropFirst().map { Double($0[place]) ?? .nan })
      })
  }

  /// Every metric of every week of one replicate, as the program writes it.
  private static func weeks(_ settings: [String], replicate: Int, plan: String) throws -> [Substring] {
    let scratch = try ScratchFolder()
    let file = try scratch.write("folkmoot: 1\nname: A\n" + plan, to: "a.yaml")
    let run = try program.run(
      ["simulate", file, "--replay", "\(replicate)", "--format", "csv", "--quiet"] + settings.flatMap { ["--set", $0] })
    #expect(run.status == 0, "\(settings): \(run.errors)")
    return run.output.split(separator: "\n")
  }

  /// By how many standard errors the pairs rise on average; pairs with a missing value do not count.
  private static func rise(from before: [Double], to after: [Double]) -> Double {
    let differences = zip(before, after).map { $1 - $0 }.filter { !$0.isNaN }
    let sample = Sample(differences)
    return sample.mean == 0 ? 0 : sample.mean / sample.meanError
  }

  /// T19 of the model's page.
  @Test(arguments: ["registration", "open"], [26, 104])
  func `More reading hours never cost posters under pre-moderation`(_ membership: String, _ weeks: Int) throws {
    let steps = ["0", "0.5", "1", "2", "4", "10", "20", "60", "needed"]
    let posters = try steps.map { hours in
      let draws = try Self.draws(
        [
          "moderation.model=pre", "membership.model=\(membership)", "moderation.hours=\(hours)",
          "simulation.weeks=\(weeks)",
        ], replicates: Workload.replicates(4_000))
      return try #require(draws["posters"])
    }
    #expect(posters[0].allSatisfy { $0 == 0 }, "without hours nothing is shown")
    for index in 1..<steps.count {
      #expect(Self.rise(from: posters[index - 1], to: posters[index]) > -3, "\(steps[index - 1]) to \(steps[index])")
    }
    #expect(Self.rise(from: posters[1], to: posters[8]) > 5)
  }

  @Test(arguments: ["12000", "300"])
  func `More answering staff never means fewer answers`(_ eligible: String) throws {
    let steps = [0, 4, 8, 12, 20, 40, 80]
    let shares = try steps.map { hours in
      let draws = try Self.draws(
        ["team.answering_hours=\(hours)", "audience.eligible=\(eligible)"], replicates: Workload.replicates(4_000))
      return (try #require(draws["answered_share"]), try #require(draws["staff_answer_share"]))
    }
    for index in 1..<steps.count {
      let step = "\(steps[index - 1]) to \(steps[index])"
      #expect(Self.rise(from: shares[index - 1].0, to: shares[index].0) > -3, "answered, \(step)")
      #expect(Self.rise(from: shares[index - 1].1, to: shares[index].1) > -3, "by staff, \(step)")
    }
    #expect(shares[0].1.allSatisfy { $0.isNaN || $0 == 0 }, "without staff nothing is answered by it")
    #expect(Self.rise(from: shares[0].0, to: shares[5].0) > 5)
  }

  private static let changes = [
    "membership.model: open", "membership.model: approval", "membership.model: invitation", "membership.model: paid",
    "moderation.model: none", "moderation.model: pre", "moderation.model: [community, auto]",
    "moderation.hours: needed", "team.answering_hours: 3 to 60", "feedback.value_per_item: 9", "structure.spaces: 4",
  ]

  @Test(arguments: changes, [0, 3])
  func `A change leaves all earlier weeks as they were`(_ change: String, _ replicate: Int) throws {
    let plan = """
      membership: {model: approval, fee: 9}
      moderation: {model: pre, hours: 0.5}
      feedback: {asked: true, capacity: 1}
      audience: {eligible: 4000 to 9000}
      simulation: {weeks: 40}

      """
    let plain = try Self.weeks([], replicate: replicate, plan: plan)
    let changed = try Self.weeks(
      [], replicate: replicate, plan: plan + "timeline: [{week: 26, set: {\(change)}}]\n")
    // A line of names, and 26 weeks.
    #expect(plain.count == 41 && plain.prefix(27) == changed.prefix(27))
    if !["membership.model: approval", "moderation.model: pre"].contains(change) {
      #expect(plain.dropFirst(27) != changed.dropFirst(27))
    }
  }

  @Test func `Where nothing breaks a rule, moderation makes no difference`() throws {
    let clean = [
      "parameters.violations=0", "parameters.registration.spam_accounts=0", "parameters.community_mistakes=0",
      "parameters.post_mistakes=0", "parameters.filter_false_alarm=0",
    ]
    let models = ["none", "reactive", "community", "post", "auto", "community,post", "community,auto"]
    let runs = try models.map { model in
      try Self.draws(clean + ["moderation.model=\(model)"], replicates: Workload.replicates(400))
    }
    for column in [
      "joined", "members", "active", "posters", "contributors", "core", "good_posts", "answered_share",
      "staff_answer_share", "firms", "tickets_deflected", "value", "alive",
    ] {
      let first = try #require(runs[0][column]).map(\.bitPattern)
      for (model, run) in zip(models, runs) { #expect(run[column]?.map(\.bitPattern) == first, "\(model), \(column)") }
    }
    for run in runs { #expect(run["exposure"]?.allSatisfy { $0.isNaN || $0 == 0 } == true) }
  }

  /// T14 of the model's page: named people are there in every replicate.
  @Test(arguments: ["open", "registration", "approval", "invitation", "paid"])
  func `Founders are certain`(_ membership: String) throws {
    let founders = [
      "audience.eligible=60", "launch.founding_members=40", "launch.founding_core=20", "audience.renewal_per_year=0",
    ]
    let draws = try Self.draws(
      founders + ["membership.model=\(membership)", "simulation.weeks=1"], replicates: Workload.replicates(2_000))
    #expect(draws["joined"]?.allSatisfy { $0 == 60 } == true)
    guard membership == "paid" else { return }
    // Ten times what is ordinary, at an elasticity of 1: two in 101 come.
    let asked = try Self.draws(
      founders + [
        "membership.model=paid", "membership.fee=100", "membership.ordinary_fee=10", "parameters.fee_response=1",
        "parameters.discovery=0", "parameters.imitation=0", "team.outreach_hours=0", "launch.campaigns=1",
        "simulation.weeks=1",
      ], replicates: Workload.replicates(8_000))
    let joined = Sample(try #require(asked["joined"]))
    #expect(abs(joined.mean - 60 * 2 / 101.0) < 5 * joined.meanError)
  }

  /// Everybody who is eligible comes soon, so that who came tells who was eligible: half of those who must find the place,
  /// nine in ten of those on a list with addresses, whatever comes later.
  @Test(arguments: [("open", 560.0), ("invitation", 960)])
  func `A list of named people reaches more of them`(_ membership: String, _ eligible: Double) throws {
    let plan = """
      audience: {eligible: 1060, renewal_per_year: 0}
      membership: {model: \(membership)}
      launch: {founding_members: 40, founding_core: 20, campaigns: []}
      timeline: [{week: 1, set: {membership.model: open, moderation.model: none}}]
      parameters:
        discovery: 20
        search_share: 0
        repulsion: 0
        open.gate_pass: 1
      simulation: {weeks: 104, weather: false}

      """
    let draws = try Self.draws(["parameters.tide=0"], replicates: Workload.replicates(4_000), plan: plan)
    let joined = Sample(try #require(draws["joined"]))
    #expect(abs(joined.mean - eligible) < 5 * joined.meanError, "\(joined.mean) ± \(joined.meanError)")
  }

  @Test(arguments: ["reactive", "post", "pre", "auto", "community,reactive"])
  func `Hours as needed are those of a team that never runs out, and cost what is used`(_ model: String) throws {
    func draws(_ hours: String, salaried: Bool) throws -> [String: [Double]] {
      try Self.draws(
        ["moderation.model=\(model)", "moderation.hours=\(hours)", "team.salaried=\(salaried)"],
        replicates: Workload.replicates(400))
    }
    let needed = try draws("needed", salaried: true)
    let plenty = try draws("10000", salaried: false)
    for (column, values) in needed {
      #expect(plenty[column]?.map(\.bitPattern) == values.map(\.bitPattern), "\(column)")
    }
    let hours = zip(try #require(needed["moderation_hours"]), try #require(needed["hours_needed"]))
    // Under pre-moderation the hours used are a rate times a queue, rounded on the way.
    #expect(hours.allSatisfy { abs($0 - $1) <= 1e-9 * $1 })
    let idle = try #require(try draws("10000", salaried: true)["cost"])
    #expect(zip(idle, try #require(needed["cost"])).allSatisfy { $0 > $1 })
  }

  // MARK: Exact answers of the model's page, with spread, tide and clumping off

  private static let simple = ["simulation.weather=false", "parameters.tide=0", "parameters.posting_spread=0"]

  /// T2: the weekly recursion of Bass.
  @Test(arguments: [(52, 0.0356079651), (104, 0.0846575775), (260, 0.3295538327), (520, 0.8113216054)])
  func `Joining follows the recursion`(_ weeks: Int, _ share: Double) throws {
    let people = 1e7
    let draws = try Self.draws(
      Self.simple + [
        "audience.eligible=10000000", "audience.renewal_per_year=0", "membership.model=open", "moderation.model=none",
        "team.outreach_hours=0", "launch.founding_members=0", "launch.founding_core=0", "launch.campaigns=1039",
        "simulation.weeks=\(weeks)", "parameters.reachable_share=1", "parameters.quiet_liveliness=1",
        "parameters.search_share=0", "parameters.imitation_exponent=1", "parameters.discovery=0.03",
        "parameters.imitation=0.38", "parameters.open.gate_pass=1", "parameters.first_post=0",
        "parameters.silent_reader=1", "parameters.reader_contributes=0", "parameters.reader_lapses=0",
        "parameters.open.spam_accounts=0", "team.seeding_hours=0",
      ], replicates: 64)
    let joined = Sample(try #require(draws["joined"]))
    #expect(abs(joined.mean - share * people) < 5 * joined.meanError + 1e-7 * people, "\(joined.mean / people)")
    #expect(joined.meanError < 0.002 * share * people)
  }

  /// T13: a core that stays; with lasting differences between its members fewer of them post in 28 days.
  @Test(arguments: [(0.0, 0.970377), (1.4, 0.836225)])
  func `Of a fixed core so many post in 28 days`(_ spread: Double, _ share: Double) throws {
    let core = 10_000
    let draws = try Self.draws(
      [
        "simulation.weather=false", "parameters.tide=0", "parameters.posting_spread=\(spread)",
        "simulation.parameter_uncertainty=false", "audience.eligible=\(core)", "audience.renewal_per_year=0",
        "launch.founding_members=0", "launch.founding_core=\(core)", "launch.campaigns=1039", "simulation.weeks=8",
        "parameters.core_steps_back=0", "parameters.core_lapses=0", "parameters.discovery=0", "parameters.imitation=0",
        "team.outreach_hours=0", "moderation.model=none",
      ], replicates: Workload.replicates(1_000))
    #expect(draws["core"]?.allSatisfy { $0 == Double(core) } == true)
    let posters = Sample(try #require(draws["posters"]))
    #expect(abs(posters.mean / Double(core) - share) < 5 * posters.meanError / Double(core) + 5e-7, "\(posters.mean)")
  }

  /// T20: too dear brings as little as too cheap.
  @Test func `The fee that brings most lies between the cheapest and the dearest`() throws {
    let values = try ["1", "10", "100", "1000", "10000"].map { fee in
      let draws = try Self.draws(
        [
          "membership.model=paid", "membership.fee=\(fee)", "membership.ordinary_fee=15",
          "money.tickets_per_month=0",
        ], replicates: Workload.replicates(2_000))
      return try #require(draws["value"]).sorted()[Workload.replicates(2_000) / 2]
    }
    let best = try #require(values.indices.max { values[$0] < values[$1] })
    #expect(best > 0 && best < values.count - 1, "\(values)")
  }
}
