import MootLanguage
import MootModel
import MootScenario

/// Whom the community serves, how many they are, and what they need.
enum MembersArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .members, clauses: [("served", served(draft) + segments(draft) + size(draft)), ("needs", needs(draft))])
  }

  private static func served(_ draft: CharterDraft) -> [Block] {
    let served =
      draft.statement("members.served.\(draft.kind.rawValue)", draft.narrative.served) ?? [draft.open("served")]
    return served + draft.byLeadingPurpose("members.purpose")
  }

  /// The groups among them, with the jobs that each is paid to get done.
  private static func segments(_ draft: CharterDraft) -> [Block] {
    let segments = draft.narrative.segments.filter { TypedText($0.name) != nil }
    if segments.isEmpty { return [] }
    let hasShares = segments.contains { $0.share != nil }
    let columns = ["group"] + (hasShares ? ["share"] : []) + ["jobs"]
    return draft.wording.blocks("members.segments", count: segments.count) + [
      draft.grid(
        "members.segments.table", columns: columns,
        rows: segments.map { segment in
          let share = segment.share.map { [Inline.text(draft.wording.numbers.percent($0))] }
          return [draft.cell(segment.name)] + (hasShares ? [share ?? draft.cell(nil)] : []) + [draft.cell(segment.jobs)]
        })
    ]
  }

  private static func size(_ draft: CharterDraft) -> [Block] {
    let eligible = draft.plan.audience.eligible
    let count: [String: [Inline]] = ["count": draft.amounts.amount(eligible)]
    if draft.kind == .participationPlan {
      return draft.states("audience.eligible") ? draft.wording.blocks("members.size.guests", count) : []
    }
    guard draft.states("audience.eligible") else { return [draft.assumption("eligible", count)] }
    if eligible.center < 200 { return draft.wording.blocks("members.size.small", count) }
    if Amounts.range(of: eligible) == nil { return draft.wording.blocks("members.size.known", count) }
    return draft.wording.blocks("members.size.range", draft.amounts.ends(eligible))
  }

  /// Whether no single product stands in the middle.
  private static func isAmongPeers(_ draft: CharterDraft) -> Bool {
    draft.kind == .participationPlan || draft.narrative.topicReach == .wholeIndustry
  }

  private static func needs(_ draft: CharterDraft) -> [Block] {
    let needs = draft.narrative.needs.filter { TypedText($0.text) != nil }
    guard let first = needs.first else { return [draft.open("needs")] }
    var blocks: [Block] = []
    if needs.count == 1, group(of: first, in: draft) == nil {
      blocks += draft.statement("members.need.\(isAmongPeers(draft) ? "peers" : "product")", first.text) ?? []
      if let evidence = first.evidence, evidence != .guess {
        blocks += draft.wording.blocks("members.evidence.\(evidence.rawValue)")
      }
    } else {
      blocks += draft.wording.blocks("members.needs.intro", count: needs.count)
      blocks.append(.list(ItemList(items: needs.map { item($0, in: draft) })))
    }
    if needs.contains(where: { $0.evidence == .guess }) {
      blocks.append(draft.assumption("need-guessed"))
    } else if needs.contains(where: { $0.evidence == nil }) {
      blocks.append(draft.assumption("need-unproven"))
    }
    return blocks + draft.wording.blocks("members.needs.close.\(draft.kind.rawValue)")
  }

  private static func item(_ need: Need, in draft: CharterDraft) -> [Block] {
    var blocks = draft.statement("members.needs.item.\(need.evidence?.rawValue ?? "unknown")", need.text) ?? []
    guard let group = group(of: need, in: draft) else { return blocks }
    let words = draft.wording.inlines("members.needs.group", ["group": group])
    if case .paragraph(let first)? = blocks.first {
      blocks[0] = draft.paragraph([first, words])
    }
    return blocks
  }

  /// The name of the group that has a need; nil where everybody has it.
  private static func group(of need: Need, in draft: CharterDraft) -> [Inline]? {
    draft.narrative.segments.first { $0.id == need.segment }.flatMap { draft.name($0.name) }
  }
}
