import MootDiagnostics
import MootLanguage
import MootModel
import MootScenario
import MootText

/// Plans to begin from, side by side: what each is for, and the choices that set it apart.
struct ArchetypeTable {
  private let rows: [Row]

  private struct Row {
    let name: String
    /// What it is for, in a sentence.
    let summary: String
    /// People, membership, moderation, hours a week; empty where the plan cannot be read.
    let cells: [String]
  }

  init(_ plans: [Archetype]) {
    rows = plans.map { plan in
      Row(name: TerminalText.safe(plan.name), summary: Self.summary(of: plan), cells: Self.cells(of: plan))
    }
  }

  /// The comparison: a table with the sentences below its rows, or blocks where the table does not fit.
  func text(width: Int) -> String {
    var lines = Wrapping.lines(words("archetypes.intro"), width: width) + [""]
    let heads = ["name", "people", "membership", "moderation", "hours"].map { words("archetypes.column.\($0)") }
    let columns = heads.indices.map { column in
      let cells = rows.map { column == 0 ? $0.name : $0.cells.isEmpty ? "" : $0.cells[column - 1] }
      return (cells + [heads[column]]).map { DisplayWidth.of($0) }.max() ?? 0
    }
    let isTable = columns.reduce(0, +) + 2 * (columns.count - 1) <= width
    if isTable { lines += [line(heads, columns), ""] }
    for row in rows {
      if isTable {
        lines.append(line([row.name] + (row.cells.isEmpty ? heads.dropFirst().map { _ in "" } : row.cells), columns))
        lines += Wrapping.lines(row.summary, width: width, first: "  ", rest: "  ")
      } else {
        lines.append(row.name)
        lines += Wrapping.lines(row.summary, width: width, first: "  ", rest: "  ")
        if !row.cells.isEmpty {
          let facts = words(
            "archetypes.facts",
            ["people": row.cells[0], "membership": row.cells[1], "moderation": row.cells[2], "hours": row.cells[3]])
          lines += Wrapping.lines(facts, width: width, first: "  ", rest: "  ")
        }
      }
      lines.append("")
    }
    lines += Wrapping.lines(words("archetypes.next"), width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Names to the left, numbers to the right.
  private func line(_ cells: [String], _ columns: [Int]) -> String {
    let parts = cells.indices.map { column in
      let isNumber = column == 1 || column == 4
      return isNumber
        ? DisplayWidth.aligned(cells[column], to: columns[column])
        : DisplayWidth.padded(cells[column], to: columns[column])
    }
    var text = parts.joined(separator: "  ")
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func summary(of plan: Archetype) -> String {
    if plan.isShipped { return words("archetype.\(plan.name)") }
    let reading = plan.reading
    guard let scenario = reading.scenario else { return words("archetypes.unreadable") }
    return TerminalText.safe(scenario.narrative.vision ?? scenario.narrative.served ?? scenario.name)
  }

  private static func cells(of plan: Archetype) -> [String] {
    guard let scenario = plan.reading.scenario else { return [] }
    let initial = scenario.schedule.initial
    let numbers = NumberFormat(language: .english)
    let hours =
      [initial.team.answeringHours, initial.team.outreachHours, initial.team.seedingHours, initial.moderation.hours]
      .reduce(0) { $0 + $1.center }
    return [
      numbers.whole(rounded(initial.audience.eligible.center)), initial.membership.model.rawValue,
      initial.moderation.policy.models.map(\.rawValue).joined(separator: " + "),
      numbers.whole(Int(min(hours, 1e9).rounded())),
    ]
  }

  /// Two digits of a number of people: it is a belief.
  private static func rounded(_ people: Double) -> Int {
    var unit = 1.0
    while people / unit >= 100 { unit *= 10 }
    return Int((people / unit).rounded() * unit)
  }

  /// `{"schema": "folkmoot.archetypes/1", "archetypes": [{"name", "shipped", "community", "summary", "purposes",
  /// "placement", "eligible", "membership", "moderation", "hours", "spaces", "targets"}]}`; of a plan that cannot be
  /// read only the first two and `"findings"`.
  static func json(_ plans: [Archetype]) -> String {
    JSONText.members([
      "schema": .text("folkmoot.archetypes/1"),
      "archetypes": .array(plans.map { object($0) }),
    ]).pretty + "\n"
  }

  private static func object(_ plan: Archetype) -> JSONText {
    let reading = plan.reading
    guard let scenario = reading.scenario else {
      return .members([
        "name": .text(plan.name), "shipped": .bool(plan.isShipped),
        "findings": .array(reading.findings.map { .text($0.code) }),
      ])
    }
    let initial = scenario.schedule.initial
    let hours =
      [initial.team.answeringHours, initial.team.outreachHours, initial.team.seedingHours, initial.moderation.hours]
      .reduce(0) { $0 + $1.center }
    return .members([
      "name": .text(plan.name), "shipped": .bool(plan.isShipped), "community": .text(scenario.name),
      "summary": .text(summary(of: plan)),
      "purposes": .array(scenario.narrative.purposes.map { .text($0.rawValue) }),
      "placement": scenario.narrative.placement.map { .text($0.rawValue) },
      "eligible": .number(initial.audience.eligible.center.rounded()),
      "membership": .text(initial.membership.model.rawValue),
      "moderation": .array(initial.moderation.policy.models.map { .text($0.rawValue) }),
      "hours": .number(hours), "spaces": .number(initial.spaces.center.rounded()),
      "targets": .array(scenario.targets.map { .text($0.id) }),
    ])
  }
}
