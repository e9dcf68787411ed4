import MootDiagnostics
import MootModel

/// Goes through a plan and collects what to say about it.
struct PlanCheck {
  let scenario: Scenario
  let document: ScenarioDocument?
  private(set) var findings: [Finding] = []

  init(scenario: Scenario, document: ScenarioDocument?) {
    self.scenario = scenario
    self.document = document
  }

  var narrative: Narrative { scenario.narrative }
  var plan: CommunityPlan<Prior> { scenario.schedule.initial }
  var eligible: Double { plan.audience.eligible.center }

  func isStated(_ path: String) -> Bool { scenario.answered.contains(path) }

  mutating func report(
    _ severity: Finding.Severity, _ code: String, _ arguments: [String: String] = [:], at path: String
  ) {
    var arguments = arguments
    if arguments["path"] == nil { arguments["path"] = path }
    findings.append(Finding(severity, code, arguments, path: path, place: document?.place(of: path)))
  }

  /// Says once what holds in some phase: about `path` when it holds from the start, else about the timeline.
  mutating func reportPhase(
    _ severity: Finding.Severity, _ code: String, _ arguments: [String: String] = [:], at path: String,
    where holds: (CommunityPlan<Prior>) -> Bool
  ) {
    let phases = scenario.schedule.phases
    if holds(phases[0].plan) {
      report(severity, code, arguments, at: path)
    } else if phases.dropFirst().contains(where: { holds($0.plan) }) {
      report(severity, code, arguments, at: "timeline")
    }
  }
}

extension Prior {
  /// Whether it is certain that the number is 0.
  var isZero: Bool { self == .fixed(0) }
}
