import MootCharter
import MootExperiments
import MootLanguage
import MootModel
import MootScenario

/// Plans of different kinds, as a planner would answer.
enum Samples {
  static let all: [(name: String, scenario: Scenario, forecast: CharterForecast?)] = [
    ("product-community", productCommunity, forecast(for: productCommunity, chances: [0.41, 0.12])),
    ("client-council", clientCouncil, forecast(for: clientCouncil, chances: [0.83], posters: (9, 14, 19))),
    ("industry-exchange", industryExchange, forecast(for: industryExchange, chances: [0.07])),
    ("nearly-empty", nearlyEmpty, nil),
    ("developers-inside", developersInside, forecast(for: developersInside, chances: [0.56, 0.995])),
    ("full", full, forecast(for: full, chances: [0.75, 0.43], posters: (1, 4, 14))),
  ]

  static var productCommunity: Scenario {
    var scenario = Scenario(name: "Acme Customer Circle")
    scenario.narrative.purposes = [.userCommunity, .productFeedback]
    scenario.narrative.placement = .found
    scenario.narrative.topicReach = .ownProduct
    scenario.narrative.served = "administrators who run our product in hospitals"
    scenario.narrative.needs = [
      Need(id: "set-up", text: "answers from someone who runs the same set-up, within a day.", evidence: .supportLogs)
    ]
    scenario.narrative.goals = [
      Goal(
        id: "fewer-tickets", text: "customers solve routine problems among themselves",
        objective: "support cost per account down 10 % this year")
    ]
    scenario.narrative.useCases = [UseCase(id: "upgrade", text: "Ask how others solved an upgrade problem")]
    scenario.narrative.communityManager = "Ana Ionescu, Customer Success"
    scenario.schedule = Schedule(.ordinary).mapPlans {
      $0.audience.eligible = .range(8_000, 15_000)
      $0.membership.model = .open
      $0.moderation.policy = ModerationPolicy(communityWith: .reactive)!
    }
    scenario.targets = [
      Target(id: "posters", goal: "fewer-tickets", metric: .posters, bound: .atLeast(60), byWeek: 52),
      Target(id: "answered", metric: .answeredShare, bound: .atLeast(0.9), byWeek: 26),
    ]
    scenario.answered = ["audience.eligible", "membership.model", "moderation.model", "team.hours"]
    return scenario
  }

  static var clientCouncil: Scenario {
    var scenario = Scenario(name: "Northwind Client Council", currency: "EUR")
    scenario.narrative.purposes = [.roadmap]
    scenario.narrative.vision = "No key client is ever surprised by a change in our product"
    scenario.narrative.placement = .found
    scenario.narrative.topicReach = .ownProduct
    scenario.narrative.served = "Heads of operations at our forty largest clients"
    scenario.narrative.needs = [
      Need(id: "early", text: "early warning of changes that touch their budgets", evidence: .interviews),
      Need(id: "peers", text: "frank talk with peers who carry the same responsibility", evidence: .guess),
    ]
    scenario.narrative.goals = [
      Goal(
        id: "renewals", text: "key clients renew because they know where we are going",
        objective: "net revenue retention of 110 %", serves: ["early"]),
      Goal(id: "fit", text: "plans are corrected before they are built", objective: "halve the features nobody uses"),
    ]
    scenario.narrative.useCases = [
      UseCase(id: "preview", text: "See the plan for the next half-year and say what it would break"),
      UseCase(id: "peer", text: "Ask a peer how they handled the last migration"),
    ]
    scenario.narrative.communityManager = "Marta Ruiz"
    scenario.narrative.staffed = "Mon-Fri 08:00-18:00"
    scenario.schedule = Schedule(.ordinary).mapPlans {
      $0.audience.eligible = .fixed(120)
      $0.membership.model = .invitation
      $0.moderation.policy = ModerationPolicy(.post)
      $0.moderation.hours = .fixed(2)
      $0.moderation.coverWaitDays = 0.55
      $0.team.sharedWork = true
      $0.feedback.asked = true
      $0.feedback.capacity = .fixed(3)
    }
    scenario.targets = [Target(id: "posters", goal: "renewals", metric: .posters, bound: .atLeast(12), byWeek: 39)]
    scenario.answered = [
      "audience.eligible", "membership.model", "moderation.model", "moderation.hours", "moderation.staffed",
      "team.shared_work", "feedback.capacity", "structure.spaces", "team.answering_hours",
    ]
    return scenario
  }

  static var industryExchange: Scenario {
    var scenario = Scenario(name: "Cold Chain Exchange")
    scenario.narrative.purposes = [.bestPractice]
    scenario.narrative.placement = .join
    scenario.narrative.topicReach = .wholeIndustry
    scenario.narrative.existingVenues = "the Cold Chain Forum and its yearly conference"
    scenario.narrative.adds = "a place where incidents can be told without naming the carrier"
    scenario.narrative.served = "people who answer for refrigerated transport"
    scenario.narrative.needs = [
      Need(id: "incidents", text: "to learn from incidents at other carriers", evidence: .survey)
    ]
    scenario.narrative.goals = [
      Goal(id: "known", text: "be known as the people to ask", objective: "20 % of new business from referrals")
    ]
    scenario.narrative.useCases = [UseCase(id: "incident", text: "Tell one incident a month and what was learned")]
    scenario.narrative.communityManager = "vacant"
    scenario.schedule = Schedule(.ordinary).mapPlans {
      $0.audience.eligible = .fixed(20_000)
      $0.audience.existingVenueStrength = .fixed(0.8)
      $0.team.answeringHours = .fixed(3)
      $0.team.outreachHours = .fixed(2)
      $0.team.seedingHours = .fixed(0)
    }
    scenario.targets = [Target(id: "posters", metric: .posters, bound: .atLeast(200), byWeek: 52)]
    scenario.answered = ["audience.eligible", "team.answering_hours", "team.outreach_hours", "team.seeding_hours"]
    return scenario
  }

  static var nearlyEmpty: Scenario { Scenario(name: "Untitled") }

  static var developersInside: Scenario {
    var scenario = Scenario(name: "Builders of Tern")
    scenario.narrative.purposes = [.bestPractice, .userCommunity, .customerDialogue, .roadmap]
    scenario.narrative.placement = .inside
    scenario.narrative.existingVenues = """
      Most of them are on the big code host all day. They also meet twice a year at the Tern days. \
      There is a chat that nobody moderates.
      It has about 900 accounts.
      """
    scenario.narrative.served = "Developers who extend Tern"
    scenario.narrative.needs = [
      Need(id: "examples", text: "working examples"),
      Need(id: "review", text: "a second pair of eyes", evidence: .guess),
    ]
    scenario.narrative.goals = [
      Goal(id: "extensions", text: "more extensions than we could build ourselves"),
      Goal(id: "hire", text: "Find people to hire", objective: "fill six positions"),
    ]
    scenario.narrative.useCases = [UseCase(id: "review", text: "Have an extension reviewed before release")]
    scenario.narrative.communityManager = "Tomás O'Neill"
    scenario.narrative.channels = ["the documentation", "release notes"]
    var plan = CommunityPlan<MootModel.Prior>.ordinary
    plan.membership.model = .registration
    plan.moderation.policy = ModerationPolicy(.community)
    plan.team.promotionCriteria = .moderate
    plan.team.recognitionProgram = true
    plan.team.channels = 2
    plan.spaces = .fixed(3)
    plan.audience.interests = .fixed(2)
    var later = plan
    later.moderation.policy = ModerationPolicy(communityWith: .auto)!
    scenario.schedule = Schedule(plan)
    scenario.schedule.append(week: 26, plan: later)
    scenario.targets = [
      Target(id: "core", metric: .core, bound: .atLeast(15), byWeek: 52),
      Target(id: "delay", metric: .exposure, bound: .atMost(0.025), byWeek: 104),
    ]
    scenario.answered = ["membership.model", "moderation.model", "team.promotion_criteria", "structure.spaces"]
    scenario.simulation.preset = .sceptical
    scenario.parameters = ["imitation": .fixed(0.4)]
    return scenario
  }

  static func forecast(
    for scenario: Scenario, chances: [Double], replicates: Int = 10_000,
    posters: (Double, Double, Double) = (11.6, 44.7, 163.2)
  ) -> CharterForecast {
    CharterForecast(
      replicates: replicates, weeks: 104,
      targets: zip(scenario.targets, chances).map { target, chance in
        let error = 1.96 * (chance * (1 - chance) / Double(replicates)).squareRoot()
        return TargetOutcome(
          target: target, probability: chance, interval: max(0, chance - error)...min(1, chance + error),
          replicates: replicates)
      },
      posters: .init(low: posters.0, median: posters.1, high: posters.2),
      active: .init(low: posters.0 * 6.1, median: posters.1 * 6.3, high: posters.2 * 7.2),
      moderationHours: .init(low: 0.1, median: 0.62, high: 1.94),
      delayDays: .init(low: 0.63, median: 0.63, high: 0.71),
      busiest: .init(week: 9, delayDays: .init(low: 0.63, median: 0.66, high: 1.71)), evidence: evidence(for: scenario))
  }

  static func document(
    _ scenario: Scenario, _ forecast: CharterForecast? = nil, edition: CharterEdition = .public
  ) -> CharterDocument {
    Charter.document(for: scenario, forecast: forecast, catalogue: .english, edition: edition)
  }
}
