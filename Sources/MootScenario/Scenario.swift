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
  /// The same for answers that are lists of texts, text by text.
  package var statedLists: [String: [String]]
  /// Keys that stand in the file with nothing behind them.
  package var leftEmpty: Set<String>
  /// What the timeline changes later, in the order in which it comes into force.
  package var dated: [DatedAnswer]

  package init(
    name: String, language: String = "en", currency: String = "USD", narrative: Narrative = Narrative(),
    schedule: Schedule = Schedule(.ordinary),
    simulation: SimulationSettings = SimulationSettings(), parameters: [String: Prior] = [:], targets: [Target] = [],
    answered: Set<String> = [], stated: [String: String] = [:], statedLists: [String: [String]] = [:],
    leftEmpty: Set<String> = [], dated: [DatedAnswer] = []
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
    self.statedLists = statedLists
    self.leftEmpty = leftEmpty
    self.dated = dated
  }
}

/// An answer that another replaces from a week on.
package struct DatedAnswer: Sendable, Hashable {
  /// Counted from the opening.
  package var week: Int
  package var path: String
  /// In the notation of the file.
  package var value: String

  package init(week: Int, path: String, value: String) {
    self.week = week
    self.path = path
    self.value = value
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
