/// An assumption that rests on judgment (evidence of grade d) and that this scenario leans on.
package struct WeakAssumption: Sendable, Hashable {
  /// The parameter's key, by which a scenario can override it.
  package var key: String
  /// What the parameter is, in the reader's language.
  package var label: String
  /// The value in the middle of what is believed.
  package var center: Double
  /// Why it matters here, as a sentence.
  package var why: String

  package init(key: String, label: String, center: Double, why: String) {
    self.key = key
    self.label = label
    self.center = center
    self.why = why
  }
}
