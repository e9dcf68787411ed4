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
    let planned = digits.given(scenario.schedule.initial.moderation.hours)
    var note = catalogue.text("page.work.planned", ["hours": planned])
    if !hasValue { note += " " + catalogue.text("page.work.valueless") }
    sheet.paragraph(note)
  }

  /// Whether the plan says what a customer, a support case or a membership is worth.
  private var hasValue: Bool {
    let plan = scenario.schedule.initial
    let paths: Set = [PlanNumber.revenuePerAccount.rawValue, PlanNumber.ticketsPerMonth.rawValue]
    let charges = plan.membership.model == .paid && plan.membership.fee.center > 0
    return charges || plan.money.revenuePerAccount.center > 0 || !paths.isDisjoint(with: scenario.answered)
  }
}
