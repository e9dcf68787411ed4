import MootScenario

/// What stands behind the charter in the internal edition: the request, the evidence, and every answer with its clause.
enum InternalPaper {
  static func annexes(of draft: CharterDraft, articles: [Article]) -> [Article] {
    let memo = MemoPaper.written(of: draft).map { draft.section($0.id.id, $0.blocks) }
    let rest = [ForecastAnnex.build(from: draft), answers(of: draft, articles)]
    return (memo + rest).enumerated().map { index, annex in
      var annex = annex
      let letter = ClauseDesk.letter(index).uppercased()
      annex.heading = draft.wording.inlines("annex.heading", ["letter": [.text(letter)], "heading": annex.heading])
      for position in annex.clauses.indices { annex.clauses[position].number = "\(letter).\(position + 1)" }
      return annex
    }
  }

  /// Every answer of the file as it was typed, with the clauses that say it.
  private static func answers(of draft: CharterDraft, _ articles: [Article]) -> Article {
    var places: [String: [String]] = [:]
    for clause in articles.flatMap(\.clauses) {
      for source in clause.sources { places[source, default: []].append(clause.number) }
    }
    let dated = draft.scenario.dated.map { change in
      [[Inline.typed(change.path)], draft.date(ofWeek: change.week) + [.text(": "), .typed(change.value)], []]
    }
    let rows = draft.scenario.stated.sorted { $0.key < $1.key }.filter { $0.key != "folkmoot" }.map { path, value in
      [[Inline.typed(path)], draft.cell(value), [.text(numbers(for: path, in: places).joined(separator: ", "))]]
    }
    let parameters = draft.scenario.parameters.sorted { $0.key < $1.key }.map { key, prior in
      [[Inline.typed("parameters.\(key)")], [.text(prior.notation)], []]
    }
    return draft.section(
      AnnexID.answers.rawValue,
      [draft.grid("annex-answers", columns: ["path", "answer", "clause"], rows: rows + dated + parameters)])
  }

  private static func numbers(for path: String, in places: [String: [String]]) -> [String] {
    if let own = places[path] { return own }
    var pattern = ""
    var isInside = false
    for character in path {
      if character == "]" { isInside = false }
      if !isInside { pattern.append(character) }
      if character == "[" { isInside = true }
    }
    return places[pattern] ?? []
  }
}
