import MootScenario

/// What members come to do first.
enum UseCasesArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let useCases = draft.narrative.useCases.filter { TypedText($0.text) != nil }
    var blocks: [Block]
    switch useCases.count {
    case 0:
      blocks = [draft.open("use-cases")]
    case 1:
      blocks = draft.statement("use-cases.one.\(draft.kind.rawValue)", useCases[0].text) ?? []
      if let interaction = useCases[0].interaction {
        blocks += wording.blocks("use-cases.interaction.\(interaction.rawValue)")
      }
    default:
      blocks = wording.blocks("use-cases.many.\(draft.kind.rawValue)", count: useCases.count)
      blocks.append(
        .list(
          ItemList(
            items: useCases.compactMap {
              draft.statement("use-cases.item.\($0.interaction?.rawValue ?? "any")", $0.text)
            })))
      if useCases.count > 5 { blocks.append(draft.caution("many-use-cases")) }
    }
    if draft.edition == .internal, !useCases.isEmpty { blocks += running(useCases, in: draft) }
    blocks += draft.byEveryPurpose("use-cases.purpose")
    return draft.article(.useCases, blocks + wording.blocks("use-cases.close.\(draft.kind.rawValue)"))
  }

  /// Who pays for each, who runs it, and what shows whether it works.
  private static func running(_ useCases: [UseCase], in draft: CharterDraft) -> [Block] {
    let rows = useCases.map { useCase in
      let measures = useCase.measures.compactMap { MetricsArticle.words(ofMeasure: $0, in: draft) }.map { words in
        // What somebody typed does not merge with the words around it.
        if case .typed? = words.first { draft.wording.inlines("quoted", ["phrase": words]) } else { words }
      }
      return [
        draft.cell(useCase.text), draft.cell(useCase.funding), draft.cell(useCase.team),
        measures.isEmpty ? draft.cell(nil) : draft.wording.series(measures).capitalized,
      ]
    }
    var blocks = draft.wording.blocks("use-cases.running")
    blocks.append(
      draft.grid("use-cases.table", columns: ["use-case", "funding", "team", "measures"], rows: rows))
    if useCases.contains(where: { useCase in
      !useCase.measures.contains { MetricsArticle.words(ofMeasure: $0, in: draft) != nil }
    }) {
      blocks.append(draft.open("use-case-measures"))
    }
    return blocks
  }
}
