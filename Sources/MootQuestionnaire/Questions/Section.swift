/// A part of the interview; the quick path is too short to show them.
package enum Section: String, CaseIterable, Sendable, Hashable {
  case purpose, people, readiness, goals, rules, running, success
}
