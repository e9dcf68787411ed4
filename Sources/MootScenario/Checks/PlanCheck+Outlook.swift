import MootDiagnostics
import MootModel

extension PlanCheck {
  /// A target that the forecast gives less than one chance in five is no plan but a hope.
  private static let unlikely = 0.2
  /// One that the forecast gives nearly always steers nothing.
  private static let certain = 0.98

  /// What the answers promise, against what the forecast gives.
  mutating func outlook(_ outlook: PlanOutlook) {
    for (index, (target, chance)) in zip(scenario.targets, outlook.chances).enumerated() {
      let arguments = [
        "id": target.id, "chance": percent(chance.probability), "low": percent(chance.interval.lowerBound),
        "high": percent(chance.interval.upperBound), "replicates": "\(outlook.replicates)",
      ]
      if chance.interval.upperBound < Self.unlikely || chance.probability < Self.unlikely {
        report(.warning, "target-unlikely", arguments, at: "targets[\(index)]")
      } else if chance.interval.lowerBound > Self.certain - 0.01, chance.probability >= Self.certain {
        report(.note, "target-certain", arguments, at: "targets[\(index)]")
      }
    }
    let runs = ["replicates": "\(outlook.replicates)"]
    if let count = narrative.employees.count, count > outlook.members {
      let people = ["count": NumberText.of(count.rounded()), "members": NumberText.of(outlook.members.rounded())]
      report(.warning, "employees-outnumber-later", people.merging(runs) { $1 }, at: "employees.count")
    }
    let spaces = plan.spaces.center
    if spaces > 1, outlook.posters / spaces < 3 {
      let each = NumberText.of((outlook.posters / spaces * 10).rounded() / 10)
      let arguments = ["spaces": NumberText.of(spaces.rounded()), "each": each].merging(runs) { $1 }
      report(.warning, "spaces-quiet", arguments, at: "structure.spaces")
    }
    if outlook.posters < outlook.aliveAt {
      let people = [
        "posters": NumberText.of(outlook.posters.rounded()), "alive": NumberText.of(outlook.aliveAt.rounded()),
      ]
      report(.warning, "not-alive", people.merging(runs) { $1 }, at: "audience.eligible")
    }
    let policy = plan.moderation.policy
    if policy.model == .community || policy.withCommunity, outlook.coreAtHalfYear < 2 {
      let core = ["core": NumberText.of(outlook.coreAtHalfYear.rounded())]
      report(.warning, "self-policing-few", core.merging(runs) { $1 }, at: "moderation.model")
    }
    load(outlook, runs)
  }

  /// The moderators' load against their hours and their promise.
  private mutating func load(_ outlook: PlanOutlook, _ runs: [String: String]) {
    let hours = plan.moderation.hours.center
    guard plan.moderation.policy.models != [.none], !plan.moderation.isUnstaffed else { return }
    if let promised = narrative.responseHours, outlook.worstDelayDays * 24 > promised {
      let arguments = [
        "promised": NumberText.of(promised), "delay": NumberText.of((outlook.worstDelayDays * 24).rounded()),
      ]
      report(.warning, "response-late", arguments.merging(runs) { $1 }, at: "moderation.response_hours")
    }
    if !plan.moderation.hoursAsNeeded, outlook.mostModerationHours > 0.95 * hours {
      let arguments = [
        "used": NumberText.of((outlook.mostModerationHours * 10).rounded() / 10), "hours": NumberText.of(hours),
      ]
      report(.warning, "moderation-overload", arguments.merging(runs) { $1 }, at: "moderation.hours")
    }
  }

  /// Whole percent: the Monte Carlo error of a few hundred replicates allows no more.
  private func percent(_ share: Double) -> String { NumberText.of((share * 100).rounded()) }
}
