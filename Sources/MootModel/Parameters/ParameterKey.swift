/// The name of one parameter of the model.
package enum ParameterKey: Sendable, Hashable {
  /// A parameter that holds whatever the policy.
  case common(CommonParameter)
  /// A parameter that each membership model has a value of its own for.
  case membership(MembershipParameter, MembershipModel)

  /// Every key, in the order of the table.
  package static let all: [ParameterKey] =
    CommonParameter.allCases.map { .common($0) }
    + MembershipParameter.allCases.flatMap { row in MembershipModel.allCases.map { .membership(row, $0) } }

  /// The position in ``all``.
  package var index: Int {
    switch self {
    case .common(let key): key.index
    case .membership(let row, let model): row.index(of: model)
    }
  }

  /// The number of the stream from which the parameter is drawn.
  ///
  /// The five values of a membership row share one stream: what is not known about a gate is not known about all of
  /// them, and comparisons of membership models keep their common random numbers.
  var stream: UInt32 {
    switch self {
    case .common(let key): Process.firstParameter + UInt32(key.rawValue)
    case .membership(let row, _): Process.firstMembershipRow + UInt32(row.rawValue)
    }
  }
}

/// A parameter that each membership model has a value of its own for.
package enum MembershipParameter: Int, CaseIterable, Sendable, Hashable {
  /// G
  case gatePass = 0
  /// ℓ
  case lostWhenStopped = 1
  /// s
  case searchReach = 2
  /// v
  case violationFactor = 3
  /// z
  case spamAccounts = 4
  /// o
  case firstPostOdds = 5
  /// h
  case churnFactor = 6
  /// c_X
  case cancellation = 7
  /// minutes
  case reviewMinutes = 8

  /// The position in `allCases`.
  private var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  func index(of model: MembershipModel) -> Int {
    CommonParameter.allCases.count + position * 5 + model.position
  }
}

extension MembershipModel {
  /// The column in the table of membership parameters.
  var position: Int {
    switch self {
    case .open: 0
    case .registration: 1
    case .approval: 2
    case .invitation: 3
    case .paid: 4
    }
  }
}

/// A parameter that holds whatever the policy. The table says what each one means.
///
/// The number names the parameter's stream of random numbers: a new parameter takes the next free one, wherever it is
/// listed, and none is ever used again, so that no other parameter is drawn anew.
package enum CommonParameter: Int, CaseIterable, Sendable, Hashable {
  // Joining
  case reachableShare = 1, listedShare = 2, discovery = 3, imitation = 4, imitationExponent = 5
  case campaignResponse = 6, searchShare = 7, searchFloor = 8, searchHalf = 9, acceptance = 10
  case applicationPatience = 11, invitationAcceptance = 12, paidInvitationFactor = 13, staffInvitations = 14
  case outreachSaturation = 15, contributorInvitations = 16, coreInvitations = 17, repulsion = 18
  // First weeks
  case firstPost = 19, silentReader = 20, stayReplied = 21, stayUnreplied = 22, restLapsed = 23, welcome = 24
  case welcomeShare = 25, firstWeekPosts = 26, firstWeekDispersion = 27
  // Stages
  case readerContributes = 28, readerLapses = 29, lapsedReturns = 30, contributorRests = 31
  case contributorLapses = 32, promotion = 33, coreStepsBack = 34, coreLapses = 35, reawakening = 36
  case posterReawakening = 37, departure = 38, referenceLiveliness = 39, coreCancellation = 40
  case dormantCancellation = 41
  // Liveliness
  case quietLiveliness = 42, livelinessHalf = 43, livelinessSteepness = 44, audienceReference = 45
  case postMemory = 46, overloadVolume = 47, overloadWeight = 48, dilutionWeight = 49, dilutionVolume = 50
  // Posting
  case contributorPosts = 51, corePosts = 52, contributorDispersion = 53, coreDispersion = 54
  case postingSpread = 55, firstPostQuestion = 56, contributorQuestion = 57, coreQuestion = 58
  case seedingPosts = 59, spamPosts = 60
  // Replies
  case replies = 61, replyClumping = 62, staffAnswers = 63, staffReplyEffect = 64, replyPatience = 65
  case solvedShare = 66, solutionDecay = 67
  // Violations
  case violations = 68, violationContagion = 69, contagionHalf = 70, newcomerViolations = 71
  case newcomerViolationCap = 72, coreViolations = 73, violationCap = 74, rulesViolations = 75
  case rulesFirstPosts = 76, olderPosts = 77
  // Exposure and removal
  case exposureChurn = 78, exposureHalf = 79, removalDeterrence = 80, banRate = 81
  // Moderation
  case flagRecall = 82, flagPrecision = 83, communityPower = 84, communityCeiling = 85, contributorPower = 86
  case readingSpeed = 87, handlingSpeed = 88, filterRecall = 89, filterFalseAlarm = 90, filterCorrelation = 91
  case preModerationDamping = 92, unpublishedLeaving = 93, postRecall = 94, preRecall = 95
  case viewsBeforeFlag = 96, viewsBeforeSweep = 97, wrongfulFlag = 98, escalation = 99, rescue = 100
  case communityMistakes = 101, postMistakes = 102, preMistakes = 103, queueWeeks = 104
  // Weather and tide
  case joinWeather = 105, postWeather = 106, weatherMemory = 107, tide = 108, tideMemory = 109
  // Responsiveness
  case unheardChurn = 110, askingShare = 111, responseMemory = 112
  // Value and cost
  case deflection = 113, ticketCost = 114, renewalGap = 115, causalShare = 116, readerGapShare = 117
  case wage = 118, feeResponse = 119, ordinaryFee = 120
  // Readiness: factors and their uncertainty
  case needJoinFloor = 121, needJoinSlope = 122, needJoinFactor = 123, needPostFloor = 124
  case needPostSlope = 125, needPostFactor = 126, returnFloor = 127, returnSlope = 128, returnFactor = 129
  case lapseCeiling = 130, lapseSlope = 131, lapseFactor = 132, promotionFloor = 133, promotionSlope = 134
  case promotionFactor = 135, recognitionFactor = 136, easyCriteriaFactor = 137, hardCriteriaFactor = 138
  case channelFactor = 139, lowFrictionFactor = 140, highFrictionFactor = 141, venueSlope = 142
  case venueFactor = 143, sharedWorkFactor = 144
  // Presets
  case scepticalFactor = 145

  /// The position in `allCases`.
  ///
  /// Cases without values are numbered in memory as they are declared; a test holds that.
  var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
