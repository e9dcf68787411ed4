import MootRandom

/// One replicate's coefficients.
typealias Coefficients = PhaseCoefficients<Double>

/// What one replicate's parameters and one phase's plan come to: the numbers that the weekly equations use.
///
/// Everything that does not change from week to week is computed here, once a phase and replicate. Written over the kind
/// of number: one, or one of each of the replicates that run in lanes.
struct PhaseCoefficients<Number: BitwiseCopyable & Sendable>: BitwiseCopyable, Sendable {
  // Policies
  let membership: MembershipModel
  let moderation: ModerationPolicy
  let salaried: Bool
  let feedbackAsked: Bool

  // From here on numbers only: lanes are packed over their memory.

  // Weather and renewal
  let weatherMemory: Number
  let joinWeather: Number
  let postWeather: Number
  /// New eligible people a week, as a share of those at the start.
  let renewal: Number

  // Liveliness
  let spaces: Number
  let interests: Number
  let quietLiveliness: Number
  let livelinessHalf: Number
  let livelinessSteepness: Number
  let audienceReference: Number
  let referenceLiveliness: Number
  let postMemory: Number
  let overloadVolume: Number
  let overloadWeight: Number
  let dilutionVolume: Number
  let dilutionWeight: Number
  let searchHalf: Number

  // Joining
  /// Invitations a week by staff.
  let staffInvitations: Number
  let contributorInvitations: Number
  let coreInvitations: Number
  let invitationAcceptance: Number
  /// p·κ_p, a year.
  let discovery: Number
  /// q·κ_q, a year.
  let imitation: Number
  let imitationExponent: Number
  let campaignResponse: Number
  let searchShare: Number
  let searchFloor: Number
  /// s
  let gateSearch: Number
  /// G, with friction and fee.
  let gatePass: Number
  let lostWhenStopped: Number
  let reviewHours: Number
  let reviewMinutes: Number
  let acceptance: Number
  let applicantsGiveUp: Number

  // Posting
  /// The odds of a first post before the greeting.
  let firstPostOdds: Number
  let welcome: Number
  let greetings: Number
  let seedingPosts: Number
  let contributorPosts: Number
  let corePosts: Number
  let contributorDispersion: Number
  let coreDispersion: Number
  let spamAccounts: Number
  let spamPosts: Number
  let firstPostQuestion: Number
  let contributorQuestion: Number
  let coreQuestion: Number

  // Violations
  /// y₀·v·v_rules
  let violations: Number
  let violationContagion: Number
  let contagionHalf: Number
  let violationCap: Number
  let newcomerViolations: Number
  let newcomerViolationCap: Number
  let coreViolations: Number
  let olderPosts: Number

  // Moderation
  let moderationHours: Number
  /// W_cov in days.
  let coverWait: Number
  let readingSpeed: Number
  let handlingSpeed: Number
  let flagRecall: Number
  let flagPrecision: Number
  let wrongfulFlag: Number
  let viewsBeforeFlag: Number
  let viewsBeforeSweep: Number
  let communityPower: Number
  let contributorPower: Number
  let communityCeiling: Number
  let communityMistakes: Number
  let escalation: Number
  let postRecall: Number
  let postMistakes: Number
  let preRecall: Number
  let preMistakes: Number
  let filterRecall: Number
  let filterFalseAlarm: Number
  let rescue: Number
  let queueWeeks: Number
  let banRate: Number

  // Replies
  let replies: Number
  /// Answers a week by staff.
  let staffAnswers: Number
  let staffReplyEffect: Number
  let replyPatience: Number
  let solvedShare: Number
  let solutionDecay: Number

  // Movement
  let stayReplied: Number
  let stayUnreplied: Number
  let removalDeterrence: Number
  let restReader: Number
  let silentReader: Number
  /// κ_w/0.7: times Φ, the factor on starting to post and on waking up.
  let pull: Number
  /// h
  let churn: Number
  /// Factor on contributors' and core members' churn.
  let posterChurn: Number
  let exposureChurn: Number
  let exposureHalf: Number
  let unheardChurn: Number
  let askingShare: Number
  let feedbackCapacity: Number
  let responseMemory: Number
  let readerExits: Exits<Number>
  let promotionRate: Number
  let promotionFactor: Number
  let contributorRestRate: Number
  let contributorLapseRate: Number
  let coreExits: Exits<Number>
  let dormantExits: Exits<Number>
  let cancellation: Number
  let coreCancellation: Number
  let dormantCancellation: Number

  // Value and cost, a week
  let tickets: Number
  let deflection: Number
  let ticketCost: Number
  /// A poster and week.
  let renewalGain: Number
  /// A member and week.
  let fees: Number
  let otherHours: Number
  let plannedReviewHours: Number
  let wage: Number
  let platformCost: Number
}
