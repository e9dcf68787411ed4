package import MootModel
import MootStatistics

/// How a study of what drives a result is run.
///
/// The plan itself runs as in a simulation, and its unknowns are correlated with the result at no extra cost. Then every
/// option of the decision runs with the same unknowns and chances, each draw of the unknowns under two chances. Last, one
/// factor after the other is exchanged, with the choices left open, for the shares of the variance.
package struct SensitivityDesign: Sendable {
  package var schedule: Schedule
  package var settings: RunSettings
  package var seed: UInt64
  package var yardstick: Yardstick
  /// Replicates of the plan itself.
  package var replicates: Int
  /// Unknowns that have an index of their own; all others share one.
  package var factors: Int
  /// Whether the indices leave the membership and the moderation model open.
  package var includesChoices: Bool

  package init(
    schedule: Schedule, settings: RunSettings, seed: UInt64, yardstick: Yardstick, replicates: Int,
    factors: Int = 8, includesChoices: Bool = true
  ) {
    self.schedule = schedule
    self.settings = settings
    self.seed = seed
    self.yardstick = yardstick
    self.replicates = replicates
    self.factors = factors
    self.includesChoices = includesChoices
  }

  /// Rows of the indices and runs of every option: a fifth of the replicates, but 2,000 where there are that many.
  package var rows: Int { min(replicates, max(2000, replicates / 5)) }
  /// Draws of the unknowns, each under two chances, that every option meets.
  var draws: Int { max(1, rows / 2) }

  /// The number of replicates that a study runs in all, for a progress line; at most.
  package var totalReplicates: Int {
    let runs = 3 + (factors + 1) + (includesChoices ? 2 : 0)
    return replicates + rows + (options.count - 1) * 2 * draws + runs * rows
  }

  /// The plan as it is, then with each other membership model, then with each other moderation model.
  var options: [PolicyAlternative.Change?] { [nil] + PolicyAlternative.Change.others(than: schedule).map { $0 } }

  /// Runs the study.
  ///
  /// - Throws: ``EnsembleError``.
  package func run(jobs: Int, watch: some RunWatch = NoWatch()) async throws(EnsembleError) -> SensitivityStudy {
    let runner = Runner(design: self, jobs: jobs, watch: watch)
    let plan = Simulator(schedule: schedule, settings: settings)
    let own = try await runner.results(plan, replicates: replicates)
    let again = try await runner.results(
      plan,
      rows: (0..<rows).map {
        ReplicateKeys(chance: ReplicateKeys.key($0, copy: 1), knowledge: ReplicateKeys.key($0, copy: 0))
      })
    var results = [(0..<draws).map { [own[$0], again[$0]] }]
    for change in options.dropFirst() {
      results.append(try await runner.chances(of: change?.applied(to: schedule) ?? schedule))
    }

    let models = Set(MembershipModel.allCases)
    let unknowns = plan.unknowns(seed: seed, replicates: 0..<replicates, models: models)
    let values = Dictionary(uniqueKeysWithValues: unknowns.map { ($0.key, $0.values) })
    let groups = plan.unknownGroups(models: models)
    let ownKeys = Set(plan.unknownGroups().flatMap(\.keys))
    let indices = try await runner.indices(ranked(groups, values, results))
    let moments = own.reduce(into: MomentAccumulator()) { $0.add($1) }
    let worth = worth(results, groups, values)
    let swings =
      swings(of: groups.filter { $0.leads.contains { ownKeys.contains($0) } }, values, own)
      + choiceSwings(worth.means)
    return SensitivityStudy(
      subject: yardstick.subject, unit: yardstick.unit, moreIsBetter: yardstick.moreIsBetter,
      margin: yardstick.margin(around: Quantiles.of(sorted: own.filter { !$0.isNaN }.sorted(), 0.5)),
      mean: Estimate(moments.mean, standardError: moments.standardError), replicates: replicates,
      split: VarianceSplit((0..<rows).map { [own[$0], again[$0]] }),
      drivers: Driver.ranked(unknowns.filter { ownKeys.contains($0.key) }, behind: own),
      swings: swings.sorted { $0.width > $1.width }, indices: indices.indices, luck: indices.luck,
      rows: indices.rows, includesChoices: includesChoices,
      options: zip(options, worth.means).map { .init(change: $0, mean: $1) }, worth: worth.worth)
  }

  /// The groups in order of the variance that goes with them, over all options.
  private func ranked(
    _ groups: [UnknownGroup], _ values: [String: [Double]], _ results: [[[Double]]]
  ) -> [UnknownGroup] {
    let carried = groups.map { group in
      results.reduce(0.0) { sum, option in
        let averages = option.map { ($0[0] + $0[1]) / 2 }
        let spread = averages.reduce(into: MomentAccumulator()) { if $1.isFinite { $0.add($1) } }.variance
        let shares = group.leads.compactMap { key in
          values[key].flatMap { Leverage(of: Array($0.prefix(draws)), on: averages)?.share }
        }
        return sum + (spread.isFinite ? spread * max(0, shares.max() ?? 0) : 0)
      }
    }
    return groups.indices.sorted { (carried[$0], -$0) > (carried[$1], -$1) }.map { groups[$0] }
  }

  private func worth(
    _ results: [[[Double]]], _ groups: [UnknownGroup], _ values: [String: [Double]]
  ) -> (worth: SensitivityStudy.Worth, means: [Estimate]) {
    let sign: Double = yardstick.moreIsBetter ? 1 : -1
    let leads = groups.flatMap(\.leads)
    let found = InformationValue(
      results: results.map { $0.map { $0.map { sign * $0 } } },
      unknowns: leads.map { Array((values[$0] ?? []).prefix(draws)) })
    let means = found.means.map { mean in
      sign > 0 ? mean : Estimate(-mean.value, -mean.interval.upperBound, -mean.interval.lowerBound)
    }
    let entries = found.entries.map { entry in
      SensitivityStudy.Worth.Entry(
        key: leads[entry.unknown], gain: entry.gain, changes: entry.changes, isTelling: entry.isTelling,
        stretches: entry.stretches)
    }
    return (
      .init(
        best: found.best, perfect: found.perfect, entries: entries, draws: found.draws, chances: found.chances),
      means
    )
  }

  private func swings(
    of groups: [UnknownGroup], _ values: [String: [Double]], _ own: [Double]
  ) -> [SensitivityStudy.Swing] {
    groups.flatMap(\.leads).compactMap { key in
      guard let values = values[key], let leverage = Leverage(of: values, on: own) else { return nil }
      let error =
        (leverage.low.standardError * leverage.low.standardError
        + leverage.high.standardError * leverage.high.standardError).squareRoot()
      let sorted = values.sorted()
      return SensitivityStudy.Swing(
        factor: .unknowns([key]), low: leverage.low, high: leverage.high, ends: [],
        values: Quantiles.of(sorted: sorted, 0.1)...Quantiles.of(sorted: sorted, 0.9),
        isTelling: leverage.width > 3.3 * error)
    }
  }

  private func choiceSwings(_ means: [Estimate]) -> [SensitivityStudy.Swing] {
    [true, false].compactMap { isMembership in
      let own = options.indices.filter { options[$0].map { $0.isMembership == isMembership } ?? true }
      guard let low = own.min(by: { means[$0].value < means[$1].value }),
        let high = own.max(by: { means[$0].value < means[$1].value }), low != high
      else { return nil }
      let apart = abs(means[high].value - means[low].value)
      return SensitivityStudy.Swing(
        factor: isMembership ? .membershipModel : .moderationModel, low: means[low], high: means[high],
        ends: [low, high], values: nil, isTelling: apart > max(means[low].standardError, means[high].standardError))
    }
  }
}
