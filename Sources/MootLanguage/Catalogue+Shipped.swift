extension Catalogue {
  /// The English catalogue; each area of the program has its own part.
  package static let english = Catalogue(
    language: .english,
    parts: [
      englishReport, englishFindings, englishPlanFindings, englishContradictions, englishArchetypes, englishFields,
      englishStandards,
      englishInterview, englishLabels,
      englishQuestionsPurpose, englishQuestionsRules, englishQuestionsRunning, englishQuestionsCharter,
      englishPage, englishCommands,
      englishParameters, englishSelfTest, englishFacts, englishReproduce, englishApproval, englishTemplate,
      englishCharter, englishClauses, englishOpenDecisions, englishChoices, englishTargets, englishGuide, englishMemo,
      englishCharterAnnexes, englishFrameworks,
    ])

  /// The catalogues that the program carries, English first. A translation is one more of them, and nothing else.
  package static let shipped: [Catalogue] = [english]

  /// The catalogue of a language; English stands in until a translation exists.
  package static func of(_ language: Language) -> Catalogue { shipped.first { $0.language == language } ?? english }

  /// Whether there are words in a language.
  package static func has(_ language: Language) -> Bool { shipped.contains { $0.language == language } }
}
