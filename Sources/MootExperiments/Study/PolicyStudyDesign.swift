package import MootModel
import MootStatistics

/// How the questions that the page of a simulation asks beside its forecast are answered.
package struct PolicyStudyDesign: Sendable {
  package var schedule: Schedule
  package var settings: RunSettings
  package var seed: UInt64
  /// What the alternatives are judged by; its bound says which way is better.
  package var target: Target
  /// Replicates of every alternative.
  package var replicates: Int

  /// Judges by the first target, or by posters at the end where there is none.
  package init(
    schedule: Schedule, settings: RunSettings, seed: UInt64, targets: [Target], replicates: Int = 2000
  ) {
    self.schedule = schedule
    self.settings = settings
    self.seed = seed
    self.replicates = replicates
    target =
      targets.first { $0.byWeek <= settings.weeks }
      ?? Target(id: "posters", metric: .posters, bound: .atLeast(0), byWeek: settings.weeks)
  }

  /// What a run of the chosen policy has to keep for the study.
  package var observables: [Ensemble.Observable] {
    let last = settings.weeks - 1
    return [
      .init(target.metric, week: target.byWeek - 1), .init(.moderationHours, week: last),
    ]
  }

  /// The number of replicates that a study runs in all, for a progress line.
  package var totalReplicates: Int {
    replicates * (alternatives.count + 1)
  }

  private var alternatives: [PolicyAlternative.Change] { PolicyAlternative.Change.others(than: schedule) }

  /// Runs the alternatives, and correlates the unknowns with the chosen policy's own run.
  ///
  /// - Parameter observed: The ``observables`` of a run of the chosen policy with the same seed. Its first replicates are
  ///   paired with those of the alternatives; where it has fewer, the alternatives run as few.
  /// - Throws: ``EnsembleError``.
  package func run(
    chosen observed: [[Double]], jobs: Int, watch: some RunWatch = NoWatch()
  ) async throws(EnsembleError) -> PolicyStudy {
    let replicates = min(replicates, observed[0].count)
    let chosen = observed.map { Array($0.prefix(replicates)) }
    let median = Quantiles.of(sorted: observed[0].filter { !$0.isNaN }.sorted(), 0.5)
    let margin = LeastDifference(of: target.metric).around(median)

    // Drivers are ranked while the alternatives run, where there is more than one job.
    async let beside = jobs > 1 ? drivers(behind: observed[0]) : []
    var compared: [PolicyAlternative] = []
    for change in alternatives {
      let other = try await observe(change.applied(to: schedule), settings, replicates, jobs, watch)
      compared.append(alternative(change, other, over: chosen, margin: margin))
    }
    let again = try await observeAgain(replicates, jobs, watch)
    let unknowns = jobs > 1 ? await beside : drivers(behind: observed[0])
    return PolicyStudy(
      metric: target.metric, byWeek: target.byWeek, margin: margin, replicates: replicates,
      alternatives: compared, drivers: Array(unknowns.prefix(3)), unknowns: unknowns,
      split: VarianceSplit(zip(chosen[0], again[0]).map { [$0, $1] }))
  }

  private func drivers(behind values: [Double]) -> [Driver] {
    let simulator = Simulator(schedule: schedule, settings: settings)
    return Driver.ranked(simulator.unknowns(seed: seed, replicates: 0..<values.count), behind: values)
  }

  func observe(
    _ schedule: Schedule, _ settings: RunSettings, _ replicates: Int, _ jobs: Int, _ watch: some RunWatch
  ) async throws(EnsembleError) -> [[Double]] {
    let ensemble = Ensemble(
      Simulator(schedule: schedule, settings: settings), seed: seed, replicates: replicates,
      observables: observables, summarizes: false)
    return try await ensemble.run(jobs: jobs, watch: watch).observed
  }

  /// The chosen policy with the same unknowns under other chances.
  private func observeAgain(
    _ replicates: Int, _ jobs: Int, _ watch: some RunWatch
  ) async throws(EnsembleError) -> [[Double]] {
    let rows = (0..<replicates).map {
      ReplicateKeys(chance: ReplicateKeys.key($0, copy: 1), knowledge: ReplicateKeys.key($0, copy: 0))
    }
    let ensemble = Ensemble(
      Simulator(schedule: schedule, settings: settings, rows: rows), seed: seed, replicates: replicates,
      observables: observables, summarizes: false)
    return try await ensemble.run(jobs: jobs, watch: watch).observed
  }

  private func alternative(
    _ change: PolicyAlternative.Change, _ other: [[Double]], over chosen: [[Double]], margin: Double
  ) -> PolicyAlternative {
    let paired = PairedDifference(of: other[0], over: chosen[0], margin: margin)
    let higherIsBetter = if case .atLeast = target.bound { true } else { false }
    let better = higherIsBetter ? paired.higher.share : paired.lower.share
    let worse = higherIsBetter ? paired.lower.share : paired.higher.share
    func median(_ values: [Double]) -> Double {
      Quantiles.of(sorted: values.filter { !$0.isNaN }.sorted(), 0.5)
    }
    return PolicyAlternative(
      change: change, median: median(other[0]), difference: paired.median,
      differenceBand: paired.quantile(0.05)...paired.quantile(0.95), meanDifference: paired.mean,
      standardError: paired.standardError, probabilityBetter: better, probabilityWorse: worse,
      moderationHours: median(other[1]), verdict: .init(better: better, worse: worse))
  }
}

extension Driver {
  /// The unknowns that move a result, by rank correlation, strongest first.
  ///
  /// - Parameter values: The result of each replicate, with which the unknowns' values are paired.
  static func ranked(_ unknowns: [Unknown], behind values: [Double]) -> [Driver] {
    let ranks = values.contains(where: \.isNaN) ? nil : Ranks(values)
    let found = unknowns.compactMap { unknown in
      let correlation =
        if let ranks, !unknown.values.contains(where: \.isNaN) {
          Spearman.correlation(Ranks(unknown.values), ranks)
        } else {
          Spearman.correlation(unknown.values, values)
        }
      return correlation.map { correlation in
        Driver(
          key: unknown.key, correlation: correlation.coefficient, interval: correlation.interval,
          replicates: correlation.count)
      }
    }
    // An interval that holds 0 says nothing.
    let telling = found.filter { !$0.interval.contains(0) }
    return telling.sorted { abs($0.correlation) > abs($1.correlation) }
  }
}

extension PolicyAlternative.Change {
  /// The other membership models, then the other moderation models.
  static func others(than schedule: Schedule) -> [PolicyAlternative.Change] {
    let membership = MembershipModel.allCases.filter { $0 != schedule.initial.membership.model }
    let moderation = ModerationModel.allCases.filter { $0 != schedule.initial.moderation.policy.model }
    return membership.map { .membership($0) } + moderation.map { .moderation($0) }
  }

  var isMembership: Bool {
    if case .membership = self { return true }
    return false
  }

  /// The schedule with this choice made in every phase.
  func applied(to schedule: Schedule) -> Schedule {
    schedule.mapPlans { plan in
      switch self {
      case .membership(let model): plan.membership.model = model
      case .moderation(let model): plan.moderation.policy = ModerationPolicy(model)
      }
    }
  }
}

extension PolicyAlternative.Verdict {
  /// The verdict that belongs to the shares of replicates in which the alternative is better or worse by the margin.
  package init(better: Double, worse: Double) {
    if better >= 0.8 {
      self = .better
    } else if worse >= 0.8 {
      self = .worse
    } else if better > 0.5 && better >= 4 * worse {
      self = .probablyBetter
    } else if worse > 0.5 && worse >= 4 * better {
      self = .probablyWorse
    } else {
      self = .cannotBeToldApart
    }
  }
}
