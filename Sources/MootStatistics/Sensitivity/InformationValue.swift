/// What it would be worth to know an unknown before choosing among several options.
///
/// Whoever must choose now takes the option with the best mean. Who knows an unknown may choose anew at each of its
/// values; what that gains on average is the value of the information: never negative, and 0 when the choice would be the
/// same anyway. The rule is learned on four fifths of the draws and pays out on the fifth that it has not seen, so that
/// noise earns nothing: the figures are what a rule learned from these runs would really gain, a little below the truth.
/// Source: Strong, Oakley, Brennan (2014), doi:10.1177/0272989X13505910; Heath et al. (2017), Medical Decision Making 37,
/// 747–758, doi:10.1177/0272989X17697692.
package struct InformationValue: Sendable, Hashable {
  /// One unknown.
  package struct Entry: Sendable, Hashable {
    /// Its position in the list of unknowns.
    package let unknown: Int
    /// The mean gain, in the unit of the results; not negative.
    package let gain: Estimate
    /// The share of the draws in which another option than ``InformationValue/best`` would be chosen.
    package let changes: Double
    /// Whether the gain stands out of noise, among as many unknowns as were asked for.
    package let isTelling: Bool
    /// The best options in order of the unknown's values.
    package let stretches: [Stretch]
  }

  /// Neighboring values of an unknown at which the same option is best.
  package struct Stretch: Sendable, Hashable {
    package let option: Int
    package let values: ClosedRange<Double>
    /// The share of the draws.
    package let share: Double
  }

  /// The option with the best mean: what to choose without finding out more.
  package let best: Int
  /// The means of the options, with Monte Carlo intervals.
  package let means: [Estimate]
  /// The gain from knowing every unknown, luck excepted: from what a rule learned here is sure to gain to what no rule
  /// can exceed.
  package let perfect: Estimate
  /// The most worthwhile first.
  package let entries: [Entry]
  package let draws: Int
  package let chances: Int

  /// - Parameters:
  ///   - results: `results[option][draw][chance]`, more being better. Two chances or more: with one, luck could not be told
  ///     from knowledge. A draw with a missing result is left out.
  ///   - unknowns: `unknowns[unknown][draw]`.
  package init(results: [[[Double]]], unknowns: [[Double]]) {
    let kept = results[0].indices.filter { draw in results.allSatisfy { $0[draw].allSatisfy(\.isFinite) } }
    let results = results.map { option in kept.map { option[$0] } }
    let averages = results.map { $0.map { $0.reduce(0, +) / Double($0.count) } }
    let moments = averages.map { values in
      values.reduce(into: MomentAccumulator()) { $0.add($1) }
    }
    let means = moments.map { Estimate($0.mean, standardError: $0.standardError) }
    let best = means.indices.max { means[$0].value < means[$1].value } ?? 0
    self.best = best
    self.means = means
    draws = kept.count
    chances = results[0].first?.count ?? 0
    guard results.count > 1, kept.count >= 50 else {
      entries = []
      perfect = Estimate(0, 0, 0)
      return
    }
    // The option to beat comes first, so that a rule without a reason keeps it.
    let order = [best] + means.indices.filter { $0 != best }
    let ordered = order.map { averages[$0] }
    // So many standard errors that one false alarm among all unknowns is improbable.
    let bar = 3.3
    entries = unknowns.enumerated().map { index, values in
      let values = kept.map { values[$0] }
      let found = Self.gain(ordered, values)
      let gain = Estimate(found.mean, standardError: found.standardError).within(0...Double.infinity)
      return Entry(
        unknown: index, gain: gain, changes: found.changes, isTelling: found.mean > bar * found.standardError,
        stretches: Self.stretches(ordered, values, order))
    }.sorted { ($0.gain.value, -$0.unknown) > ($1.gain.value, -$1.unknown) }
    let known = Self.perfect(results, averages, best)
    // A rule for one unknown is open to who knows all, too.
    let low = max(0, known.low.interval.lowerBound, entries.first { $0.isTelling }?.gain.interval.lowerBound ?? 0)
    let value = max(0, known.low.value, entries.first { $0.isTelling }?.gain.value ?? 0)
    perfect = Estimate(value, low, max(value, known.high.interval.upperBound))
  }

  /// The gain from a rule that is learned on four fifths and applied to the fifth.
  private static func gain(
    _ results: [[Double]], _ values: [Double]
  ) -> (mean: Double, standardError: Double, changes: Double) {
    guard let first = values.first, values.contains(where: { $0 != first }) else { return (0, 0, 0) }
    let folds = 5
    let basis = DecisionRule.basis(of: values)
    var moments = MomentAccumulator()
    var changes = 0
    for fold in 0..<folds {
      let rule = DecisionRule(basis: basis, results: results) { $0 % folds != fold }
      for draw in stride(from: fold, to: values.count, by: folds) {
        let option = rule.best(basis[draw])
        if option != 0 { changes += 1 }
        moments.add(results[option][draw] - results[0][draw])
      }
    }
    return (moments.mean, moments.standardError, Double(changes) / Double(values.count))
  }

  /// Bounds of the gain from knowing everything but luck.
  ///
  /// Below: choose by one half of the chances, be paid by the other. Above: choose by the same chances that pay.
  private static func perfect(
    _ results: [[[Double]]], _ averages: [[Double]], _ best: Int
  ) -> (low: Estimate, high: Estimate) {
    var (low, high) = (MomentAccumulator(), MomentAccumulator())
    let chances = results[0][0].count
    func top(_ value: (Int) -> Double) -> Int {
      results.indices.reduce(best) { value($1) > value($0) ? $1 : $0 }
    }
    for draw in averages[0].indices {
      let chosen = top { averages[$0][draw] }
      high.add(averages[chosen][draw] - averages[best][draw])
      guard chances > 1 else { continue }
      func half(_ option: Int, _ parity: Int) -> Double {
        let part = stride(from: parity, to: chances, by: 2).map { results[option][draw][$0] }
        return part.reduce(0, +) / Double(part.count)
      }
      let gains = [0, 1].map { parity in
        let option = top { half($0, parity) }
        return half(option, 1 - parity) - half(best, 1 - parity)
      }
      low.add((gains[0] + gains[1]) / 2)
    }
    let upper = Estimate(high.mean, standardError: high.standardError)
    return (chances > 1 ? Estimate(low.mean, standardError: low.standardError) : Estimate(0, 0, 0), upper)
  }

  /// Which option is best where; stretches of under a twentieth of the draws are noise and join their neighbor.
  private static func stretches(_ results: [[Double]], _ values: [Double], _ order: [Int]) -> [Stretch] {
    let basis = DecisionRule.basis(of: values)
    let rule = DecisionRule(basis: basis, results: results) { _ in true }
    let sorted = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var runs: [(option: Int, draws: Int)] = []
    func append(_ option: Int, _ draws: Int) {
      if let last = runs.last, last.option == option {
        runs[runs.count - 1].draws += draws
      } else {
        runs.append((option, draws))
      }
    }
    for draw in sorted { append(rule.best(basis[draw]), 1) }
    let least = values.count / 20
    while runs.count > 1, let small = runs.indices.min(by: { runs[$0].draws < runs[$1].draws }),
      runs[small].draws < least
    {
      var (merged, before) = (runs, runs)
      let neighbor = small == 0 ? 1 : small - 1
      merged[neighbor].draws += merged[small].draws
      merged.remove(at: small)
      before = merged
      runs = []
      for run in before { append(run.option, run.draws) }
    }
    var start = 0
    return runs.map { run in
      defer { start += run.draws }
      return Stretch(
        option: order[run.option], values: values[sorted[start]]...values[sorted[start + run.draws - 1]],
        share: Double(run.draws) / Double(values.count))
    }
  }
}
