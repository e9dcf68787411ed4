package import MootLanguage
import MootScenario

extension CharterDocument {
  /// The same document with its status, its fingerprint and those who approved it.
  package func showing(_ status: ApprovalStatus, catalogue: Catalogue) -> CharterDocument {
    let wording = Wording(catalogue: catalogue, kind: kind, edition: edition)
    var document = self
    document.metadata = metadata.map { entry in
      guard entry.id == "status" else { return entry }
      return Entry(id: entry.id, label: entry.label, value: Self.words(for: status, in: wording))
    }
    document.metadata.append(
      Entry(
        id: "fingerprint", label: wording.inlines("meta.fingerprint"), value: [.text(status.shortFingerprint)]))
    document.articles = articles.map { article in
      article.id == ArticleID.approval.rawValue ? Self.signed(article, by: status, in: wording) : article
    }
    return status.state == .draft ? document : document.reserving(in: wording)
  }

  private static func words(for status: ApprovalStatus, in wording: Wording) -> [Inline] {
    func number(_ number: Int?) -> [Inline] { [.text(wording.numbers.whole(number ?? 0))] }
    let arguments: [String: [Inline]] = [
      "version": number(status.version), "other": number(status.approvedVersion),
      "given": number(status.approvers.count - status.missing.count), "needed": number(status.approvers.count),
      "date": status.approvedOn?.inlines(in: wording) ?? [],
    ]
    switch status.state {
    case .draft where status.approvedVersion != nil: return wording.inlines("approval.changed", arguments)
    case .draft: return wording.inlines("meta.status.draft")
    case .proposed where status.approvers.isEmpty: return wording.inlines("approval.proposed.nobody", arguments)
    case .proposed, .approved, .superseded: return wording.inlines("approval.\(status.state.rawValue)", arguments)
    }
  }

  private static func signed(_ article: Article, by status: ApprovalStatus, in wording: Wording) -> Article {
    guard status.state != .draft else { return article }
    var article = article
    let sentence = wording.inlines(
      "sign-off.status", ["status": words(for: status, in: wording), "fingerprint": [.text(status.shortFingerprint)]])
    article.blocks.insert(.paragraph(sentence), at: 0)
    for index in article.clauses.indices where article.clauses[index].id == "approval.approvers" {
      article.clauses[index].blocks = article.clauses[index].blocks.map { block in
        guard case .table(var table) = block else { return block }
        table.rows = rows(
          of: status, besides: status.approvers.isEmpty ? table.rows : [], columns: table.header.count, in: wording)
        return .table(table)
      }
    }
    return article
  }

  /// Role, name, date and how it was signed: required approvers first, then everybody else who approved.
  private static func rows(
    of status: ApprovalStatus, besides given: [[[Inline]]], columns: Int, in wording: Wording
  ) -> [[[Inline]]] {
    func cell(_ typed: String?) -> [Inline] { TypedText(typed).map { [.typed($0.shortened(to: 80))] } ?? [] }
    // Between name and date stands the principal, where any approver has one.
    func wide(_ cells: [[Inline]]) -> [[Inline]] {
      Array(cells.prefix(2)) + Array(repeating: [], count: max(0, columns - 4)) + Array(cells.dropFirst(2))
    }
    func row(_ approval: ApprovalRecord.Approval, role: String) -> [[Inline]] {
      wide([
        cell(role), cell(approval.name), approval.date.inlines(in: wording),
        wording.inlines(approval.signature == nil ? "sign-off.approved" : "sign-off.approved-with-key"),
      ])
    }
    var others = status.approvals
    let required = status.approvers.map { approver -> [[Inline]] in
      guard
        let index = others.firstIndex(where: {
          RoleName.same($0.role, approver.role) && RoleName.fits($0.name, approver)
        })
      else { return wide([cell(approver.role), cell(approver.name), [], []]) }
      return row(others.remove(at: index), role: approver.role)
    }
    return required + given + others.map { row($0, role: $0.role) }
  }
}

extension ApprovalStatus {
  /// The first sixteen digits of the fingerprint in groups of four: enough to compare two papers by eye.
  package var shortFingerprint: String {
    let digits = Array(fingerprint.prefix(16))
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
      .joined(separator: " ")
  }
}
