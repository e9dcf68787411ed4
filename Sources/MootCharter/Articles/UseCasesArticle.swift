import MootScenario

/// What members come to do first.
enum UseCasesArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let useCases = draft.narrative.useCases.map(\.text).filter { TypedText($0) != nil }
    var blocks: [Block]
    switch useCases.count {
    case 0:
      blocks = [draft.open("use-cases")]
    case 1:
      blocks = draft.statement("use-cases.one.\(draft.kind.rawValue)", useCases[0]) ?? []
    default:
      blocks = wording.blocks("use-cases.many.\(draft.kind.rawValue)", count: useCases.count)
      blocks.append(.list(ItemList(items: useCases.compactMap { draft.statement("use-cases.item", $0) })))
      if useCases.count > 5 { blocks.append(draft.caution("many-use-cases")) }
    }
    blocks += draft.byEveryPurpose("use-cases.purpose")
    return draft.article(.useCases, blocks + wording.blocks("use-cases.close.\(draft.kind.rawValue)"))
  }
}
