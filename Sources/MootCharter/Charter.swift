package import MootLanguage
import MootModel
package import MootScenario

/// Makes the document of a scenario.
package enum Charter {
  /// The charter of a scenario, or its participation plan where it decides to join an existing place.
  ///
  /// Edge cases: every scenario gives a whole document; what is not decided is marked where it belongs and listed in
  /// front. Without a forecast the targets stand without their chances. Without a date none is shown.
  package static func document(
    for scenario: Scenario, forecast: CharterForecast?, catalogue: Catalogue, edition: CharterEdition = .public,
    date: CharterDate? = nil
  ) -> CharterDocument {
    let draft = CharterDraft(scenario: scenario, forecast: forecast, catalogue: catalogue, edition: edition)
    let shown = ArticleID.all(in: draft.kind, edition)
    let written = shown.filter { $0 != .assumptions }.map { article($0, of: draft) }
    // The list of assumptions is gathered from the other articles, so that it cannot say anything else than they do.
    let assumptions = AssumptionsArticle.build(from: draft, gathering: written)
    let articles = shown.map { id in
      id == .assumptions ? assumptions : written.first { $0.id == id.rawValue }!
    }
    let annexes = AnnexID.allCases.filter { edition == .internal || !$0.isInternal }.map { annex($0, of: draft) }
    return CharterDocument(
      kind: draft.kind, language: catalogue.language, edition: edition, title: draft.title,
      metadata: draft.metadata(date: date), contentsHeading: draft.wording.inlines("contents.heading"),
      front: [BriefArticle.build(from: draft), OpenDecisionsArticle.build(from: draft, gathering: articles + annexes)],
      articles: articles, annexes: annexes)
  }

  private static func annex(_ id: AnnexID, of draft: CharterDraft) -> Article {
    switch id {
    case .forecast: ForecastAnnex.build(from: draft)
    case .readiness: ReadinessAnnex.build(from: draft)
    }
  }

  private static func article(_ id: ArticleID, of draft: CharterDraft) -> Article {
    switch (id, draft.kind) {
    case (.purpose, _): PurposeArticle.build(from: draft)
    case (.whyHere, .charter): WhyHereArticle.build(from: draft)
    case (.whyHere, .participationPlan): WhereToTakePartArticle.build(from: draft)
    case (.members, _): MembersArticle.build(from: draft)
    case (.goals, _): GoalsArticle.build(from: draft)
    case (.useCases, _): UseCasesArticle.build(from: draft)
    case (.structure, _): StructureArticle.build(from: draft)
    case (.membership, _): MembershipArticle.build(from: draft)
    case (.roles, _): RolesArticle.build(from: draft)
    case (.conduct, _): ConductArticle.build(from: draft)
    case (.enforcement, _): EnforcementArticle.build(from: draft)
    case (.moderation, _): ModerationArticle.build(from: draft)
    case (.accountability, _): AccountabilityArticle.build(from: draft)
    case (.internalProcesses, _): InternalProcessesArticle.build(from: draft)
    case (.workingTogether, _): WorkingTogetherArticle.build(from: draft)
    case (.recognition, _): RecognitionArticle.build(from: draft)
    case (.connections, _): ConnectionsArticle.build(from: draft)
    case (.platform, _): PlatformArticle.build(from: draft)
    case (.modelledOn, _): ModelledOnArticle.build(from: draft)
    case (.businessCase, _): BusinessCaseArticle.build(from: draft)
    case (.risks, _): RisksArticle.build(from: draft)
    case (.firstDays, _): FirstDaysArticle.build(from: draft)
    case (.privacy, _): PrivacyArticle.build(from: draft)
    case (.metrics, _): MetricsArticle.build(from: draft)
    case (.review, _): ReviewArticle.build(from: draft)
    case (.assumptions, _): AssumptionsArticle.build(from: draft, gathering: [])
    case (.signOff, _): SignOffArticle.build(from: draft)
    case (.takingPart, _): TakingPartArticle.build(from: draft)
    case (.foundingLater, _): FoundingLaterArticle.build(from: draft)
    }
  }
}
