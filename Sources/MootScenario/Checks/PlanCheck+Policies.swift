import MootDiagnostics
import MootModel

extension PlanCheck {
  /// How one becomes a member, and what it costs.
  mutating func membership() {
    let plans = scenario.schedule.phases.map(\.plan)
    let models = Set(plans.map(\.membership.model))
    if !models.contains(.paid), plans.contains(where: { !$0.membership.fee.isZero }) {
      report(.warning, "fee-not-paid", at: "membership.fee")
    }
    reportPhase(.warning, "paid-without-fee", at: "membership.fee") {
      $0.membership.model == .paid && $0.membership.fee.isZero
    }
    reportPhase(.warning, "approval-no-hours", at: "membership.review_hours") {
      $0.membership.model == .approval && $0.membership.reviewHours.isZero
    }
    if isStated("membership.review_hours"), !models.contains(.approval), !models.contains(.paid),
      !plan.membership.reviewHours.isZero
    {
      report(.note, "review-hours-unused", at: "membership.review_hours")
    }
    campaigns()
    ordinaryFee()
    if plan.launch.foundingMembers.isZero, plan.launch.foundingCore.isZero {
      reportPhase(.warning, "invitation-nobody-invites", at: "team.outreach_hours") {
        $0.membership.model == .invitation && $0.team.outreachHours.isZero
      }
    }
  }

  /// Campaigns do nothing while membership is by invitation.
  private mutating func campaigns() {
    let phases = scenario.schedule.phases
    let idle = plan.launch.campaigns.filter { week in
      phases.last { $0.week <= week }?.plan.membership.model == .invitation
    }
    guard let first = idle.first else { return }
    report(
      isStated("launch.campaigns") ? .warning : .note, "invitation-campaigns",
      ["count": "\(idle.count)", "first": "\(first)"], at: "launch.campaigns")
  }

  /// A fee moves people by what is ordinary in the field; where that is not given, the model's own wide range stands in.
  private mutating func ordinaryFee() {
    let parameter = Parameter[.common(.ordinaryFee)]
    guard scenario.parameters[parameter.name] == nil else { return }
    let range = parameter.prior.scaled(by: plan.money.perDollar.center, over: 1).notation(digits: 2)
    reportPhase(
      .note, "ordinary-fee-assumed", ["range": range, "currency": scenario.currency], at: "membership.fee"
    ) {
      $0.membership.model == .paid && !$0.membership.fee.isZero && $0.membership.ordinaryFee.isZero
    }
  }

  /// How violations are found and handled, and by whom.
  mutating func moderation() {
    reportPhase(.warning, "pre-no-hours", at: "moderation.hours") {
      $0.moderation.policy.model == .pre && $0.moderation.isUnstaffed
    }
    reportPhase(.warning, "moderation-no-hours", at: "moderation.hours") {
      [.reactive, .post, .auto].contains($0.moderation.policy.model) && $0.moderation.isUnstaffed
    }
    if isStated("moderation.hours") {
      reportPhase(.warning, "moderation-hours-unused", at: "moderation.hours") {
        $0.moderation.policy.model == .none && !$0.moderation.isUnstaffed
      }
    }
    reportPhase(.warning, "staffed-never", at: "moderation.staffed") {
      $0.moderation.coverWaitDays >= 3.5 && !$0.moderation.isUnstaffed
        && $0.moderation.policy.models != [.none] && $0.moderation.policy.models != [.community]
    }
    let polices: (CommunityPlan<Prior>) -> Bool = { plan in
      plan.moderation.policy.withCommunity || plan.moderation.policy.model == .community
    }
    if plan.launch.foundingCore.isZero {
      reportPhase(.warning, "self-policing-no-core", at: "launch.founding_core", where: polices)
    }
    reportPhase(.warning, "self-policing-hard", at: "team.promotion_criteria") {
      polices($0) && $0.team.promotionCriteria == .hard
    }
  }

  /// Who does the work, and where it connects.
  mutating func team() {
    let paths = ScenarioDraft.shares.map(\.path)
    if isStated("team.hours"), paths.allSatisfy(isStated), !plan.moderation.hoursAsNeeded, let document,
      case .success(.exact(let all)) = NumberNotation.parse(document.value(at: "team.hours") ?? "")
    {
      let parts = [
        plan.team.answeringHours, plan.team.outreachHours, plan.team.seedingHours, plan.moderation.hours,
      ]
      let sum = parts.reduce(0) { $0 + $1.center }
      if abs(sum - all) > 0.05 * max(all, 1) {
        report(.warning, "team-hours-sum", ["sum": NumberText.of(sum), "all": NumberText.of(all)], at: "team.hours")
      }
    }
    if plan.team.channels > 4 {
      report(.note, "channels-many", ["count": "\(plan.team.channels)"], at: "team.channels")
    }
    if scenario.currency != "USD", !isStated("money.per_dollar") {
      report(.note, "currency-rate", ["currency": scenario.currency], at: "money.currency")
    }
  }
}
