/// What a typed answer means: the changes that it makes, and how it was understood.
package struct Reading: Sendable, Hashable {
  package var edits: [Edit]
  /// A sentence that gives the answer back, where that says more than what was typed.
  package var echo: String?

  package init(_ edits: [Edit], echo: String? = nil) {
    self.edits = edits
    self.echo = echo
  }
}

/// Why a typed answer cannot be accepted: a sentence of the catalogues.
package struct Complaint: Error, Sendable, Hashable {
  package let key: String
  package let arguments: [String: String]

  package init(_ key: String, _ arguments: [String: String] = [:]) {
    self.key = key
    self.arguments = arguments
  }
}
