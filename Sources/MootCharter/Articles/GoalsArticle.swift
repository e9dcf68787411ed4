import MootScenario

/// What the company expects, and where that meets what members need.
enum GoalsArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.goals, clauses: [("company", company(draft)), ("overlap", overlap(draft))])
  }

  private static func company(_ draft: CharterDraft) -> [Block] {
    let goals = draft.narrative.goals.filter { TypedText($0.text) != nil }
    guard let first = goals.first else { return [draft.open("goals")] }
    var blocks: [Block] = []
    if goals.count == 1 {
      blocks += draft.statement("goals.goal.\(draft.kind.rawValue)", first.text) ?? []
      blocks += draft.statement("goals.objective", first.objective) ?? []
    } else {
      blocks += draft.wording.blocks("goals.goals.\(draft.kind.rawValue)", count: goals.count)
      blocks.append(.list(ItemList(items: goals.map { item($0, in: draft) })))
    }
    if goals.contains(where: { TypedText($0.objective) == nil }) {
      blocks.append(draft.open("objective"))
    } else {
      blocks += draft.wording.blocks("goals.objective.close")
    }
    if draft.edition == .internal { blocks += owners(of: goals, in: draft) }
    let heard = goals.filter { $0.listeningEnough == true }
    if !heard.isEmpty {
      blocks.append(
        draft.caution("listening-enough", ["goals": draft.wording.series(heard.map { draft.quoted($0.text) })]))
    }
    return blocks
  }

  /// Who inside the company answers for each goal.
  private static func owners(of goals: [Goal], in draft: CharterDraft) -> [Block] {
    let named = goals.compactMap { draft.person($0.owner) }
    guard !named.isEmpty else { return [draft.open("goal-owners")] }
    if goals.count == 1 {
      return draft.wording.blocks("goals.owner", ["owner": named[0]])
    }
    var blocks =
      draft.wording.blocks("goals.owners") + [
        draft.grid(
          "goals.owners.table", columns: ["goal", "owner"],
          rows: goals.map { [draft.cell($0.text), draft.cell($0.owner)] })
      ]
    if named.count < goals.count { blocks.append(draft.open("goal-owners")) }
    return blocks
  }

  private static func item(_ goal: Goal, in draft: CharterDraft) -> [Block] {
    if let phrase = TypedText(goal.text)?.phrase, let objective = TypedText(goal.objective)?.phrase {
      return draft.wording.blocks(
        "goals.item.both", ["phrase": [.typed(phrase)], "objective": [.typed(objective)]])
    }
    if let phrase = TypedText(goal.text)?.phrase, TypedText(goal.objective) == nil {
      return draft.wording.blocks("goals.item.alone", ["phrase": [.typed(phrase)]])
    }
    let objective = draft.statement("goals.item.objective", goal.objective)
    return (draft.statement("goals.item", goal.text) ?? [])
      + (objective ?? draft.wording.blocks("goals.item.no-objective"))
  }

  private static func overlap(_ draft: CharterDraft) -> [Block] {
    let goals = draft.narrative.goals.filter { TypedText($0.text) != nil }
    let needs = draft.narrative.needs.filter { TypedText($0.text) != nil }
    guard !goals.isEmpty, !needs.isEmpty else { return draft.wording.blocks("goals.overlap.unknown") }
    let isStated = goals.contains { goal in needs.contains { goal.serves.contains($0.id) } }
    if !isStated {
      return draft.wording.blocks("goals.overlap.rule.\(draft.kind.rawValue)")
        + (goals.count == 1 && needs.count == 1 ? [] : [draft.open("overlap")])
    }
    if goals.count == 1, needs.count == 1 { return draft.wording.blocks("goals.overlap.rule.\(draft.kind.rawValue)") }
    let table = Table(
      caption: draft.wording.inlines("goals.overlap.caption"),
      header: [draft.wording.inlines("goals.overlap.goal"), draft.wording.inlines("goals.overlap.needs")],
      rows: goals.map { goal in
        let served = needs.filter { goal.serves.contains($0.id) }.map { draft.quoted($0.text) }
        return [
          draft.quoted(goal.text),
          served.isEmpty ? draft.wording.inlines("goals.overlap.none") : draft.wording.series(served),
        ]
      })
    var blocks = draft.wording.blocks("goals.overlap.rule.\(draft.kind.rawValue)") + [.table(table)]
    if goals.contains(where: { goal in !needs.contains { goal.serves.contains($0.id) } }) {
      blocks.append(draft.caution("goal-without-need"))
    }
    return blocks
  }
}
