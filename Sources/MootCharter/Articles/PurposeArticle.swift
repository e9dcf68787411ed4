import MootLanguage
import MootScenario

/// Purpose and vision, and how members are to meet.
enum PurposeArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .purpose,
      clauses: [("kinds", purposes(draft)), ("vision", vision(draft)), ("interaction", interaction(draft))])
  }

  private static func purposes(_ draft: CharterDraft) -> [Block] {
    let purposes = draft.purposes
    if purposes.isEmpty { return [draft.open("purpose")] }
    let wording = draft.wording
    var blocks = wording.blocks(
      "purpose.kinds.intro.\(draft.kind.rawValue)", count: purposes.count, ["purposes": verbs(draft)])
    for purpose in purposes { blocks += wording.blocks("purpose.kind.\(purpose.rawValue).\(draft.kind.rawValue)") }
    if purposes.count > 3 {
      blocks.append(draft.caution("many-purposes", ["count": wording.number(purposes.count)]))
    }
    return blocks
  }

  private static func vision(_ draft: CharterDraft) -> [Block] {
    draft.statement("purpose.vision", draft.narrative.vision) ?? [draft.open("vision")]
  }

  private static func interaction(_ draft: CharterDraft) -> [Block] {
    draft.statement("purpose.interaction", draft.narrative.interaction) ?? draft.byLeadingPurpose("purpose.interaction")
  }

  /// What members can do here, by purpose, as one phrase.
  static func verbs(_ draft: CharterDraft) -> [Inline] {
    draft.wording.series(draft.purposes.map { draft.wording.inlines("purpose.verb.\($0.rawValue)") })
  }
}
