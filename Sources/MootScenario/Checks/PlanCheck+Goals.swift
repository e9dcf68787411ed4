import MootDiagnostics
import MootModel

extension PlanCheck {
  /// Business goals, what they serve, and who answers for them.
  mutating func goals() {
    if narrative.goals.isEmpty { report(.note, "goals-missing", at: "goals") }
    let needs = Set(narrative.needs.map(\.id))
    // Which needs a goal serves is asked late; nobody is told about gaps in a matrix that was not begun.
    let hasMatrix = narrative.goals.contains { !$0.serves.isEmpty }
    for (index, goal) in narrative.goals.enumerated() {
      let path = "goals[\(index)]"
      if goal.objective == nil { report(.note, "goal-objective", ["id": goal.id], at: path) }
      if goal.owner == nil { report(.note, "goal-owner", ["id": goal.id], at: path) }
      if hasMatrix, goal.serves.isEmpty { report(.note, "goal-serves-nothing", ["id": goal.id], at: path) }
      for need in goal.serves where !needs.contains(need) {
        report(.warning, "need-unknown", ["id": goal.id, "need": need], at: "\(path).serves")
      }
      if !scenario.targets.contains(where: { $0.goal == goal.id }),
        !narrative.measures.contains(where: { $0.goal == goal.id })
      {
        report(.note, "goal-target", ["id": goal.id], at: path)
      }
    }
    let served = Set(narrative.goals.flatMap(\.serves))
    for (index, need) in narrative.needs.enumerated() where hasMatrix && !served.contains(need.id) {
      report(.note, "need-unserved", ["id": need.id], at: "members.needs[\(index)]")
    }
    measures()
    switch narrative.communityManager {
    case nil: report(.note, "manager-missing", at: "team.community_manager")
    case "vacant": report(.note, "manager-vacant", at: "team.community_manager")
    default: break
    }
  }

  /// What shows whether use cases and goals do well.
  private mutating func measures() {
    let known = Set(scenario.targets.map(\.id) + narrative.measures.map(\.id))
    for (index, useCase) in narrative.useCases.enumerated() {
      let path = "use_cases[\(index)]"
      if useCase.measures.isEmpty { report(.note, "use-case-no-measure", ["id": useCase.id], at: "\(path).measures") }
      for measure in useCase.measures where !known.contains(measure) {
        report(.warning, "use-case-measure-unknown", ["id": useCase.id, "measure": measure], at: "\(path).measures")
      }
    }
    let goals = Set(narrative.goals.map(\.id))
    for (index, measure) in narrative.measures.enumerated() {
      guard let goal = measure.goal, !goals.contains(goal) else { continue }
      report(.warning, "measure-goal-unknown", ["id": measure.id, "goal": goal], at: "measures[\(index)].goal")
    }
    let guesses = Set(narrative.needs.filter { $0.evidence == .guess }.map(\.id))
    for (index, goal) in narrative.goals.enumerated() where !goal.serves.isEmpty {
      guard goal.serves.allSatisfy(guesses.contains) else { continue }
      report(.warning, "goal-on-guess", ["id": goal.id], at: "goals[\(index)].serves")
    }
  }

  /// Numbers that say whether a goal is met.
  mutating func targets() {
    if scenario.targets.isEmpty { report(.note, "targets-missing", at: "targets") }
    let goals = narrative.goals.map(\.id)
    for (index, target) in scenario.targets.enumerated() {
      let path = "targets[\(index)]"
      if let goal = target.goal {
        if !goals.contains(goal) {
          let near = Suggestion.nearest(to: goal, among: goals)
          report(
            .warning, near == nil ? "target-goal-unknown" : "target-goal-similar",
            ["id": target.id, "goal": goal, "suggestion": near ?? ""], at: "\(path).goal")
        }
      } else {
        report(.note, "target-no-goal", ["id": target.id], at: path)
      }
      bound(of: target, path: path)
    }
  }

  private mutating func bound(of target: Target, path: String) {
    let key = if case .atLeast = target.bound { "at_least" } else { "at_most" }
    let arguments = [
      "id": target.id, "bound": NumberText.of(target.bound.value), "metric": target.metric.rawValue,
      "eligible": NumberText.of(eligible.rounded()),
    ]
    if target.metric.unit == .share, target.bound.value > 1 {
      report(.warning, "target-share", arguments, at: "\(path).\(key)")
    }
    // Those who enter later count as well.
    let years = Double(target.byWeek) / 52
    let everybody = eligible * (1 + plan.audience.renewalPerYear.center * years)
    if case .atLeast(let value) = target.bound, target.metric.unit == .people, value > everybody,
      plan.audience.eligible.isFixed
    {
      report(.warning, "target-above-eligible", arguments, at: "\(path).\(key)")
    }
  }
}
