import Foundation

@testable import MootModel

/// A row of exits whose probabilities add up to 1 or more.
struct WitnessRowError: Error {
  let row: String
}

extension WitnessNumbers {
  /// Section 3 of the model's page: what a plan and the values of the parameters come to.
  init(_ plan: CommunityPlan<Double>, _ p: ParameterValues, sceptical: Bool) throws(WitnessRowError) {
    let model = plan.membership.model
    let paid = model == .paid
    setConstants(p)
    let readiness = WitnessReadiness(plan, p)
    let feeFactor = Self.feeFactor(plan, p)

    renewal = plan.audience.renewalPerYear / 52
    spaces = plan.spaces
    interests = max(plan.audience.interests, plan.spaces)

    // Joining.
    staffInvitations =
      p[.staffInvitations] * plan.team.outreachHours / (1 + plan.team.outreachHours / p[.outreachSaturation])
    invitationAcceptance = p[.invitationAcceptance]
    if paid { invitationAcceptance *= p[.paidInvitationFactor] * min(1, feeFactor) }
    discovery = p[.discovery] * readiness.discovery
    imitation = p[.imitation] * readiness.imitation
    gateSearch = p[.searchReach, model]
    gatePass = Self.probability(odds: Self.odds(p[.gatePass, model]) * readiness.gateOdds * feeFactor)
    lostWhenStopped = p[.lostWhenStopped, model]
    reviewHours = plan.membership.reviewHours
    reviewMinutes = p[.reviewMinutes, model]
    applicantsGiveUp = 1 - exp(-7 / p[.applicationPatience])

    // Posting.
    let damping = plan.moderation.policy.model == .pre ? p[.preModerationDamping] : 1
    let rules = plan.moderation.rulesShown
    firstPostOdds =
      Self.odds(p[.firstPost]) * p[.firstPostOdds, model] * (rules ? p[.rulesFirstPosts] : 1) * readiness.firstPosts
      * damping
    staffAnswers = plan.team.answeringHours * p[.staffAnswers]
    greetings = p[.welcomeShare] * staffAnswers
    seedingPosts = plan.team.seedingHours * p[.seedingPosts]
    contributorPosts = p[.contributorPosts] * damping
    corePosts = p[.corePosts] * damping
    spamAccounts = p[.spamAccounts, model]
    let multipliers = Self.classMultipliers(sigma: p[.postingSpread])
    (lightRate, mediumRate, heavyRate) = (multipliers[0], multipliers[1], multipliers[2])
    (lightShare, mediumShare) = (0.65, 0.30 / 0.35)
    violations = p[.violations] * p[.violationFactor, model] * (rules ? p[.rulesViolations] : 1)

    // Moderation.
    moderationHours = plan.moderation.hours
    coverWait = plan.moderation.coverWaitDays

    // Moving.
    pull = readiness.returns / p[.referenceLiveliness]
    churn = p[.churnFactor, model]
    posterChurn = readiness.posterChurn
    askingShare = p[.askingShare]
    feedbackCapacity = plan.feedback.capacity
    try setRows(p, readiness, sceptical: sceptical)
    cancellation = -log(1 - p[.cancellation, model])
    coreCancellation = p[.coreCancellation] * cancellation
    dormantCancellation = p[.dormantCancellation] * cancellation

    // Value and cost.
    let money = plan.money
    tickets = money.ticketsPerMonth * 12 / 52
    ticketCost = p[.ticketCost] * money.perDollar
    renewalGain = p[.renewalGap] / 100 * p[.causalShare] * money.revenuePerAccount / 52
    // People are whole.
    audience = max(0, plan.audience.eligible.rounded())
    firms = plan.audience.firms ?? audience / plan.audience.peoplePerFirm
    peoplePerFirm = plan.audience.firms.map { audience / $0 } ?? plan.audience.peoplePerFirm
    itemValue = plan.feedback.valuePerItem
    fees = paid ? plan.membership.fee * 12 / 52 : 0
    otherHours = plan.team.answeringHours + plan.team.outreachHours + plan.team.seedingHours
    plannedReviewHours = paid || model == .approval ? plan.membership.reviewHours : 0
    wage = p[.wage] * money.perDollar
    platformCost = money.platformPerYear / 52
  }

  /// The table of moves: baselines with what the plan does to them, as weekly rates.
  private mutating func setRows(
    _ p: ParameterValues, _ readiness: WitnessReadiness, sceptical: Bool
  ) throws(WitnessRowError) {
    let preset = sceptical ? p[.scepticalFactor] : 1
    let lapse = p[.readerLapses] * readiness.lapse * preset
    let readers = try Self.rates("L", p[.readerContributes], lapse)
    (readersStart, readersLapse) = (readers[0], readers[1])
    let lapsed = try Self.rates("R", p[.lapsedReturns], lapse)
    (lapsedReturn, lapsedFallAsleep) = (lapsed[0], lapsed[1])
    let contributors = try Self.rates(
      "C", p[.promotion], p[.contributorRests] * preset, p[.contributorLapses] * preset)
    contributorsPromoted = contributors[0] * readiness.promotion
    (contributorsLapse, contributorsFallAsleep) = (contributors[1], contributors[2])
    let core = try Self.rates("K", p[.coreStepsBack], p[.coreLapses])
    (coreStepsBack, coreFallsAsleep) = (core[0], core[1])
    let dormant = try Self.rates("D", p[.reawakening], p[.departure])
    (dormantWake, dormantLeave) = (dormant[0], dormant[1])
    let sleeping = try Self.rates("Z", p[.posterReawakening], p[.departure])
    (sleepersReturn, sleepersLeave) = (sleeping[0], sleeping[1])
  }

  /// rᵢ = −ln(1−Σp)·pᵢ/Σp
  private static func rates(_ row: String, _ probabilities: Double...) throws(WitnessRowError) -> [Double] {
    let sum = probabilities.reduce(0, +)
    if sum >= 1 { throw WitnessRowError(row: row) }
    return probabilities.map { sum == 0 ? 0 : -log1p(-sum) * $0 / sum }
  }

  /// m_c: the mean of a log-normal of mean 1 within the classes' bands, [F(z⁺ − σ) − F(z⁻ − σ)]/w.
  static func classMultipliers(sigma: Double) -> [Double] {
    func normal(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }
    // The quantiles of 0.65 and 0.95.
    let bounds = [-Double.infinity, 0.385_320_466_407_567_6, 1.644_853_626_951_472_7, Double.infinity]
    return zip([0.65, 0.30, 0.05], 0..<3).map { share, band in
      (normal(bounds[band + 1] - sigma) - normal(bounds[band] - sigma)) / share
    }
  }

  /// s_f: 1 without a fee.
  static func feeFactor(_ plan: CommunityPlan<Double>, _ p: ParameterValues) -> Double {
    guard plan.membership.model == .paid, plan.membership.fee > 0 else { return 1 }
    let known = plan.membership.ordinaryFee
    let ordinary = known > 0 ? known : p[.ordinaryFee] * plan.money.perDollar
    return 2 / (1 + pow(plan.membership.fee / ordinary, 2 * p[.feeResponse]))
  }

  private static func odds(_ p: Double) -> Double { p / (1 - p) }
  static func probability(odds: Double) -> Double { odds.isInfinite ? 1 : odds / (1 + odds) }

  /// Numbers that are a parameter and nothing else.
  private mutating func setConstants(_ p: ParameterValues) {
    weatherMemory = p[.weatherMemory]
    joinWeather = p[.joinWeather]
    postWeather = p[.postWeather]
    tide = p[.tide]
    tideMemory = p[.tideMemory]
    quietLiveliness = p[.quietLiveliness]
    livelinessHalf = p[.livelinessHalf]
    livelinessSteepness = p[.livelinessSteepness]
    audienceReference = p[.audienceReference]
    postMemory = p[.postMemory]
    overloadVolume = p[.overloadVolume]
    overloadWeight = p[.overloadWeight]
    dilutionVolume = p[.dilutionVolume]
    dilutionWeight = p[.dilutionWeight]
    searchHalf = p[.searchHalf]
    contributorInvitations = p[.contributorInvitations]
    coreInvitations = p[.coreInvitations]
    imitationExponent = p[.imitationExponent]
    campaignResponse = p[.campaignResponse]
    searchShare = p[.searchShare]
    searchFloor = p[.searchFloor]
    acceptance = p[.acceptance]
    repulsion = p[.repulsion]
    welcome = p[.welcome]
    firstWeekPosts = p[.firstWeekPosts]
    firstWeekDispersion = p[.firstWeekDispersion]
    contributorDispersion = p[.contributorDispersion]
    coreDispersion = p[.coreDispersion]
    spamPosts = p[.spamPosts]
    firstPostQuestion = p[.firstPostQuestion]
    contributorQuestion = p[.contributorQuestion]
    coreQuestion = p[.coreQuestion]
    violationContagion = p[.violationContagion]
    contagionHalf = p[.contagionHalf]
    violationCap = p[.violationCap]
    newcomerViolations = p[.newcomerViolations]
    newcomerViolationCap = p[.newcomerViolationCap]
    coreViolations = p[.coreViolations]
    olderPosts = p[.olderPosts]
    readingSpeed = p[.readingSpeed]
    handlingSpeed = p[.handlingSpeed]
    flagRecall = p[.flagRecall]
    flagPrecision = p[.flagPrecision]
    wrongfulFlag = p[.wrongfulFlag]
    viewsBeforeFlag = p[.viewsBeforeFlag]
    viewsBeforeSweep = p[.viewsBeforeSweep]
    communityPower = p[.communityPower]
    contributorPower = p[.contributorPower]
    communityCeiling = p[.communityCeiling]
    communityMistakes = p[.communityMistakes]
    escalation = p[.escalation]
    postRecall = p[.postRecall]
    postMistakes = p[.postMistakes]
    preRecall = p[.preRecall]
    preMistakes = p[.preMistakes]
    filterRecall = p[.filterRecall]
    filterFalseAlarm = p[.filterFalseAlarm]
    rescue = p[.rescue]
    queueWeeks = p[.queueWeeks]
    banRate = p[.banRate]
    unpublishedLeaving = p[.unpublishedLeaving]
    replies = p[.replies]
    replyClumping = p[.replyClumping]
    staffReplyEffect = p[.staffReplyEffect]
    replyPatience = p[.replyPatience]
    solvedShare = p[.solvedShare]
    solutionDecay = min(1, p[.solutionDecay])
    stayReplied = p[.stayReplied]
    stayUnreplied = p[.stayUnreplied]
    removalDeterrence = p[.removalDeterrence]
    restLapsed = p[.restLapsed]
    silentReader = p[.silentReader]
    exposureChurn = p[.exposureChurn]
    exposureHalf = p[.exposureHalf]
    unheardChurn = p[.unheardChurn]
    // Weeks are whole.
    responseMemory = p[.responseMemory].rounded()
    deflection = p[.deflection]
    readerGapShare = p[.readerGapShare]
  }
}
