import MootScenario

/// The guide for a newcomer: lines of the charter, each with the number of its section.
enum GuidePaper {
  /// A line: the heading of a clause, its words, its number. Those of a higher rank fall away first where the guide would
  /// become longer than two pages.
  private struct Line {
    let clause: String
    let rank: Int

    init(_ clause: String, _ rank: Int = 0) {
      self.clause = clause
      self.rank = rank
    }
  }

  private static let plan: [(id: String, lines: [Line])] = [
    (
      "what",
      [
        Line("standing.name"), Line("standing.place", 1), Line("standing.standing"), Line("purpose.kinds"),
        Line("purpose.vision"), Line("purpose.interaction", 2), Line("scope.out", 1), Line("members.served", 3),
      ]
    ),
    (
      "joining",
      [
        Line("members.eligibility"), Line("members.joining"), Line("members.inviters"), Line("members.vetting", 1),
        Line("members.classes", 3), Line("members.fee"), Line("members.delegates", 1), Line("leaving.leaving"),
      ]
    ),
    (
      "expecting",
      [
        Line("expectations.of-host"), Line("expectations.of-members"), Line("meetings.events", 2),
        Line("listening.process", 2),
      ]
    ),
    (
      "treating",
      [
        Line("conduct.values"), Line("conduct.frowned-upon", 1), Line("conduct.forbidden"), Line("conduct.outside", 2),
        Line("rights.competition-law", 1),
      ]
    ),
    ("breach", [Line("enforcement.steps"), Line("enforcement.appeals")]),
    (
      "writing",
      [
        Line("moderation.model"), Line("rights.privacy"), Line("rights.confidentiality"),
        Line("rights.contributions", 1),
      ]
    ),
    (
      "asking",
      [
        Line("accountability.manager"), Line("accountability.deputy"), Line("enforcement.contact"),
        Line("moderation.response"), Line("enforcement.second-contact"),
      ]
    ),
  ]

  /// The most words that a guide may have.
  static let limit = 800

  static func front(of draft: CharterDraft) -> [Article] {
    [
      Article(
        id: "guide-note", number: nil, heading: draft.wording.inlines("guide.note.heading"),
        blocks: draft.wording.blocks("guide.note"))
    ]
  }

  static func sections(of articles: [Article], in draft: CharterDraft) -> [Article] {
    let clauses = articles.flatMap(\.clauses)
    var sections: [Article] = []
    for rank in stride(from: 3, through: 0, by: -1) {
      sections = self.sections(clauses, upTo: rank, in: draft)
      if words(in: sections) <= limit - 40 { break }
    }
    return sections
  }

  private static func words(in sections: [Article]) -> Int {
    ApprovedText.words(of: sections).split { $0 == " " || $0 == "\n" }.count
  }

  private static func sections(_ clauses: [Clause], upTo rank: Int, in draft: CharterDraft) -> [Article] {
    var open: [Clause] = []
    var sections = plan.compactMap { section -> Article? in
      let items = section.lines.filter { $0.rank <= rank }.flatMap { line -> [[Block]] in
        let found = clauses.filter { $0.id == line.clause || $0.id.hasPrefix(line.clause + ".") }
        open += found.filter { $0.basis == .open }
        return found.filter { $0.basis != .open }.map { [.paragraph(self.line($0, in: draft))] }
      }
      if items.isEmpty { return nil }
      return draft.section("guide.\(section.id)", [.list(ItemList(items: items))])
    }
    if !open.isEmpty {
      sections.append(
        draft.section(
          "guide.open",
          [
            .list(
              ItemList(
                items: open.map { clause in
                  [
                    .paragraph(
                      draft.wording.inlines(
                        "guide.line.open",
                        ["text": OpenDecisions.subject(of: clause).withoutStop, "number": [.text(clause.number)]]))
                  ]
                }))
          ]))
    }
    return sections
  }

  private static func line(_ clause: Clause, in draft: CharterDraft) -> [Inline] {
    draft.wording.inlines(
      "guide.line",
      [
        "heading": clause.heading.withoutMark, "text": text(of: clause.blocks), "number": [.text(clause.number)],
      ])
  }

  /// The blocks of a clause on one line.
  private static func text(of blocks: [Block]) -> [Inline] {
    let parts = blocks.flatMap { block -> [[Inline]] in
      switch block {
      case .paragraph(let inlines): [inlines.plain]
      case .list(let list): list.items.map { text(of: $0) }
      case .table(let table): table.rows.map { row in joined(row.filter { !$0.isEmpty }.map(\.plain), by: ", ") }
      default: []
      }
    }
    return joined(parts, by: "; ")
  }

  private static func joined(_ parts: [[Inline]], by separator: String) -> [Inline] {
    parts.reduce(into: []) { result, part in
      // A part that ends its sentence needs no separator.
      let isEnded = result.plainText.last.map { ".!?".contains($0) } ?? true
      result += (result.isEmpty ? [] : [.text(isEnded ? " " : separator)]) + part
    }.joinedText
  }
}

extension [Inline] {
  /// Without links: they lead nowhere in another paper.
  var plain: [Inline] {
    map { if case .reference(_, let words) = $0, !words.isEmpty { .text(words.plainText) } else { $0 } }
  }

  /// Without the mark of a standard clause.
  var withoutMark: [Inline] { last == .text("*") ? dropLast() : self }

  /// Without a full stop at the end.
  var withoutStop: [Inline] {
    guard case .text(let text)? = last, text.hasSuffix(".") else { return self }
    return dropLast() + [.text(String(text.dropLast()))]
  }
}
