import MootLanguage
import MootModel
import MootReport
import MootScenario

/// What every article is written from.
struct CharterDraft {
  let scenario: Scenario
  let forecast: CharterForecast?
  let edition: CharterEdition
  let kind: CharterDocument.Kind
  let wording: Wording

  init(scenario: Scenario, forecast: CharterForecast?, catalogue: Catalogue, edition: CharterEdition) {
    self.scenario = scenario
    self.forecast = forecast
    self.edition = edition
    kind = CharterDocument.Kind(of: scenario)
    let plain = Wording(catalogue: catalogue, kind: kind, edition: edition)
    let name = TypedText(scenario.name).map { [Inline.typed($0.shortened(to: 80))] }
    wording = Wording(
      catalogue: catalogue, kind: kind, edition: edition,
      standing: [
        "name": name ?? plain.inlines("unnamed"), "Name": name ?? plain.inlines("unnamed").capitalized,
        "currency": [.typed(TypedText(scenario.currency)?.shortened(to: 20) ?? "")],
      ])
  }

  var narrative: Narrative { scenario.narrative }
  /// What holds on the first day.
  var plan: CommunityPlan<Prior> { scenario.schedule.initial }
  /// The currency as it is written before an amount.
  var currency: String { TypedText(scenario.currency)?.shortened(to: 20) ?? "" }
  /// Numbers of a simulation, rounded by their Monte Carlo error.
  var digits: Digits { Digits(catalogue: wording.catalogue, currency: currency) }
  var amounts: Amounts { Amounts(wording: wording) }
  /// The purposes in their order, each once.
  var purposes: [Purpose] {
    narrative.purposes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether the scenario states a path, or something below it, instead of leaving it to the defaults.
  func states(_ path: String) -> Bool {
    scenario.answered.contains(path) || scenario.answered.contains { $0.hasPrefix(path + ".") }
  }

  var title: [Inline] {
    TypedText(scenario.name) == nil
      ? wording.inlines("title.\(kind.rawValue).unnamed") : wording.inlines("title.\(kind.rawValue)")
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

// MARK: - Parts of articles

extension CharterDraft {
  /// An article; each clause is given by its identifier within the article.
  func article(_ id: ArticleID, _ blocks: [Block] = [], clauses: [(id: String, blocks: [Block])] = []) -> Article {
    let number = id.number(in: kind) ?? 0
    return Article(
      id: id.rawValue, number: number, heading: heading(id.rawValue),
      blocks: blocks,
      clauses: clauses.enumerated().map { index, clause in
        Clause(
          id: "\(id.rawValue).\(clause.id)", number: "\(number).\(index + 1)",
          heading: heading("\(id.rawValue).\(clause.id)"), blocks: clause.blocks)
      })
  }

  /// An annex; its clauses are numbered by its letter.
  func annex(_ id: AnnexID, _ blocks: [Block] = [], clauses: [(id: String, blocks: [Block])] = []) -> Article {
    Article(
      id: id.rawValue, number: nil, heading: heading(id.rawValue), blocks: blocks,
      clauses: clauses.enumerated().map { index, clause in
        Clause(
          id: "\(id.rawValue).\(clause.id)", number: "\(id.letter).\(index + 1)",
          heading: heading("\(id.rawValue).\(clause.id)"), blocks: clause.blocks)
      })
  }

  /// The heading of an article or a clause; in a participation plan it may be another.
  private func heading(_ id: String) -> [Inline] {
    let own = "\(id).heading.\(kind.rawValue)"
    return wording.inlines(wording.has(own) ? own : "\(id).heading")
  }

  /// Several sentences as one paragraph.
  func paragraph(_ sentences: [[Inline]]) -> Block {
    .paragraph(sentences.reduce(into: []) { $0 += ($0.isEmpty ? [] : [.text(" ")]) + $1 }.joinedText)
  }

  /// Neighboring paragraphs as one.
  func flowing(_ blocks: [Block]) -> [Block] {
    blocks.reduce(into: []) { result, block in
      if case .paragraph(let inlines) = block, case .paragraph(let before) = result.last {
        result[result.count - 1] = paragraph([before, inlines])
      } else {
        result.append(block)
      }
    }
  }

  /// What somebody typed within the sentence under `<key>.phrase`, or set off after the one under `<key>.words` where it is
  /// too long for a sentence; nil where nothing was typed. An answer that says "none" is noted as left out on purpose,
  /// where the catalogue knows what that means for `<key>`.
  func statement(_ key: String, _ typed: String?, _ arguments: [String: [Inline]] = [:]) -> [Block]? {
    guard let typed = TypedText(typed) else { return nil }
    if isDeclined(typed), wording.has("left-out.\(key)") { return [leftOut(key)] }
    if let phrase = typed.phrase {
      return wording.blocks("\(key).phrase", arguments.merging(["phrase": [.typed(phrase)]]) { $1 })
    }
    return wording.blocks("\(key).words", arguments) + [.quotation(typed.paragraphs.map { [.typed($0)] })]
  }

  /// The paragraphs of the first purpose under `<key>.<purpose>`; those under `<key>.open` without one.
  func byLeadingPurpose(_ key: String) -> [Block] {
    wording.blocks("\(key).\(purposes.first?.rawValue ?? "open")")
  }

  /// The sentences of every purpose under `<key>.<purpose>`: a paragraph for one, a list for several, nothing for none.
  func byEveryPurpose(_ key: String) -> [Block] {
    let paragraphs = purposes.map { wording.inlines("\(key).\($0.rawValue)") }
    if paragraphs.count < 2 { return paragraphs.map(Block.paragraph) }
    return [.list(ItemList(items: paragraphs.map { [.paragraph($0)] }))]
  }

  func open(_ key: String, _ arguments: [String: [Inline]] = [:]) -> Block {
    wording.note(.notYetDecided, "open.\(key)", arguments)
  }

  func assumption(_ key: String, _ arguments: [String: [Inline]] = [:]) -> Block {
    wording.note(.assumption, "assumption.\(key)", arguments)
  }

  /// Whether an answer says that something is done without on purpose.
  func isDeclined(_ typed: TypedText) -> Bool {
    let words = wording.inlines("declined").plainText.split(separator: ";").map { $0.drop { $0 == " " } }
    return words.contains { $0 == typed.shortened(to: 20).lowercased() }
  }

  /// A name or title as a person typed it, on one line; nil where nothing was typed.
  func name(_ typed: String?) -> [Inline]? { TypedText(typed).map { [.typed($0.shortened(to: 80))] } }

  /// What a person typed as a quotation, on one line.
  func quoted(_ typed: String) -> [Inline] {
    wording.inlines("quoted", ["phrase": [.typed(TypedText(typed)?.shortened(to: 80) ?? "")]])
  }

  /// A person or an office within a sentence: offices get their article, and articles that were typed lose their capital.
  func person(_ typed: String?) -> [Inline]? {
    guard let words = TypedText(typed)?.shortened(to: 80) else { return nil }
    func among(_ key: String, _ word: Substring?) -> Bool {
      guard let word else { return false }
      return wording.inlines("person.\(key)").plainText.split(separator: ";").contains { $0 == word.lowercased() }
    }
    let parts = words.prefix { !",(;".contains($0) }.split(separator: " ")
    if among("articles", parts.first) { return [.typed(words.prefix(1).lowercased() + words.dropFirst())] }
    if among("first", parts.first) || among("last", parts.last) {
      return wording.inlines("person.office", ["office": [.typed(words)]])
    }
    return [.typed(words)]
  }

  /// "every month" for "Month" and "monthly"; nil for a rhythm that is none of the ordinary ones.
  func rhythm(_ typed: String?) -> [Inline]? {
    guard let words = TypedText(typed)?.shortened(to: 40).lowercased() else { return nil }
    let known = ["week", "month", "quarter", "half-year", "year"].first { name in
      wording.inlines("rhythm.\(name)").plainText.split(separator: ";").contains { $0 == words }
    }
    return known.map { wording.inlines("review.every.\($0)") }
  }

  /// The content of a cell; a dash in words where nothing was typed.
  func cell(_ typed: String?) -> [Inline] {
    TypedText(typed).map { [.typed($0.cell)] } ?? wording.inlines("cell.none")
  }

  /// Rules or steps as a list of sentences, each as it was typed; nil where none was.
  func sentences(_ typed: [String], isOrdered: Bool = false) -> Block? {
    let items = typed.compactMap { TypedText($0) }.filter { !isDeclined($0) }
    if items.isEmpty { return nil }
    return .list(ItemList(isOrdered: isOrdered, items: items.map { [.paragraph([.typed($0.sentence)])] }))
  }

  /// A table whose columns are named by `<key>.<column>`.
  func grid(_ key: String, columns: [String], rows: [[[Inline]]]) -> Block {
    .table(
      Table(
        caption: wording.inlines("\(key).caption"), header: columns.map { wording.inlines("\(key).\($0)") }, rows: rows)
    )
  }

  func leftOut(_ key: String) -> Block { wording.note(.leftOut, "left-out.\(key)") }

  func proposal(_ key: String) -> Block { wording.note(.proposal, "proposal.\(key)") }

  /// What the notes of a kind are about, as items that lead to their sections.
  func references(to kind: Note.Kind, in articles: [Article]) -> [[Block]] {
    articles.flatMap { article in
      article.allBlocks.compactMap { block -> [Block]? in
        guard case .note(let note) = block, note.kind == kind, let reference = wording.reference(to: article.id) else {
          return nil
        }
        return [
          .paragraph(wording.inlines("front.item", ["subject": note.subject.capitalized, "reference": [reference]]))
        ]
      }
    }
  }

  func caution(_ key: String, _ arguments: [String: [Inline]] = [:]) -> Block {
    wording.note(.caution, "caution.\(key)", arguments)
  }

  /// A table of which every cell is a sentence of the catalogue: header and rows by their keys.
  func table(_ key: String, columns: [String], rows: [String]) -> Block {
    .table(
      Table(
        caption: wording.inlines("\(key).caption"), header: columns.map { wording.inlines("\(key).\($0)") },
        rows: rows.map { row in columns.map { wording.inlines("\(key).\(row).\($0)") } }))
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
