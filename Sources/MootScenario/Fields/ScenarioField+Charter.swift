import MootModel

extension ScenarioField {
  // What a charter needs besides: who founds it, what it covers, who decides, from when it holds.

  static let host: [ScenarioField] = [
    ScenarioField("host.name", .text(.line), landing: words(\.narrative.host.name)),
    ScenarioField("host.kind", .choice(words(Host.Kind.self)), landing: decision(\.narrative.host.kind)),
    ScenarioField("host.standing", .choice(words(Host.Standing.self)), landing: decision(\.narrative.host.standing)),
    ScenarioField("host.precedence", .text(.clause), landing: clause(\.narrative.host.precedence)),
  ]

  static let scope: [ScenarioField] = [
    ScenarioField("scope.in", .list(.prose, limit: 40), landing: texts(\.narrative.scope.covers)),
    ScenarioField("scope.out", .list(.prose, limit: 40), landing: texts(\.narrative.scope.excludes)),
    ScenarioField("definitions[].term", .text(.line), .required),
    ScenarioField("definitions[].means", .text(.clause)),
  ]

  static let expectations: [ScenarioField] = [
    ScenarioField(
      "expectations.of_members", .list(.clause, limit: 40), landing: clauses(\.narrative.expectations.ofMembers)),
    ScenarioField(
      "expectations.of_host", .list(.clause, limit: 40), landing: clauses(\.narrative.expectations.ofHost)),
  ]

  static let decisions: [ScenarioField] = [
    ScenarioField("decisions.matters[].what", .text(.prose), .required),
    ScenarioField("decisions.matters[].by", .text(.prose)),
    ScenarioField("decisions.quorum", .text(.clause), landing: clause(\.narrative.decisions.quorum)),
    ScenarioField("decisions.majority", .text(.clause), landing: clause(\.narrative.decisions.majority)),
    ScenarioField("decisions.ties", .text(.clause), landing: clause(\.narrative.decisions.ties)),
    ScenarioField("decisions.absence", .text(.clause), landing: clause(\.narrative.decisions.absence)),
    ScenarioField("decisions.written", .text(.clause), landing: clause(\.narrative.decisions.written)),
    ScenarioField("meetings.notice", .text(.clause), landing: clause(\.narrative.meetings.notice)),
    ScenarioField("meetings.minutes", .text(.clause), landing: clause(\.narrative.meetings.minutes)),
  ]

  static let charter: [ScenarioField] = [
    ScenarioField("charter.effective_on", .text(.date), landing: words(\.narrative.charter.effectiveOn)),
    ScenarioField("charter.until", .text(.date), landing: words(\.narrative.charter.until)),
    ScenarioField("charter.amendment", .text(.clause), landing: clause(\.narrative.charter.amendment)),
  ]
}

extension Trust {
  mutating func reviewed(by reviewer: String?) {
    guard case .of(_, let day) = legalReview ?? .of(by: nil, on: nil) else { return }
    legalReview = .of(by: reviewer, on: day)
  }

  mutating func reviewed(on day: String?) {
    guard case .of(let reviewer, _) = legalReview ?? .of(by: nil, on: nil) else { return }
    legalReview = .of(by: reviewer, on: day)
  }
}
