import Testing

@testable import MootModel

/// A busy place in which every equation of its policies acts, and chance is small beside what anything does: a city of
/// members, with parameters that keep what saturates in the middle of its range.
struct WitnessScene: Sendable, CustomTestStringConvertible {
  let name: String
  let schedule: Schedule
  let settings: RunSettings

  var testDescription: String { name }

  static let weeks = 9

  /// Every membership and every moderation model, alone and combined, needed and given hours, both presets.
  static let all: [WitnessScene] = [
    WitnessScene(.open, ModerationPolicy(.reactive)),
    WitnessScene(.registration, ModerationPolicy(.post)) { $0.audience.firms = nil },
    WitnessScene(.approval, ModerationPolicy(.pre)) { $0.membership.reviewHours = .fixed(1_000) },
    WitnessScene(.invitation, ModerationPolicy(.community)) { $0.team.salaried = false },
    WitnessScene(.paid, ModerationPolicy(.auto)),
    WitnessScene(.paid, ModerationPolicy(.none)) {
      $0.membership.ordinaryFee = .fixed(0)
      $0.team.salaried = false
      $0.team.channels = 0
    },
    WitnessScene(.approval, ModerationPolicy(communityWith: .reactive)!, sceptical: true) {
      // About as many as apply in a week without a campaign.
      $0.membership.reviewHours = .fixed(190)
      $0.team.salaried = false
      $0.team.promotionCriteria = .hard
      $0.audience.platformFriction = .high
    },
    WitnessScene(.open, ModerationPolicy(communityWith: .post)!) { $0.moderation.hoursAsNeeded = true },
    WitnessScene(.registration, ModerationPolicy(communityWith: .auto)!) { $0.feedback.asked = false },
    WitnessScene(.invitation, ModerationPolicy(.pre)) { $0.moderation.hoursAsNeeded = true },
    WitnessScene(.open, ModerationPolicy(.auto)) { $0.moderation.hoursAsNeeded = true },
    WitnessScene(.registration, ModerationPolicy(.reactive)) {
      $0.moderation.rulesShown = false
      $0.team.promotionCriteria = .moderate
    },
    // As many violations as there can be, all of them read.
    WitnessScene(.open, ModerationPolicy(.post), ["violations": 0.5, "open.violation_factor": 2], kind: "riot: ") {
      $0.moderation.hoursAsNeeded = true
    },
    // A few hundred people, so that chance shows.
    WitnessScene(
      .registration, ModerationPolicy(.none), ["reachable_share": 1, "liveliness_half": 30], kind: "village: "
    ) {
      $0.audience.eligible = .fixed(320)
      $0.launch.foundingMembers = .fixed(300)
      $0.launch.foundingCore = .fixed(0)
      $0.moderation.hours = .fixed(1)
      $0.team.answeringHours = .fixed(2)
      $0.team.seedingHours = .fixed(1)
    },
    // Two campaigns bring more applicants than are decided on in weeks, and nothing else brings any.
    WitnessScene(.approval, ModerationPolicy(.none), ["discovery": 0, "imitation": 0], kind: "campaigns only: ") {
      $0.membership.reviewHours = .fixed(42)
    },
    WitnessScene(.open, ModerationPolicy(.none), ["tide": 0.5], kind: "weather: ", weather: true),
  ]

  init(
    _ membership: MembershipModel, _ policy: ModerationPolicy, _ special: [String: Double] = [:], kind: String = "",
    sceptical: Bool = false, weather: Bool = false,
    change: (inout CommunityPlan<Prior>) -> Void = { _ in }
  ) {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience = .init(
      eligible: .fixed(400_000), renewalPerYear: .fixed(2), existingVenueStrength: .fixed(0.3),
      interests: .fixed(5), firms: .fixed(90_000), peoplePerFirm: .fixed(4), platformFriction: .low)
    plan.membership = .init(model: membership, reviewHours: .fixed(100), fee: .fixed(12), ordinaryFee: .fixed(15))
    plan.moderation = .init(
      policy: policy, hours: .fixed(policy.model == .post ? 400 : 150), hoursAsNeeded: false,
      coverWaitDays: 0.6, rulesShown: true)
    plan.team = .init(
      answeringHours: .fixed(600), outreachHours: .fixed(30), seedingHours: .fixed(4_000), salaried: true,
      recognitionProgram: true, promotionCriteria: .easy, sharedWork: true, channels: 2)
    plan.spaces = .fixed(3)
    plan.launch = .init(foundingMembers: .fixed(30_000), foundingCore: .fixed(6_000), campaigns: [2, 5])
    plan.readiness = .init(need: .fixed(0.6), lastingProblem: .fixed(0.4), mutualBenefit: .fixed(0.7))
    plan.feedback = .init(asked: true, capacity: .fixed(900), valuePerItem: .fixed(30))
    plan.money = .init(
      platformPerYear: .fixed(2e6), revenuePerAccount: .fixed(20_000), ticketsPerMonth: .fixed(200_000),
      perDollar: .fixed(0.9))
    change(&plan)
    schedule = Schedule(plan)
    let settings = RunSettings(
      weeks: Self.weeks, sceptical: sceptical, parameterUncertainty: false, weather: weather,
      overrides: Self.busy.merging(special) { $1 }.mapValues { .fixed($0) })
    self.settings = settings
    name =
      "\(kind)\(membership), \(policy.models.map(\.rawValue).joined(separator: " and "))"
      + (plan.moderation.hoursAsNeeded ? ", hours as needed" : "") + (sceptical ? ", sceptical" : "")
  }

  /// What would saturate or vanish in a city.
  private static let busy: [String: Double] = [
    "liveliness_half": 6_000, "overload_volume": 2_000, "dilution_volume": 9_000, "search_half": 8_000,
    "discovery": 2,
    "imitation": 4, "violations": 0.06, "ban_rate": 0.5, "community_power": 0.004, "staff_invitations": 40,
    "core_invitations": 1, "contributor_invitations": 0.6, "exposure_churn": 1.5, "violation_contagion": 1,
    "contagion_half": 0.03, "open.spam_accounts": 40, "registration.spam_accounts": 30, "approval.spam_accounts": 20,
    "invitation.spam_accounts": 20, "paid.spam_accounts": 20, "older_posts": 800, "removal_deterrence": 0.5,
    "community_mistakes": 0.05, "post_mistakes": 0.05, "pre_mistakes": 0.05, "filter_false_alarm": 0.05,
    "flag_precision": 0.7, "wrongful_flag": 0.3, "paid.gate_pass": 0.3, "audience_reference": 900_000,
    "application_patience": 20, "solution_decay": 0.1, "unheard_churn": 0.8, "promotion": 0.03, "core_lapses": 0.02,
    "invitation.cancellation": 0.02, "welcome": 0.8, "response_memory": 4, "tide": 0, "contributor_power": 0.7,
    "open.lost_when_stopped": 0.6,
    "registration.lost_when_stopped": 0.6, "approval.lost_when_stopped": 0.6, "paid.lost_when_stopped": 0.6,
    "open.gate_pass": 0.5,
  ]

  private static let spreads: [String: Double] = [
    "join_weather": 1, "post_weather": 1, "weather_memory": 0.98, "tide": 1.2, "tide_memory": 0.3,
    "first_week_dispersion": 0.04,
  ]

  var simulator: Simulator { Simulator(schedule: schedule, settings: settings) }

  var plan: CommunityPlan<Double> { simulator.plan(phase: 0, seed: 1, replicate: 0) }
  var parameters: ParameterValues { simulator.parameters(seed: 1, replicate: 0) }

  /// Another value that the parameter may have: a fifth more, or less where more makes no sense.
  ///
  /// What changes the spread of things and no mean is changed a great deal, or it would need a hundred times the runs.
  func other(_ parameter: Parameter, _ value: Double) -> Double {
    if let far = Self.spreads[parameter.name] { return far }
    if value == 0 { return min(0.1, parameter.bounds.upperBound) }
    let more = value * 1.2
    let isShare = parameter.bounds.upperBound <= 1
    return isShare && more >= 0.99 || more > parameter.bounds.upperBound ? value * 0.8 : more
  }

  /// The same place with another value of one parameter.
  func with(_ parameter: Parameter) -> Simulator {
    var settings = settings
    settings.overrides[parameter.name] = .fixed(other(parameter, parameters[parameter.key]))
    return Simulator(schedule: schedule, settings: settings)
  }

  /// The same place with one field changed.
  func with(_ field: WitnessField) -> Simulator {
    var plan = plan
    field.change(&plan)
    return Simulator(schedule: Schedule(plan.map { _, number in .fixed(number) }), settings: settings)
  }
}
