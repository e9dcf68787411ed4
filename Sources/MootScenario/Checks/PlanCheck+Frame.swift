import MootDiagnostics
import MootModel

extension PlanCheck {
  /// What the platform asks of members.
  mutating func platform() {
    let platform = narrative.platform
    let order = Platform.Level.allCases
    if let level = platform.membersLevel.flatMap(order.firstIndex),
      let demands = platform.demands.flatMap(order.firstIndex),
      demands > level
    {
      let arguments = ["demands": order[demands].rawValue, "level": order[level].rawValue]
      report(.warning, "platform-demanding", arguments, at: "platform.demands")
    }
    if platform.demands == .high, isStated("audience.platform_friction"), plan.audience.platformFriction == .low {
      report(.warning, "friction-differs", at: "audience.platform_friction")
    }
  }

  /// The business case.
  mutating func money() {
    let money = plan.money
    guard !money.revenuePerAccount.isZero else { return }
    let hasFees = scenario.schedule.phases.contains {
      !$0.plan.membership.fee.isZero && $0.plan.membership.model == .paid
    }
    if isStated("money.tickets_per_month"), money.ticketsPerMonth.isZero, !hasFees {
      report(.warning, "value-alone", at: "money.revenue_per_account")
    }
    if money.revenuePerAccount.isFixed { report(.note, "value-certain", at: "money.revenue_per_account") }
    if let grade = narrative.readiness.renewalsMatter, grade == 0 {
      report(.warning, "value-no-renewals", at: "money.revenue_per_account")
    }
  }

  /// How the course is corrected, and when.
  mutating func review() {
    let review = narrative.review
    if review.every == nil, review.firstOn == nil { report(.note, "review-missing", at: "review") }
    if review.closeWhen == nil { report(.note, "close-missing", at: "review") }
    let opening = narrative.opensOn.flatMap(CalendarDay.init)
    if let opening, let first = review.firstOn.flatMap(CalendarDay.init), first < opening {
      report(.warning, "review-early", at: "review.first_on")
    }
    if let opening {
      for (index, measure) in narrative.measures.enumerated() {
        guard let by = measure.by.flatMap(CalendarDay.init), by < opening else { continue }
        report(.warning, "measure-early", ["id": measure.id], at: "measures[\(index)].by")
      }
    }
    if let years = reviewYears, let target = scenario.targets.min(by: { $0.byWeek < $1.byWeek }),
      Double(target.byWeek) < years * 52
    {
      report(.warning, "review-late", ["id": target.id, "week": "\(target.byWeek)"], at: "review.every")
    }
    for (index, step) in narrative.firstDays.enumerated() where step.byDay > 90 {
      report(.note, "step-late", ["day": NumberText.of(step.byDay)], at: "launch.first_days[\(index)].by_day")
    }
  }

  /// The years between two reviews.
  private var reviewYears: Double? {
    switch narrative.review.every {
    case .month: 1.0 / 12
    case .quarter: 0.25
    case .halfYear: 0.5
    case .year: 1
    case nil: nil
    }
  }
}
