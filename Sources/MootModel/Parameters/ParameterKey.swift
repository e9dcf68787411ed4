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
    case .common(let key): key.rawValue
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
    case .membership(let row, _): Process.firstParameter + 1000 + UInt32(row.rawValue)
    }
  }
}

/// A parameter that each membership model has a value of its own for.
package enum MembershipParameter: Int, CaseIterable, Sendable, Hashable {
  /// G
  case gatePass
  /// ℓ
  case lostWhenStopped
  /// s
  case searchReach
  /// v
  case violationFactor
  /// z
  case spamAccounts
  /// o
  case firstPostOdds
  /// h
  case churnFactor
  /// c_X
  case cancellation
  /// minutes
  case reviewMinutes

  func index(of model: MembershipModel) -> Int {
    CommonParameter.allCases.count + rawValue * 5 + model.position
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
package enum CommonParameter: Int, CaseIterable, Sendable, Hashable {
  // Joining
  case reachableShare, discovery, imitation, imitationExponent, campaignResponse, searchShare, searchFloor, searchHalf
  case acceptance, applicationPatience, invitationAcceptance, paidInvitationFactor, staffInvitations, outreachSaturation
  case contributorInvitations, coreInvitations
  // First weeks
  case firstPost, silentReader, stayReplied, stayUnreplied, restReader, welcome, welcomeShare
  // Stages
  case readerContributes, readerLapses, contributorRests, contributorLapses, promotion, coreStepsBack, coreLapses
  case reawakening, departure, referenceLiveliness, coreCancellation, dormantCancellation
  // Liveliness
  case quietLiveliness, livelinessHalf, livelinessSteepness, audienceReference, postMemory, overloadVolume
  case overloadWeight, dilutionWeight, dilutionVolume
  // Posting
  case contributorPosts, corePosts, contributorDispersion, coreDispersion, firstPostQuestion, contributorQuestion
  case coreQuestion, seedingPosts, spamPosts
  // Replies
  case replies, staffAnswers, staffReplyEffect, replyPatience, solvedShare, solutionDecay
  // Violations
  case violations, violationContagion, contagionHalf, newcomerViolations, newcomerViolationCap, coreViolations
  case violationCap, rulesViolations, rulesFirstPosts, olderPosts
  // Exposure and removal
  case exposureChurn, exposureHalf, removalDeterrence, banRate
  // Moderation
  case flagRecall, flagPrecision, communityPower, communityCeiling, contributorPower, readingSpeed, handlingSpeed
  case filterRecall, filterFalseAlarm, filterCorrelation, preModerationDamping, postRecall, preRecall, viewsBeforeFlag
  case viewsBeforeSweep, wrongfulFlag, escalation, rescue, communityMistakes, postMistakes, preMistakes, queueWeeks
  // Weather
  case joinWeather, postWeather, weatherMemory
  // Responsiveness
  case unheardChurn, askingShare, responseMemory
  // Value and cost
  case deflection, ticketCost, renewalGap, causalShare, wage, feeResponse
  // Readiness: factors and their uncertainty
  case needJoinFloor, needJoinSlope, needJoinFactor, needPostFloor, needPostSlope, needPostFactor
  case returnFloor, returnSlope, returnFactor, lapseCeiling, lapseSlope, lapseFactor
  case promotionFloor, promotionSlope, promotionFactor, recognitionFactor, easyCriteriaFactor, hardCriteriaFactor
  case channelFactor, lowFrictionFactor, highFrictionFactor, venueSlope, venueFactor, sharedWorkFactor
  // Presets
  case scepticalFactor
}
