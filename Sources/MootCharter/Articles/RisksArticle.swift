import MootExperiments
import MootModel
import MootScenario

/// What may go wrong, who watches for it, and what is done then.
enum RisksArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.risks, clauses: [("named", named(draft)), ("forecast", forecast(draft))])
  }

  private static func named(_ draft: CharterDraft) -> [Block] {
    let risks = draft.narrative.risks.filter { TypedText($0.text) != nil }
    guard !risks.isEmpty else { return [draft.open("risks")] + draft.byEveryPurpose("risks.purpose") }
    var blocks =
      draft.wording.blocks("risks.intro", count: risks.count) + [
        draft.grid(
          "risks.table", columns: ["risk", "response", "owner"],
          rows: risks.map { [draft.cell($0.text), draft.cell($0.response), draft.cell($0.owner)] })
      ]
    if risks.contains(where: { TypedText($0.response) == nil || TypedText($0.owner) == nil }) {
      blocks.append(draft.open("risk-responses"))
    }
    return blocks
  }

  /// The targets that the forecast doubts.
  private static func forecast(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    guard let forecast = draft.forecast else { return wording.blocks("risks.no-forecast") }
    let doubtful = draft.scenario.targets.compactMap { target -> [Inline]? in
      guard let outcome = forecast.outcome(of: target), outcome.probability < 0.5 else { return nil }
      return wording.inlines(
        "risks.target",
        [
          "target": TargetWords(target).inlines(in: draft), "time": draft.time(ofWeek: target.byWeek),
          "chance": Chance(outcome: outcome).words(in: wording),
        ])
    }
    var blocks =
      doubtful.isEmpty
      ? wording.blocks(draft.scenario.targets.isEmpty ? "risks.targets.none" : "risks.targets.good")
      : wording.blocks("risks.targets", count: doubtful.count)
        + [.list(ItemList(items: doubtful.map { [.paragraph($0)] }))]
    blocks += wording.blocks("risks.evidence")
    return blocks
  }
}
