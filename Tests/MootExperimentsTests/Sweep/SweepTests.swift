import MootExperiments
import MootModel
import Testing

/// Combinations of levers, their ranks and what is kept of them.
struct SweepTests {
  private static let criteria: [Criterion] = [
    .measure(.posters), .measure(.exposure), .measure(.moderationHours), .measure(.cost),
  ]

  /// Four by three by two cells whose figures are a formula of their place.
  private static func grid(broken: Set<Int> = [], failed: Set<Int> = [], steps: Double = 1) -> Sweep {
    let levers = [
      Sweep.Lever(key: "membership.model", values: ["open", "registration", "approval", "paid"]),
      Sweep.Lever(key: "moderation.hours", values: ["2", "5", "10"]),
      Sweep.Lever(key: "team.outreach_hours", values: ["1", "8"]),
    ]
    let combinations = Sweep.combinations(of: levers)
    let cells = combinations.enumerated().map { index, values -> Sweep.Cell in
      if failed.contains(index) { return .init(values: values, outcome: .failed("no")) }
      let posters = Double(20 + (index * 7) % 24 * 5) * steps
      let exposure = Double((index * 5) % 24) / 100
      let hours = Double((index * 11) % 24)
      let figures = [posters, exposure, hours, 1_000 * hours].map {
        SweepFigures.Figure(mean: $0, standardError: 0.1, median: $0, worstDecile: $0 / 2, count: 40)
      }
      // Under every third belief the order is turned.
      let beliefs = (0..<9).map { $0 % 3 == 0 ? 200 - posters : posters }
      return .init(
        values: values, outcome: .done(SweepFigures(figures: figures, beliefs: beliefs)),
        broken: broken.contains(index) ? ["cost<=1"] : [])
    }
    return Sweep(
      levers: levers, cells: cells, criteria: criteria, seed: 1, weeks: 52, layout: BeliefLayout(replicates: 40))
  }

  @Test func combinationsTurnTheLastLeverFastest() {
    let rows = Sweep.combinations(of: [
      .init(key: "a", values: ["1", "2"]), .init(key: "b", values: ["x", "y", "z"]),
      .init(key: "c", values: ["p", "q"]),
    ])
    #expect(rows.count == 12)
    #expect(rows[0] == ["1", "x", "p"] && rows[1] == ["1", "x", "q"] && rows[11] == ["2", "z", "q"])
    #expect(Sweep.combinations(of: []) == [[]])
  }

  @Test func ranksAreThoseOfAnExhaustiveSearch() throws {
    let sweep = Self.grid(broken: [3, 10], failed: [5])
    let ranking = SweepRanking(sweep)
    let rest = sweep.cells.indices.filter { ![3, 10, 5].contains($0) }
    #expect(ranking.competing == rest)
    func mean(_ cell: Int, _ place: Int) -> Double { sweep.cells[cell].figures!.figures[place].mean }
    for cell in rest {
      #expect(ranking.places[.median]?[cell] == 1 + rest.filter { mean($0, 0) > mean(cell, 0) }.count)
      #expect(ranking.places[.worst]?[cell] == ranking.places[.median]?[cell])
    }
    for cell in [3, 5, 10] {
      #expect(ranking.places[.median]?[cell] == .some(nil))
      #expect(ranking.regret[cell].isNaN && !ranking.isEfficient[cell])
    }
    // Under two beliefs of three the largest is the best, under the third the smallest.
    let (least, most) = (rest.map { mean($0, 0) }.min()!, rest.map { mean($0, 0) }.max()!)
    for cell in rest {
      let regret = (2 * (most - mean(cell, 0)) + (mean(cell, 0) - least)) / 3
      #expect(abs(ranking.regret[cell] - regret) < 1e-9)
      #expect(abs(ranking.best[cell] - (mean(cell, 0) == most ? 2.0 / 3 : mean(cell, 0) == least ? 1.0 / 3 : 0)) < 1e-9)
    }
    #expect(ranking.ordered(by: .median).first == rest.first { mean($0, 0) == most })
    #expect(ranking.ordered(by: .regret).count == rest.count)
  }

  @Test func theEfficientSetIsWhatNothingDominates() {
    let sweep = Self.grid(broken: [0], steps: 2)
    let ranking = SweepRanking(sweep)
    let rest = ranking.competing
    let most = rest.map { sweep.cells[$0].figures!.figures }
    let hoursStep = Criterion.measure(.moderationHours).matters(at: most.map { $0[2].mean }.max()!)
    let postersStep = Criterion.measure(.posters).matters(at: most.map { $0[0].mean }.max()!)
    func values(_ cell: Int) -> [Double] {
      let figures = sweep.cells[cell].figures!.figures
      return [
        (figures[0].mean / postersStep).rounded(), -(figures[1].mean / 0.005).rounded(),
        -(figures[2].mean / hoursStep).rounded(),
      ]
    }
    for cell in rest {
      let isBeaten = rest.contains { other in
        zip(values(other), values(cell)).allSatisfy { $0 >= $1 } && values(other) != values(cell)
      }
      #expect(ranking.isEfficient[cell] == !isBeaten, "\(cell)")
    }
    #expect(ranking.isEfficient.contains(true) && rest.contains { !ranking.isEfficient[$0] })
  }

  @Test func differencesThatDoNotMatterMakeNoCellEfficient() {
    func cell(_ posters: Double, _ exposure: Double, _ hours: Double) -> Sweep.Cell {
      let figures = [posters, exposure, hours, 0].map {
        SweepFigures.Figure(mean: $0, standardError: 0.1, median: $0, worstDecile: $0, count: 40)
      }
      return .init(values: ["a"], outcome: .done(SweepFigures(figures: figures, beliefs: [posters])))
    }
    let sweep = Sweep(
      levers: [.init(key: "a", values: ["a"])], cells: [cell(100, 0.01, 1), cell(50, 0.0099, 1), cell(50, 0.001, 1)],
      criteria: Self.criteria, seed: 1, weeks: 1, layout: BeliefLayout(replicates: 40))
    #expect(SweepRanking(sweep).isEfficient == [true, false, true])
  }

  @Test(arguments: [
    ("moderation.hours<=10", "moderation.hours", SweepLimit.Sign.atMost, 10.0), ("cost < 5e4", "cost", .below, 50_000),
    ("exposure<=1.5%", "exposure", .atMost, 0.015), ("posters>=-3", "posters", .atLeast, -3),
    ("alive>0.8", "alive", .above, 0.8),
  ])
  func limits(text: String, subject: String, sign: SweepLimit.Sign, bound: Double) throws {
    let limit = try #require(SweepLimit(text))
    #expect(limit.subject == subject && limit.sign == sign && abs(limit.bound - bound) < 1e-12)
    #expect(limit.isKept(by: bound) == (sign == .atMost || sign == .atLeast))
    #expect(limit.isKept(by: bound + 1) == (sign == .atLeast || sign == .above))
    #expect(limit.isKept(by: .nan))
  }

  @Test(arguments: ["", "cost", "<=3", "cost<=", "cost<=x", "cost=3", "cost<=inf"])
  func noLimits(text: String) {
    #expect(SweepLimit(text) == nil)
  }

  @Test func stateReadsBackBitByBit() throws {
    let figure = SweepFigures.Figure(mean: 0.1 + 0.2, standardError: .nan, median: 1e-300, worstDecile: -3, count: 7)
    let cells = [
      0: SweepFigures(figures: [figure], beliefs: [1.0 / 3, .nan, 5e17]),
      12: SweepFigures(figures: [figure, figure], beliefs: []),
    ]
    let text = SweepState(key: "abc", cells: cells).text
    let read = try #require(SweepState(text: text, key: "abc"))
    #expect(read.text == text && read.cells.count == 2)
    #expect(read.cells[0]?.figures[0].mean.bitPattern == (0.1 + 0.2).bitPattern)
    #expect(read.cells[0]?.beliefs[2] == 5e17)
    #expect(SweepState(text: text, key: "other") == nil)
    #expect(SweepState(text: "nonsense", key: "abc") == nil)
    // Cut anywhere within a line it is not whole.
    for cut in [1, 9, 20] { #expect(SweepState(text: String(text.dropLast(cut)), key: "abc") == nil) }
  }

  /// A cell gives what a comparison of the same plan gives.
  @Test func aCellIsTheSameAsInAComparison() async throws {
    let option = ComparisonDesign.Option(schedule: Schedule(.ordinary), settings: RunSettings(weeks: 20))
    let design = SweepDesign(criteria: [.measure(.active), .measure(.cost)], seed: 5, replicates: 60)
    let cell = try await design.run(option, jobs: 2)
    let comparison = try await ComparisonDesign(
      options: [option, option], criteria: design.criteria, seed: 5, replicates: 60
    ).run(jobs: 1)
    for (figure, level) in zip(cell.figures, comparison.levels[0]) {
      #expect(figure.mean == level.mean && figure.median == level.median && figure.worstDecile == level.worstDecile)
    }
    #expect(cell.beliefs.count == design.layout.beliefs)
  }
}
