/// The parameters of the model that a scenario may override, with their bounds.
package struct KnownParameters: Sendable {
  package struct Entry: Sendable, Hashable {
    package var key: String
    /// The smallest value allowed.
    package var lower: Double
    /// The largest value allowed.
    package var upper: Double

    package init(key: String, lower: Double, upper: Double) {
      self.key = key
      self.lower = lower
      self.upper = upper
    }
  }

  package let entries: [Entry]
  private let byKey: [String: Entry]

  /// Edge cases: of two entries with one key the first counts.
  package init(_ entries: [Entry]) {
    self.entries = entries
    byKey = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  }

  func entry(_ key: String) -> Entry? { byKey[key] }
}
