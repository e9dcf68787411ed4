/// Whose words a clause holds.
package enum Basis: String, CaseIterable, Sendable, Hashable {
  /// What the planner answered, as it was typed.
  case answered
  /// A value of a list of choices.
  case choice
  /// The standard wording, taken by the answer `standard`.
  case standard
  /// Nobody has decided it yet.
  case open
  /// What the approval records.
  case record
}
