import Foundation

@testable import MootModel

/// Section 3.3 of the model's page: what the patterns of a plan and a few of its choices multiply.
struct WitnessReadiness {
  /// κ_p and κ_q.
  var discovery = 1.0, imitation = 1.0
  /// κ_a
  var firstPosts = 1.0
  /// κ_w
  var returns = 1.0
  /// On ℓ_D.
  var lapse = 1.0
  /// κ_g
  var promotion = 1.0
  /// On the odds of passing the gate.
  var gateOdds = 1.0
  /// On C's and K's m_h.
  var posterChurn = 1.0

  init(_ plan: CommunityPlan<Double>, _ p: ParameterValues) {
    /// A factor is uncertain where it differs from 1, and is no factor where it does not.
    func uncertain(_ factor: Double, _ uncertainty: CommonParameter) -> Double {
      factor == 1 ? 1 : factor * p[uncertainty]
    }
    let scores = plan.readiness
    let need = uncertain(p[.needJoinFloor] + p[.needJoinSlope] * scores.need, .needJoinFactor)
    let venue = uncertain(1 - p[.venueSlope] * plan.audience.existingVenueStrength, .venueFactor)
    let channels = pow(p[.channelFactor], Double(min(4, plan.team.channels)))
    discovery = need * venue * channels
    imitation = need * venue
    firstPosts = uncertain(p[.needPostFloor] + p[.needPostSlope] * scores.need, .needPostFactor)
    returns = uncertain(p[.returnFloor] + p[.returnSlope] * scores.lastingProblem, .returnFactor)
    lapse = uncertain(p[.lapseCeiling] - p[.lapseSlope] * scores.lastingProblem, .lapseFactor)
    promotion = uncertain(p[.promotionFloor] + p[.promotionSlope] * scores.mutualBenefit, .promotionFactor)
    if plan.team.recognitionProgram { promotion *= p[.recognitionFactor] }
    switch plan.team.promotionCriteria {
    case .easy: promotion *= p[.easyCriteriaFactor]
    case .moderate: break
    case .hard: promotion *= p[.hardCriteriaFactor]
    }
    switch plan.audience.platformFriction {
    case .low: gateOdds = p[.lowFrictionFactor]
    case .ordinary: break
    case .high: gateOdds = p[.highFrictionFactor]
    }
    if plan.team.sharedWork { posterChurn = p[.sharedWorkFactor] }
  }
}

extension WitnessFounding {
  init(_ plan: CommunityPlan<Double>, _ p: ParameterValues) {
    audience = max(0, plan.audience.eligible.rounded())
    core = min(max(0, plan.launch.foundingCore.rounded()), audience)
    members = min(max(0, plan.launch.foundingMembers.rounded()), audience - core)
    reached = p[plan.membership.model == .invitation ? .listedShare : .reachableShare]
    pays = min(1, WitnessNumbers.feeFactor(plan, p))
  }
}

extension WitnessPhase {
  init(
    week: Int, _ plan: CommunityPlan<Double>, _ p: ParameterValues, _ settings: RunSettings
  ) throws(WitnessRowError) {
    var numbers = try WitnessNumbers(plan, p, sceptical: settings.sceptical)
    if !settings.weather { (numbers.joinWeather, numbers.postWeather) = (0, 0) }
    self.init(
      week: week, numbers: numbers, founding: WitnessFounding(plan, p), membership: plan.membership.model,
      policy: plan.moderation.policy, hoursAsNeeded: plan.moderation.hoursAsNeeded, salaried: plan.team.salaried,
      asksForFeedback: plan.feedback.asked,
      campaigns: Set(plan.launch.campaigns))
  }
}
