import MootModel
import MootRandom

/// Plans of every kind, drawn from a fixed seed.
struct RandomPlans {
  private var stream: KeyedStream

  init(seed: UInt64) {
    stream = KeyedStream(seed: seed, replicate: 0, process: 1, week: 0)
  }

  /// Every way to moderate: six models, and the members together with one of three.
  static let moderation: [ModerationPolicy] =
    ModerationModel.allCases.map { ModerationPolicy($0) }
    + [.reactive, .post, .auto].compactMap { ModerationPolicy(communityWith: $0) }

  private mutating func number(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * stream.nextOpenUnit()
  }

  private mutating func choice<Value>(_ values: [Value]) -> Value {
    values[Int(stream.nextOpenUnit() * Double(values.count))]
  }

  private mutating func hours() -> Prior { choice([.fixed(0), .fixed(0.05), .fixed(number(0, 40)), .range(1, 30)]) }

  /// A plan with the given policies and everything else at random.
  mutating func plan(_ membership: MembershipModel, _ moderation: ModerationPolicy) -> CommunityPlan<Prior> {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = choice([.fixed(0), .fixed(7), .fixed(60), .fixed(12_000), .fixed(3e6), .range(500, 9_000)])
    plan.audience.renewalPerYear = .fixed(number(0, 0.6))
    plan.audience.existingVenueStrength = .fixed(number(0, 1))
    plan.audience.interests = .fixed(choice([1, 2, 7]))
    plan.audience.firms = choice([nil, .fixed(0), .fixed(30)])
    plan.audience.peoplePerFirm = .fixed(choice([1, 3, 40]))
    plan.audience.platformFriction = choice(PlatformFriction.allCases)
    plan.membership.model = membership
    plan.membership.reviewHours = hours()
    plan.membership.fee = .fixed(choice([0, 5, 80]))
    plan.membership.ordinaryFee = .fixed(choice([0, 20]))
    plan.moderation.policy = moderation
    plan.moderation.hours = hours()
    plan.moderation.hoursAsNeeded = choice([false, false, true])
    plan.moderation.rulesShown = choice([true, false])
    plan.team.answeringHours = hours()
    plan.team.outreachHours = hours()
    plan.team.seedingHours = hours()
    plan.team.salaried = choice([true, false])
    plan.team.recognitionProgram = choice([true, false])
    plan.team.promotionCriteria = choice(PromotionCriteria.allCases)
    plan.team.sharedWork = choice([true, false])
    plan.team.channels = choice([0, 1, 4, 9])
    plan.spaces = .fixed(choice([1, 3, 12]))
    plan.launch.foundingMembers = .fixed(choice([0, 3, 40, 5_000]))
    plan.launch.foundingCore = .fixed(choice([0, 2, 30]))
    plan.launch.campaigns = choice([[], [0], [1, 2, 3, 30]])
    plan.readiness.need = .fixed(number(0, 1))
    plan.readiness.lastingProblem = .fixed(number(0, 1))
    plan.readiness.mutualBenefit = .fixed(number(0, 1))
    plan.feedback.asked = choice([true, false])
    plan.feedback.capacity = .fixed(number(0, 5))
    plan.feedback.valuePerItem = .fixed(choice([0, 300]))
    plan.money.platformPerYear = .fixed(number(0, 9_000))
    plan.money.revenuePerAccount = .fixed(number(0, 900))
    plan.money.ticketsPerMonth = .fixed(number(0, 5_000))
    return plan
  }

  /// The plan, and in half of the cases three more with other policies from later weeks on.
  mutating func schedule(_ membership: MembershipModel, _ moderation: ModerationPolicy) -> Schedule {
    let first = plan(membership, moderation)
    var schedule = Schedule(first)
    guard choice([true, false]) else { return schedule }
    for week in [5, 17, 33] {
      var later = plan(choice(MembershipModel.allCases), choice(Self.moderation))
      // The start is the start, and the audience does not change.
      later.audience.eligible = first.audience.eligible
      later.launch = first.launch
      schedule.append(week: week, plan: later)
    }
    return schedule
  }

  /// Settings of every kind; violations from none to very many.
  mutating func settings() -> RunSettings {
    RunSettings(
      weeks: 48, sceptical: choice([true, false]), parameterUncertainty: choice([true, true, false]),
      weather: choice([true, false]),
      overrides: choice([
        [:], ["violations": .fixed(0.5), "ban_rate": .fixed(1)], ["violations": .fixed(0), "first_post": .fixed(1)],
        ["discovery": .fixed(15), "first_post": .fixed(0.9)],
      ]))
  }
}
