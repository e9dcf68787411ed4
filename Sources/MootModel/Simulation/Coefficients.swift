import MootRandom

/// What one replicate's parameters and one phase's plan come to: the numbers that the weekly equations use.
///
/// Everything that does not change from week to week is computed here, once a phase and replicate.
struct Coefficients: BitwiseCopyable, Sendable {
  // Policies
  let membership: MembershipModel
  let moderation: ModerationPolicy
  let salaried: Bool
  let feedbackAsked: Bool

  // From here on numbers only, by the names and in the order of CLanes: lanes are packed over their memory.

  // Weather and renewal
  let weatherMemory: Double
  let joinWeather: Double
  let postWeather: Double
  /// New eligible people a week, as a share of those at the start.
  let renewal: Double

  // Liveliness
  let spaces: Double
  let interests: Double
  let quietLiveliness: Double
  let livelinessHalf: Double
  let livelinessSteepness: Double
  let audienceReference: Double
  let referenceLiveliness: Double
  let postMemory: Double
  let overloadVolume: Double
  let overloadWeight: Double
  let dilutionVolume: Double
  let dilutionWeight: Double
  let searchHalf: Double

  // Joining
  /// Invitations a week by staff.
  let staffInvitations: Double
  let contributorInvitations: Double
  let coreInvitations: Double
  let invitationAcceptance: Double
  /// p·κ_p, a year.
  let discovery: Double
  /// q·κ_q, a year.
  let imitation: Double
  let imitationExponent: Double
  let campaignResponse: Double
  let searchShare: Double
  let searchFloor: Double
  /// s
  let gateSearch: Double
  /// G, with friction and fee.
  let gatePass: Double
  let lostWhenStopped: Double
  let reviewHours: Double
  let reviewMinutes: Double
  let acceptance: Double
  let applicantsGiveUp: Double

  // Posting
  /// The odds of a first post before the greeting.
  let firstPostOdds: Double
  let welcome: Double
  let greetings: Double
  let seedingPosts: Double
  let contributorPosts: Double
  let corePosts: Double
  let contributorDispersion: Double
  let coreDispersion: Double
  let spamAccounts: Double
  let spamPosts: Double
  let firstPostQuestion: Double
  let contributorQuestion: Double
  let coreQuestion: Double

  // Violations
  /// y₀·v·v_rules
  let violations: Double
  let violationContagion: Double
  let contagionHalf: Double
  let violationCap: Double
  let newcomerViolations: Double
  let newcomerViolationCap: Double
  let coreViolations: Double
  let olderPosts: Double

  // Moderation
  let moderationHours: Double
  /// W_cov in days.
  let coverWait: Double
  let readingSpeed: Double
  let handlingSpeed: Double
  let flagRecall: Double
  let flagPrecision: Double
  let wrongfulFlag: Double
  let viewsBeforeFlag: Double
  let viewsBeforeSweep: Double
  let communityPower: Double
  let contributorPower: Double
  let communityCeiling: Double
  let communityMistakes: Double
  let escalation: Double
  let postRecall: Double
  let postMistakes: Double
  let preRecall: Double
  let preMistakes: Double
  let filterRecall: Double
  let filterFalseAlarm: Double
  let rescue: Double
  let queueWeeks: Double
  let banRate: Double

  // Replies
  let replies: Double
  /// Answers a week by staff.
  let staffAnswers: Double
  let staffReplyEffect: Double
  let replyPatience: Double
  let solvedShare: Double
  let solutionDecay: Double

  // Movement
  let stayReplied: Double
  let stayUnreplied: Double
  let removalDeterrence: Double
  let restReader: Double
  let silentReader: Double
  /// κ_w/0.7: times Φ, the factor on starting to post and on waking up.
  let pull: Double
  /// h
  let churn: Double
  /// Factor on contributors' and core members' churn.
  let posterChurn: Double
  let exposureChurn: Double
  let exposureHalf: Double
  let unheardChurn: Double
  let askingShare: Double
  let feedbackCapacity: Double
  let responseMemory: Double
  let readerExits: Exits
  let promotionRate: Double
  let promotionFactor: Double
  let contributorRestRate: Double
  let contributorLapseRate: Double
  let coreExits: Exits
  let dormantExits: Exits
  let cancellation: Double
  let coreCancellation: Double
  let dormantCancellation: Double

  // Value and cost, a week
  let tickets: Double
  let deflection: Double
  let ticketCost: Double
  /// A poster and week.
  let renewalGain: Double
  /// A member and week.
  let fees: Double
  let otherHours: Double
  let plannedReviewHours: Double
  let wage: Double
  let platformCost: Double
}
