import MootModel

/// The spaces of the community.
enum StructureArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let (spaces, interests) = (draft.plan.spaces, draft.plan.audience.interests)
    var blocks: [Block] = []
    if spaces.center >= 1.5 {
      blocks += wording.blocks("structure.many", ["count": draft.amounts.amount(spaces)])
      blocks.append(draft.open("spaces"))
    } else if draft.states("structure.spaces") {
      blocks += wording.blocks("structure.one") + [draft.leftOut("spaces")]
    } else {
      blocks += wording.blocks("structure.default")
    }
    if interests.center >= 1.5 {
      blocks += wording.blocks("structure.interests", ["count": draft.amounts.amount(interests)])
    }
    return draft.article(.structure, blocks + draft.byLeadingPurpose("structure.purpose"))
  }
}
