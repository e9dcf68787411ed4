import MootRandom

/// A plan made ready to be run, as often as one likes and from as many threads as one likes.
package struct Simulator: Sendable {
  /// One object, so that to hand a simulator on, sixteen times a group, is to count one reference.
  private let prepared: Prepared

  /// Makes a plan ready; `rows` are the random numbers of the replicates 0, 1, 2 … of a study, nil for an ordinary run.
  package init(schedule: Schedule, settings: RunSettings, rows: [ReplicateKeys]? = nil) {
    prepared = Prepared(schedule: schedule, settings: settings, rows: rows)
  }

  package var schedule: Schedule { prepared.schedule }
  package var settings: RunSettings { prepared.settings }
  /// Posters from which a community counts as alive.
  package var aliveAt: Double { prepared.aliveAt }
  /// The random numbers of each replicate; nil: every replicate has its own.
  package var rows: [ReplicateKeys]? { prepared.rows }
  var parameterDraw: ParameterDraw { prepared.parameterDraw }

  /// The default number of posters from which a community of so many eligible people counts as alive.
  package static func aliveThreshold(eligible: Double) -> Double {
    // People are whole; the middle of a range is not quite, and must not cost a poster more.
    max(3, (0.10 * max(0, eligible.rounded()).squareRoot()).rounded(.up))
  }

  /// Starts up to a group of neighboring replicates, to be stepped by hand.
  ///
  /// - Throws: ``ReplicateError`` for the first replicate that cannot be run.
  package func begin(
    seed: UInt64, replicates: Range<Int>, _ kernel: LaneKernel = .fastest
  ) throws(ReplicateError) -> Course {
    try Course(
      self, kernel, seed: seed, replicates: UInt64(replicates.lowerBound)..<UInt64(replicates.upperBound))
  }

  /// Runs neighboring replicates side by side and adds them to a block.
  ///
  /// A replicate's numbers depend on the seed, its index and the plan only.
  /// - Parameters:
  ///   - seed: The seed of the run.
  ///   - replicates: As many as there are lanes; fewer at the end of a run.
  ///   - block: Takes the trajectories after those that it holds.
  ///   - measured: The weeks in which somebody asks who posted, and who was active, lately; nil: all of them. To
  ///     measure changes nothing else.
  ///   - kernel: The instruction set.
  /// - Throws: ``ReplicateError`` for the first replicate that cannot be run.
  package func run(
    seed: UInt64, replicates: Range<Int>, into block: inout TrajectoryBlock, measured: Set<Int>? = nil,
    kernel: LaneKernel = .fastest
  ) throws(ReplicateError) {
    run(try begin(seed: seed, replicates: replicates, kernel), into: &block, measured: measured)
  }

  /// Runs replicates that have begun, and adds them to a block.
  func run(_ course: consuming Course, into block: inout TrajectoryBlock, measured: Set<Int>?) {
    let start = block.count
    block.beginLanes()
    for week in 0..<settings.weeks {
      course.step(week: week, into: &block, at: start, measured: measured?.contains(week) ?? true)
    }
    block.endLanes(course.count)
  }

  /// Runs one replicate.
  package func trajectory(
    seed: UInt64, replicate: Int, kernel: LaneKernel = .single
  ) throws(ReplicateError) -> Trajectory {
    var block = TrajectoryBlock(weeks: settings.weeks, capacity: 1)
    try run(seed: seed, replicates: replicate..<replicate + 1, into: &block, kernel: kernel)
    return block.trajectory(0)
  }

  /// The values of all parameters in one replicate.
  package func parameters(seed: UInt64, replicate: UInt64) -> ParameterValues {
    parameterDraw.values(seed: seed, keys: keys(of: replicate))
  }

  /// The same for one replicate a lane.
  func parameters(seed: UInt64, replicates: [UInt64], _ kernel: LaneKernel) -> [ParameterValues] {
    guard case .independent = parameterDraw.points else {
      return replicates.map { parameters(seed: seed, replicate: $0) }
    }
    let lanes = replicates.map { keys(of: $0) }
    let own = LaneKeys(seed: seed, replicates: lanes.map(\.knowledge))
    let exchanges = lanes.contains { !$0.exchanged.isEmpty }
    return parameterDraw.values(kernel, count: replicates.count) { stream in
      exchanges ? LaneKeys(seed: seed, replicates: lanes.map { $0.replicate(for: stream) }) : own
    }
  }

  /// A phase's plan in one replicate: a number that is stated as a range is drawn once for all phases.
  package func plan(phase: Int, seed: UInt64, replicate: UInt64) -> CommunityPlan<Double> {
    prepared.phases[phase].plan(
      settings.points, seed: seed, keys: keys(of: replicate), uncertainty: settings.parameterUncertainty)
  }

  /// The random numbers of a replicate.
  package func keys(of replicate: UInt64) -> ReplicateKeys {
    rows.map { $0[Int(replicate)] } ?? ReplicateKeys(replicate: replicate)
  }
}

/// What is computed once for all replicates.
private final class Prepared: Sendable {
  let schedule: Schedule
  let settings: RunSettings
  let aliveAt: Double
  let rows: [ReplicateKeys]?
  let parameterDraw: ParameterDraw
  let phases: [PhaseNumbers]

  init(schedule: Schedule, settings: RunSettings, rows: [ReplicateKeys]?) {
    self.schedule = schedule
    self.rows = rows
    self.settings = settings
    aliveAt =
      settings.aliveAt ?? Simulator.aliveThreshold(eligible: schedule.initial.audience.eligible.center)
    parameterDraw = ParameterDraw(
      overrides: settings.overrides, uncertainty: settings.parameterUncertainty, points: settings.points)
    phases = schedule.phases.map { PhaseNumbers($0.plan) }
  }
}

/// A phase's numbers, drawn only where they are uncertain.
private struct PhaseNumbers: Sendable {
  private let centers: CommunityPlan<Double>
  /// Where each number's sampler stands in the list: found without looking up a key for every replicate.
  private let places: CommunityPlan<Int>
  private let samplers: [(sampler: PriorSampler, stream: UInt32)]

  init(_ plan: CommunityPlan<Prior>) {
    var samplers: [(sampler: PriorSampler, stream: UInt32)] = []
    centers = plan.map { _, prior in prior.center }
    places = plan.map { number, prior in
      samplers.append((PriorSampler(prior), number.stream))
      return samplers.count - 1
    }
    self.samplers = samplers
  }

  func plan(
    _ points: ParameterPoints, seed: UInt64, keys: ReplicateKeys, uncertainty: Bool
  ) -> CommunityPlan<Double> {
    guard uncertainty, samplers.contains(where: { !$0.sampler.isFixed }) else { return centers }
    return places.map { _, place in
      let (sampler, stream) = samplers[place]
      guard !sampler.isFixed else { return sampler.prior.center }
      return sampler.sample(points, seed: seed, replicate: keys.replicate(for: stream), process: stream)
    }
  }
}

extension Simulator {
  /// The version of the model's equations and defaults; results carry it.
  package static let modelVersion = 2
}
