package import MootDiagnostics
package import MootLanguage
package import MootScenario

/// Makes the papers of a scenario: a paper chooses and orders clauses, and says nothing that a clause does not.
package enum Charter {
  /// A paper of a scenario; of one that joins an existing place, the papers of its participation plan.
  ///
  /// Edge cases: every scenario gives every paper; what is not decided is marked where it belongs and listed in front.
  /// Without a forecast the request stands without its figures. Without a date none is shown.
  ///
  /// - Parameter findings: What `check` says against the scenario, for the request.
  package static func document(
    for scenario: Scenario, forecast: CharterForecast?, catalogue: Catalogue, edition: CharterEdition = .public,
    date: CharterDate? = nil, findings: [Finding] = []
  ) -> CharterDocument {
    var draft = CharterDraft(scenario: scenario, forecast: forecast, catalogue: catalogue, edition: edition)
    draft.findings = findings
    return paper(of: draft, articles: ClauseBook.articles(of: draft), date: date)
  }

  /// The paper of a draft, from the articles of its charter.
  static func paper(of draft: CharterDraft, articles: [Article], date: CharterDate?) -> CharterDocument {
    let numbered = Numbering.numbered(articles)
    var document = CharterDocument(
      kind: draft.kind, language: draft.wording.catalogue.language, edition: draft.edition, title: draft.title,
      metadata: draft.metadata(date: date), front: [], articles: [])
    switch draft.edition {
    case .public, .internal:
      document.contentsHeading = draft.wording.inlines("contents.heading")
      document.front = OpenDecisions.article(of: numbered, in: draft).map { [$0] } ?? []
      document.articles = numbered
      if draft.edition == .internal { document.annexes = InternalPaper.annexes(of: draft, articles: numbered) }
    case .members:
      document.front = GuidePaper.front(of: draft)
      document.articles = GuidePaper.sections(of: numbered, in: draft)
    case .memo:
      document.articles = MemoPaper.sections(of: draft)
    }
    return Numbering.resolved(document)
  }
}
