import MootLanguage
import MootModel
import MootScenario

/// What follows when the rules are broken, to whom one turns, how one appeals, and who keeps out of it.
enum EnforcementArticle {
  static func build(from draft: CharterDraft) -> Article {
    let policy = draft.plan.moderation.policy
    let way =
      policy.model == .none ? "none" : policy.withCommunity || policy.model == .community ? "community" : "staff"
    let wording = draft.wording
    return draft.article(
      .enforcement,
      clauses: [
        ("ladder", ladder(way, draft)),
        ("reports", wording.blocks("enforcement.reports.\(way)") + contacts(draft)),
        ("appeals", appeals(way, draft)),
        ("conflicts", conflicts(way, draft)),
      ])
  }

  private static func ladder(_ way: String, _ draft: CharterDraft) -> [Block] {
    let own = draft.narrative.conduct.ladder.filter { TypedText($0.what) != nil }
    if !own.isEmpty { return ladder(of: own, draft) }
    if way == "none" { return draft.wording.blocks("enforcement.none") + [draft.leftOut("ladder")] }
    let steps = (1...4).map { draft.wording.blocks("enforcement.step.\($0).\(way)") }
    return [draft.proposal("ladder")] + draft.wording.blocks("enforcement.ladder.\(way)")
      + [.list(ItemList(isOrdered: true, items: steps))] + draft.wording.blocks("enforcement.ladder.close")
  }

  /// The planners' own steps.
  private static func ladder(of steps: [Conduct.Step], _ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    guard steps.contains(where: { $0.when != nil || $0.lasts != nil }) else {
      let list = draft.sentences(steps.map(\.what), isOrdered: true)
      return wording.blocks("enforcement.ladder.own", count: steps.count) + (list.map { [$0] } ?? [])
    }
    return wording.blocks("enforcement.ladder.own", count: steps.count) + [
      draft.grid(
        "enforcement.table", columns: ["step", "what", "when", "lasts"],
        rows: steps.enumerated().map { index, step in
          [
            [.text(wording.numbers.whole(index + 1))], draft.cell(step.what), draft.cell(step.when),
            draft.cell(step.lasts),
          ]
        })
    ]
  }

  /// To whom one turns, and to whom when that person is concerned.
  private static func contacts(_ draft: CharterDraft) -> [Block] {
    let conduct = draft.narrative.conduct
    guard let first = draft.person(conduct.contact) else { return [draft.open("contact")] }
    guard let second = draft.person(conduct.secondContact) else {
      return draft.wording.blocks("enforcement.contact", ["contact": first]) + [draft.open("second-contact")]
    }
    if TypedText(conduct.contact)?.cell.lowercased() == TypedText(conduct.secondContact)?.cell.lowercased() {
      return draft.wording.blocks("enforcement.contact", ["contact": first]) + [draft.caution("same-contact")]
    }
    return draft.wording.blocks("enforcement.contacts", ["contact": first, "second": second])
  }

  private static func appeals(_ way: String, _ draft: CharterDraft) -> [Block] {
    if let own = draft.statement("enforcement.appeals", draft.narrative.conduct.appeals?.own) {
      return own
    }
    if way == "none" { return draft.wording.blocks("enforcement.appeals.none") }
    return draft.wording.blocks("enforcement.appeals") + [draft.open("appeals")]
  }

  private static func conflicts(_ way: String, _ draft: CharterDraft) -> [Block] {
    let own = draft.statement("enforcement.conflicts", draft.narrative.conduct.conflictsOfInterest?.own) ?? []
    var blocks = draft.wording.blocks("enforcement.conflicts.\(way)") + own
    if draft.narrative.employees.parts.contains(.moderating) || way == "staff" {
      blocks += draft.wording.blocks("enforcement.conflicts.employer")
    }
    return blocks
  }
}
