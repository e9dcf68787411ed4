import MootModel
import MootScenario

/// What is valued, what is frowned upon, what is not tolerated.
enum ConductArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let isClosed = [.approval, .invitation, .paid].contains(draft.plan.membership.model)
    let shown = draft.plan.moderation.rulesShown ? "shown" : "published"
    let conduct = draft.narrative.conduct
    let own = [conduct.values, conduct.frownedUpon, conduct.forbidden].compactMap { draft.sentences($0) }
    let origin = own.isEmpty ? "intro" : own.count == 3 ? "intro.own" : "intro.mixed"
    return draft.article(
      .conduct,
      (own.count < 3 ? [draft.proposal("conduct")] : []) + wording.blocks("conduct.\(origin)")
        + wording.blocks("conduct.\(shown)"),
      clauses: [
        (
          "valued",
          rules(conduct.values, "conduct.valued.own", in: draft) + draft.byLeadingPurpose("conduct.valued")
        ),
        (
          "frowned",
          (draft.sentences(conduct.frownedUpon) == nil
            ? wording.blocks("conduct.frowned") : rules(conduct.frownedUpon, "conduct.frowned.own", in: draft))
            + (draft.sentences(conduct.frownedUpon) == nil || draft.purposes.count < 2
              ? [] : wording.blocks("conduct.frowned.more"))
            + draft.byEveryPurpose("conduct.frowned")
        ),
        (
          "forbidden",
          draft.sentences(conduct.forbidden) == nil
            ? wording.blocks("conduct.forbidden.\(isClosed ? "closed" : "public")")
            : rules(conduct.forbidden, "conduct.forbidden.own", in: draft) + wording.blocks("conduct.forbidden.law")
        ),
      ])
  }

  /// The planners' own rules below a sentence that introduces them.
  private static func rules(_ typed: [String], _ key: String, in draft: CharterDraft) -> [Block] {
    draft.sentences(typed).map { draft.wording.blocks(key) + [$0] } ?? []
  }
}
