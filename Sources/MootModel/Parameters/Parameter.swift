/// One row of the table of parameters: what it is, what is believed about it, and why.
package struct Parameter: Sendable {
  /// How well a number is known.
  package enum Grade: String, Sendable, Hashable, CaseIterable {
    /// Found in a published source.
    case a
    /// Recalled from a publication, not checked against it.
    case b
    /// Computed from other numbers.
    case c
    /// Judgment.
    case d
  }

  package let key: ParameterKey
  /// The key in a scenario file's `parameters`, in words.
  package let name: String
  /// The symbol in the model's equations.
  package let symbol: String
  package let unit: String
  /// The values that make sense.
  package let bounds: ClosedRange<Double>
  package let prior: Prior
  package let grade: Grade
  /// Where the number comes from.
  package let source: String

  /// Every parameter, in the order of ``ParameterKey/all``.
  package static let table: [Parameter] = {
    let rows =
      joining + firstWeeks + stages + liveliness + posting + replying + violating + exposing + moderating
      + weathering + responding + valuing + readying + membership
    return rows.sorted { $0.key.index < $1.key.index }
  }()

  /// The parameter that a scenario file calls `name`, or nil.
  package static func named(_ name: String) -> Parameter? { byName[name] }
  private static let byName = Dictionary(uniqueKeysWithValues: table.map { ($0.name, $0) })

  /// The row of a key.
  package static subscript(_ key: ParameterKey) -> Parameter { table[key.index] }

  static func row(
    _ key: CommonParameter, _ name: String, _ symbol: String, _ unit: String, _ bounds: ClosedRange<Double>,
    _ prior: Prior, _ grade: Grade, _ source: String
  ) -> Parameter {
    Parameter(
      key: .common(key), name: name, symbol: symbol, unit: unit, bounds: bounds, prior: prior, grade: grade,
      source: source)
  }
}
