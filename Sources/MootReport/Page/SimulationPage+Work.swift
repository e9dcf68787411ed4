import MootExperiments
import MootLanguage
import MootModel
import MootScenario

extension SimulationPage {
  /// Moderator hours a week, what the run costs, and what it brings when the plan says what things are worth.
  func writeWork(to sheet: inout Sheet) {
    sheet.heading(catalogue.text("page.work.heading"))
    var table = TextTable(
      columns: [
        .init(title: catalogue.text("page.work.measure", ["weeks": wording.weeks(summary.weeks)]), isNumber: false),
        .init(title: catalogue.text("page.work.median")),
        .init(title: catalogue.text("page.work.band")),
      ], rows: [], narrow: .stack)
    func add(_ key: String, _ total: Total, _ unit: Unit, factor: Double = 1) {
      let values = estimates(of: total, unit: unit, factor: factor)
      let band = catalogue.text("page.range", ["low": values[0], "high": values[4]])
      table.rows.append(.cells([catalogue.text(key, ["currency": digits.currency]), values[2], band]))
    }
    add("page.work.hours", .moderationHours, .hours, factor: 1 / Double(max(1, summary.weeks)))
    add("page.work.cost", .cost, .money)
    if hasValue {
      add("page.work.value", .value, .money)
      add("page.work.return", .return, .share)
    }
    sheet.table(table)
    sheet.paragraph("\(hoursNote) \(catalogue.text(hasValue ? "page.work.uncounted" : "page.work.valueless"))")
  }

  /// The hours that the plan has, against those that the posts ask for in a week, on average over runs and weeks.
  private var hoursNote: String {
    let moderation = scenario.schedule.initial.moderation
    if moderation.hoursAsNeeded { return catalogue.text("page.work.as-needed") }
    let course = summary[.hoursNeeded]
    let weeks = Double(max(1, summary.weeks))
    // The weeks of a run are alike: their mean is hardly better known than each of them.
    let needed = digits.value(
      course.mean.reduce(0, +) / weeks, .hours, error: course.standardError.reduce(0, +) / weeks)
    return catalogue.text("page.work.planned", ["hours": digits.given(moderation.hours), "needed": needed])
  }

  /// Whether the plan says what a customer, a support case or a membership is worth.
  private var hasValue: Bool {
    let plan = scenario.schedule.initial
    let paths: Set = [PlanNumber.revenuePerAccount.rawValue, PlanNumber.ticketsPerMonth.rawValue]
    let charges = plan.membership.model == .paid && plan.membership.fee.center > 0
    let listens = plan.feedback.asked && plan.feedback.capacity.center > 0 && plan.feedback.valuePerItem.center > 0
    return charges || listens || plan.money.revenuePerAccount.center > 0 || !paths.isDisjoint(with: scenario.answered)
  }
}
