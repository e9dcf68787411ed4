import MootModel
import MootScenario

/// The first ninety days, the rhythm of reviews, and what would make us change or close.
enum ReviewArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    var rhythm = wording.blocks("review.rhythm.\(draft.kind.rawValue)")
    if let first = draft.scenario.targets.map(\.byWeek).min(), first > 0, draft.kind == .charter {
      rhythm += wording.blocks("review.due", ["time": draft.time(ofWeek: first)])
    }
    let questions = wording.blocks("review.questions.\(draft.kind.rawValue)") + draft.byEveryPurpose("review.purpose")
    return draft.article(
      .review,
      clauses: [
        ("rhythm", rhythm + [draft.open("review-date")]),
        ("questions", questions),
        ("closing", wording.blocks("review.closing.\(draft.kind.rawValue)")),
      ])
  }
}
