package import MootLanguage
package import MootScenario

/// A charter, or a participation plan, as a tree of articles: the one source of every format, comparison and sign-off.
///
/// The tree holds text and structure only. No markup of any format stands in it; renderers escape what they write.
package struct CharterDocument: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    /// The plan founds a community, in a place of its own or inside another.
    case charter
    /// The plan takes part in somebody else's place.
    case participationPlan = "participation-plan"

    /// What a plan's decision about its place asks for.
    package init(of scenario: Scenario) {
      self = scenario.narrative.placement == .join ? .participationPlan : .charter
    }
  }

  package var kind: Kind
  package var language: Language
  package var edition: CharterEdition
  package var title: [Inline]
  /// Status, edition, date: in the order in which they are shown.
  package var metadata: [Entry]
  /// What stands above the table of contents, in formats that have one.
  package var contentsHeading: [Inline]
  /// Unnumbered articles before the first numbered one: the summary, the open decisions.
  package var front: [Article]
  /// The numbered articles, by ascending number.
  package var articles: [Article]
  /// What stands after the sign-off: evidence that nobody signs, each on a page of its own. Their headings name them
  /// (“Annex A. Forecast”), and so do the numbers of their clauses (“A.1”).
  package var annexes: [Article]

  /// Every article in reading order.
  package var allArticles: [Article] { front + articles + annexes }

  package struct Entry: Sendable, Hashable {
    package var id: String
    package var label: [Inline]
    package var value: [Inline]

    package init(id: String, label: [Inline], value: [Inline]) {
      self.id = id
      self.label = label
      self.value = value
    }
  }

  package init(
    kind: Kind, language: Language, edition: CharterEdition, title: [Inline], metadata: [Entry],
    contentsHeading: [Inline] = [], front: [Article], articles: [Article], annexes: [Article] = []
  ) {
    self.kind = kind
    self.language = language
    self.edition = edition
    self.title = title
    self.metadata = metadata
    self.contentsHeading = contentsHeading
    self.front = front
    self.articles = articles
    self.annexes = annexes
  }
}

/// For whom a paper is written.
package enum CharterEdition: String, CaseIterable, Sendable, Hashable {
  /// The charter itself, for members and those who sign.
  case `public`
  /// The guide, for a newcomer.
  case members
  /// The request, for those who decide on money and hours.
  case memo
  /// The file: charter, request and evidence.
  case `internal`

  /// Whether it shows a forecast, and so needs one.
  package var needsForecast: Bool { self == .memo || self == .internal }
}
