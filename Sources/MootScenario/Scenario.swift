package import MootModel

/// One complete plan of a community: what was answered in words, and what drives the simulation.
///
/// The paths named in the comments are those of the scenario file.
package struct Scenario: Sendable, Hashable {
  /// `name`.
  package var name: String
  /// `language`: `en`, `es` or `ro`, the language of the charter.
  package var language: String
  /// `money.currency`: three capital letters.
  package var currency: String
  /// What was said in words, none of which moves the simulation.
  package var narrative: Narrative
  /// The numbers and choices that move the simulation, with dated changes.
  package var schedule: Schedule
  package var simulation: SimulationSettings
  /// `parameters`: overrides of the model's parameters, by key.
  package var parameters: [String: Prior]
  package var targets: [Target]
  /// The paths that the file states; all others are defaults.
  package var answered: Set<String>
  /// The answers that the file or a setting states, by path, in the notation of the file.
  package var stated: [String: String]

  package init(
    name: String, language: String = "en", currency: String = "USD", narrative: Narrative = Narrative(),
    schedule: Schedule = Schedule(.ordinary),
    simulation: SimulationSettings = SimulationSettings(), parameters: [String: Prior] = [:], targets: [Target] = [],
    answered: Set<String> = [], stated: [String: String] = [:]
  ) {
    self.name = name
    self.language = language
    self.currency = currency
    self.narrative = narrative
    self.schedule = schedule
    self.simulation = simulation
    self.parameters = parameters
    self.targets = targets
    self.answered = answered
    self.stated = stated
  }
}

/// `simulation`.
package struct SimulationSettings: Sendable, Hashable {
  package enum Preset: String, CaseIterable, Sendable, Hashable { case standard, sceptical }

  package var weeks = 104
  package var preset = Preset.standard
  /// False: every parameter at its prior's center.
  package var parameterUncertainty = true
  package var weather = true
  /// Posters from which the community counts as alive; nil: from the eligible.
  package var aliveAt: Double?

  package init() {}
}

/// The answers in words. Nil or empty means: not answered yet.
package struct Narrative: Sendable, Hashable {
  /// `purpose.kinds`, ranked: `user-community`, `best-practice`, `customer-dialogue`, `product-feedback`, `roadmap`.
  package var purposes: [Purpose] = []
  /// `purpose.vision`: one sentence.
  package var vision: String?
  /// `place.decision`: `found`, `join` or `inside`.
  package var placement: Placement?
  /// `place.topic`: `own-product` or `whole-industry`.
  package var topicReach: TopicReach?
  /// `place.existing_venues`: where these people already meet.
  package var existingVenues: String?
  /// `place.adds`: what a new place would add.
  package var adds: String?
  /// `members.served`: whom it serves.
  package var served: String?
  /// `members.needs`.
  package var needs: [Need] = []
  /// `goals`.
  package var goals: [Goal] = []
  /// `use_cases`.
  package var useCases: [UseCase] = []
  /// `team.community_manager`: a name, or `vacant`.
  package var communityManager: String?
  /// `team.channels`: connected touchpoints with an owner, by name.
  package var channels: [String] = []
  /// `moderation.staffed` as it was written; nil: the default, office hours.
  package var staffed: String?

  package init() {}
}

package enum Purpose: String, CaseIterable, Sendable, Hashable {
  case userCommunity = "user-community"
  case bestPractice = "best-practice"
  case customerDialogue = "customer-dialogue"
  case productFeedback = "product-feedback"
  case roadmap
}

package enum Placement: String, CaseIterable, Sendable, Hashable {
  /// A place of one's own.
  case found
  /// Take part where the talk already happens.
  case join
  /// A place of one's own inside an existing venue.
  case inside
}

package enum TopicReach: String, CaseIterable, Sendable, Hashable {
  case ownProduct = "own-product"
  case wholeIndustry = "whole-industry"
}

/// What members need to get their own jobs done, and how that is known.
package struct Need: Sendable, Hashable {
  package enum Evidence: String, CaseIterable, Sendable, Hashable {
    case interviews, survey
    case supportLogs = "support-logs"
    case guess
  }

  package var id: String
  package var text: String
  package var evidence: Evidence?

  package init(id: String, text: String, evidence: Evidence? = nil) {
    self.id = id
    self.text = text
    self.evidence = evidence
  }
}

/// A business goal and the company objective it serves.
package struct Goal: Sendable, Hashable {
  package var id: String
  package var text: String
  package var objective: String?
  package var owner: String?
  /// Needs that the goal serves, by id.
  package var serves: [String]

  package init(id: String, text: String, objective: String? = nil, owner: String? = nil, serves: [String] = []) {
    self.id = id
    self.text = text
    self.objective = objective
    self.owner = owner
    self.serves = serves
  }
}

/// One thing that members come to do.
package struct UseCase: Sendable, Hashable {
  package var id: String
  package var text: String

  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
