extension Catalogue {
  /// The English catalogue; each area of the program has its own part.
  package static let english = Catalogue(
    language: .english,
    parts: [
      englishReport, englishFindings, englishPlanFindings, englishContradictions, englishArchetypes, englishFields,
      englishInterview,
      englishQuestionsPurpose, englishQuestionsRules, englishQuestionsRunning,
      englishPage, englishCommands,
      englishParameters, englishSelfTest, englishReproduce, englishApproval, englishTemplate,
      englishCharter, englishCharterPurpose, englishCharterMembers, englishCharterMembership, englishCharterConduct,
      englishCharterModeration, englishCharterRunning, englishCharterEvidence, englishCharterParticipation,
      englishCharterTogether, englishCharterInternal, englishCharterAnnexes, englishFrameworks,
    ])

  /// The catalogue of a language; English stands in until a translation exists.
  package static func of(_ language: Language) -> Catalogue { english }
}
