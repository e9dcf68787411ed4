/// The list, in front of everything, of what is not yet decided, gathered from the articles.
enum OpenDecisionsArticle {
  static let id = "open-decisions"

  static func build(from draft: CharterDraft, gathering articles: [Article]) -> Article {
    let wording = draft.wording
    let items = articles.flatMap { article in
      article.allBlocks.compactMap { block -> [Block]? in
        guard case .note(let note) = block, note.kind == .notYetDecided,
          let reference = wording.reference(to: article.id)
        else { return nil }
        return [
          .paragraph(
            wording.inlines("front.item", ["subject": note.subject.capitalized, "reference": [reference]]))
        ]
      }
    }
    return Article(
      id: id, number: nil, heading: wording.inlines("open-decisions.heading"),
      blocks: (items.isEmpty
        ? wording.blocks("open-decisions.none")
        : wording.blocks("open-decisions.intro", count: items.count) + [.list(ItemList(items: items))])
        + wording.blocks("open-decisions.defaults.\(draft.kind.rawValue)"))
  }
}
