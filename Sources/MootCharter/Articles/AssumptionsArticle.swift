import MootModel
import MootScenario

/// Everything that the other articles assume, and what the forecast rests on.
enum AssumptionsArticle {
  static func build(from draft: CharterDraft, gathering articles: [Article]) -> Article {
    let wording = draft.wording
    let gathered = articles.flatMap { article in
      article.allBlocks.compactMap { block -> [Block]? in
        guard case .note(let note) = block, note.kind == .assumption,
          let reference = wording.reference(to: article.id)
        else { return nil }
        return [
          .paragraph(
            wording.inlines("front.item", ["subject": note.subject.capitalized, "reference": [reference]]))
        ]
      }
    }
    var blocks =
      gathered.isEmpty
      ? wording.blocks("assumptions.none")
      : wording.blocks("assumptions.intro", count: gathered.count) + [.list(ItemList(items: gathered))]
    if draft.kind == .charter { blocks += wording.blocks("assumptions.model") }
    let overrides = draft.scenario.parameters.count
    if overrides > 0 { blocks += wording.blocks("assumptions.overrides", count: overrides) }
    return draft.article(.assumptions, blocks)
  }
}
