import MootModel
import MootScenario

/// Everything that the other articles assume, and what the forecast rests on.
enum AssumptionsArticle {
  static func build(from draft: CharterDraft, gathering articles: [Article]) -> Article {
    let wording = draft.wording
    let gathered = draft.references(to: .assumption, in: articles)
    var blocks =
      gathered.isEmpty
      ? wording.blocks("assumptions.none")
      : wording.blocks("assumptions.intro", count: gathered.count) + [.list(ItemList(items: gathered))]
    if draft.kind == .charter { blocks += wording.blocks("assumptions.model") }
    if draft.edition == .internal, draft.forecast?.evidence != nil { blocks += wording.blocks("assumptions.annex") }
    let overrides = draft.scenario.parameters.count
    if overrides > 0 { blocks += wording.blocks("assumptions.overrides", count: overrides) }
    return draft.article(.assumptions, blocks)
  }
}
