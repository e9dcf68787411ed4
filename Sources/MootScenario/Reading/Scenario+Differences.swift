import MootDiagnostics
import MootModel

/// An answer in which scenarios differ.
package struct AnswerDifference: Sendable, Hashable {
  /// What one of the scenarios says.
  package struct Answer: Sendable, Hashable {
    /// In the notation of the file; nil where nothing is said and nothing holds instead.
    package var text: String?
    /// The file is silent; this holds by default.
    package var isDefault: Bool

    package init(text: String?, isDefault: Bool) {
      self.text = text
      self.isDefault = isDefault
    }
  }

  package var path: String
  /// One for each scenario, in their order.
  package var answers: [Answer]
  /// Whether it moves the simulation; otherwise it is words, a target, or a heading.
  package var drives: Bool

  package init(path: String, answers: [Answer], drives: Bool) {
    self.path = path
    self.answers = answers
    self.drives = drives
  }
}

extension Scenario {
  /// Every answer in which scenarios differ: what moves the simulation first, each in the order of the file.
  ///
  /// A silent file counts with its default. Items of lists are compared by their place.
  package static func differences(among scenarios: [Scenario]) -> [AnswerDifference] {
    // What follows from other answers may differ where none of the files states it.
    let derived = ScenarioField.table.filter { $0.fallback == .derived && !$0.path.contains("[") }
    let paths = Set(scenarios.flatMap(\.stated.keys)).union(derived.map(\.path))
    let found = paths.compactMap { path -> AnswerDifference? in
      let answers = scenarios.map { $0.answer(at: path) }
      guard Set(answers.map(\.text)).count > 1 else { return nil }
      return AnswerDifference(path: path, answers: answers, drives: drives(path, answers.map(\.text)))
    }
    return found.sorted { a, b in
      if a.drives != b.drives { return a.drives }
      return stands(a.path, before: b.path)
    }
  }

  /// The number at a path of the file or of a parameter, by its center; nil where the answer is no number.
  ///
  /// Edge cases: a silent file gives the default; of a parameter without an override there is none.
  package func number(at path: String) -> Double? {
    if path.hasPrefix("parameters.") { return parameters[String(path.dropFirst("parameters.".count))]?.center }
    guard let field = ScenarioField.field(at: path), case .number = field.kind, let text = answer(at: path).text
    else { return nil }
    return Self.value(of: text, field)?.number
  }

  func answer(at path: String) -> AnswerDifference.Answer {
    if let text = stated[path] { return .init(text: text, isDefault: false) }
    guard let field = ScenarioField.field(at: path), field.path == path else {
      return .init(text: nil, isDefault: true)
    }
    switch field.fallback {
    case .unanswered, .required: return .init(text: nil, isDefault: true)
    case .answer(let text): return .init(text: Self.value(of: text, field)?.notation ?? text, isDefault: true)
    case .derived: return .init(text: derivedDefault(of: path), isDefault: true)
    }
  }

  func derivedDefault(of path: String) -> String? {
    let plan = schedule.initial
    let prior: Prior? =
      switch path {
      case "moderation.hours": plan.moderation.hours
      case "team.answering_hours": plan.team.answeringHours
      case "team.outreach_hours": plan.team.outreachHours
      case "team.seeding_hours": plan.team.seedingHours
      case "structure.spaces": plan.spaces
      case "readiness.need": plan.readiness.need
      case "readiness.lasting_problem": plan.readiness.lastingProblem
      case "readiness.mutual_benefit": plan.readiness.mutualBenefit
      case "launch.founding_members": plan.launch.foundingMembers
      case "money.tickets_per_month": plan.money.ticketsPerMonth
      case "audience.firms": plan.firmsBehind
      case "simulation.alive_at": .fixed(Simulator.aliveThreshold(eligible: plan.audience.eligible.center))
      default: nil
      }
    if path == "team.channels" { return narrative.channels.joined(separator: ", ") }
    guard let prior else { return nil }
    // A mean of a handful of grades: more than two digits would claim more than was answered.
    if path.hasPrefix("readiness."), prior.isFixed { return NumberText.of((prior.center * 100).rounded() / 100) }
    return prior.isFixed ? NumberText.of(prior.rounded(prior.center)) : prior.notation
  }

  private static func value(of text: String, _ field: ScenarioField) -> FieldValue? {
    guard !text.isEmpty else { return nil }
    var decoder = FieldDecoder(field.kind, path: field.path, place: nil)
    return decoder.value(of: field.rawAnswer(of: text))
  }

  /// Whether two of the answers would leave different plans behind.
  private static func drives(_ path: String, _ answers: [String?]) -> Bool {
    if path.hasPrefix("parameters.") || path.hasPrefix("timeline[") { return true }
    guard let field = ScenarioField.field(at: path), !field.path.contains("[") else { return false }
    let drafts = answers.map { answer in
      var draft = ScenarioDraft()
      if let value = answer.flatMap({ value(of: $0, field) }) { field.landing(&draft, value) }
      return draft
    }
    let first = drafts[0]
    return drafts.contains {
      $0.plan != first.plan || $0.simulation != first.simulation || $0.teamHours != first.teamHours
        || $0.unknown != first.unknown
    }
  }

  /// Whether a path comes before another in a file from top to bottom.
  static func stands(_ a: String, before b: String) -> Bool { place(of: a) < place(of: b) }

  /// The row of the table, then the numbers of list items, then the words.
  private static func place(of path: String) -> (Int, [Int], String) {
    let last = ScenarioField.table.count
    let row = ScenarioField.table.firstIndex { $0.path == FieldIndex.pattern(of: path) }
    let numbers = path.split { "[]".contains($0) }.compactMap { Int($0) }
    // Items stay together: the list's row first, then the item, then the field.
    // A parameter stands where the parameters do.
    guard !numbers.isEmpty else {
      return (row ?? ScenarioField.table.firstIndex { path.hasPrefix("\($0.path).") } ?? last, [], path)
    }
    let list = path.prefix { $0 != "[" } + "[]"
    return (ScenarioField.table.firstIndex { $0.path.hasPrefix(list) } ?? last, numbers + [row ?? last], path)
  }
}

private func < (a: (Int, [Int], String), b: (Int, [Int], String)) -> Bool {
  if a.0 != b.0 { return a.0 < b.0 }
  if a.1 != b.1 { return a.1.lexicographicallyPrecedes(b.1) }
  return a.2 < b.2
}
