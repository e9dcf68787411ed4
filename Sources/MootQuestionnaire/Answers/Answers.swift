/// What has been answered so far, by path.
package struct Answers: Sendable, Hashable {
  package private(set) var values: [String: FieldValue]

  package init(_ values: [String: FieldValue] = [:]) {
    self.values = values
  }

  package subscript(path: String) -> FieldValue? {
    get { values[path] }
    set { values[path] = newValue }
  }

  /// Makes the changes in their order; a removal takes everything below its path along.
  package mutating func apply(_ edits: [Edit]) {
    for edit in edits {
      if let value = edit.value {
        values[edit.path] = value
      } else if ScenarioPath.item(edit.path) == nil {
        for path in values.keys where ScenarioPath.path(path, isWithin: edit.path) { values[path] = nil }
      } else {
        values = values.reduce(into: [:]) { kept, entry in
          if let path = ScenarioPath.path(entry.key, after: edit) { kept[path] = entry.value }
        }
      }
    }
  }

  /// How many items a list has: one more than the highest place that holds something.
  package func count(of list: String) -> Int {
    values.keys.reduce(0) { count, path in max(count, (ScenarioPath.place(of: path, in: list)?.place ?? -1) + 1) }
  }

  /// What stands below a path.
  package func values(within ancestor: String) -> [String: FieldValue] {
    values.filter { ScenarioPath.path($0.key, isWithin: ancestor) }
  }

  /// The text under a path; nil where there is none, or something else.
  package func text(_ path: String) -> String? {
    if case .text(let text)? = values[path] { return text }
    return nil
  }

  /// The words under a path: those of a list, or the one that stands alone.
  package func words(_ path: String) -> [String] {
    switch values[path] {
    case .text(let word): [word]
    case .list(let words): words
    default: []
    }
  }

  /// The number under a path; of a range, the geometric or arithmetic middle that stands for it.
  package func center(_ path: String) -> Double? {
    switch values[path] {
    case .number(let number): number
    case .spread(let center, _): center
    case .range(let low, let high): low > 0 ? (low * high).squareRoot() : (low + high) / 2
    default: nil
    }
  }

  /// The answer to a question of yes or no; nil where there is none.
  package func flag(_ path: String) -> Bool? {
    if case .flag(let flag)? = values[path] { return flag }
    return nil
  }
}
