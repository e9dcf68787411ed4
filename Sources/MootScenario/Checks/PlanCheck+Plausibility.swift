import MootDiagnostics
import MootModel

extension PlanCheck {
  /// Whether the sizes fit each other.
  mutating func audience() {
    let spaces = plan.spaces.center
    let interests = plan.audience.interests.center
    let arguments = ["spaces": NumberText.of(spaces.rounded()), "interests": NumberText.of(interests.rounded())]
    reportPhase(.warning, "spaces-many", arguments, at: "structure.spaces") { $0.spaces.center > interests }
    if spaces > 1, eligible / spaces < 1000 {
      let each = NumberText.of((eligible / spaces).rounded())
      report(.note, "spaces-thin", arguments.merging(["each": each]) { $1 }, at: "structure.spaces")
    }
    let founders = plan.launch.foundingMembers.center + plan.launch.foundingCore.center
    if founders > eligible / 2, isStated("launch.founding_members") {
      let arguments = ["founders": NumberText.of(founders), "eligible": NumberText.of(eligible.rounded())]
      report(.warning, "founders-many", arguments, at: "launch.founding_members")
    }
    if let alive = scenario.simulation.aliveAt, alive > eligible {
      report(.warning, "alive-above-eligible", ["given": NumberText.of(alive)], at: "simulation.alive_at")
    }
    if let firms = plan.audience.firms {
      if firms.center > eligible {
        let arguments = ["firms": NumberText.of(firms.center.rounded()), "eligible": NumberText.of(eligible.rounded())]
        report(.warning, "firms-many", arguments, at: "audience.firms")
      }
      if isStated("audience.people_per_firm") {
        report(.note, "people-per-firm-unused", at: "audience.people_per_firm")
      }
    }
    if plan.audience.renewalPerYear.center > 0.5 {
      report(.note, "renewal-high", at: "audience.renewal_per_year")
    }
  }

  /// Whether what is dated falls within the run.
  mutating func time() {
    let weeks = scenario.simulation.weeks
    if isStated("launch.campaigns"), let late = plan.launch.campaigns.first(where: { $0 >= weeks }) {
      report(.warning, "campaign-late", ["week": "\(late)", "weeks": "\(weeks)"], at: "launch.campaigns")
    }
    if let late = scenario.schedule.phases.first(where: { $0.week >= weeks }) {
      report(.warning, "timeline-late", ["week": "\(late.week)", "weeks": "\(weeks)"], at: "timeline")
    }
  }
}
