/// Something to say about a file or an answer: what, where, how bad, and the way forward.
package struct Finding: Error, Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, Comparable {
    case note, warning, error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }

  package var severity: Severity
  /// A stable word, such as `unknown-key`. The sentence stands in the catalogues under `finding.<code>`.
  package var code: String
  /// What the sentence's placeholders stand for.
  package var arguments: [String: String]
  /// The path in the scenario, such as `membership.model`.
  package var path: String?
  package var place: Place?

  package init(
    _ severity: Severity, _ code: String, _ arguments: [String: String] = [:], path: String? = nil,
    place: Place? = nil
  ) {
    self.severity = severity
    self.code = code
    self.arguments = arguments
    self.path = path
    self.place = place
  }
}

/// A place in a file; lines and columns count from 1.
package struct Place: Sendable, Hashable, Comparable {
  package var file: String
  package var line: Int
  package var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
