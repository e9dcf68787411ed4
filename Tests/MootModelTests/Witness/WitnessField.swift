@testable import MootModel

/// A field of a scenario that claims to move the model, and a change of it alone.
struct WitnessField: Sendable {
  let name: String
  let change: @Sendable (inout CommunityPlan<Double>) -> Void

  init(_ name: String, _ change: @escaping @Sendable (inout CommunityPlan<Double>) -> Void) {
    self.name = name
    self.change = change
  }

  static let all: [WitnessField] = numbers + choices + models

  /// Every number of a plan, a quarter more of it, or less where more makes no sense.
  private static let numbers = PlanNumber.allCases.map { number in
    WitnessField(number.rawValue) { plan in
      plan = plan.map { other, value in
        guard other == number else { return value }
        switch number {
        case .need, .lastingProblem, .mutualBenefit, .existingVenueStrength: return value + 0.25
        case .interests, .spaces: return value + 1
        default: return (value * 1.25).rounded(.up)
        }
      }
    }
  }

  private static let choices: [WitnessField] = [
    WitnessField("audience.interests, fewer than spaces") { $0.audience.interests = 1 },
    WitnessField("audience.firms, not given") { $0.audience.firms = nil },
    WitnessField("audience.firms, given") { $0.audience.firms = 7_000 },
    WitnessField("membership.fee, none") { $0.membership.fee = 0 },
    WitnessField("membership.ordinary_fee, not known") { $0.membership.ordinaryFee = 0 },
    WitnessField("moderation.hours: needed") { $0.moderation.hoursAsNeeded.toggle() },
    WitnessField("moderation.staffed") { $0.moderation.coverWaitDays = 2.5 },
    WitnessField("moderation.rules_shown") { $0.moderation.rulesShown.toggle() },
    WitnessField("team.salaried") { $0.team.salaried.toggle() },
    WitnessField("team.recognition_program") { $0.team.recognitionProgram.toggle() },
    WitnessField("team.shared_work") { $0.team.sharedWork.toggle() },
    WitnessField("launch.campaigns") { $0.launch.campaigns = [4] },
    WitnessField("feedback.asked") { $0.feedback.asked.toggle() },
    WitnessField("readiness.need, ordinary") { $0.readiness.need = 0.5 },
    WitnessField("readiness.lasting_problem, ordinary") { $0.readiness.lastingProblem = 0.5 },
    WitnessField("readiness.mutual_benefit, ordinary") { $0.readiness.mutualBenefit = 0.5 },
    WitnessField("audience.existing_venue_strength, none") { $0.audience.existingVenueStrength = 0 },
  ]

  private static let models: [WitnessField] =
    MembershipModel.allCases.map { model in
      WitnessField("membership.model: \(model)") { $0.membership.model = model }
    }
    + WitnessPlans.policies.map { policy in
      WitnessField("moderation.model: \(policy.models)") { $0.moderation.policy = policy }
    }
    + PromotionCriteria.allCases.map { criteria in
      WitnessField("team.promotion_criteria: \(criteria)") { $0.team.promotionCriteria = criteria }
    }
    + PlatformFriction.allCases.map { friction in
      WitnessField("audience.platform_friction: \(friction)") { $0.audience.platformFriction = friction }
    }
    + (0...5).map { channels in WitnessField("team.channels: \(channels)") { $0.team.channels = channels } }
}
