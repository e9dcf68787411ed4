package import MootLanguage
package import MootScenario
import MootTemplate

/// An organization's house style: its wording, its own clauses, and how its papers look.
package struct House: Sendable {
  /// Sentences of charters that replace those of the catalogue, by their keys.
  var wording: [String: HouseSentence] = [:]
  var clauses: [HouseClause] = []
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

  /// The charter of a scenario in this house style; see ``Charter/document(for:forecast:catalogue:edition:date:)``.
  package func document(
    for scenario: Scenario, forecast: CharterForecast?, catalogue: Catalogue, edition: CharterEdition,
    date: CharterDate? = nil
  ) -> CharterDocument {
    let own = self.catalogue(for: scenario, catalogue: catalogue, edition: edition)
    var document = Charter.document(
      for: scenario, forecast: forecast, catalogue: own, edition: edition, date: date)
    if clauses.isEmpty { return document }
    let words = Wording(catalogue: own, kind: document.kind, edition: edition)
    let values = HouseValues(scenario, edition: edition, wording: words)
    document.articles = document.articles.map { adding(clausesTo: $0, values, words) }
    return document
  }

  /// The sentences of a catalogue with those of the house in their places.
  package func catalogue(for scenario: Scenario, catalogue: Catalogue, edition: CharterEdition) -> Catalogue {
    if wording.isEmpty { return catalogue }
    let kind = CharterDocument.Kind(of: scenario)
    let values = HouseValues(
      scenario, edition: edition, wording: Wording(catalogue: catalogue, kind: kind, edition: edition))
    return catalogue.replacing(
      wording.mapValues { values.prose(of: $0.template, placeholders: $0.placeholders) })
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

  /// The organization's clauses stand after those of the article, so that no other clause changes its number.
  private func adding(clausesTo article: Article, _ values: HouseValues, _ words: Wording) -> Article {
    var article = article
    let prose = CatalogueProse(arguments: values.arguments, reference: words.reference(to:))
    for clause in clauses where clause.article.rawValue == article.id {
      let blocks = prose.blocks(values.prose(of: clause.body))
      // A clause whose sections all fell away says nothing here.
      if blocks.isEmpty { continue }
      article.clauses.append(
        Clause(
          id: "\(article.id).house-\(clause.name)", number: "\(article.number ?? 0).\(article.clauses.count + 1)",
          heading: prose.inlines(Substring(values.prose(of: clause.heading))), blocks: blocks))
    }
    return article
  }
}

/// A sentence of a house.
struct HouseSentence: Sendable {
  var template: TextTemplate
  /// The names of what the program fills in.
  var placeholders: [String]
}

/// A clause of an organization's own.
struct HouseClause: Sendable {
  var article: ArticleID
  /// Unlike that of any other clause of the article in this house.
  var name: String
  var heading: TextTemplate
  var body: TextTemplate
}
