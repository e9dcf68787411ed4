import MootModel
import MootStatistics

extension SensitivityDesign {
  /// Runs rows of a study and reads them with the yardstick.
  struct Runner<Watch: RunWatch> {
    let design: SensitivityDesign
    let jobs: Int
    let watch: Watch

    /// The results of ordinary replicates.
    func results(_ simulator: Simulator, replicates: Int) async throws(EnsembleError) -> [Double] {
      let ensemble = Ensemble(
        simulator, seed: design.seed, replicates: replicates, targets: design.yardstick.targets, keepsOutcomes: true,
        summarizes: false)
      return try await ensemble.run(jobs: jobs, watch: watch).outcomes.map(design.yardstick.value(of:))
    }

    /// The results of rows with random numbers of their own.
    func results(_ plan: Simulator, rows: [ReplicateKeys]) async throws(EnsembleError) -> [Double] {
      let simulator = Simulator(schedule: plan.schedule, settings: plan.settings, rows: rows)
      return try await results(simulator, replicates: rows.count)
    }

    /// Every draw of the unknowns under two chances, one after the other so that neighbors run side by side.
    func chances(of schedule: Schedule) async throws(EnsembleError) -> [[Double]] {
      let rows = (0..<2).flatMap { chance in
        (0..<design.draws).map { draw in
          ReplicateKeys(
            chance: ReplicateKeys.key(draw, copy: UInt64(chance)), knowledge: ReplicateKeys.key(draw, copy: 0))
        }
      }
      let results = try await results(Simulator(schedule: schedule, settings: design.settings), rows: rows)
      return (0..<design.draws).map { [results[$0], results[design.draws + $0]] }
    }

    /// The shares of the variance; every row is run as it is, under another luck, with everything exchanged, and with
    /// one factor after the other exchanged.
    func indices(
      _ ranked: [UnknownGroup]
    ) async throws(EnsembleError) -> (indices: [SensitivityStudy.Index], luck: Estimate, rows: Int) {
      let plan = IndexPlan(design, ranked)
      var results = [[Double]](
        repeating: [Double](repeating: .nan, count: design.rows), count: plan.kinds.count)
      // Rows under the same policies share a simulator.
      for (policies, places) in plan.work {
        let simulator = Simulator(schedule: plan.schedule(of: policies), settings: design.settings)
        let found = try await self.results(simulator, rows: places.map { plan.keys(of: $0) })
        for (place, result) in zip(places, found) { results[place.kind][place.row] = result }
      }
      let found = SobolIndices(
        .init(
          base: results[0], baseAgain: results[1], other: results[2], exchanged: Array(results.dropFirst(3))),
        seed: design.seed)
      let indices = zip(plan.factors, found.factors).map {
        SensitivityStudy.Index(factor: $0, first: $1.first, total: $1.total)
      }
      return (indices.sorted { $0.total.value > $1.total.value }, found.luck, found.rows)
    }
  }
}

/// Which row of the indices runs under which policies and random numbers.
struct IndexPlan {
  /// What is done to a row.
  enum Kind {
    case base, again, other
    case exchanged(streams: Set<UInt32>)
    /// The first choice is the membership model, the second the moderation model.
    case choice(Int)
  }

  /// A run: what is done to which row.
  struct Place {
    let kind: Int
    let row: Int
  }

  struct Policies: Hashable {
    let membership: Int
    let moderation: Int
  }

  let design: SensitivityDesign
  let kinds: [Kind]
  /// The number of each row among those under the same policies, by which its luck is drawn: neighbors run side by side.
  private var chances: [[Int]] = []
  /// In the order of the kinds from the fourth on.
  let factors: [SensitivityStudy.Factor]
  private let memberships = MembershipModel.allCases
  private let moderations: [ModerationPolicy]

  init(_ design: SensitivityDesign, _ ranked: [UnknownGroup]) {
    self.design = design
    let own = ranked.prefix(design.factors)
    let others = ranked.dropFirst(design.factors)
    var kinds: [Kind] = [.base, .again, .other] + own.map { .exchanged(streams: $0.streams) }
    var factors: [SensitivityStudy.Factor] = own.map { .unknowns($0.leads) }
    if !others.isEmpty {
      kinds.append(.exchanged(streams: others.reduce(into: []) { $0.formUnion($1.streams) }))
      factors.append(.others(others.reduce(0) { $0 + $1.leads.count }))
    }
    if design.includesChoices {
      kinds += [.choice(0), .choice(1)]
      factors += [.membershipModel, .moderationModel]
    }
    self.kinds = kinds
    self.factors = factors
    // The plan's own policy counts too, where it is a combination.
    let single = ModerationModel.allCases.map { ModerationPolicy($0) }
    let planned = design.schedule.initial.moderation.policy
    moderations = single.contains(planned) ? single : single + [planned]
    chances = [0, 2].map { kind in
      let policies = (0..<design.rows).map { design.includesChoices ? number(of: Place(kind: kind, row: $0)) : 0 }
      var places = [Int](repeating: 0, count: design.rows)
      let order = policies.indices.sorted { (policies[$0], $0) < (policies[$1], $1) }
      for (place, row) in order.enumerated() { places[row] = place }
      return places
    }
  }

  private func number(of place: Place) -> Int {
    let policies = policies(of: place)
    return policies.membership * moderations.count + policies.moderation
  }

  /// The runs by their policies, in a fixed order.
  var work: [(policies: Policies?, places: [Place])] {
    let order = (0..<design.rows).sorted { chances[0][$0] < chances[0][$1] }
    let other = (0..<design.rows).sorted { chances[1][$0] < chances[1][$1] }
    let places = kinds.indices.flatMap { kind in (kind == 2 ? other : order).map { Place(kind: kind, row: $0) } }
    guard design.includesChoices else { return [(nil, places)] }
    var byPolicies: [Policies: [Place]] = [:]
    for place in places { byPolicies[policies(of: place), default: []].append(place) }
    return memberships.indices.flatMap { membership in
      moderations.indices.compactMap { moderation in
        let policies = Policies(membership: membership, moderation: moderation)
        return byPolicies[policies].map { (policies, $0) }
      }
    }
  }

  func schedule(of policies: Policies?) -> Schedule {
    guard let policies else { return design.schedule }
    return design.schedule.mapPlans { plan in
      plan.membership.model = memberships[policies.membership]
      plan.moderation.policy = moderations[policies.moderation]
    }
  }

  private func policies(of place: Place) -> Policies {
    func drawn(_ choice: Int, _ options: Int) -> Int {
      let isOther =
        switch kinds[place.kind] {
        case .other: true
        case .choice(let exchanged): exchanged == choice
        default: false
        }
      return ReplicateKeys.choice(
        choice, among: options, seed: design.seed, key: ReplicateKeys.key(place.row, copy: isOther ? 1 : 0))
    }
    return Policies(membership: drawn(0, memberships.count), moderation: drawn(1, moderations.count))
  }

  func keys(of place: Place) -> ReplicateKeys {
    func key(_ copy: UInt64) -> UInt64 { ReplicateKeys.key(place.row, copy: copy) }
    func chance(_ copy: UInt64) -> UInt64 {
      ReplicateKeys.key(chances[copy == 2 ? 1 : 0][place.row], copy: copy)
    }
    switch kinds[place.kind] {
    case .base, .choice: return ReplicateKeys(chance: chance(0), knowledge: key(0))
    case .again: return ReplicateKeys(chance: chance(1), knowledge: key(0))
    case .other: return ReplicateKeys(chance: chance(2), knowledge: key(1))
    case .exchanged(let streams):
      return ReplicateKeys(chance: chance(0), knowledge: key(0), exchanged: streams, exchange: key(1))
    }
  }
}
