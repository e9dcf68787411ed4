import MootModel

extension ScenarioField {
  /// All fields in the order in which a file is read from top to bottom.
  package static let table: [ScenarioField] =
    identity + narrative + audience + policies + team + launchAndReadiness + money + simulation + lists

  private static func words<Choice: CaseIterable & RawRepresentable<String>>(_: Choice.Type) -> [String] {
    Choice.allCases.map(\.rawValue)
  }

  private static let identity: [ScenarioField] = [
    ScenarioField("folkmoot", .choice(["1"]), .required),
    ScenarioField("name", .text(.line), .required, landing: text(\.name)),
    ScenarioField("language", .choice(["en", "es", "ro"]), .answer("en"), landing: text(\.language)),
  ]

  private static let narrative: [ScenarioField] = [
    ScenarioField("purpose.kinds", .choices(words(Purpose.self))) { draft, value in
      draft.narrative.purposes = (value.list ?? []).compactMap(Purpose.init(rawValue:))
    },
    ScenarioField("purpose.vision", .text(.prose), landing: words(\.narrative.vision)),
    ScenarioField("place.decision", .choice(words(Placement.self)), landing: decision(\.narrative.placement)),
    ScenarioField("place.topic", .choice(words(TopicReach.self)), landing: decision(\.narrative.topicReach)),
    ScenarioField("place.existing_venues", .text(.prose), landing: words(\.narrative.existingVenues)),
    ScenarioField("place.adds", .text(.prose), landing: words(\.narrative.adds)),
    ScenarioField("members.served", .text(.prose), landing: words(\.narrative.served)),
    ScenarioField("members.needs[].id", .text(.identifier), .derived),
    ScenarioField("members.needs[].text", .text(.prose), .required),
    ScenarioField("members.needs[].evidence", .choice(words(Need.Evidence.self))),
    ScenarioField("goals[].id", .text(.identifier), .derived),
    ScenarioField("goals[].text", .text(.prose), .required),
    ScenarioField("goals[].objective", .text(.prose)),
    ScenarioField("goals[].owner", .text(.line)),
    ScenarioField("goals[].serves", .list(.identifier, limit: 20)),
    ScenarioField("use_cases[].id", .text(.identifier), .derived),
    ScenarioField("use_cases[].text", .text(.prose), .required),
  ]

  private static let audience: [ScenarioField] = [
    ScenarioField(
      "audience.eligible", .number(NumberRule(1...1e9, .people, whole: true, unknown: .range(1000, 50_000))),
      .answer("12000"), landing: number(\.plan.audience.eligible)),
    ScenarioField(
      "audience.renewal_per_year", .number(NumberRule(0...10, .share, unknown: .range(0.02, 0.3))),
      .answer("0.1"), landing: number(\.plan.audience.renewalPerYear)),
    ScenarioField(
      "audience.existing_venue_strength", .number(NumberRule(0...1, .score, unknown: .uniform(0, 1))),
      .answer("0"), landing: number(\.plan.audience.existingVenueStrength)),
    ScenarioField(
      "audience.platform_friction", .choice(words(PlatformFriction.self)), .answer("ordinary"),
      landing: choice(\.plan.audience.platformFriction)),
    ScenarioField(
      "audience.interests", .number(NumberRule(1...1000, .count, whole: true, unknown: .range(1, 10))),
      .answer("1"), landing: number(\.plan.audience.interests)),
  ]

  private static let policies: [ScenarioField] = [
    ScenarioField(
      "membership.model", .choice(words(MembershipModel.self)), .answer("registration"), mayChange: true,
      landing: choice(\.plan.membership.model)),
    ScenarioField(
      "membership.review_hours", .number(hours(unknown: .range(1, 16))), .answer("4"), mayChange: true,
      landing: number(\.plan.membership.reviewHours)),
    ScenarioField(
      "membership.fee", .number(NumberRule(0...1e6, .moneyPerMonth, unknown: .range(5, 100))), .answer("0"),
      mayChange: true, landing: number(\.plan.membership.fee)),
    ScenarioField(
      // Zero says that the ordinary fee is not known, and then the fee itself moves nobody.
      "membership.ordinary_fee", .number(NumberRule(0...1e6, .moneyPerMonth, unknown: .fixed(0))), .answer("0"),
      mayChange: true, landing: number(\.plan.membership.ordinaryFee)),
    ScenarioField("moderation.model", .moderation, .answer("reactive"), mayChange: true) { draft, value in
      if case .moderation(let policy) = value { draft.plan.moderation.policy = policy }
    },
    ScenarioField(
      "moderation.hours", .number(hours(unknown: .range(1, 16))), .derived, mayChange: true,
      landing: number(\.plan.moderation.hours)),
    ScenarioField("moderation.staffed", .staffed, .answer("Mon-Fri 09:00-17:00"), mayChange: true) { draft, value in
      if case .staffed(let week, let text) = value {
        draft.plan.moderation.coverWaitDays = week.coverWaitDays
        draft.narrative.staffed = text
      }
    },
    ScenarioField(
      "moderation.rules_shown", .yesNo, .answer("true"), mayChange: true,
      landing: yesNo(\.plan.moderation.rulesShown)),
  ]

  private static let team: [ScenarioField] = [
    ScenarioField("team.community_manager", .text(.line), landing: words(\.narrative.communityManager)),
    ScenarioField(
      "team.hours", .number(hours(unknown: .range(8, 60))), .answer("22"), mayChange: true,
      landing: number(\.teamHours)),
    ScenarioField(
      "team.answering_hours", .number(hours(unknown: .range(3, 40))), .derived, mayChange: true,
      landing: number(\.plan.team.answeringHours)),
    ScenarioField(
      "team.outreach_hours", .number(hours(unknown: .range(1, 16))), .derived, mayChange: true,
      landing: number(\.plan.team.outreachHours)),
    ScenarioField(
      "team.seeding_hours", .number(hours(unknown: .range(0.5, 8))), .derived, mayChange: true,
      landing: number(\.plan.team.seedingHours)),
    ScenarioField("team.salaried", .yesNo, .answer("true"), mayChange: true, landing: yesNo(\.plan.team.salaried)),
    ScenarioField(
      "team.recognition_program", .yesNo, .answer("false"), mayChange: true,
      landing: yesNo(\.plan.team.recognitionProgram)),
    ScenarioField(
      "team.promotion_criteria", .choice(words(PromotionCriteria.self)), .answer("moderate"), mayChange: true,
      landing: choice(\.plan.team.promotionCriteria)),
    ScenarioField(
      "team.shared_work", .yesNo, .answer("false"), mayChange: true, landing: yesNo(\.plan.team.sharedWork)),
    ScenarioField("team.channels", .list(.line, limit: 20), .answer(""), mayChange: true) { draft, value in
      draft.narrative.channels = value.list ?? []
      draft.plan.team.channels = draft.narrative.channels.count
    },
  ]

  private static let launchAndReadiness: [ScenarioField] = [
    ScenarioField(
      "structure.spaces", .number(NumberRule(1...1000, .count, whole: true, unknown: .range(1, 6))), .answer("1"),
      mayChange: true, landing: number(\.plan.spaces)),
    ScenarioField(
      "launch.founding_members", .number(NumberRule(0...1e6, .people, whole: true, unknown: .range(10, 150))),
      .derived, landing: number(\.plan.launch.foundingMembers)),
    ScenarioField(
      "launch.founding_core", .number(NumberRule(0...100_000, .people, whole: true, unknown: .range(1, 6))),
      .answer("2"), landing: number(\.plan.launch.foundingCore)),
    ScenarioField("launch.campaigns", .weeks, .answer("0, 13, 26, 39")) { draft, value in
      if case .weeks(let weeks) = value { draft.plan.launch.campaigns = weeks }
    },
    ScenarioField("readiness.need", .number(score), .answer("0.5"), landing: number(\.plan.readiness.need)),
    ScenarioField(
      "readiness.lasting_problem", .number(score), .answer("0.5"), landing: number(\.plan.readiness.lastingProblem)),
    ScenarioField(
      "readiness.mutual_benefit", .number(score), .answer("0.5"), landing: number(\.plan.readiness.mutualBenefit)),
    ScenarioField("feedback.asked", .yesNo, .answer("false"), mayChange: true, landing: yesNo(\.plan.feedback.asked)),
    ScenarioField(
      "feedback.capacity", .number(NumberRule(0...100_000, .itemsPerWeek, unknown: .range(0.5, 10))), .answer("0"),
      mayChange: true, landing: number(\.plan.feedback.capacity)),
  ]

  private static let money: [ScenarioField] = [
    ScenarioField("money.currency", .text(.currency), .answer("USD"), landing: text(\.currency)),
    ScenarioField(
      "money.per_dollar", .number(NumberRule(1e-6...1e6, .rate, range: false)), .answer("1"),
      landing: number(\.plan.money.perDollar)),
    ScenarioField(
      "money.platform_per_year", .number(NumberRule(0...1e9, .moneyPerYear, unknown: .range(1000, 50_000))),
      .answer("0"), landing: number(\.plan.money.platformPerYear)),
    ScenarioField(
      "money.revenue_per_account", .number(NumberRule(0...1e9, .moneyPerYear, unknown: .range(100, 10_000))),
      .answer("0"), landing: number(\.plan.money.revenuePerAccount)),
    ScenarioField("money.tickets_per_month", .number(NumberRule(0...1e9, .ticketsPerMonth)), .derived) { draft, value in
      if case .number(let prior) = value { draft.plan.money.ticketsPerMonth = prior }
      if value == .unknown { draft.unknown.insert("money.tickets_per_month") }
    },
  ]

  private static let simulation: [ScenarioField] = [
    ScenarioField(
      "simulation.weeks", .number(.exact(1...1040, .weeks, whole: true)), .answer("104"),
      landing: whole(\.simulation.weeks)),
    ScenarioField(
      "simulation.preset", .choice(words(SimulationSettings.Preset.self)), .answer("standard"),
      landing: choice(\.simulation.preset)),
    ScenarioField(
      "simulation.parameter_uncertainty", .yesNo, .answer("true"),
      landing: yesNo(\.simulation.parameterUncertainty)),
    ScenarioField("simulation.weather", .yesNo, .answer("true"), landing: yesNo(\.simulation.weather)),
    ScenarioField("simulation.alive_at", .number(.exact(1...1e9, .posters)), .derived) { draft, value in
      draft.simulation.aliveAt = value.number
    },
  ]

  private static let lists: [ScenarioField] = [
    ScenarioField("parameters", .parameters),
    ScenarioField("targets[].id", .text(.identifier), .derived),
    ScenarioField("targets[].goal", .text(.identifier)),
    ScenarioField("targets[].metric", .choice(words(Metric.self)), .required),
    ScenarioField("targets[].at_least", .number(.exact(-1e12...1e12, .any))),
    ScenarioField("targets[].at_most", .number(.exact(-1e12...1e12, .any))),
    ScenarioField("targets[].by_week", .number(.exact(1...1040, .week, whole: true)), .required),
    ScenarioField("timeline[].week", .number(.exact(0...1039, .week, whole: true)), .required),
    ScenarioField("timeline[].set", .changes, .required),
  ]

  private static func hours(unknown: Prior) -> NumberRule { NumberRule(0...10_000, .hoursPerWeek, unknown: unknown) }

  private static let score = NumberRule(0...1, .score, unknown: .uniform(0, 1))
}
