/// Reads the names of items of another list: their numbers, their identifiers, or the start of their texts.
struct ReferenceReading {
  let list: ReferenceList
  let items: [ReferenceList.Item]

  init(_ list: ReferenceList, _ answers: Answers) {
    self.list = list
    items = list.items(in: answers)
  }

  /// The identifiers that were named, after the changes that give items their identifiers.
  func read(_ typed: String, into path: String) throws(Complaint) -> [Edit] {
    guard !items.isEmpty else { throw Complaint("interview.invalid.nothing-to-name") }
    var chosen: [String] = []
    if let whole = match(typed) {
      chosen = [whole]
    } else {
      var parts = typed.split { $0 == "," || $0 == ";" }.map(String.init)
      let words = typed.split(separator: " ").map(String.init)
      // "1 3" are two items.
      if parts.count == 1, words.allSatisfy({ Int($0) != nil }) { parts = words }
      for part in parts {
        guard let id = match(part) else {
          let count = ["typed": part.split(separator: " ").joined(separator: " "), "count": String(items.count)]
          throw Complaint("interview.invalid.reference", count)
        }
        if !chosen.contains(id) { chosen.append(id) }
      }
    }
    guard !chosen.isEmpty else { throw Complaint("interview.invalid.no-words") }
    guard chosen.count <= list.limit else {
      let key = list.limit == 1 ? "interview.invalid.one-only" : "interview.invalid.too-many"
      throw Complaint(key, ["limit": String(list.limit)])
    }
    let value: FieldValue = list.limit == 1 ? .text(chosen[0]) : .list(chosen)
    return items.filter { chosen.contains($0.id) }.compactMap(\.naming) + [Edit(path, value)]
  }

  private func match(_ part: String) -> String? {
    let part = part.lowercased().split(separator: " ").joined(separator: " ")
    if let number = Int(part), items.indices.contains(number - 1) { return items[number - 1].id }
    if let item = items.first(where: { $0.id.lowercased() == part }) { return item.id }
    guard !part.isEmpty else { return nil }
    let fitting = items.filter { $0.id.lowercased().hasPrefix(part) || $0.text.lowercased().hasPrefix(part) }
    return fitting.count == 1 ? fitting[0].id : nil
  }
}
