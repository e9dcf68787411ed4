@testable import MootModel

/// Plans with every lever, drawn from a fixed seed: what a whole run of the program and of the witness are compared on.
struct WitnessPlans {
  private var random: WitnessRandom

  init(seed: UInt64) { random = WitnessRandom(seed: seed) }

  static let policies: [ModerationPolicy] =
    ModerationModel.allCases.map { ModerationPolicy($0) }
    + [.reactive, .post, .auto].compactMap { ModerationPolicy(communityWith: $0) }

  private mutating func number(_ low: Double, _ high: Double) -> Double { low + (high - low) * random.unit() }

  private mutating func choice<Value>(_ values: [Value]) -> Value {
    values[Int(random.unit() * Double(values.count))]
  }

  private mutating func hours() -> Prior {
    choice([.fixed(0), .fixed(0.3), .fixed(2), .fixed(number(0, 40)), .range(1, 30)])
  }

  mutating func plan(_ membership: MembershipModel, _ moderation: ModerationPolicy) -> CommunityPlan<Prior> {
    var plan = CommunityPlan<Prior>.ordinary
    plan.audience.eligible = choice([
      .fixed(30), .fixed(60), .fixed(300), .fixed(6_000), .fixed(20_000), .range(500, 9_000),
    ])
    plan.audience.renewalPerYear = .fixed(number(0, 0.6))
    plan.audience.existingVenueStrength = .fixed(number(0, 1))
    plan.audience.interests = .fixed(choice([1, 2, 7]))
    plan.audience.platformFriction = choice(PlatformFriction.allCases)
    plan.audience.firms = choice([nil, .fixed(10), .fixed(250)])
    plan.audience.peoplePerFirm = .fixed(choice([1, 3, 25]))
    plan.membership = .init(
      model: membership, reviewHours: hours(), fee: .fixed(choice([0, 5, 80])), ordinaryFee: .fixed(choice([0, 20])))
    plan.moderation.policy = moderation
    plan.moderation.hours = hours()
    plan.moderation.hoursAsNeeded = choice([true, false, false])
    plan.moderation.coverWaitDays = choice([0, 0.3, 2])
    plan.moderation.rulesShown = choice([true, false])
    plan.team.answeringHours = hours()
    plan.team.outreachHours = hours()
    plan.team.seedingHours = hours()
    plan.team.salaried = choice([true, false])
    plan.team.recognitionProgram = choice([true, false])
    plan.team.promotionCriteria = choice(PromotionCriteria.allCases)
    plan.team.sharedWork = choice([true, false])
    plan.team.channels = choice([0, 1, 2, 4, 5])
    plan.spaces = .fixed(choice([1, 1, 3, 12]))
    plan.launch.foundingMembers = .fixed(choice([0, 3, 40, 500]))
    plan.launch.foundingCore = .fixed(choice([0, 2, 30]))
    plan.launch.campaigns = choice([[], [0], [1, 2, 3, 30]])
    plan.readiness = .init(
      need: .fixed(choice([0.5, number(0, 1)])), lastingProblem: .fixed(choice([0.5, number(0, 1)])),
      mutualBenefit: .fixed(choice([0.5, number(0, 1)])))
    plan.feedback = .init(
      asked: choice([true, false]), capacity: .fixed(number(0, 5)), valuePerItem: .fixed(choice([0, 40])))
    plan.money = .init(
      platformPerYear: .fixed(number(0, 9_000)), revenuePerAccount: .fixed(choice([0, 900])),
      ticketsPerMonth: .fixed(choice([0, 30, 5_000])), perDollar: .fixed(choice([1, 0.9, 150])))
    return plan
  }

  /// A whole plan: in most of them other policies and hours hold from later weeks on.
  ///
  /// The first ones switch the way that loses or frees somebody: applicants, held posts, open cases.
  mutating func schedule(_ number: Int, weeks: Int) -> Schedule {
    let switches: [(MembershipModel, MembershipModel, ModerationModel, ModerationModel)] = [
      (.approval, .open, .pre, .post), (.approval, .registration, .auto, .pre), (.open, .approval, .reactive, .none),
      (.registration, .invitation, .reactive, .auto), (.invitation, .open, .pre, .none), (.paid, .open, .pre, .pre),
      (.open, .paid, .none, .reactive), (.approval, .approval, .auto, .reactive),
    ]
    let policies = Self.policies
    let membership = MembershipModel.allCases[number % 5]
    if number < 2 * switches.count {
      let change = switches[number / 2]
      var first = plan(change.0, ModerationPolicy(change.2))
      first.audience.eligible = .fixed(6_000)
      if number % 2 == 0 { first.moderation.hoursAsNeeded = false }
      var later = first
      later.membership.model = change.1
      later.moderation.policy = ModerationPolicy(change.3)
      if number % 2 == 1 {
        later.moderation.hours = .fixed(self.number(0, 6))
        later.moderation.hoursAsNeeded.toggle()
        later.membership.fee = .fixed(30)
      }
      var schedule = Schedule(first)
      schedule.append(week: 6, plan: later)
      return schedule
    }
    let first = plan(membership, policies[(number / 5) % policies.count])
    var schedule = Schedule(first)
    guard number % 3 != 0 else { return schedule }
    for week in [4, weeks / 2] {
      var later = plan(choice(MembershipModel.allCases), choice(policies))
      // The start is the start, and the audience does not change.
      later.audience.eligible = first.audience.eligible
      later.launch = first.launch
      // Nor does the purpose.
      later.feedback.asked = first.feedback.asked
      schedule.append(week: week, plan: later)
    }
    return schedule
  }

  /// Violations from few to very many; the tide and the weather now and then off.
  mutating func settings(weeks: Int) -> RunSettings {
    var settings = RunSettings(
      weeks: weeks, sceptical: choice([true, false]), parameterUncertainty: choice([true, true, true, false]),
      weather: choice([true, true, false]))
    if choice([true, false, false]) { settings.overrides["tide"] = .fixed(0) }
    if choice([true, false, false]) {
      settings.overrides["violations"] = .fixed(0.2)
      settings.overrides["ban_rate"] = .fixed(0.4)
    }
    if choice([true, false, false, false]) { settings.overrides["discovery"] = .fixed(4) }
    return settings
  }
}
