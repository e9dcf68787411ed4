import MootModel
import MootScenario

/// What members say, and what becomes of it: who does, decides, advises and is told.
enum InternalProcessesArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(
      .internalProcesses,
      clauses: [("promise", promise(draft)), ("parts", draft.edition == .internal ? parts(draft) : inside(draft))])
  }

  private static func processes(_ draft: CharterDraft) -> [InternalProcess] {
    draft.narrative.processes.filter { TypedText($0.insight) != nil }
  }

  /// What members may rely on.
  private static func promise(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let feedback = draft.plan.feedback
    let hasRecipients = processes(draft).contains { TypedText($0.to) != nil }
    var blocks = wording.blocks("internal-processes.intro") + draft.byEveryPurpose("internal-processes.purpose")
    if feedback.capacity.center > 0, draft.states("feedback.capacity") {
      blocks += wording.blocks(
        "internal-processes.capacity", ["count": draft.amounts.amount(feedback.capacity)])
      if !hasRecipients { blocks.append(draft.open("recipients")) }
    } else if feedback.asked || draft.purposes.contains(.productFeedback) {
      blocks.append(draft.open("feedback"))
    } else if !hasRecipients {
      blocks.append(draft.open("recipients"))
    }
    return blocks
  }

  /// For members: what is looked at how often, and when they hear of it.
  private static func inside(_ draft: CharterDraft) -> [Block] {
    let processes = processes(draft)
    guard !processes.isEmpty else { return draft.wording.blocks("internal-processes.inside") }
    return draft.wording.blocks("internal-processes.public", count: processes.count) + [
      draft.grid(
        "internal-processes.table", columns: ["insight", "every", "reaction"],
        rows: processes.map {
          [
            draft.cell($0.insight), draft.rhythm($0.every)?.capitalized ?? draft.cell($0.every),
            days($0.reactionDays, in: draft),
          ]
        })
    ]
  }

  private static func days(_ days: Double?, in draft: CharterDraft) -> [Inline] {
    guard let days else { return draft.cell(nil) }
    return draft.wording.inlines(
      "number.days", count: days == 1 ? 1 : 2, ["count": [.text(draft.amounts.number(days))]])
  }

  /// For the company: who does, decides, advises and is told.
  private static func parts(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let columns = ["insight", "does", "decides", "advises", "told", "every", "reaction"]
    let processes = processes(draft)
    guard !processes.isEmpty else {
      let rows = ["routine"] + draft.purposes.map(\.rawValue) + ["conduct"]
      return [draft.proposal("processes")] + wording.blocks("internal-processes.parts")
        + [draft.table("internal-processes.table", columns: columns, rows: rows)]
    }
    var blocks =
      wording.blocks("internal-processes.parts") + [
        draft.grid(
          "internal-processes.table", columns: columns,
          rows: processes.map { process in
            [
              draft.cell(process.insight), draft.cell(process.to), draft.cell(process.decides),
              draft.cell(process.advises), draft.cell(process.told),
              draft.rhythm(process.every)?.capitalized ?? draft.cell(process.every),
              days(process.reactionDays, in: draft),
            ]
          })
      ]
    let orphans = processes.filter { TypedText($0.to) == nil || TypedText($0.decides) == nil }
    if !orphans.isEmpty {
      blocks.append(
        draft.open("process-parts", ["processes": wording.series(orphans.map { draft.quoted($0.insight) })]))
    }
    return blocks
  }
}
