import MootStatistics

/// Many plans that differ in a few levers, each run against the same chances.
package struct Sweep: Sendable, Hashable {
  /// An answer of the plan that is varied, with the values that it takes.
  package struct Lever: Sendable, Hashable {
    package var key: String
    package var values: [String]

    package init(key: String, values: [String]) {
      self.key = key
      self.values = values
    }
  }

  /// One combination of values.
  package struct Cell: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
      case done(SweepFigures)
      /// It could not be run, for this reason in words.
      case failed(String)
      /// It was not run, because what goes in is over this limit.
      case excluded(String)
    }

    /// One value a lever, in the levers' order.
    package var values: [String]
    package var outcome: Outcome
    /// The limits on what comes out that the cell does not keep, as they were written.
    package var broken: [String]

    package init(values: [String], outcome: Outcome, broken: [String] = []) {
      self.values = values
      self.outcome = outcome
      self.broken = broken
    }

    package var figures: SweepFigures? {
      if case .done(let figures) = outcome { return figures }
      return nil
    }
  }

  package var levers: [Lever]
  /// All combinations, the last lever turning fastest.
  package var cells: [Cell]
  /// What is measured; the one that cells are ranked by stands first.
  package var criteria: [Criterion]
  package var seed: UInt64
  package var weeks: Int
  package var layout: BeliefLayout

  package init(
    levers: [Lever], cells: [Cell], criteria: [Criterion], seed: UInt64, weeks: Int, layout: BeliefLayout
  ) {
    self.levers = levers
    self.cells = cells
    self.criteria = criteria
    self.seed = seed
    self.weeks = weeks
    self.layout = layout
  }

  /// All combinations of the levers' values, the last lever turning fastest.
  package static func combinations(of levers: [Lever]) -> [[String]] {
    levers.reduce([[]]) { rows, lever in rows.flatMap { row in lever.values.map { row + [$0] } } }
  }

  package func figure(_ cell: Int, _ criterion: Criterion) -> SweepFigures.Figure? {
    guard let index = criteria.firstIndex(of: criterion) else { return nil }
    return cells[cell].figures?.figures[index]
  }
}

/// What came of one cell.
package struct SweepFigures: Sendable, Hashable {
  /// One criterion over the runs; NaN where it is missing in all.
  package struct Figure: Sendable, Hashable {
    package var mean: Double
    package var standardError: Double
    package var median: Double
    /// The decile of the runs on the bad side: nine runs in ten are better.
    package var worstDecile: Double
    package var count: Int

    package init(mean: Double, standardError: Double, median: Double, worstDecile: Double, count: Int) {
      self.mean = mean
      self.standardError = standardError
      self.median = median
      self.worstDecile = worstDecile
      self.count = count
    }
  }

  /// In the order of the criteria.
  package var figures: [Figure]
  /// What each belief gives of the first criterion, luck taken out; one number, the mean, when nothing is unknown.
  package var beliefs: [Double]

  package init(figures: [Figure], beliefs: [Double]) {
    self.figures = figures
    self.beliefs = beliefs
  }

  /// From the columns of a run, one a criterion.
  init(_ columns: [[Double]], _ criteria: [Criterion], layout: BeliefLayout, isCertain: Bool) {
    var beliefs: [Double] = []
    figures = zip(columns, criteria).enumerated().map { index, pair in
      let (values, criterion) = pair
      let sample = BeliefSample(values, groupsOf: layout.runs, isCertain: isCertain)
      if index == 0 { beliefs = isCertain ? sample.sorted : sample.beliefs }
      let sorted = values.filter { !$0.isNaN }.sorted()
      return Figure(
        mean: sample.mean, standardError: sample.standardError, median: Quantiles.of(sorted: sorted, 0.5),
        worstDecile: Quantiles.of(sorted: sorted, criterion.good == .more ? 0.1 : 0.9), count: sample.count)
    }
    self.beliefs = beliefs
  }
}
