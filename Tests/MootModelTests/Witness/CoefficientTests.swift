import Testing

@testable import MootModel

/// What plans and parameters come to, field by field: the program's numbers are the witness's.
struct CoefficientTests {
  /// What the witness says of one plan, by name: numbers of the week, the start, and what decides which equations hold.
  private static func claims(
    _ scene: WitnessScene, _ plan: CommunityPlan<Double>, _ p: ParameterValues
  ) throws -> [String: Double] {
    let phase = try WitnessPhase(week: 0, plan, p, scene.settings)
    var claims = phase.numbers.named
    claims["founding audience"] = phase.founding.audience
    claims["founding core"] = phase.founding.core
    claims["founding members"] = phase.founding.members
    claims["founding reach"] = phase.founding.reached
    claims["founders pay"] = phase.founding.pays
    claims["needed"] = phase.hoursAsNeeded ? 1 : 0
    claims["salaried"] = phase.salaried ? 1 : 0
    claims["asks for feedback"] = phase.asksForFeedback ? 1 : 0
    claims["membership"] = Double(MembershipModel.allCases.firstIndex(of: phase.membership)!)
    claims["moderation"] =
      Double(ModerationModel.allCases.firstIndex(of: phase.policy.model)!) + (phase.policy.withCommunity ? 10 : 0)
    claims["campaigns"] = phase.campaigns.reduce(0) { $0 + Double($1) + 1 }
    return claims
  }

  private static func moved(_ before: [String: Double], _ after: [String: Double]) -> Set<String> {
    Set(before.keys.filter { abs(before[$0]! - after[$0]!) > 1e-12 * max(abs(before[$0]!), abs(after[$0]!)) })
  }

  /// The names of numbers that differ between the program and the witness.
  private static func differing(
    _ plan: CommunityPlan<Double>, _ p: ParameterValues, sceptical: Bool
  ) throws -> [String] {
    let program = try Coefficients(plan, p, sceptical: sceptical).named
    let witness = try WitnessNumbers(plan, p, sceptical: sceptical).named
    var differing = Set(program.keys).symmetricDifference(witness.keys).map { "\($0) is not in both" }
    for (name, number) in witness.sorted(by: { $0.key < $1.key }) {
      guard let other = program[name] else { continue }
      let same = number == other || abs(number - other) <= 1e-12 * max(abs(number), abs(other))
      if !same { differing.append("\(name): program \(other), witness \(number)") }
    }
    return differing
  }

  @Test(arguments: WitnessScene.all)
  func everyParameterMovesWhatTheWitnessSays(scene: WitnessScene) throws {
    let base = scene.parameters
    #expect(try Self.differing(scene.plan, base, sceptical: scene.settings.sceptical) == [])
    for parameter in Parameter.table {
      var p = base
      p.values[parameter.key.index] = scene.other(parameter, base[parameter.key])
      let differing = try Self.differing(scene.plan, p, sceptical: scene.settings.sceptical)
      #expect(differing == [], "\(scene.name), \(parameter.name)")
    }
  }

  @Test(arguments: WitnessScene.all)
  func everyFieldMovesWhatTheWitnessSays(scene: WitnessScene) throws {
    for field in WitnessField.all {
      var plan = scene.plan
      field.change(&plan)
      let differing = try Self.differing(plan, scene.parameters, sceptical: scene.settings.sceptical)
      #expect(differing == [], "\(scene.name), \(field.name)")
    }
  }

  /// A parameter or field that moves nothing is one that a person sets in vain.
  @Test func nothingIsSetInVain() throws {
    func isClaimed(_ change: (WitnessScene) -> (CommunityPlan<Double>, ParameterValues)) throws -> Bool {
      try WitnessScene.all.contains { scene in
        let (plan, p) = change(scene)
        let before = try Self.claims(scene, scene.plan, scene.parameters)
        return try !Self.moved(before, Self.claims(scene, plan, p)).isEmpty
      }
    }
    // It acts on the draw of two others and on nothing else; ParameterDrawTests hold it.
    for parameter in Parameter.table where parameter.name != "filter_correlation" {
      let claimed = try isClaimed { scene in
        var p = scene.parameters
        p.values[parameter.key.index] = scene.other(parameter, p[parameter.key])
        return (scene.plan, p)
      }
      #expect(claimed, "\(parameter.name)")
    }
    for field in WitnessField.all {
      let claimed = try isClaimed { scene in
        var plan = scene.plan
        field.change(&plan)
        return (plan, scene.parameters)
      }
      #expect(claimed, "\(field.name)")
    }
    let named = Set(WitnessField.all.map(\.name))
    for number in PlanNumber.allCases { #expect(named.contains(number.rawValue), "\(number.rawValue)") }
  }

  /// Plans of every kind with drawn parameters.
  @Test func randomPlansComeToTheSameNumbers() throws {
    var plans = WitnessPlans(seed: 3)
    for number in 0..<600 {
      let settings = plans.settings(weeks: 52)
      let simulator = Simulator(schedule: plans.schedule(16 + number, weeks: 52), settings: settings)
      for phase in simulator.schedule.phases.indices {
        let plan = simulator.plan(phase: phase, seed: 4, replicate: UInt64(number))
        let p = simulator.parameters(seed: 4, replicate: UInt64(number))
        guard (try? WitnessNumbers(plan, p, sceptical: settings.sceptical)) != nil else { continue }
        let differing = try Self.differing(plan, p, sceptical: settings.sceptical)
        #expect(differing == [], "plan \(number), phase \(phase)")
      }
    }
  }
}
