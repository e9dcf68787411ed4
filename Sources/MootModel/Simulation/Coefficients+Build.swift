import MootRandom

extension Coefficients {
  /// The coefficients of a plan under a replicate's parameters.
  ///
  /// - Throws: ``ModelError/exitsReachOne(stage:sum:)`` where a stage's weekly exits add up to 1 or more.
  init(_ plan: CommunityPlan<Double>, _ p: ParameterValues, sceptical: Bool) throws(ModelError) {
    let model = plan.membership.model
    let factors = ChoiceFactors(plan, p)
    membership = model
    moderation = plan.moderation.policy
    salaried = plan.team.salaried
    feedbackAsked = plan.feedback.asked

    weatherMemory = p[.weatherMemory]
    joinWeather = p[.joinWeather]
    postWeather = p[.postWeather]
    renewal = plan.audience.renewalPerYear / 52

    spaces = max(1, plan.spaces)
    interests = max(spaces, plan.audience.interests)
    quietLiveliness = p[.quietLiveliness]
    livelinessHalf = p[.livelinessHalf]
    livelinessSteepness = p[.livelinessSteepness]
    audienceReference = p[.audienceReference]
    referenceLiveliness = p[.referenceLiveliness]
    postMemory = p[.postMemory]
    overloadVolume = p[.overloadVolume]
    overloadWeight = p[.overloadWeight]
    dilutionVolume = p[.dilutionVolume]
    dilutionWeight = p[.dilutionWeight]
    searchHalf = p[.searchHalf]

    let outreach = plan.team.outreachHours
    staffInvitations = p[.staffInvitations] * outreach / (1 + outreach / p[.outreachSaturation])
    contributorInvitations = p[.contributorInvitations]
    coreInvitations = p[.coreInvitations]
    invitationAcceptance = p[.invitationAcceptance] * (model == .paid ? p[.paidInvitationFactor] : 1)
    discovery = p[.discovery] * factors.discovery
    imitation = p[.imitation] * factors.imitation
    imitationExponent = p[.imitationExponent]
    campaignResponse = p[.campaignResponse]
    searchShare = p[.searchShare]
    searchFloor = p[.searchFloor]
    gateSearch = p[.searchReach, model]
    gatePass = Self.withOdds(p[.gatePass, model], times: factors.gateOdds)
    lostWhenStopped = p[.lostWhenStopped, model]
    reviewHours = plan.membership.reviewHours
    reviewMinutes = p[.reviewMinutes, model]
    acceptance = p[.acceptance]
    applicantsGiveUp = -Elementary.expMinusOne(-7 / p[.applicationPatience])

    let damping = plan.moderation.policy.model == .pre ? p[.preModerationDamping] : 1
    let shown = plan.moderation.rulesShown
    firstPostOdds =
      Self.odds(p[.firstPost]) * p[.firstPostOdds, model] * (shown ? p[.rulesFirstPosts] : 1)
      * factors.firstPost * damping
    let answers = plan.team.answeringHours * p[.staffAnswers]
    welcome = p[.welcome]
    greetings = p[.welcomeShare] * answers
    seedingPosts = plan.team.seedingHours * p[.seedingPosts]
    contributorPosts = p[.contributorPosts] * damping
    corePosts = p[.corePosts] * damping
    contributorDispersion = p[.contributorDispersion]
    coreDispersion = p[.coreDispersion]
    spamAccounts = p[.spamAccounts, model]
    spamPosts = p[.spamPosts]
    firstPostQuestion = p[.firstPostQuestion]
    contributorQuestion = p[.contributorQuestion]
    coreQuestion = p[.coreQuestion]

    violations = p[.violations] * p[.violationFactor, model] * (shown ? p[.rulesViolations] : 1)
    violationContagion = p[.violationContagion]
    contagionHalf = p[.contagionHalf]
    violationCap = p[.violationCap]
    newcomerViolations = p[.newcomerViolations]
    newcomerViolationCap = p[.newcomerViolationCap]
    coreViolations = p[.coreViolations]
    olderPosts = p[.olderPosts]

    moderationHours = plan.moderation.hours
    coverWait = plan.moderation.coverWaitDays
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

    replies = p[.replies]
    staffAnswers = answers
    staffReplyEffect = p[.staffReplyEffect]
    replyPatience = p[.replyPatience]
    solvedShare = p[.solvedShare]
    solutionDecay = p[.solutionDecay]

    stayReplied = p[.stayReplied]
    stayUnreplied = p[.stayUnreplied]
    removalDeterrence = p[.removalDeterrence]
    restReader = p[.restReader]
    silentReader = p[.silentReader]
    pull = factors.pull / p[.referenceLiveliness]
    churn = p[.churnFactor, model]
    posterChurn = factors.posterChurn
    exposureChurn = p[.exposureChurn]
    exposureHalf = p[.exposureHalf]
    unheardChurn = p[.unheardChurn]
    askingShare = p[.askingShare]
    feedbackCapacity = plan.feedback.capacity
    responseMemory = min(Double(UnheardMemory.longest), max(1, p[.responseMemory].rounded()))

    let preset = sceptical ? p[.scepticalFactor] : 1
    let exits = try StageExits(p, readerLapse: factors.readerLapse * preset, contributor: preset)
    readerExits = exits.reader
    promotionRate = exits.promotion
    promotionFactor = factors.promotion
    contributorRestRate = exits.rest
    contributorLapseRate = exits.lapse
    coreExits = exits.core
    dormantExits = exits.dormant
    let cancelled = -Elementary.logOnePlus(-p[.cancellation, model])
    cancellation = cancelled
    coreCancellation = p[.coreCancellation] * cancelled
    dormantCancellation = p[.dormantCancellation] * cancelled

    let money = plan.money
    tickets = money.ticketsPerMonth * 12 / 52
    deflection = p[.deflection]
    ticketCost = p[.ticketCost] * money.perDollar
    renewalGain = p[.renewalGap] / 100 * p[.causalShare] * money.revenuePerAccount / 52
    fees = model == .paid ? plan.membership.fee * 12 / 52 : 0
    otherHours = plan.team.answeringHours + outreach + plan.team.seedingHours
    plannedReviewHours = model == .approval || model == .paid ? plan.membership.reviewHours : 0
    wage = p[.wage] * money.perDollar
    platformCost = money.platformPerYear / 52
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

/// The factors that a plan's choices bring in (section 3.3).
private struct ChoiceFactors {
  /// κ_p
  let discovery: Double
  /// κ_q
  let imitation: Double
  /// κ_a
  let firstPost: Double
  /// κ_w
  let pull: Double
  let readerLapse: Double
  /// κ_g
  let promotion: Double
  /// On the odds of passing the gate.
  let gateOdds: Double
  let posterChurn: Double

  init(_ plan: CommunityPlan<Double>, _ p: ParameterValues) {
    /// A factor that a score sets; it is uncertain only where it differs from 1.
    func scored(_ value: Double, _ uncertainty: CommonParameter) -> Double {
      abs(value - 1) < 1e-12 ? 1 : value * p[uncertainty]
    }
    let readiness = plan.readiness
    let need = scored(p[.needJoinFloor] + p[.needJoinSlope] * readiness.need, .needJoinFactor)
    let venue = scored(1 - p[.venueSlope] * plan.audience.existingVenueStrength, .venueFactor)
    var channels = 1.0
    for _ in 0..<min(4, plan.team.channels) { channels *= p[.channelFactor] }
    discovery = need * venue * channels
    imitation = need * venue
    firstPost = scored(p[.needPostFloor] + p[.needPostSlope] * readiness.need, .needPostFactor)
    pull = scored(p[.returnFloor] + p[.returnSlope] * readiness.lastingProblem, .returnFactor)
    readerLapse = scored(p[.lapseCeiling] - p[.lapseSlope] * readiness.lastingProblem, .lapseFactor)
    let benefit = scored(p[.promotionFloor] + p[.promotionSlope] * readiness.mutualBenefit, .promotionFactor)
    let criteria: Double =
      switch plan.team.promotionCriteria {
      case .easy: p[.easyCriteriaFactor]
      case .moderate: 1
      case .hard: p[.hardCriteriaFactor]
      }
    promotion = benefit * criteria * (plan.team.recognitionProgram ? p[.recognitionFactor] : 1)
    posterChurn = plan.team.sharedWork ? p[.sharedWorkFactor] : 1
    let friction: Double =
      switch plan.audience.platformFriction {
      case .low: p[.lowFrictionFactor]
      case .ordinary: 1
      case .high: p[.highFrictionFactor]
      }
    var fee = 1.0
    if plan.membership.model == .paid, plan.membership.ordinaryFee > 0 {
      fee = Elementary.power(plan.membership.fee / plan.membership.ordinaryFee, -p[.feeResponse])
    }
    gateOdds = friction * fee
  }
}

/// The weekly exits of every stage as rates.
private struct StageExits {
  let reader: Exits
  let promotion: Double
  let rest: Double
  let lapse: Double
  let core: Exits
  let dormant: Exits

  init(_ p: ParameterValues, readerLapse: Double, contributor preset: Double) throws(ModelError) {
    reader = try Self.exits(.reader, p[.readerContributes], p[.readerLapses] * readerLapse)
    core = try Self.exits(.core, p[.coreStepsBack], p[.coreLapses])
    dormant = try Self.exits(.dormant, p[.reawakening], p[.departure])
    let stay = (p[.promotion], p[.contributorRests] * preset, p[.contributorLapses] * preset)
    let sum = stay.0 + stay.1 + stay.2
    guard sum < 1 else { throw .exitsReachOne(stage: .contributor, sum: sum) }
    let scale = sum > 0 ? -Elementary.logOnePlus(-sum) / sum : 0
    promotion = stay.0 * scale
    rest = stay.1 * scale
    lapse = stay.2 * scale
  }

  private static func exits(_ stage: Stage, _ first: Double, _ second: Double) throws(ModelError) -> Exits {
    guard first + second < 1 else { throw .exitsReachOne(stage: stage, sum: first + second) }
    return Exits(first, second)
  }
}
