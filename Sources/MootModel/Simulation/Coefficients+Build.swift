import CMootWeek
import MootRandom

extension Coefficients {
  /// The coefficients of a plan under a replicate's parameters.
  ///
  /// A coefficient that has a parameter's name is that parameter, unless it is computed here.
  /// - Throws: ``ModelError/exitsReachOne(stage:sum:)`` where a stage's weekly exits add up to 1 or more.
  init(_ plan: CommunityPlan<Double>, _ p: ParameterValues, sceptical: Bool) throws(ModelError) {
    policy = moot_policy(
      membership: plan.membership.model.inWeek, moderation: plan.moderation.policy.model.inWeek,
      withCommunity: plan.moderation.policy.withCommunity, hoursAsNeeded: plan.moderation.hoursAsNeeded,
      salaried: plan.team.salaried, feedbackAsked: plan.feedback.asked)
    numbers = Self.passed(p)
    let factors = ChoiceFactors(plan, p)
    setAudience(plan, p)
    setJoining(plan, p, factors)
    setPosting(plan, p, factors)
    try setMovement(plan, p, factors, preset: sceptical ? p[.scepticalFactor] : 1)
    setAccount(plan, p)
  }

  /// Where each parameter stands that is a coefficient as it is.
  private static let passing: [(place: Int, parameter: CommonParameter)] = {
    let parameters = Dictionary(uniqueKeysWithValues: CommonParameter.allCases.map { ("\($0)", $0) })
    return names.enumerated().compactMap { place, name in parameters[name].map { (place, $0) } }
  }()

  private static func passed(_ p: ParameterValues) -> moot_numbers {
    var numbers = moot_numbers()
    withUnsafeMutableBytes(of: &numbers) { bytes in
      let values = bytes.bindMemory(to: Double.self)
      for (place, parameter) in passing { values[place] = p[parameter] }
    }
    return numbers
  }

  private mutating func setAudience(_ plan: CommunityPlan<Double>, _ p: ParameterValues) {
    numbers.renewal = plan.audience.renewalPerYear / 52
    numbers.spaces = max(1, plan.spaces)
    numbers.interests = max(numbers.spaces, plan.audience.interests)
    let people = plan.audience.eligible.rounded()
    let firms = plan.audience.firms ?? people / plan.audience.peoplePerFirm
    numbers.audience = people
    numbers.firms = firms
    numbers.peoplePerFirm = firms > 0 ? people / firms : 0
  }

  private mutating func setJoining(_ plan: CommunityPlan<Double>, _ p: ParameterValues, _ factors: ChoiceFactors) {
    let model = plan.membership.model
    let outreach = plan.team.outreachHours
    numbers.staffInvitations = p[.staffInvitations] * outreach / (1 + outreach / p[.outreachSaturation])
    numbers.invitationAcceptance =
      p[.invitationAcceptance] * (model == .paid ? p[.paidInvitationFactor] : 1) * min(1, factors.price)
    numbers.discovery = p[.discovery] * factors.discovery
    numbers.imitation = p[.imitation] * factors.imitation
    numbers.gateSearch = p[.searchReach, model]
    numbers.gatePass = Self.withOdds(p[.gatePass, model], times: factors.friction * factors.price)
    numbers.lostWhenStopped = p[.lostWhenStopped, model]
    numbers.reviewHours = plan.membership.reviewHours
    numbers.reviewMinutes = p[.reviewMinutes, model]
    numbers.applicantsGiveUp = -Elementary.expMinusOne(-7 / p[.applicationPatience])
  }

  private mutating func setPosting(_ plan: CommunityPlan<Double>, _ p: ParameterValues, _ factors: ChoiceFactors) {
    let model = plan.membership.model
    let damping = plan.moderation.policy.model == .pre ? p[.preModerationDamping] : 1
    let shown = plan.moderation.rulesShown
    numbers.firstPostOdds =
      Self.odds(p[.firstPost]) * p[.firstPostOdds, model] * (shown ? p[.rulesFirstPosts] : 1)
      * factors.firstPost * damping
    let answers = plan.team.answeringHours * p[.staffAnswers]
    numbers.staffAnswers = answers
    numbers.greetings = p[.welcomeShare] * answers
    numbers.seedingPosts = plan.team.seedingHours * p[.seedingPosts]
    numbers.contributorPosts = p[.contributorPosts] * damping
    numbers.corePosts = p[.corePosts] * damping
    let classes = RateClasses(spread: p[.postingSpread])
    numbers.lightRate = classes.light
    numbers.mediumRate = classes.medium
    numbers.heavyRate = classes.heavy
    numbers.lightShare = RateClasses.shares.light
    numbers.mediumShare = RateClasses.shares.medium / (1 - RateClasses.shares.light)
    numbers.spamAccounts = p[.spamAccounts, model]
    numbers.violations = p[.violations] * p[.violationFactor, model] * (shown ? p[.rulesViolations] : 1)
    numbers.moderationHours = plan.moderation.hours
    numbers.coverWait = plan.moderation.coverWaitDays
    numbers.solutionDecay = min(1, p[.solutionDecay])
  }

  private mutating func setMovement(
    _ plan: CommunityPlan<Double>, _ p: ParameterValues, _ factors: ChoiceFactors, preset: Double
  ) throws(ModelError) {
    numbers.pull = factors.pull / p[.referenceLiveliness]
    numbers.churn = p[.churnFactor, plan.membership.model]
    numbers.posterChurn = factors.posterChurn
    numbers.feedbackCapacity = plan.feedback.capacity
    numbers.responseMemory = min(Double(MOOT_UNHEARD_WEEKS), max(1, p[.responseMemory].rounded()))

    let lapse = p[.readerLapses] * factors.readerLapse * preset
    (numbers.readersStart, numbers.readersLapse) = try Self.rates(.reader, p[.readerContributes], lapse)
    (numbers.lapsedReturn, numbers.lapsedFallAsleep) = try Self.rates(.lapsed, p[.lapsedReturns], lapse)
    let (rest, sleep) = (p[.contributorRests] * preset, p[.contributorLapses] * preset)
    let scale = try Self.scale(.contributor, p[.promotion] + rest + sleep)
    numbers.contributorsPromoted = p[.promotion] * scale * factors.promotion
    numbers.contributorsLapse = rest * scale
    numbers.contributorsFallAsleep = sleep * scale
    (numbers.coreStepsBack, numbers.coreFallsAsleep) = try Self.rates(.core, p[.coreStepsBack], p[.coreLapses])
    (numbers.dormantWake, numbers.dormantLeave) = try Self.rates(.dormant, p[.reawakening], p[.departure])
    (numbers.sleepersReturn, numbers.sleepersLeave) = try Self.rates(
      .sleepingPoster, p[.posterReawakening], p[.departure])

    let cancelled = -Elementary.logOnePlus(-p[.cancellation, plan.membership.model])
    numbers.cancellation = cancelled
    numbers.coreCancellation = p[.coreCancellation] * cancelled
    numbers.dormantCancellation = p[.dormantCancellation] * cancelled
  }

  private mutating func setAccount(_ plan: CommunityPlan<Double>, _ p: ParameterValues) {
    let money = plan.money
    let model = plan.membership.model
    numbers.tickets = money.ticketsPerMonth * 12 / 52
    numbers.ticketCost = p[.ticketCost] * money.perDollar
    numbers.renewalGain = p[.renewalGap] / 100 * p[.causalShare] * money.revenuePerAccount / 52
    numbers.itemValue = plan.feedback.valuePerItem
    numbers.fees = model == .paid ? plan.membership.fee * 12 / 52 : 0
    numbers.otherHours = plan.team.answeringHours + plan.team.outreachHours + plan.team.seedingHours
    numbers.plannedReviewHours = model == .approval || model == .paid ? plan.membership.reviewHours : 0
    numbers.wage = p[.wage] * money.perDollar
    numbers.platformCost = money.platformPerYear / 52
  }

  /// What makes weekly rates of weekly probabilities that add up to `sum`: −ln(1 − Σp)/Σp.
  private static func scale(_ stage: Stage, _ sum: Double) throws(ModelError) -> Double {
    guard sum < 1 else { throw .exitsReachOne(stage: stage, sum: sum) }
    return sum > 0 ? -Elementary.logOnePlus(-sum) / sum : 0
  }

  /// The rates of a stage with two ways out.
  private static func rates(_ stage: Stage, _ first: Double, _ second: Double) throws(ModelError) -> (Double, Double) {
    let scale = try scale(stage, first + second)
    return (first * scale, second * scale)
  }

  /// The odds of a probability; infinite where it is certain.
  static func odds(_ probability: Double) -> Double {
    probability >= 1 ? .infinity : probability / (1 - probability)
  }

  /// The probability that belongs to odds.
  static func probability(ofOdds odds: Double) -> Double { odds == .infinity ? 1 : odds / (1 + odds) }

  /// The probability of which the odds are `factor` times those of `probability`; 0 and 1 stay.
  static func withOdds(_ probability: Double, times factor: Double) -> Double {
    if probability <= 0 || probability >= 1 || factor == 1 { return probability }
    return Self.probability(ofOdds: odds(probability) * factor)
  }
}
