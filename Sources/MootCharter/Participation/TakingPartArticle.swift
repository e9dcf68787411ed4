/// How the company and its people behave as guests.
enum TakingPartArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    return draft.article(
      .takingPart,
      clauses: [
        ("guests", wording.blocks("taking-part.guests")),
        ("contribution", wording.blocks("taking-part.contribution") + draft.byEveryPurpose("taking-part.purpose")),
        ("confidentiality", wording.blocks("taking-part.confidentiality") + [draft.open("delegates")]),
      ])
  }
}
