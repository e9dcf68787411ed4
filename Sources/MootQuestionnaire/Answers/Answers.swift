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
      } else {
        for path in values.keys where ScenarioPath.path(path, isWithin: edit.path) { values[path] = nil }
      }
    }
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
}

/// Paths of a scenario: keys parted by dots, places in a list in brackets.
package enum ScenarioPath {
  /// Whether `path` is `ancestor` or stands below it: `goals[0].text` is within `goals[0]` and within `goals`.
  package static func path(_ path: String, isWithin ancestor: String) -> Bool {
    guard path.hasPrefix(ancestor) else { return false }
    let next = path.dropFirst(ancestor.count).first
    return next == nil || next == "." || next == "["
  }
}
