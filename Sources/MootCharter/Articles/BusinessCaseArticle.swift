import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario

/// What the community costs and what it may bring: a range, and never a promise.
enum BusinessCaseArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .businessCase,
      clauses: [("spent", spent(draft)), ("returned", returned(draft)), ("basis", basis(draft))])
  }

  private static func spent(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    var blocks = wording.blocks("business-case.spent.\(draft.kind.rawValue)")
    guard draft.kind == .charter, let evidence = draft.forecast?.evidence else {
      return blocks + (draft.kind == .charter ? wording.blocks("business-case.no-forecast") : [])
    }
    blocks += wording.blocks("business-case.cost", money(.cost, evidence, draft))
    return blocks
  }

  private static func returned(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    guard draft.kind == .charter else { return wording.blocks("business-case.returned.guests") }
    guard isValued(draft) else { return [draft.open("value")] }
    guard let evidence = draft.forecast?.evidence else { return wording.blocks("business-case.no-forecast") }
    var blocks = wording.blocks("business-case.value", money(.value, evidence, draft))
    let gain = evidence.summary[.return]
    if gain.quantiles.count == 5, gain.quantiles.allSatisfy(\.isFinite) {
      let reading = gain.quantiles[0] > 0 ? "pays" : gain.quantiles[4] < 0 ? "costs" : "either"
      blocks += draft.flowing(
        wording.blocks("business-case.return.\(reading)", money(.return, evidence, draft))
          + wording.blocks("business-case.return.scale"))
    }
    return blocks
  }

  /// What the figures of the return rest on.
  private static func basis(_ draft: CharterDraft) -> [Block] {
    var blocks = draft.wording.blocks("business-case.basis")
    let renewals = draft.plan.money.revenuePerAccount.center > 0 && draft.states("money.revenue_per_account")
    let tickets = draft.states("money.tickets_per_month")
    if renewals { blocks += draft.wording.blocks("business-case.renewals") }
    if tickets { blocks += draft.wording.blocks("business-case.tickets") }
    if draft.kind == .charter, renewals, !tickets, draft.plan.membership.model != .paid {
      blocks.append(draft.caution("one-uplift"))
    }
    return blocks
  }

  /// Whether the plan says what a customer, a support case or a membership is worth.
  private static func isValued(_ draft: CharterDraft) -> Bool {
    draft.states("money.revenue_per_account") || draft.states("money.tickets_per_month")
      || (draft.plan.membership.model == .paid && draft.plan.membership.fee.center > 0)
  }

  /// `{low}`, `{median}` and `{high}` of a total, rounded by their Monte Carlo error.
  private static func money(_ total: Total, _ evidence: ForecastEvidence, _ draft: CharterDraft) -> [String: [Inline]] {
    let summary = evidence.summary[total]
    let errors = MonteCarloError.ofQuantiles(summary.quantiles, observed: summary.observed)
    func text(_ index: Int) -> [Inline] {
      [.text(draft.digits.amount(summary.quantiles[index], total.unit, error: errors[index]))]
    }
    return [
      "low": text(0), "median": text(2), "high": text(4),
      "runs": [.text(draft.wording.numbers.whole(summary.observed))],
      "time": draft.time(ofWeek: evidence.summary.weeks),
    ]
  }
}
