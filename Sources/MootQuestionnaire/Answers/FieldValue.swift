/// What an answer puts under one path of the scenario.
package enum FieldValue: Sendable, Hashable {
  case text(String)
  case list([String])
  case number(Double)
  /// "`low` to `high`": the 5th and the 95th percentile of what is believed.
  case range(Double, Double)
  /// "`center` ± `spread`": within the spread of the center 9 times in 10, and as likely above as below.
  case spread(Double, Double)
  /// A number that nobody knows; how wide the belief about it is, the scenario says.
  case unknown
  case flag(Bool)
}

/// One change of the scenario: a value is set, something is taken out, or an item of a list moves.
package struct Edit: Sendable, Hashable {
  package let path: String
  /// Nil where the path goes away, with all that stands below it. Where that is an item, those behind it move up.
  package let value: FieldValue?
  /// The place to which the item at ``path`` moves; the items between move by one.
  package let destination: Int?

  package init(_ path: String, _ value: FieldValue?) {
    self.path = path
    self.value = value
    destination = nil
  }

  /// Moves an item of a list to another place.
  package init(moving item: String, to destination: Int) {
    path = item
    value = nil
    self.destination = destination
  }
}
