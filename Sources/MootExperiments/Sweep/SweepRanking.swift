/// How the cells of a sweep stand to each other.
///
/// Cells that failed, or that do not keep a limit, have no place.
package struct SweepRanking: Sendable, Hashable {
  package enum Order: String, CaseIterable, Sendable, Hashable {
    /// The middle of the runs.
    case median
    /// The bad end of the runs.
    case worst
    /// What is lost, on average over the beliefs, against the cell that is best under each.
    case regret
  }

  /// The place of each cell by each order, from 1; nil without one. Equal cells share a place.
  package var places: [Order: [Int?]] = [:]
  /// Mean regret of each cell over the beliefs, and the one that 95 % of the beliefs stay within; NaN without a place.
  package var regret: [Double]
  package var regret95: [Double]
  /// The share of the beliefs under which the cell is the best; equal ones share it.
  package var best: [Double]
  /// Whether no other cell has at least as much activity with at most as much exposure and as few hours, and is better
  /// in one of them, all counted in steps of what matters: differences below it make no cell efficient.
  /// Source: Laumanns, Thiele, Deb, Zitzler (2002), Combining convergence and diversity in evolutionary multiobjective
  /// optimization, Evolutionary Computation 10, 263–282. doi:10.1162/106365602760234108
  package var isEfficient: [Bool]
  /// The cells that take part, in the order of the sweep.
  package var competing: [Int]

  package init(_ sweep: Sweep) {
    let cells = sweep.cells
    competing = cells.indices.filter { index in
      cells[index].figures.map { !$0.figures[0].mean.isNaN } == true && cells[index].broken.isEmpty
    }
    let sign = sweep.criteria[0].good == .more ? 1.0 : -1
    let none = [Double](repeating: .nan, count: cells.count)
    (regret, regret95, best) = (none, none, none)
    isEfficient = cells.map { _ in false }
    let gains = competing.map { (cells[$0].figures?.beliefs ?? []).map { sign * $0 } }
    let losses = Self.losses(gains)
    for (place, cell) in competing.enumerated() {
      let sorted = losses.regrets[place].sorted()
      regret[cell] = sorted.isEmpty ? .nan : sorted.reduce(0, +) / Double(sorted.count)
      regret95[cell] = sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, (sorted.count * 95 + 99) / 100 - 1)]
      best[cell] = losses.best[place]
    }
    func figure(_ cell: Int) -> SweepFigures.Figure { cells[cell].figures!.figures[0] }
    places[.median] = Self.places(cells.count, competing) { sign * figure($0).median }
    places[.worst] = Self.places(cells.count, competing) { sign * figure($0).worstDecile }
    let regrets = regret
    places[.regret] = Self.places(cells.count, competing) { -regrets[$0] }
    markEfficient(sweep, sign: sign)
  }

  /// The cells in an order, best first; equal ones in the order of the sweep.
  package func ordered(by order: Order) -> [Int] {
    let places = places[order] ?? []
    return competing.sorted { ((places[$0] ?? .max), $0) < ((places[$1] ?? .max), $1) }
  }

  private static func losses(_ gains: [[Double]]) -> (regrets: [[Double]], best: [Double]) {
    var regrets = gains.map { _ in [Double]() }
    var best = [Double](repeating: 0, count: gains.count)
    var total = 0.0
    // A cell of which nothing is unknown gives the same under every belief.
    let count = gains.map(\.count).filter { $0 > 1 }.min() ?? (gains.contains { $0.isEmpty } ? 0 : min(1, gains.count))
    for belief in 0..<count {
      let values = gains.map { $0.isEmpty ? .nan : $0.count == 1 ? $0[0] : $0[belief] }
      guard !values.contains(where: \.isNaN), let top = values.max() else { continue }
      let winners = values.filter { $0 == top }.count
      for (index, value) in values.enumerated() {
        regrets[index].append(top - value)
        if value == top { best[index] += 1 / Double(winners) }
      }
      total += 1
    }
    return (regrets, best.map { total > 0 ? $0 / total : .nan })
  }

  private static func places(_ count: Int, _ competing: [Int], _ value: (Int) -> Double) -> [Int?] {
    var places = [Int?](repeating: nil, count: count)
    for cell in competing {
      let own = value(cell)
      places[cell] = 1 + competing.filter { value($0) > own || own.isNaN && !value($0).isNaN }.count
    }
    return places
  }

  /// Activity is the first criterion, or posters where that is exposure or hours itself.
  private mutating func markEfficient(_ sweep: Sweep, sign: Double) {
    let first = sweep.criteria[0]
    let isAim = first == .measure(.exposure) || first == .measure(.moderationHours)
    let aims: [(criterion: Criterion, sign: Double)] = [
      isAim ? (.measure(.posters), 1) : (first, sign), (.measure(.exposure), -1), (.measure(.moderationHours), -1),
    ]
    func mean(_ cell: Int, _ criterion: Criterion) -> Double {
      // Nothing posted is nothing exposed.
      let mean = sweep.figure(cell, criterion)?.mean ?? .nan
      return mean.isNaN ? 0 : mean
    }
    let steps = aims.map { aim in aim.criterion.matters(at: competing.map { mean($0, aim.criterion) }.max() ?? 0) }
    func values(_ cell: Int) -> [Double] {
      zip(aims, steps).map { aim, step in
        let value = aim.sign * mean(cell, aim.criterion)
        return step > 0 ? (value / step).rounded() : value
      }
    }
    let all = competing.map(values)
    for (place, cell) in competing.enumerated() {
      isEfficient[cell] = !all.contains { other in
        zip(other, all[place]).allSatisfy { $0 >= $1 } && other != all[place]
      }
    }
  }
}
