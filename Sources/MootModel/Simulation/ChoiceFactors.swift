import MootRandom

/// The factors that a plan's choices bring in (section 3.3).
struct ChoiceFactors {
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
  let friction: Double
  /// s_f: what a price does to the odds of passing the gate; at most 1 to whoever is asked in person.
  let price: Double
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
    friction =
      switch plan.audience.platformFriction {
      case .low: p[.lowFrictionFactor]
      case .ordinary: 1
      case .high: p[.highFrictionFactor]
      }
    price = Self.priceResponse(plan, p)
  }

  /// 2/(1 + (fee/ordinary)^2ε): 1 at the ordinary fee, at most 2.
  private static func priceResponse(_ plan: CommunityPlan<Double>, _ p: ParameterValues) -> Double {
    let membership = plan.membership
    guard membership.model == .paid, membership.fee > 0 else { return 1 }
    let ordinary = membership.ordinaryFee > 0 ? membership.ordinaryFee : p[.ordinaryFee] * plan.money.perDollar
    return 2 / (1 + Elementary.power(membership.fee / ordinary, 2 * p[.feeResponse]))
  }
}
