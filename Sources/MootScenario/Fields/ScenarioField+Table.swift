import MootModel

extension ScenarioField {
  /// All fields in the order in which a file is read from top to bottom.
  package static let table: [ScenarioField] =
    identity + host + aims + scope + people + goals + audience + policies + expectations + decisions + conduct + team
    + running + launchAndReadiness + measures + money + simulation + lists + review + charter

  /// The words of a choice.
  static func words<Choice: CaseIterable & RawRepresentable<String>>(_: Choice.Type) -> [String] {
    Choice.allCases.map(\.rawValue)
  }

  private static let identity: [ScenarioField] = [
    ScenarioField("folkmoot", .choice(["1"]), .required),
    ScenarioField("name", .text(.line), .required, landing: text(\.name)),
    ScenarioField("language", .choice(["en", "es", "ro"]), .answer("en"), landing: text(\.language)),
    ScenarioField("modelled_on", .text(.line), landing: words(\.narrative.modelledOn)),
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
    ScenarioField("audience.firms", .number(NumberRule(1...1e9, .firms, whole: true)), .derived) { draft, value in
      // Unknown: as many as the people of one firm make of the eligible.
      if case .number(let prior) = value { draft.plan.audience.firms = prior }
    },
    ScenarioField(
      "audience.people_per_firm", .number(NumberRule(1...1e9, .people, unknown: .range(1, 30))), .answer("3"),
      landing: number(\.plan.audience.peoplePerFirm)),
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
      // Not given, unknown or 0, it is a parameter of the model.
      "membership.ordinary_fee", .number(NumberRule(0...1e6, .moneyPerMonth)), .derived, mayChange: true,
      landing: number(\.plan.membership.ordinaryFee)),
    ScenarioField("membership.eligibility", .text(.prose), landing: words(\.narrative.admission.eligibility)),
    ScenarioField("membership.vetting", .list(.prose, limit: 20), landing: texts(\.narrative.admission.vetting)),
    ScenarioField(
      "membership.inviters", .choice(words(Admission.Inviters.self)), landing: decision(\.narrative.admission.inviters)),
    ScenarioField("membership.leaving", .text(.clause), landing: clause(\.narrative.admission.leaving)),
    ScenarioField("membership.classes[].name", .text(.line), .required),
    ScenarioField("membership.classes[].who", .text(.prose)),
    ScenarioField("membership.classes[].votes", .number(.exact(0...1e6, .count, whole: true))),
    ScenarioField("membership.classes[].by_right", .yesNo),
    ScenarioField("membership.delegates", .text(.clause), landing: clause(\.narrative.admission.delegates)),
    ScenarioField("moderation.model", .moderation, .answer("reactive"), mayChange: true) { draft, value in
      if case .moderation(let policy) = value { draft.plan.moderation.policy = policy }
    },
    ScenarioField(
      "moderation.hours", .number(hours(unknown: .range(1, 16), words: [ScenarioField.hoursNeeded])), .derived,
      mayChange: true
    ) { draft, value in
      draft.plan.moderation.hoursAsNeeded = value.text == ScenarioField.hoursNeeded
      if draft.plan.moderation.hoursAsNeeded { draft.plan.moderation.hours = .fixed(0) }
      if case .number(let prior) = value { draft.plan.moderation.hours = prior }
    },
    ScenarioField("moderation.staffed", .staffed, .answer("Mon-Fri 09:00-17:00"), mayChange: true) { draft, value in
      if case .staffed(let week, let text) = value {
        draft.plan.moderation.coverWaitDays = week.coverWaitDays
        draft.narrative.staffed = text
      }
    },
    ScenarioField(
      "moderation.rules_shown", .yesNo, .answer("true"), mayChange: true,
      landing: yesNo(\.plan.moderation.rulesShown)),
    ScenarioField(
      "moderation.response_hours", .number(.exact(0.1...8760, .hours)), landing: center(\.narrative.responseHours)),
    ScenarioField(
      "moderation.languages", .list(.line, limit: 20), landing: texts(\.narrative.moderationLanguages)),
  ]

  private static let team: [ScenarioField] = [
    ScenarioField("team.community_manager", .text(.line), landing: words(\.narrative.communityManager)),
    ScenarioField("team.deputy", .text(.line), landing: words(\.narrative.deputy)),
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
    ScenarioField("team.channels", .list(.line, limit: 20), .derived, mayChange: true) { draft, value in
      draft.narrative.channels = value.list ?? []
      draft.plan.team.channels = draft.narrative.channels.count
    },
  ]

  private static let launchAndReadiness: [ScenarioField] = [
    ScenarioField(
      "structure.spaces", .number(NumberRule(1...1000, .count, whole: true, unknown: .range(1, 6))), .derived,
      mayChange: true, landing: number(\.plan.spaces)),
    ScenarioField("structure.areas[].name", .text(.line), .required),
    ScenarioField("structure.areas[].share", .number(.exact(0...1, .score))),
    ScenarioField("launch.opens_on", .text(.date), landing: words(\.narrative.opensOn)),
    ScenarioField(
      "launch.founding_members", .number(NumberRule(0...1e6, .people, whole: true, unknown: .range(10, 150))),
      .derived, landing: number(\.plan.launch.foundingMembers)),
    ScenarioField(
      "launch.founding_core", .number(NumberRule(0...100_000, .people, whole: true, unknown: .range(1, 6))),
      .answer("2"), landing: number(\.plan.launch.foundingCore)),
    ScenarioField("launch.campaigns", .weeks, .answer("0, 13, 26, 39")) { draft, value in
      if case .weeks(let weeks) = value { draft.plan.launch.campaigns = weeks }
    },
    ScenarioField("launch.first_days[].by_day", .number(.exact(0...365, .days, whole: true)), .required),
    ScenarioField("launch.first_days[].what", .text(.prose), .required),
    ScenarioField("launch.first_days[].owner", .text(.line)),
    ScenarioField("readiness.need", .number(score), .derived, landing: number(\.plan.readiness.need)),
    grade("exchange_wish", \.exchangeWish),
    grade("shared_experience", \.sharedExperience),
    grade("meet_already", \.meetAlready),
    ScenarioField(
      "readiness.lasting_problem", .number(score), .derived, landing: number(\.plan.readiness.lastingProblem)),
    grade("problem_lasts", \.problemLasts),
    grade("problem_changes", \.problemChanges),
    grade("matters_to_business", \.mattersToBusiness),
    grade("urgent", \.urgent),
    ScenarioField(
      "readiness.mutual_benefit", .number(score), .derived, landing: number(\.plan.readiness.mutualBenefit)),
    grade("improves_steadily", \.improvesSteadily),
    grade("renewals_matter", \.renewalsMatter),
    grade("listens", \.listens),
    grade("can_respond", \.canRespond),
    ScenarioField("feedback.asked", .yesNo, .answer("false"), mayChange: true, landing: yesNo(\.plan.feedback.asked)),
    ScenarioField(
      "feedback.capacity", .number(NumberRule(0...100_000, .itemsPerWeek, unknown: .range(0.5, 10))), .answer("0"),
      mayChange: true, landing: number(\.plan.feedback.capacity)),
    ScenarioField(
      "feedback.value_per_item", .number(NumberRule(0...1e9, .money, unknown: .range(50, 5000))), .answer("0"),
      mayChange: true, landing: number(\.plan.feedback.valuePerItem)),
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

  /// The word for moderators who have whatever hours the week needs.
  package static let hoursNeeded = "needed"

  private static func hours(unknown: Prior, words: [String] = []) -> NumberRule {
    NumberRule(0...10_000, .hoursPerWeek, unknown: unknown, words: words)
  }

  /// A graded answer of a readiness pattern.
  private static func grade(
    _ key: String, _ target: any WritableKeyPath<ReadinessGrades, Double?> & Sendable
  ) -> ScenarioField {
    ScenarioField("readiness.\(key)", .number(.exact(0...4, .grade, whole: true))) { draft, value in
      draft.narrative.readiness[keyPath: target] = value.number
    }
  }

  private static let score = NumberRule(0...1, .score, unknown: .uniform(0, 1))
}
