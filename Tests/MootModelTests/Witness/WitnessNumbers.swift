@testable import MootModel

/// What the parameters and the plan of one phase come to, under the names that the program's coefficients have.
struct WitnessNumbers {
  // 2.0
  var weatherMemory = 0.0, joinWeather = 0.0, postWeather = 0.0, tide = 0.0, tideMemory = 0.0, renewal = 0.0
  // 2.1
  var spaces = 0.0, interests = 0.0, quietLiveliness = 0.0, livelinessHalf = 0.0, livelinessSteepness = 0.0
  var audienceReference = 0.0, postMemory = 0.0, overloadVolume = 0.0, overloadWeight = 0.0, dilutionVolume = 0.0
  var dilutionWeight = 0.0, searchHalf = 0.0
  // 2.2
  var staffInvitations = 0.0, contributorInvitations = 0.0, coreInvitations = 0.0, invitationAcceptance = 0.0
  var discovery = 0.0, imitation = 0.0, imitationExponent = 0.0, campaignResponse = 0.0, searchShare = 0.0
  var searchFloor = 0.0, gateSearch = 0.0, gatePass = 0.0, lostWhenStopped = 0.0, reviewHours = 0.0
  var reviewMinutes = 0.0, acceptance = 0.0, applicantsGiveUp = 0.0, repulsion = 0.0
  // 2.3
  var firstPostOdds = 0.0, welcome = 0.0, greetings = 0.0, seedingPosts = 0.0, firstWeekPosts = 0.0
  var firstWeekDispersion = 0.0, contributorPosts = 0.0, corePosts = 0.0, contributorDispersion = 0.0
  var coreDispersion = 0.0, lightRate = 0.0, mediumRate = 0.0, heavyRate = 0.0, lightShare = 0.0, mediumShare = 0.0
  var spamAccounts = 0.0, spamPosts = 0.0, firstPostQuestion = 0.0, contributorQuestion = 0.0, coreQuestion = 0.0
  // 2.4
  var violations = 0.0, violationContagion = 0.0, contagionHalf = 0.0, violationCap = 0.0, newcomerViolations = 0.0
  var newcomerViolationCap = 0.0, coreViolations = 0.0, olderPosts = 0.0
  // 2.5
  var moderationHours = 0.0, coverWait = 0.0, readingSpeed = 0.0, handlingSpeed = 0.0, flagRecall = 0.0
  var flagPrecision = 0.0, wrongfulFlag = 0.0, viewsBeforeFlag = 0.0, viewsBeforeSweep = 0.0, communityPower = 0.0
  var contributorPower = 0.0, communityCeiling = 0.0, communityMistakes = 0.0, escalation = 0.0, postRecall = 0.0
  var postMistakes = 0.0, preRecall = 0.0, preMistakes = 0.0, filterRecall = 0.0, filterFalseAlarm = 0.0
  var rescue = 0.0, queueWeeks = 0.0, banRate = 0.0, unpublishedLeaving = 0.0
  // 2.6
  var replies = 0.0, replyClumping = 0.0, staffAnswers = 0.0, staffReplyEffect = 0.0, replyPatience = 0.0
  var solvedShare = 0.0, solutionDecay = 0.0
  // 2.7
  var stayReplied = 0.0, stayUnreplied = 0.0, removalDeterrence = 0.0, restLapsed = 0.0, silentReader = 0.0
  var pull = 0.0, churn = 0.0, posterChurn = 0.0, exposureChurn = 0.0, exposureHalf = 0.0, unheardChurn = 0.0
  var askingShare = 0.0, feedbackCapacity = 0.0, responseMemory = 0.0
  var readersStart = 0.0, readersLapse = 0.0, lapsedReturn = 0.0, lapsedFallAsleep = 0.0
  var contributorsPromoted = 0.0, contributorsLapse = 0.0, contributorsFallAsleep = 0.0, coreStepsBack = 0.0
  var coreFallsAsleep = 0.0, dormantWake = 0.0, dormantLeave = 0.0, sleepersReturn = 0.0, sleepersLeave = 0.0
  var cancellation = 0.0, coreCancellation = 0.0, dormantCancellation = 0.0
  // 2.8 and 3.5
  var tickets = 0.0, deflection = 0.0, ticketCost = 0.0, renewalGain = 0.0, readerGapShare = 0.0, audience = 0.0
  var firms = 0.0, peoplePerFirm = 0.0, itemValue = 0.0, fees = 0.0, otherHours = 0.0, plannedReviewHours = 0.0
  var wage = 0.0, platformCost = 0.0

  /// Every number by its name.
  var named: [String: Double] {
    var named: [String: Double] = [:]
    for child in Mirror(reflecting: self).children { named[child.label!] = child.value as? Double }
    return named
  }
}

/// With whom a community begins.
struct WitnessFounding {
  /// M, K₀ and N₀, before anybody is asked to pay.
  var audience = 0.0, core = 0.0, members = 0.0
  /// π, or π_I where week 0 is *invitation*.
  var reached = 0.0
  /// The chance that somebody named pays.
  var pays = 1.0
}

/// One phase of a plan as the witness sees it.
struct WitnessPhase {
  var week: Int
  var numbers: WitnessNumbers
  var founding: WitnessFounding
  var membership: MembershipModel
  var policy: ModerationPolicy
  var hoursAsNeeded: Bool
  var salaried: Bool
  var asksForFeedback: Bool
  var campaigns: Set<Int>
}
