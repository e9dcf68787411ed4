import MootModel
import MootScenario

/// The list, in front of everything, of what is not yet decided, of what is left out, and of what is only proposed, gathered
/// from the articles.
enum OpenDecisionsArticle {
  static let id = "open-decisions"

  static func build(from draft: CharterDraft, gathering articles: [Article]) -> Article {
    let wording = draft.wording
    let open = draft.references(to: .notYetDecided, in: articles)
    return Article(
      id: id, number: nil, heading: wording.inlines("open-decisions.heading"),
      blocks: (open.isEmpty
        ? wording.blocks("open-decisions.none")
        : wording.blocks("open-decisions.intro", count: open.count) + [.list(ItemList(items: open))])
        + proposals(draft, articles) + omissions(draft, articles))
  }

  /// Where ordinary rules stand in for what nobody has decided.
  private static func proposals(_ draft: CharterDraft, _ articles: [Article]) -> [Block] {
    let sections = articles.filter { article in
      article.allBlocks.contains { if case .note(let note) = $0 { note.kind == .proposal } else { false } }
    }
    let references = sections.compactMap { draft.wording.reference(to: $0.id) }.map { [$0] }
    if references.isEmpty { return [] }
    return draft.wording.blocks(
      "open-decisions.proposals", count: references.count, ["sections": draft.wording.series(references)])
  }

  private static func omissions(_ draft: CharterDraft, _ articles: [Article]) -> [Block] {
    let wording = draft.wording
    var items = draft.references(to: .leftOut, in: articles)
    if draft.edition == .public {
      let hidden =
        ArticleID.all(in: draft.kind).filter(\.isInternal).map { ($0.rawValue, wording.reference(to: $0.rawValue)) }
        + AnnexID.allCases.filter(\.isInternal).map { ($0.rawValue, wording.reference(to: $0.rawValue)) }
      items += hidden.compactMap { id, reference in
        reference.map { reference in
          [
            .paragraph(
              wording.inlines(
                "front.internal",
                ["subject": wording.inlines("\(id).subject"), "reference": [reference]]))
          ]
        }
      }
    }
    if items.isEmpty { return [] }
    return wording.blocks("open-decisions.left-out", count: items.count) + [.list(ItemList(items: items))]
  }
}
