import MootCharts
import MootExperiments
import MootLanguage
import MootModel
import MootScenario
import MootText

extension SimulationPage {
  /// The title, and what was assumed: one line where it fits, and a sentence for whatever is out of the ordinary.
  func writeAssumptions(to sheet: inout Sheet) {
    sheet.title(catalogue.text("page.title", ["name": name, "weeks": wording.weeks(summary.weeks)]))
    sheet.paragraph(assumedLine)
    let exceptions = exceptions
    if !exceptions.isEmpty { sheet.paragraph(exceptions.joined(separator: " ")) }
  }

  /// The most telling wording that fits one line; the shortest one where none does.
  private var assumedLine: String {
    let plan = scenario.schedule.initial
    let wordings = [true, false].flatMap { isLong in
      [founders(plan), []].map { founders in
        joined(
          [
            catalogue.text("page.assumed.eligible", ["value": digits.given(plan.audience.eligible)]),
            wording.name(plan.membership.model), moderation(plan, isLong: isLong),
            catalogue.text("page.assumed.team", ["hours": teamHours(plan)]),
          ] + founders)
      }
    }
    return wordings.first { DisplayWidth.of($0) <= style.width } ?? wordings[wordings.count - 1]
  }

  /// Each part holds together, so that a narrow page breaks between parts.
  private func joined(_ parts: [String]) -> String {
    catalogue.text("page.assumed.line", ["parts": parts.map(\.heldTogether).joined(separator: ", ")])
  }

  private func founders(_ plan: CommunityPlan<Prior>) -> [String] {
    let founders = [plan.launch.foundingMembers, plan.launch.foundingCore]
    guard founders.allSatisfy(\.isFixed) else { return [] }
    let count = founders.reduce(0) { $0 + $1.center }
    return [catalogue.text("page.assumed.founders", ["count": digits.given(count)])]
  }

  private func moderation(_ plan: CommunityPlan<Prior>, isLong: Bool) -> String {
    let policy = plan.moderation.policy
    if policy == ModerationPolicy(.none) { return catalogue.text("page.assumed.unmoderated") }
    if plan.moderation.hoursAsNeeded {
      return catalogue.text("page.assumed.moderation-as-needed", ["policy": wording.name(policy)])
    }
    return catalogue.text(
      isLong ? "page.assumed.moderation" : "page.assumed.moderationShort",
      ["policy": wording.name(policy), "hours": digits.given(plan.moderation.hours)])
  }

  /// The hours for answering, outreach and seeding together.
  private func teamHours(_ plan: CommunityPlan<Prior>) -> String {
    let hours = [plan.team.answeringHours, plan.team.outreachHours, plan.team.seedingHours]
    let sum = hours.reduce(0) { $0 + $1.center }
    return hours.allSatisfy(\.isFixed)
      ? digits.given(sum) : catalogue.text("page.about", ["value": digits.given(sum)])
  }

  private var exceptions: [String] {
    var sentences: [String] = []
    let weeks = scenario.schedule.phases.dropFirst().map { String($0.week) }
    if !weeks.isEmpty {
      let key = weeks.count == 1 ? "page.assumed.change" : "page.assumed.changes"
      sentences.append(catalogue.text(key, ["weeks": weeks.joined(separator: ", ")]))
    }
    if scenario.simulation.preset == .sceptical { sentences.append(catalogue.text("page.assumed.sceptical")) }
    if !scenario.parameters.isEmpty {
      sentences.append(catalogue.text("page.assumed.overrides", count: scenario.parameters.count))
    }
    if !scenario.simulation.parameterUncertainty { sentences.append(catalogue.text("page.assumed.certain")) }
    if !scenario.simulation.weather { sentences.append(catalogue.text("page.assumed.calm")) }
    return sentences
  }
}
