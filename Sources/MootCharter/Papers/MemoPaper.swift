import MootLanguage
import MootScenario

/// The request: what those who decide on money and hours need to know, each figure with its inputs.
enum MemoPaper {
  /// The sections as articles with numbers.
  static func sections(of draft: CharterDraft) -> [Article] {
    written(of: draft).enumerated().map { index, section in
      draft.section(section.id.id, number: index + 1, section.blocks)
    }
  }

  /// The sections that have something to say.
  static func written(of draft: CharterDraft) -> [(id: MemoID, blocks: [Block])] {
    MemoID.allCases.map { ($0, blocks($0, of: draft)) }.filter { !$0.1.isEmpty }
  }

  private static func blocks(_ id: MemoID, of draft: CharterDraft) -> [Block] {
    let memo = Memo(draft: draft)
    return switch id {
    case .asked: memo.asked
    case .cost: memo.cost
    case .value: memo.value
    case .targets: memo.targets
    case .options: memo.options
    case .readiness: memo.readiness
    case .risks: memo.risks
    case .firstDays: memo.firstDays
    case .stop: memo.stop
    case .findOut: memo.findOut
    case .findings: memo.findings
    }
  }
}

/// What the sections of a request are written with.
struct Memo {
  let draft: CharterDraft

  var answers: Answers { draft.answers }
  var wording: Wording { draft.wording }

  func cell(_ path: String) -> [Inline] { answers.words(path).map { [.typed($0.text)] } ?? [] }

  /// A row of a table of two columns; nil where there is nothing to say.
  func row(_ key: String, _ value: [Inline]) -> [[Inline]]? {
    value.isEmpty ? nil : [wording.inlines("memo.row.\(key)"), value]
  }

  func facts(_ rows: [[[Inline]]?]) -> [Block] {
    let rows = rows.compactMap(\.self)
    return rows.isEmpty ? [] : [draft.grid("memo.facts", columns: ["what", "answer"], rows: rows)]
  }

  /// Texts on one line, parted by semicolons.
  func series(_ texts: [[Inline]]) -> [Inline] {
    texts.filter { !$0.isEmpty }.reduce(into: []) { $0 += ($0.isEmpty ? [] : [.text("; ")]) + $1 }.joinedText
  }

  func series(_ texts: [TypedText]) -> [Inline] { series(texts.map { [Inline.typed($0.text)] }) }

  func whole(_ value: Double) -> [Inline] { [.text(wording.numbers.decimal(value, 0))] }

  /// A table whose empty columns fall away.
  func table(_ key: String, _ columns: [String], _ rows: [[[Inline]]]) -> [Block] {
    if rows.isEmpty { return [] }
    let used = columns.indices.filter { column in column == 0 || rows.contains { !$0[column].isEmpty } }
    return [draft.grid(key, columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } })]
  }
}
