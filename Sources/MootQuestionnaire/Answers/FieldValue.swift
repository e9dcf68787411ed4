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

/// One change of the scenario; no value means that the path goes away, with all that stands below it.
package struct Edit: Sendable, Hashable {
  package let path: String
  package let value: FieldValue?

  package init(_ path: String, _ value: FieldValue?) {
    self.path = path
    self.value = value
  }
}
