import MootCharter
import MootExperiments
import MootModel
import MootScenario

/// Scenarios that between them make every choice a charter speaks about.
enum Variations {
  static let purposeLists: [[Purpose]] = [[]] + Purpose.allCases.map { [$0] } + [Purpose.allCases]
  static let policies: [ModerationPolicy] =
    ModerationModel.allCases.map { ModerationPolicy($0) }
    + ModerationModel.allCases.compactMap { ModerationPolicy(communityWith: $0) }

  /// Every membership model with every moderation policy, in every place.
  static var policyGrid: [Scenario] {
    MembershipModel.allCases.flatMap { membership in
      policies.flatMap { policy in
        placements.map { placement in
          var scenario = Samples.productCommunity
          scenario.narrative.placement = placement
          scenario.change {
            $0.membership.model = membership
            $0.moderation.policy = policy
          }
          return scenario
        }
      }
    }
  }

  static let placements: [Placement?] = Placement.allCases + [nil]

  /// Every list of purposes, in every place, with every reach of the topic.
  static var purposeGrid: [Scenario] {
    purposeLists.flatMap { purposes in
      placements.flatMap { placement in
        (TopicReach.allCases + [nil]).map { reach in
          var scenario = Samples.clientCouncil
          scenario.narrative.purposes = purposes
          scenario.narrative.placement = placement
          scenario.narrative.topicReach = reach
          return scenario
        }
      }
    }
  }

  /// The remaining choices, one at a time, as a charter and as a participation plan.
  static var details: [Scenario] {
    let changes: [(inout Scenario) -> Void] =
      Need.Evidence.allCases.map { evidence in
        { $0.narrative.needs = [Need(id: "n", text: "a need", evidence: evidence)] }
      }
      + Need.Evidence.allCases.map { evidence in
        {
          $0.narrative.needs = [
            Need(id: "n", text: "a need", evidence: evidence), Need(id: "m", text: long, evidence: evidence),
            Need(id: "o", text: long),
          ]
        }
      }
      + PromotionCriteria.allCases.map { criteria in
        {
          $0.answered.insert("team.promotion_criteria")
          $0.change { $0.team.promotionCriteria = criteria }
        }
      }
      + PlatformFriction.allCases.map { friction in
        {
          $0.answered.insert("audience.platform_friction")
          $0.change { $0.audience.platformFriction = friction }
        }
      }
      + [0.0, 0.3, 5].map { days in
        {
          $0.answered.insert("moderation.staffed")
          $0.change {
            $0.moderation.coverWaitDays = days
            $0.moderation.policy = ModerationPolicy(.reactive)
          }
        }
      }
      + [MembershipModel.approval, .paid].flatMap { model in
        [0.0, 1, 3].map { amount in
          {
            if amount == 3 { $0.answered.insert("membership.review_hours") }
            $0.change {
              $0.membership.model = model
              $0.membership.fee = .fixed(amount)
              $0.membership.reviewHours = .fixed(amount)
            }
          }
        }
      }
      + [ModerationModel.reactive, .pre].map { model in
        {
          $0.change {
            $0.moderation.policy = ModerationPolicy(model)
            $0.moderation.hours = .fixed(0)
          }
        }
      }
      + MembershipModel.allCases.flatMap { first in
        [MembershipModel.allCases.first { $0 != first }!].map { second in
          {
            var plan = $0.schedule.initial
            plan.membership.model = second
            $0.schedule = Schedule(plan)
            plan.membership.model = first
            $0.schedule.append(week: 3, plan: plan)
          }
        }
      }
      + policies.map { policy in
        {
          var plan = $0.schedule.initial
          plan.moderation.policy = policy == policies[0] ? policies[1] : policies[0]
          $0.schedule = Schedule(plan)
          plan.moderation.policy = policy
          $0.schedule.append(week: 30, plan: plan)
        }
      }
      + [0.0, 1, 2, 10, 60].map { hours in
        {
          $0.change {
            $0.team.answeringHours = .fixed(hours)
            ($0.team.outreachHours, $0.team.seedingHours, $0.moderation.hours) = (.fixed(0), .fixed(0), .fixed(0))
          }
        }
      }
      + [0, 1, 3].map { channels in { $0.change { $0.team.channels = channels } } }
      + Metric.allCases.flatMap { metric in
        [1.0, 2].map { bound in
          { $0.targets = [Target(id: "t", metric: metric, bound: .atMost(bound), byWeek: 2)] }
        }
      }
      + [
        { $0.narrative.vision = long },
        { $0.narrative.served = long },
        { $0.narrative.adds = long },
        { $0.narrative.adds = "something new" },
        { $0.narrative.existingVenues = "a forum" },
        { $0.narrative.existingVenues = long },
        { $0.narrative.existingVenues = nil },
        { $0.narrative.topicReach = .wholeIndustry },
        {
          $0.narrative.topicReach = .wholeIndustry
          $0.narrative.needs = [Need(id: "n", text: "a need")]
        },
        {
          $0.narrative.topicReach = .wholeIndustry
          $0.narrative.needs = [Need(id: "n", text: long)]
        },
        {
          $0.narrative.topicReach = .ownProduct
          $0.narrative.needs = [Need(id: "n", text: long)]
        },
        { $0.narrative.goals = [Goal(id: "g", text: long, objective: long)] },
        {
          $0.narrative.goals = [
            Goal(id: "g", text: "one", objective: long), Goal(id: "h", text: long, objective: "two"),
          ]
        },
        { $0.narrative.goals = [Goal(id: "g", text: "one"), Goal(id: "h", text: long)] },
        { $0.narrative.needs = [] },
        { $0.narrative.useCases = [] },
        { $0.narrative.useCases = [UseCase(id: "u", text: long)] },
        { $0.narrative.useCases = (1...7).map { UseCase(id: "u\($0)", text: $0 == 3 ? long : "case \($0)") } },
        { $0.narrative.communityManager = "Vacant" },
        { $0.narrative.communityManager = nil },
        { $0.narrative.channels = ["support"] },
        { $0.targets = [] },
        { $0.targets = (1...3).map { Target(id: "\($0)", metric: .posters, bound: .atLeast(5), byWeek: $0 * 4) } },
        { $0.name = "" },
        {
          $0.name = ""
          $0.narrative.purposes = []
        },
        { $0.answered = [] },
        { $0.answered = ["audience.eligible", "team.hours", "structure.spaces"] },
        { $0.change { $0.audience.eligible = .range(500, 900) } },
        { $0.change { $0.audience.eligible = .fixed(900) } },
        { $0.change { $0.moderation.rulesShown = false } },
        { $0.change { $0.team.recognitionProgram = true } },
        { $0.change { $0.spaces = .range(2, 4) } },
        { $0.change { $0.audience.interests = .fixed(3) } },
        { $0.parameters = ["imitation": .fixed(0.4), "innovation": .fixed(0.1)] },
        { $0.parameters = ["imitation": .fixed(0.4)] },
        { $0.change { $0.team.answeringHours = .range(5, 9) } },
        { $0.narrative.needs = [Need(id: "n", text: "a need"), Need(id: "m", text: "another")] },
        { $0.simulation.preset = .sceptical },
      ]
    return [Samples.productCommunity, Samples.clientCouncil, Samples.industryExchange, Samples.nearlyEmpty].flatMap {
      base in
      changes.map { change in
        var scenario = base
        change(&scenario)
        return scenario
      }
    }
  }

  static let long = "This is more than one sentence. It cannot stand inside another."

  /// Forecasts of all kinds for a scenario; nil among them.
  static func forecasts(for scenario: Scenario) -> [CharterForecast?] {
    let chances = [[0.0], [0.1], [0.3], [0.6], [1.0]].map { $0 + [0.5, 0.5] }
    var crowded = Samples.forecast(for: scenario, chances: [0.4], replicates: 60)
    crowded.moderationHours = .init(low: 4, median: 4, high: 4)
    crowded.delayDays = .init(low: 2, median: 9, high: 20)
    var tight = crowded
    tight.moderationHours = .init(low: 1, median: 2, high: 4)
    var idle = crowded
    idle.moderationHours = .init(low: 0, median: 0, high: 0)
    var bare = crowded
    (bare.posters, bare.active, bare.targets) = (nil, nil, [])
    return [nil, crowded, tight, idle, bare] + chances.map { Samples.forecast(for: scenario, chances: $0) }
  }

  /// Made once: several tests read them.
  static let documents: [CharterDocument] =
    (policyGrid + purposeGrid + details).map { scenario in
      var forecast = Samples.forecast(for: scenario, chances: [0.3])
      // The annex is the same for all of them.
      forecast.evidence = nil
      return Samples.document(scenario, forecast)
    }
    + narrativeDetails.flatMap { scenario in
      CharterEdition.allCases.map { edition in
        Samples.document(
          scenario, Samples.forecast(for: scenario, chances: [0.3, 0.1], posters: (1, 7, 30)), edition: edition)
      }
    }
    + CharterEdition.allCases.flatMap { edition in
      ([nil] + evidences).flatMap { (forecast: CharterForecast?) in
        [Samples.productCommunity, Samples.full, Samples.industryExchange].map {
          Samples.document($0, forecast, edition: edition)
        }
      }
    }
    + [Samples.productCommunity, Samples.clientCouncil, Samples.industryExchange].flatMap { scenario in
      forecasts(for: scenario).map { Samples.document(scenario, $0) }
    }
}

extension Scenario {
  mutating func change(_ change: (inout CommunityPlan<MootModel.Prior>) -> Void) {
    schedule = schedule.mapPlans(change)
  }
}
