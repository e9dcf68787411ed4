import MootScenario

/// Who approves the document, and where they sign.
enum SignOffArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let columns = ["role", "name", "date", "signature"]
    let roles = draft.kind == .charter ? ["sponsor", "manager", "moderation"] : ["sponsor", "manager"]
    let manager = AccountabilityArticle.name(in: draft.scenario)
    let table = Table(
      caption: wording.inlines("sign-off.caption"), header: columns.map { wording.inlines("sign-off.\($0)") },
      rows: roles.map { role in
        [
          wording.inlines("sign-off.role.\(role).\(draft.kind.rawValue)"),
          role == "manager" ? manager.map { [.typed($0)] } ?? [] : [], [], [],
        ]
      })
    return draft.article(
      .signOff, wording.blocks("sign-off.intro.\(draft.kind.rawValue)") + [.table(table), draft.open("approvers")])
  }
}
