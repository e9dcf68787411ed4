import MootCharts
import MootExperiments
import MootLanguage
import MootModel
import MootScenario

extension SimulationPage {
  /// The title, and what was assumed: one line where it fits, and a sentence for whatever is out of the ordinary.
  func writeAssumptions(to sheet: inout Sheet) {
    let name = scenario.name.isEmpty ? catalogue.text("page.unnamed") : scenario.name
    sheet.title(catalogue.text("page.title", ["name": name, "weeks": wording.weeks(summary.weeks)]))
    sheet.paragraph(assumedLine)
    let exceptions = exceptions
    if !exceptions.isEmpty { sheet.paragraph(exceptions.joined(separator: " ")) }
  }

  private var assumedLine: String {
    let plan = scenario.schedule.initial
    var parts = [
      catalogue.text("page.assumed.eligible", ["value": digits.given(plan.audience.eligible)]),
      wording.name(plan.membership.model),
      moderation(plan),
      catalogue.text("page.assumed.team", ["hours": teamHours(plan)]),
    ]
    // The founders are named when that costs no second line.
    let founders = [plan.launch.foundingMembers, plan.launch.foundingCore]
    if founders.allSatisfy(\.isFixed) {
      let count = founders.reduce(0) { $0 + $1.center }
      let more = parts + [catalogue.text("page.assumed.founders", ["count": digits.given(count)])]
      if DisplayWidth.of(joined(more)) <= style.width { parts = more }
    }
    return joined(parts)
  }

  /// Each part holds together, so that a narrow page breaks between parts.
  private func joined(_ parts: [String]) -> String {
    let held = parts.map(\.heldTogether)
    let isShort = DisplayWidth.of(held.joined(separator: " · ")) <= style.width
    return (isShort || held.allSatisfy { DisplayWidth.of($0) + 2 <= style.width } ? held : parts)
      .joined(separator: "\u{A0}· ")
  }

  private func moderation(_ plan: CommunityPlan<Prior>) -> String {
    let policy = plan.moderation.policy
    if policy == ModerationPolicy(.none) { return catalogue.text("page.assumed.unmoderated") }
    return catalogue.text(
      "page.assumed.moderation",
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
