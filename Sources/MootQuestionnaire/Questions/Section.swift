/// A part of the interview; its title stands in the catalogues under `interview.section.<name>`.
package enum Section: String, CaseIterable, Sendable, Hashable {
  case purpose, people, goals, rules, running, success
}
