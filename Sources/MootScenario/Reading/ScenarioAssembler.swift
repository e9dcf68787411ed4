import MootDiagnostics
import MootModel

/// Puts a scenario together from the answers of a file.
struct ScenarioAssembler {
  let sheet: AnswerSheet
  let file: String
  private(set) var findings: [Finding] = []

  init(_ sheet: AnswerSheet, file: String) {
    self.sheet = sheet
    self.file = file
  }

  /// The scenario, as far as it can be told; use it only when neither the sheet nor this has found an error.
  mutating func scenario() -> Scenario {
    requireTopKeys()
    let base = plainAnswers()
    let lists = lists()
    let draft = Self.draft(from: base, lists: lists)
    return Scenario(
      name: draft.name, language: draft.language, currency: draft.currency, narrative: draft.narrative,
      schedule: schedule(draft.plan, base: base, lists: lists), simulation: draft.simulation,
      parameters: sheet.parameters,
      targets: targets(weeks: draft.simulation.weeks), answered: answered(),
      stated: sheet.answers.mapValues(\.value.notation), statedLists: sheet.answers.compactMapValues(\.value.list),
      leftEmpty: sheet.leftEmpty, dated: dated())
  }

  private mutating func report(_ code: String, _ arguments: [String: String], path: String, at place: Place?) {
    findings.append(
      Finding(.error, code, arguments, path: path, place: place ?? Place(file: file, line: 1, column: 1)))
  }

  private mutating func requireTopKeys() {
    for field in ScenarioField.table where field.fallback == .required && !field.path.contains("[]") {
      let isWrong = sheet.findings.contains { $0.path == field.path && $0.severity == .error }
      if sheet[field.path] == nil && !isWrong {
        report("missing-key", ["path": field.path, "key": field.key], path: field.path, at: nil)
      }
    }
  }

  /// The answers that stand in no list.
  private func plainAnswers() -> [String: FieldValue] {
    sheet.answers.compactMapValues { $0.value }.filter { FieldIndex.shared.fields[$0.key] != nil }
  }

  private static func draft(from answers: [String: FieldValue], lists: Narrative) -> ScenarioDraft {
    var draft = ScenarioDraft()
    draft.narrative = lists
    for field in ScenarioField.table {
      if let value = answers[field.path] { field.landing(&draft, value) }
    }
    draft.derive(stated: Set(answers.keys))
    return draft
  }

  // MARK: Lists

  func text(_ path: String) -> String? { sheet[path]?.text }

  /// The ids of a list: those stated, and `goal-1`, `goal-2` … for the others. No two may be the same.
  mutating func ids(of list: String, named word: String) -> [String] {
    var seen: Set<String> = []
    return (0..<(sheet.counts[list] ?? 0)).map { index in
      let path = "\(list)[\(index)].id"
      let id = text(path) ?? "\(word)-\(index + 1)"
      if !seen.insert(id).inserted {
        report("duplicate-id", ["id": id, "path": list], path: path, at: sheet.place(of: path))
      }
      return id
    }
  }

  private mutating func targets(weeks: Int) -> [Target] {
    var targets: [Target] = []
    for (index, id) in ids(of: "targets", named: "target").enumerated() {
      let path = "targets[\(index)]"
      let bounds = [
        sheet["\(path).at_least"]?.number.map { Target.Bound.atLeast($0) },
        sheet["\(path).at_most"]?.number.map { Target.Bound.atMost($0) },
      ].compactMap { $0 }
      let place = place(ofItem: path)
      let isBoundWrong = sheet.findings.contains { $0.path == "\(path).at_least" || $0.path == "\(path).at_most" }
      if bounds.count != 1, !isBoundWrong {
        report("target-bound", ["id": id], path: path, at: place)
      }
      guard let metric = text("\(path).metric").flatMap(Metric.init(rawValue:)), bounds.count == 1,
        let week = sheet["\(path).by_week"]?.number
      else { continue }
      if Int(week) > weeks {
        report(
          "target-late", ["id": id, "week": "\(Int(week))", "weeks": "\(weeks)"], path: "\(path).by_week",
          at: sheet.place(of: "\(path).by_week"))
      }
      targets.append(Target(id: id, goal: text("\(path).goal"), metric: metric, bound: bounds[0], byWeek: Int(week)))
    }
    return targets
  }

  /// The first place of anything that an item says.
  private func place(ofItem path: String) -> Place? {
    sheet.answers.filter { $0.key.hasPrefix(path + ".") }.compactMap(\.value.place).min()
  }

  // MARK: Time

  /// What the timeline says, item by item, as it comes into force.
  private func dated() -> [DatedAnswer] {
    sheet.changes.compactMap { change in
      sheet["timeline[\(change.index)].week"]?.number.map {
        (change.index, DatedAnswer(week: Int($0), path: change.path, value: change.value.notation))
      }
    }.sorted { ($0.1.week, $0.0) < ($1.1.week, $1.0) }.map(\.1)
  }

  /// The plan over time: every item of the timeline, in order of its week, changes what held before.
  private func schedule(
    _ plan: CommunityPlan<Prior>, base: [String: FieldValue], lists: Narrative
  ) -> Schedule {
    var schedule = Schedule(plan)
    var answers = base
    let weeks = (0..<(sheet.counts["timeline"] ?? 0)).compactMap { index in
      sheet["timeline[\(index)].week"]?.number.map { (week: Int($0), index: index) }
    }
    // The sort must be stable: of two items with one week the later one in the file has the last word.
    for item in weeks.sorted(by: { ($0.week, $0.index) < ($1.week, $1.index) }) {
      for change in sheet.changes where change.index == item.index { answers[change.path] = change.value }
      schedule.append(week: item.week, plan: Self.draft(from: answers, lists: lists).plan)
    }
    return schedule
  }

  /// The paths stated, and those of the lists that hold them.
  private func answered() -> Set<String> {
    var answered = Set(sheet.answers.keys)
    for (list, count) in sheet.counts where count > 0 { answered.insert(list) }
    if !sheet.parameters.isEmpty { answered.insert("parameters") }
    return answered
  }
}
