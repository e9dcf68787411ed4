import MootDiagnostics
import MootLanguage
import MootModel
import MootReport
import MootScenario

/// What every paper is written from.
struct CharterDraft {
  let scenario: Scenario
  let forecast: CharterForecast?
  let edition: CharterEdition
  let kind: CharterDocument.Kind
  let wording: Wording
  /// What `check` says against the scenario; for the request.
  var findings: [Finding] = []

  init(scenario: Scenario, forecast: CharterForecast?, catalogue: Catalogue, edition: CharterEdition) {
    self.scenario = scenario
    self.forecast = forecast
    self.edition = edition
    kind = CharterDocument.Kind(of: scenario)
    let plain = Wording(catalogue: catalogue, kind: kind, edition: edition)
    let name = TypedText(scenario.name).map { [Inline.typed($0.shortened(to: 120))] }
    wording = Wording(
      catalogue: catalogue, kind: kind, edition: edition,
      standing: [
        "name": name ?? plain.inlines("unnamed"), "Name": name ?? plain.inlines("unnamed").capitalized,
        "currency": [.typed(TypedText(scenario.currency)?.shortened(to: 20) ?? "")],
        "host": HostWords(scenario, catalogue: catalogue).words(in: plain),
        "Host": HostWords(scenario, catalogue: catalogue).words(in: plain).capitalized,
      ])
  }

  var answers: Answers { Answers(scenario: scenario, catalogue: wording.catalogue) }
  var narrative: Narrative { scenario.narrative }
  /// What holds on the first day.
  var plan: CommunityPlan<Prior> { scenario.schedule.initial }
  /// The currency as it is written before an amount.
  var currency: String { TypedText(scenario.currency)?.shortened(to: 20) ?? "" }
  /// Numbers of a simulation, rounded by their Monte Carlo error.
  var digits: Digits { Digits(catalogue: wording.catalogue, currency: currency) }
  var amounts: Amounts { Amounts(wording: wording) }

  /// Whether the scenario states a path, or something below it, instead of leaving it to the defaults.
  func states(_ path: String) -> Bool {
    scenario.answered.contains(path) || scenario.answered.contains { $0.hasPrefix(path + ".") }
  }

  var title: [Inline] {
    let key = edition == .members || edition == .memo ? edition.rawValue : kind.rawValue
    return wording.inlines(TypedText(scenario.name) == nil ? "title.\(key).unnamed" : "title.\(key)")
  }

  func metadata(date: CharterDate?) -> [CharterDocument.Entry] {
    func entry(_ id: String, _ value: [Inline]) -> CharterDocument.Entry {
      CharterDocument.Entry(id: id, label: wording.inlines("meta.\(id)"), value: value)
    }
    return [
      entry("status", wording.inlines("meta.status.draft")),
      entry("edition", wording.inlines("meta.edition.\(edition.rawValue)")),
    ] + (date.map { [entry("date", $0.inlines(in: wording))] } ?? [])
  }
}

// MARK: - Time

extension CharterDraft {
  /// What the timeline makes of an answer, as it comes into force.
  func changes(of path: String) -> [DatedAnswer] { scenario.dated.filter { $0.path == path } }

  /// The day on which a week begins, or that many weeks after the opening where its day is not known.
  func date(ofWeek week: Int) -> [Inline] {
    if let opening = narrative.opensOn.flatMap({ CharterDate($0) }) {
      return opening.adding(days: 7 * week).inlines(in: wording)
    }
    return wording.inlines("after-opening", count: week, ["count": [.text(wording.numbers.whole(week))]])
  }

  /// A day of the file in words; nil for what is none.
  func day(_ path: String) -> [Inline]? {
    answers.words(path).flatMap { CharterDate($0.text) }.map { $0.inlines(in: wording) }
  }
}

// MARK: - Parts of papers

extension CharterDraft {
  /// A section of a paper that has no clauses.
  func section(_ id: String, number: Int? = nil, _ blocks: [Block]) -> Article {
    Article(id: id, number: number, heading: wording.inlines("\(id).heading"), blocks: blocks)
  }

  /// The content of a cell; empty where nothing was typed.
  func cell(_ typed: String?) -> [Inline] { TypedText(typed).map { [.typed($0.text)] } ?? [] }

  /// A table whose columns are named by `<key>.<column>`.
  func grid(_ key: String, columns: [String], rows: [[[Inline]]]) -> Block {
    .table(
      Table(
        caption: wording.inlines("\(key).caption"), header: columns.map { wording.inlines("\(key).\($0)") }, rows: rows)
    )
  }

  /// "week 26 (about 6 months after launch)".
  func time(ofWeek week: Int) -> [Inline] {
    let months = Int((Double(week) * 7 / 30.4375).rounded())
    guard months >= 1 else { return wording.inlines("time.week", ["week": [.text("\(week)")]]) }
    return wording.inlines(
      "time.week-and-months", count: months,
      ["week": [.text(wording.numbers.whole(week))], "count": [.text(wording.numbers.whole(months))]])
  }
}
