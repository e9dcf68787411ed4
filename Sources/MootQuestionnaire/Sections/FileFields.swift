extension Questionnaire {
  /// Fields of a scenario that no question asks for: they are for those who work with the file itself.
  ///
  /// A field of the scenario is either asked for or stands here.
  package static let fieldsOfFilesOnly: Set<String> = [
    // What the file is.
    "folkmoot", "language", "modelled_on",
    // Fine settings of the forecast, each with a default.
    "audience.renewal_per_year", "audience.firms", "audience.people_per_firm", "moderation.hours",
    "moderation.rules_shown", "feedback.value_per_item",
    "team.answering_hours", "team.outreach_hours", "team.seeding_hours", "team.salaried",
    "launch.founding_core", "launch.campaigns", "money.currency", "money.per_dollar", "simulation.weeks",
    "simulation.preset", "simulation.parameter_uncertainty", "simulation.weather", "simulation.alive_at", "parameters",
    "timeline[].week", "timeline[].set",
    // What follows from other answers.
    "team.channels", "structure.spaces", "readiness.need", "readiness.lasting_problem", "readiness.mutual_benefit",
  ]
}
