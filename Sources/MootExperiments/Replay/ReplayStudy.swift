package import MootModel
import MootRandom
import MootStatistics

/// One replicate with what is needed to say why it went as it did.
package struct ReplayStudy: Sendable {
  package var trajectory: Trajectory
  /// What a week cannot show: the running average of good posts, and at which average the place feels half alive.
  package var smoothedPosts: [Double]
  package var livelyAt: [Double]
  /// People who post at the end: 5 %, 50 % and 95 % of ordinary replicates, and of the same unknowns under other chances.
  package var ordinary: [Double]
  package var sameUnknowns: [Double]
  package var otherChances: Int
  /// The unknowns that pulled this replicate away from the middle most, the strongest first.
  package var pulls: [Pull]
  /// Weeks with a campaign, and weeks in which the policies change, counted from 0.
  package var campaigns: [Int]
  package var changes: [Int]

  /// What an unknown was in this replicate.
  package struct Pull: Sendable, Hashable {
    package var key: String
    package var value: Double
    /// The share of ordinary replicates in which it is lower.
    package var below: Double
    /// Whether its value goes with more people who post.
    package var isKind: Bool

    package init(key: String, value: Double, below: Double, isKind: Bool) {
      self.key = key
      self.value = value
      self.below = below
      self.isKind = isKind
    }
  }

  package init(
    trajectory: Trajectory, smoothedPosts: [Double], livelyAt: [Double], ordinary: [Double], sameUnknowns: [Double],
    otherChances: Int, pulls: [Pull], campaigns: [Int], changes: [Int]
  ) {
    self.trajectory = trajectory
    self.smoothedPosts = smoothedPosts
    self.livelyAt = livelyAt
    self.ordinary = ordinary
    self.sameUnknowns = sameUnknowns
    self.otherChances = otherChances
    self.pulls = pulls
    self.campaigns = campaigns
    self.changes = changes
  }

  /// Ordinary replicates that a replicate is held against, and chances that its unknowns meet again.
  package static let comparisons = 1000
  package static let chances = 100

  /// Runs one replicate, and those that it is held against.
  ///
  /// - Throws: ``EnsembleError``.
  package static func run(
    _ simulator: Simulator, seed: UInt64, replicate: UInt64, jobs: Int, watch: some RunWatch = NoWatch()
  ) async throws(EnsembleError) -> ReplayStudy {
    let weeks = simulator.settings.weeks
    let course = try Self.course(of: simulator, seed: seed, replicate: replicate)
    let end = Ensemble.Observable(.posters, week: weeks - 1)
    let ordinary = try await Ensemble(
      simulator, seed: seed, replicates: comparisons, observables: [end], summarizes: false
    ).run(jobs: jobs, watch: watch).observed[0]
    let rows = (0..<chances).map {
      ReplicateKeys(chance: ReplicateKeys.key($0, copy: 3), knowledge: replicate)
    }
    let again = Simulator(schedule: simulator.schedule, settings: simulator.settings, rows: rows)
    let same = try await Ensemble(
      again, seed: seed, replicates: chances, observables: [end], summarizes: false
    ).run(jobs: jobs, watch: watch).observed[0]
    let levels = [0.05, 0.5, 0.95]
    let phases = simulator.schedule.phases
    return ReplayStudy(
      trajectory: course.trajectory, smoothedPosts: course.smoothed, livelyAt: course.lively,
      ordinary: Quantiles.of(sorted: ordinary.sorted(), levels),
      sameUnknowns: Quantiles.of(sorted: same.sorted(), levels), otherChances: chances,
      pulls: pulls(simulator, seed: seed, replicate: replicate, behind: ordinary),
      campaigns: Self.campaigns(in: phases, weeks: weeks),
      changes: phases.dropFirst().map(\.week).filter { $0 < weeks })
  }

  /// The weeks of one replicate.
  ///
  /// - Throws: ``EnsembleError``.
  package static func trajectory(
    of simulator: Simulator, seed: UInt64, replicate: UInt64
  ) throws(EnsembleError) -> Trajectory {
    do throws(ReplicateError) {
      return try simulator.trajectory(seed: seed, replicate: Int(clamping: replicate))
    } catch {
      throw .failed(replicate: error.replicate, error.error)
    }
  }

  /// The campaigns of the phases that are in force in their weeks.
  private static func campaigns(in phases: [Schedule.Phase], weeks: Int) -> [Int] {
    (0..<weeks).filter { week in
      phases.last { $0.week <= week }?.plan.launch.campaigns.contains(week) == true
    }
  }

  private static func course(
    of simulator: Simulator, seed: UInt64, replicate: UInt64
  ) throws(EnsembleError) -> (trajectory: Trajectory, smoothed: [Double], lively: [Double]) {
    let index = Int(clamping: replicate)
    var block = TrajectoryBlock(weeks: simulator.settings.weeks, capacity: 1)
    let values = simulator.parameters(seed: seed, replicate: replicate)
    let half = values[.common(.livelinessHalf)]
    let reference = values[.common(.audienceReference)]
    var (smoothed, lively): ([Double], [Double]) = ([], [])
    do throws(ReplicateError) {
      var course = try simulator.begin(seed: seed, replicates: index..<index + 1, .single)
      block.beginLanes()
      for week in 0..<simulator.settings.weeks {
        // A small circle feels alive with fewer posts, as the model's liveliness has it.
        lively.append(half * min(1, course.state(lane: 0).eligible / reference).squareRoot())
        course.step(week: week, into: &block, at: 0)
        smoothed.append(course.state(lane: 0).smoothedPosts)
      }
      block.endLanes(1)
    } catch {
      throw .failed(replicate: error.replicate, error.error)
    }
    return (block.trajectory(0), smoothed, lively)
  }

  /// Rank correlation with the end times how unusual the value is.
  private static func pulls(
    _ simulator: Simulator, seed: UInt64, replicate: UInt64, behind ends: [Double]
  ) -> [Pull] {
    let others = simulator.unknowns(seed: seed, replicates: 0..<ends.count)
    let index = Int(clamping: replicate)
    let own = simulator.unknowns(seed: seed, replicates: index..<index + 1)
    let ranks = Ranks(ends)
    // So many standard errors that one false alarm among all unknowns is improbable.
    let bar = 3.3 / Double(ends.count).squareRoot()
    let found = zip(others, own).compactMap { other, own -> (pull: Pull, strength: Double)? in
      guard let correlation = Spearman.correlation(Ranks(other.values), ranks),
        abs(correlation.coefficient) > bar, let value = own.values.first
      else { return nil }
      let lower = other.values.reduce(0.0) { $0 + ($1 < value ? 1 : $1 == value ? 0.5 : 0) }
      let below = (lower + 0.5) / Double(ends.count + 1)
      let strength = correlation.coefficient * NormalDistribution.quantile(below)
      return (Pull(key: own.key, value: value, below: below, isKind: strength > 0), strength)
    }
    return found.sorted { abs($0.strength) > abs($1.strength) }.prefix(3).map(\.pull)
  }
}
