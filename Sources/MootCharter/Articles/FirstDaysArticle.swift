import MootScenario

/// What is done in the first ninety days, by when, and by whom.
enum FirstDaysArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.firstDays, opening(draft) + steps(draft))
  }

  private static func opening(_ draft: CharterDraft) -> [Block] {
    if let day = draft.narrative.opensOn.flatMap({ CharterDate($0) }) {
      return draft.wording.blocks("first-days.opens.\(draft.kind.rawValue)", ["date": day.inlines(in: draft.wording)])
    }
    return [draft.open("opening-day")]
  }

  private static func steps(_ draft: CharterDraft) -> [Block] {
    let steps = draft.narrative.firstDays.filter { TypedText($0.what) != nil }.enumerated()
      .sorted { ($0.element.byDay, $0.offset) < ($1.element.byDay, $1.offset) }.map(\.element)
    guard !steps.isEmpty else {
      let rows =
        draft.kind == .charter
        ? ["founders", "questions", "greeting", "numbers", "talk", "review"]
        : ["reading", "first", "host", "report"]
      return [draft.proposal("first-days")] + draft.wording.blocks("first-days.intro.\(draft.kind.rawValue)") + [
        draft.table("first-days.table", columns: ["by", "what", "owner"], rows: rows)
      ]
    }
    var blocks =
      draft.wording.blocks("first-days.steps", count: steps.count) + [
        draft.grid(
          "first-days.table", columns: ["by", "what", "owner"],
          rows: steps.map { [day($0.byDay, in: draft), draft.cell($0.what), draft.cell($0.owner)] })
      ]
    if steps.contains(where: { TypedText($0.owner) == nil }) { blocks.append(draft.open("step-owners")) }
    return blocks
  }

  /// "Day 30", with its date where the opening has one.
  private static func day(_ number: Double, in draft: CharterDraft) -> [Inline] {
    let count: [String: [Inline]] = ["count": [.text(draft.amounts.number(number))]]
    guard let opening = draft.narrative.opensOn.flatMap({ CharterDate($0) }), abs(number) < 100_000 else {
      return draft.wording.inlines("first-days.day", count)
    }
    let date = opening.adding(days: Int(number.rounded(.down)))
    return draft.wording.inlines(
      "first-days.day.dated", count.merging(["date": date.inlines(in: draft.wording)]) { $1 })
  }
}
