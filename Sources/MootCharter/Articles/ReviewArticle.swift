import MootModel
import MootScenario

/// The rhythm of reviews, what is asked, and what would make us change or close.
enum ReviewArticle {
  static func build(from draft: CharterDraft) -> Article {
    let questions =
      draft.wording.blocks("review.questions.\(draft.kind.rawValue)") + draft.byEveryPurpose("review.purpose")
    return draft.article(
      .review, clauses: [("rhythm", rhythm(draft)), ("questions", questions), ("closing", closing(draft))])
  }

  private static func rhythm(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let review = draft.narrative.review
    let first = review.firstOn.flatMap { CharterDate($0) }
    var blocks: [Block]
    if let every = review.every {
      let rhythm = wording.inlines("review.every.\(every.rawValue)")
      blocks =
        first.map { day in
          wording.blocks("review.dated", ["date": day.inlines(in: wording), "every": rhythm])
        } ?? wording.blocks("review.undated", ["every": rhythm])
    } else if let first {
      blocks = wording.blocks("review.first", ["date": first.inlines(in: wording)])
    } else {
      blocks = wording.blocks("review.rhythm.\(draft.kind.rawValue)")
    }
    blocks += wording.blocks("review.spirit")
    if let week = draft.scenario.targets.map(\.byWeek).min(), week > 0, draft.kind == .charter {
      blocks += wording.blocks("review.due", ["time": draft.time(ofWeek: week)])
    }
    if let who = draft.person(review.who) { blocks += wording.blocks("review.who", ["who": who]) }
    blocks = draft.flowing(blocks)
    if first == nil { blocks.append(draft.open("review-date")) }
    if draft.name(review.who) == nil { blocks.append(draft.open("review-who")) }
    return blocks
  }

  private static func closing(_ draft: CharterDraft) -> [Block] {
    let review = draft.narrative.review
    var blocks: [Block] = []
    if let signs = draft.sentences(review.changeWhen) {
      blocks += draft.wording.blocks("review.change", count: review.changeWhen.count) + [signs]
    }
    guard let closing = draft.statement("review.close", review.closeWhen) else {
      return blocks + [draft.proposal("closing")] + draft.wording.blocks("review.closing.\(draft.kind.rawValue)")
    }
    return blocks + draft.flowing(closing + draft.wording.blocks("review.farewell.\(draft.kind.rawValue)"))
  }
}
