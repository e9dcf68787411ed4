/// A business goal and the company objective it serves.
package struct Goal: Sendable, Hashable {
  package var id: String
  package var text: String
  package var objective: String?
  package var owner: String?
  /// Needs that the goal serves, by id.
  package var serves: [String]
  /// Whether listening on public social channels alone would meet it.
  package var listeningEnough: Bool?

  package init(
    id: String, text: String, objective: String? = nil, owner: String? = nil, serves: [String] = [],
    listeningEnough: Bool? = nil
  ) {
    self.id = id
    self.text = text
    self.objective = objective
    self.owner = owner
    self.serves = serves
    self.listeningEnough = listeningEnough
  }
}

/// One thing that members come to do.
package struct UseCase: Sendable, Hashable {
  /// What members mainly do in it.
  package enum Interaction: String, CaseIterable, Sendable, Hashable {
    case ask, answer, share, discuss, advise, build
  }

  package var id: String
  package var text: String
  package var interaction: Interaction?
  /// Who pays for it, from which budget.
  package var funding: String?
  /// Who runs it, and to whom they report.
  package var team: String?
  /// Targets and measures that show whether it works, by id.
  package var measures: [String]

  package init(
    id: String, text: String, interaction: Interaction? = nil, funding: String? = nil, team: String? = nil,
    measures: [String] = []
  ) {
    self.id = id
    self.text = text
    self.interaction = interaction
    self.funding = funding
    self.team = team
    self.measures = measures
  }
}

/// Something that is measured and that the forecast does not simulate, such as satisfaction or renewals.
package struct Measure: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable, Hashable { case health, business }

  package var id: String
  package var text: String
  package var kind: Kind?
  /// The goal, by id.
  package var goal: String?
  /// The value to be reached, in words.
  package var target: String?
  /// The date by which it is, `YYYY-MM-DD`.
  package var by: String?
  package var owner: String?

  package init(
    id: String, text: String, kind: Kind? = nil, goal: String? = nil, target: String? = nil, by: String? = nil,
    owner: String? = nil
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.goal = goal
    self.target = target
    self.by = by
    self.owner = owner
  }
}
