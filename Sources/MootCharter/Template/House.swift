package import MootDiagnostics
package import MootLanguage
package import MootScenario
import MootTemplate

/// An organization's house style: its wording, its own clauses, and how its papers look.
package struct House: Sendable {
  /// Sentences of charters that replace those of the catalogue, by their keys.
  var wording: [String: HouseSentence] = [:]
  var clauses: [HouseClause] = []
  /// The articles in the order in which the house prints them; those that are not named fall away. Nil for all as they are.
  var order: [String]?
  /// A line for the top of printed pages.
  var pageHeader: TextTemplate?
  /// Rules of style that follow the program's own.
  var sheet: String?
  package var logo: HouseStyle.Logo?
  /// What names the words in an approval: the digest of the sentences that differ and of the clauses, in lower-case
  /// hexadecimal; empty where there are none.
  package internal(set) var digest = ""

  /// Without anything of its own.
  package init() {}

  /// A paper of a scenario in this house style; see ``Charter/document(for:forecast:catalogue:edition:date:findings:)``.
  package func document(
    for scenario: Scenario, forecast: CharterForecast?, catalogue: Catalogue, edition: CharterEdition,
    date: CharterDate? = nil, findings: [Finding] = []
  ) -> CharterDocument {
    let own = self.catalogue(for: scenario, catalogue: catalogue, edition: edition)
    var draft = CharterDraft(scenario: scenario, forecast: forecast, catalogue: own, edition: edition)
    draft.findings = findings
    return Charter.paper(of: draft, articles: arranged(ClauseBook.articles(of: draft), in: draft), date: date)
  }

  /// The articles with the clauses and articles of the house, in its order.
  private func arranged(_ articles: [Article], in draft: CharterDraft) -> [Article] {
    let values = HouseValues(draft.scenario, edition: draft.edition, wording: draft.wording)
    let prose = CatalogueProse(arguments: values.arguments, reference: draft.wording.reference(to:))
    var articles = articles
    for added in clauses {
      let heading = prose.inlines(Substring(values.prose(of: added.heading)))
      let blocks = prose.blocks(values.prose(of: added.body))
      guard let name = added.name else {
        articles.append(Article(id: added.article, number: nil, heading: heading, blocks: blocks))
        continue
      }
      // A clause whose sections all fell away says nothing here.
      if blocks.isEmpty { continue }
      let clause = Clause(id: "\(added.article).house-\(name)", number: "", heading: heading, blocks: blocks)
      if let index = articles.firstIndex(where: { $0.id == added.article }) {
        articles[index].clauses.append(clause)
      } else if let id = ArticleID(rawValue: added.article) {
        articles.append(
          Article(
            id: id.rawValue, number: nil, heading: draft.wording.inlines("article.\(id.rawValue)"), blocks: [],
            clauses: [clause]))
      }
    }
    articles = articles.filter { !$0.blocks.isEmpty || !$0.clauses.isEmpty }
    let ids = order ?? ArticleID.allCases.dropLast().map(\.rawValue) + ownArticles + [ArticleID.approval.rawValue]
    return ids.compactMap { id in articles.first { $0.id == id } }
  }

  /// The articles that the house adds, in the order in which it names them.
  private var ownArticles: [String] { clauses.filter { $0.name == nil }.map(\.article) }

  /// The sentences of a catalogue with those of the house in their places.
  package func catalogue(for scenario: Scenario, catalogue: Catalogue, edition: CharterEdition) -> Catalogue {
    if wording.isEmpty { return catalogue }
    let kind = CharterDocument.Kind(of: scenario)
    let values = HouseValues(
      scenario, edition: edition, wording: Wording(catalogue: catalogue, kind: kind, edition: edition))
    return catalogue.replacing(
      wording.mapValues { sentence in
        sentence.template.map { values.prose(of: $0, placeholders: sentence.placeholders) } ?? ""
      })
  }

  /// How a paper of the house looks.
  package func style(for scenario: Scenario, catalogue: Catalogue, edition: CharterEdition) -> HouseStyle {
    var style = HouseStyle(logo: logo, sheet: sheet)
    guard let pageHeader else { return style }
    let words = Wording(catalogue: catalogue, kind: CharterDocument.Kind(of: scenario), edition: edition)
    let values = HouseValues(scenario, edition: edition, wording: words)
    let prose = CatalogueProse(arguments: values.arguments, reference: words.reference(to:))
    let line = TypedText(prose.inlines(Substring(values.prose(of: pageHeader))).plainText)
    style.pageHeader = line?.text
    return style
  }
}

/// A sentence of a house.
struct HouseSentence: Sendable {
  /// Nil for one that was emptied.
  var template: TextTemplate?
  /// The names of what the program fills in.
  var placeholders: [String]
}

/// A clause of an organization's own.
struct HouseClause: Sendable {
  /// An article of the charter, or one of the house's own.
  var article: String
  /// Unlike that of any other clause of the article in this house; nil for what begins an article.
  var name: String?
  var heading: TextTemplate
  var body: TextTemplate
}
