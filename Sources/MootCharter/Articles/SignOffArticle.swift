import MootScenario

/// Who approves the document, and where they sign.
enum SignOffArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let columns = ["role", "name", "date", "signature"]
    let approvers = draft.narrative.approval.approvers.filter { TypedText($0.role) != nil }
    let rows =
      approvers.isEmpty
      ? proposed(draft) : approvers.map { [draft.cell($0.role), draft.name($0.name) ?? [], [], []] }
    let table = draft.grid("sign-off", columns: columns, rows: rows)
    return draft.article(
      .signOff,
      wording.blocks("sign-off.intro.\(draft.kind.rawValue)") + [table]
        + (approvers.isEmpty ? [draft.open("approvers")] : []))
  }

  private static func proposed(_ draft: CharterDraft) -> [[[Inline]]] {
    let roles = draft.kind == .charter ? ["sponsor", "manager", "moderation"] : ["sponsor", "manager"]
    let manager = AccountabilityArticle.name(in: draft.scenario)
    return roles.map { role in
      [
        draft.wording.inlines("sign-off.role.\(role).\(draft.kind.rawValue)"),
        role == "manager" ? manager.map { [.typed($0)] } ?? [] : [], [], [],
      ]
    }
  }
}
