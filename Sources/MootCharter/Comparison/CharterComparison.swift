/// What changed between two charters, part by part and answer by answer.
package struct CharterComparison: Sendable, Hashable {
  package struct ChangedPart: Sendable, Hashable {
    package var id: String
    /// Number and heading in the later charter; in the earlier one where it is gone.
    package var name: String
    package var change: Verification.Change
    package var words: WordDifference
  }

  package var oldTitle: String
  package var newTitle: String
  /// In the order of the later charter; a part that is gone stands where it stood.
  package var changes: [ChangedPart]
  /// Every answer that differs, whether or not a clause shows it.
  package var answers: [Verification.ChangedAnswer]

  package init(from old: ApprovedText, to new: ApprovedText) {
    oldTitle = old.parts.first?.name ?? ""
    newTitle = new.parts.first?.name ?? ""
    answers = Verification.ChangedAnswer.changes(from: old.answers, to: new.answers)
    let before = Dictionary(old.parts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.parts.map(\.id))
    // What is gone follows the part that it followed.
    var gone: [String: [ApprovedText.Part]] = [:]
    var last = ""
    for part in old.parts {
      if after.contains(part.id) { last = part.id } else { gone[last, default: []].append(part) }
    }
    func removed(after id: String) -> [ChangedPart] {
      (gone[id] ?? []).map {
        ChangedPart(id: $0.id, name: $0.name, change: .removed, words: WordDifference(from: $0.words, to: ""))
      }
    }
    changes =
      removed(after: "")
      + new.parts.flatMap { part -> [ChangedPart] in
        let own: [ChangedPart]
        if let old = before[part.id] {
          own =
            old.words == part.words
            ? []
            : [
              ChangedPart(
                id: part.id, name: part.name, change: .changed, words: WordDifference(from: old.words, to: part.words))
            ]
        } else {
          own = [
            ChangedPart(id: part.id, name: part.name, change: .added, words: WordDifference(from: "", to: part.words))
          ]
        }
        return own + removed(after: part.id)
      }
  }
}
