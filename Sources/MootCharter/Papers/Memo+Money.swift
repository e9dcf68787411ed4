import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario

extension Memo {
  /// Weeks of a year of the plan.
  private static let year = 52

  /// The years that the forecast covers, one at least.
  private var years: Int { max(1, (draft.scenario.simulation.weeks + Self.year - 1) / Self.year) }

  /// Hours × wage by task and year, platform, and what pays for it.
  var cost: [Block] {
    guard draft.kind == .charter || draft.states("team") else { return [] }
    let years = min(self.years, 3)
    var rows: [[[Inline]]] = Self.tasks.compactMap { key, path, hours in
      let values = (0..<years).map { mean(hours, year: $0) }
      if values.allSatisfy({ $0 == 0 }) { return nil }
      return [wording.inlines("hours.\(key)")] + values.map { [.text(draft.amounts.number($0))] } + [inputs(path)]
    }
    let isPriced = draft.plan.team.salaried
    let totals = (0..<years).map { year in Self.tasks.reduce(0) { $0 + mean($1.2, year: year) } }
    let wage = medianWage
    if isPriced {
      rows.append(
        [wording.inlines("memo.cost.work")] + totals.map { whole($0 * Double(Self.year) * wage) } + [
          wording.inlines(
            "memo.cost.work.inputs",
            [
              "wage": [.text(wording.numbers.decimal(wage, 2))], "dollars": [.text(dollars(.wage))],
              "rate": [.text(draft.amounts.number(draft.plan.money.perDollar.center))],
            ])
        ])
    } else {
      rows.append(
        [wording.inlines("memo.cost.volunteers")] + totals.map { _ in wording.inlines("memo.cost.unpriced") }
          + [wording.inlines("memo.cost.volunteers.inputs")])
    }
    let platform = draft.plan.money.platformPerYear.center
    rows.append(
      [wording.inlines("memo.cost.platform")] + totals.map { _ in whole(platform) } + [
        inputs("money.platform_per_year")
      ])
    rows.append(
      [[.strong(wording.inlines("memo.cost.together"))]]
        + totals.map { whole(platform + (isPriced ? $0 * Double(Self.year) * wage : 0)) } + [
          wording.inlines(isPriced ? "memo.cost.together.inputs" : "memo.cost.platform.inputs")
        ])
    let columns = ["what"] + (1...years).map { "year-\($0)" } + ["inputs"]
    var blocks = [draft.grid("memo.cost", columns: columns, rows: rows)]
    blocks += wording.blocks("memo.cost.counted")
    if isPriced, let figures = figures(.cost) { blocks += wording.blocks("memo.cost.simulated", figures) }
    let funding = answers.items("use_cases").map { cell("\($0).funding") }
    return blocks + facts([row("funding", series(funding)), row("fee", fee)])
  }

  private static let tasks: [(String, String, @Sendable (CommunityPlan<Prior>) -> Prior)] = [
    ("answering", "team.answering_hours", { $0.team.answeringHours }),
    ("outreach", "team.outreach_hours", { $0.team.outreachHours }),
    ("seeding", "team.seeding_hours", { $0.team.seedingHours }),
    ("moderation", "moderation.hours", { $0.moderation.policy.model == .none ? .fixed(0) : $0.moderation.hours }),
    (
      "reviewing", "membership.review_hours",
      { $0.membership.model == .approval ? $0.membership.reviewHours : .fixed(0) }
    ),
  ]

  /// The hours of a week in a year, over the phases of the plan.
  private func mean(_ hours: (CommunityPlan<Prior>) -> Prior, year: Int) -> Double {
    let phases = draft.scenario.schedule.phases
    let weeks = (year * Self.year)..<((year + 1) * Self.year)
    return weeks.reduce(0) { sum, week in
      sum + (phases.last { $0.week <= week }.map { hours($0.plan).center } ?? 0)
    } / Double(Self.year)
  }

  /// Whether a number was answered, follows from `team.hours`, or is a default; and what changes it when.
  private func inputs(_ path: String) -> [Inline] {
    let stated = draft.scenario.stated[path]
    let first =
      stated.map { wording.inlines("memo.input.answer", ["value": [.text($0)]]) }
      ?? wording.inlines(
        path.hasSuffix("_hours") && path.hasPrefix("team") || path == "moderation.hours"
          ? draft.scenario.stated["team.hours"] == nil ? "memo.input.default" : "memo.input.share"
          : "memo.input.default",
        ["value": cell("team.hours")])
    return draft.changes(of: path).reduce(first) { result, change in
      result
        + wording.inlines(
          "memo.input.change", ["date": draft.date(ofWeek: change.week), "value": [.text(change.value)]])
    }.joinedText
  }

  private var fee: [Inline] {
    guard draft.scenario.stated["membership.fee"] != nil else { return [] }
    return series([
      cell("membership.fee") + [.text(" ")] + wording.inlines("memo.a-month"),
      answers.has("membership.ordinary_fee")
        ? wording.inlines("memo.ordinary-fee", ["value": cell("membership.ordinary_fee")]) : [],
    ])
  }

  // MARK: Value

  /// What it returns, with the inputs of the arithmetic, and what is not counted.
  var value: [Block] {
    guard draft.kind == .charter else { return [] }
    let plan = draft.plan
    let isPaid = plan.membership.model == .paid && plan.membership.fee.center > 0
    let revenue = draft.states("money.revenue_per_account") && plan.money.revenuePerAccount.center > 0
    let tickets = draft.states("money.tickets_per_month") && plan.money.ticketsPerMonth.center > 0
    guard revenue || tickets || isPaid else {
      return wording.blocks("memo.value.nothing") + wording.blocks("memo.value.not-counted")
    }
    var rows: [[[Inline]]] = []
    if revenue { rows += renewals }
    if tickets {
      rows.append([
        wording.inlines("memo.value.tickets"), cell("money.tickets_per_month"), wording.inlines("memo.input.typed"),
      ])
      rows.append([
        wording.inlines("memo.value.ticket"), whole(center(.ticketCost) * plan.money.perDollar.center),
        source(.ticketCost),
      ])
      if let avoided = draft.forecast?.evidence?.summary[Total.ticketsDeflected].quantiles, avoided.count == 5,
        avoided[2].isFinite
      {
        rows.append([
          wording.inlines("memo.value.avoided"), whole(avoided[2]), wording.inlines("memo.input.forecast"),
        ])
      }
    }
    if isPaid {
      rows.append([wording.inlines("memo.value.fee"), cell("membership.fee"), wording.inlines("memo.input.typed")])
    }
    var blocks = [draft.grid("memo.value", columns: ["what", "value", "source"], rows: rows)]
    if let figures = figures(.value) { blocks += wording.blocks("memo.value.simulated", figures) }
    if plan.team.salaried, let figures = figures(.return) { blocks += wording.blocks("memo.value.return", figures) }
    return blocks + wording.blocks("memo.value.not-counted")
  }

  private var renewals: [[[Inline]]] {
    let plan = draft.plan
    var rows = [
      [
        wording.inlines("memo.value.revenue"), cell("money.revenue_per_account"), wording.inlines("memo.input.typed"),
      ],
      [wording.inlines("memo.value.gap"), [.text(draft.amounts.number(center(.renewalGap)))], source(.renewalGap)],
      [
        wording.inlines("memo.value.share"), [.text(wording.numbers.decimal(center(.causalShare), 2))],
        source(.causalShare),
      ],
    ]
    if let posters = draft.forecast?.posters {
      let product =
        posters.median * plan.money.revenuePerAccount.center * center(.renewalGap) / 100 * center(.causalShare)
      rows.insert(
        [wording.inlines("memo.value.accounts"), whole(posters.median), wording.inlines("memo.input.forecast")], at: 0)
      rows.append([
        wording.inlines("memo.value.product"), whole(product), wording.inlines("memo.value.product.inputs"),
      ])
    }
    if answers.has("audience.firms") {
      rows.append([wording.inlines("memo.value.firms"), cell("audience.firms"), wording.inlines("memo.input.typed")])
    }
    return rows
  }

  private var medianWage: Double { center(.wage) * draft.plan.money.perDollar.center }

  private func prior(_ parameter: CommonParameter) -> Prior {
    let row = Parameter[.common(parameter)]
    return draft.scenario.parameters[row.name] ?? row.prior
  }

  /// The middle of what is believed: the median of a log-normal, the mean of others.
  private func center(_ parameter: CommonParameter) -> Double { prior(parameter).center }

  private func dollars(_ parameter: CommonParameter) -> String { draft.amounts.number(center(parameter)) }

  private func source(_ parameter: CommonParameter) -> [Inline] {
    let row = Parameter[.common(parameter)]
    if draft.scenario.parameters[row.name] != nil { return wording.inlines("memo.input.own") }
    return wording.inlines("memo.input.grade.\(row.grade.rawValue)")
  }

  /// `{low}`, `{median}` and `{high}` of a total, rounded by their Monte Carlo error; nil without a forecast.
  private func figures(_ total: Total) -> [String: [Inline]]? {
    guard let summary = draft.forecast?.evidence?.summary[total], summary.quantiles.count == 5,
      summary.quantiles.allSatisfy(\.isFinite)
    else { return nil }
    let errors = MonteCarloError.ofQuantiles(summary.quantiles, observed: summary.observed)
    func text(_ index: Int) -> [Inline] {
      [.text(draft.digits.amount(summary.quantiles[index], total.unit, error: errors[index]))]
    }
    return [
      "low": text(0), "median": text(2), "high": text(4), "runs": whole(Double(summary.observed)),
      "weeks": whole(Double(draft.forecast?.weeks ?? 0)),
    ]
  }
}
