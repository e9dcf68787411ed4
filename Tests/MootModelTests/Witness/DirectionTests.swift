import MootTestSupport
import Testing

@testable import MootModel

/// In which direction a field or a choice moves the result, as the model's page says of it: same noise, another plan.
struct DirectionTests {
  /// One field, what it is changed to, and what the page says it does.
  struct Claim: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let metric: Metric
    let rises: Bool
    let base: @Sendable (inout CommunityPlan<Prior>) -> Void
    let change: @Sendable (inout CommunityPlan<Prior>) -> Void
    let overrides: [String: Double]
    let sceptical: Bool

    init(
      _ name: String, _ metric: Metric, rises: Bool, _ overrides: [String: Double] = [:], sceptical: Bool = false,
      base: @escaping @Sendable (inout CommunityPlan<Prior>) -> Void = { _ in },
      _ change: @escaping @Sendable (inout CommunityPlan<Prior>) -> Void
    ) {
      testDescription = "\(name): \(metric) \(rises ? "rises" : "falls")"
      self.metric = metric
      self.rises = rises
      self.base = base
      self.change = change
      self.overrides = overrides
      self.sceptical = sceptical
    }
  }

  static let claims: [Claim] = audience + membership + moderation + team + rest

  private static let audience: [Claim] = [
    Claim("audience.eligible", .joined, rises: true) { $0.audience.eligible = .fixed(15_000) },
    Claim("audience.renewal_per_year", .joined, rises: true) { $0.audience.renewalPerYear = .fixed(0.8) },
    Claim("audience.existing_venue_strength", .joined, rises: false) {
      $0.audience.existingVenueStrength = .fixed(0.6)
    },
    Claim("audience.interests", .active, rises: false) { $0.audience.interests = .fixed(6) },
    Claim("structure.spaces", .joined, rises: false) { $0.spaces = .fixed(6) },
    Claim("audience.firms", .firms, rises: true) { $0.audience.firms = .fixed(9_000) },
    Claim("audience.people_per_firm", .firms, rises: false) { $0.audience.peoplePerFirm = .fixed(9) },
    Claim("audience.platform_friction high", .joined, rises: false) { $0.audience.platformFriction = .high },
    Claim("audience.platform_friction low", .joined, rises: true) { $0.audience.platformFriction = .low },
  ]

  private static let paid: @Sendable (inout CommunityPlan<Prior>) -> Void = {
    $0.membership = .init(model: .paid, reviewHours: .fixed(1), fee: .fixed(15), ordinaryFee: .fixed(15))
    $0.audience.eligible = .fixed(60_000)
  }

  private static let membership: [Claim] = [
    Claim("membership.fee", .joined, rises: false, base: paid) { $0.membership.fee = .fixed(40) },
    Claim("membership.ordinary_fee", .joined, rises: true, base: paid) { $0.membership.ordinaryFee = .fixed(40) },
    Claim(
      "membership.review_hours", .joined, rises: true,
      base: {
        $0.membership = .init(model: .approval, reviewHours: .fixed(0.2), fee: .fixed(0), ordinaryFee: .fixed(0))
      }
    ) { $0.membership.reviewHours = .fixed(4) },
    Claim("membership.model open", .joined, rises: true) { $0.membership.model = .open },
    Claim("membership.model open", .exposure, rises: true) { $0.membership.model = .open },
    Claim("membership.model paid", .joined, rises: false) { $0.membership.model = .paid },
    Claim("launch.founding_members", .joined, rises: true) { $0.launch.foundingMembers = .fixed(200) },
    Claim("launch.founding_core", .joined, rises: true) { $0.launch.foundingCore = .fixed(30) },
    Claim("launch.campaigns", .joined, rises: true) { $0.launch.campaigns += [4, 8, 12] },
  ]

  private static let many: [String: Double] = ["violations": 0.2, "exposure_churn": 2]

  private static let moderation: [Claim] = [
    Claim("moderation.hours", .backlog, rises: false, many, base: { $0.moderation.hours = .fixed(0.2) }) {
      $0.moderation.hours = .fixed(1)
    },
    Claim("moderation.hours", .exposure, rises: false, many, base: { $0.moderation.hours = .fixed(0.2) }) {
      $0.moderation.hours = .fixed(3)
    },
    Claim("moderation.hours: needed", .exposure, rises: false, many, base: { $0.moderation.hours = .fixed(0.2) }) {
      $0.moderation.hoursAsNeeded = true
    },
    Claim("moderation.staffed", .delayDays, rises: true) { $0.moderation.coverWaitDays = 3 },
    Claim(
      "moderation.staffed", .answeredShare, rises: false,
      base: {
        $0.moderation.policy = ModerationPolicy(.pre)
        $0.moderation.hoursAsNeeded = true
      }
    ) { $0.moderation.coverWaitDays = 3 },
    Claim("moderation.rules_shown, violations", .exposure, rises: false, base: { $0.moderation.rulesShown = false }) {
      $0.moderation.rulesShown = true
    },
    Claim("moderation.rules_shown, first posts", .newPosters, rises: true, base: { $0.moderation.rulesShown = false }) {
      $0.moderation.rulesShown = true
    },
    Claim(
      "moderation.model post", .exposure, rises: false, many,
      base: {
        $0.moderation.policy = ModerationPolicy(.none)
      }
    ) {
      $0.moderation.policy = ModerationPolicy(.post)
      $0.moderation.hoursAsNeeded = true
    },
    Claim(
      "moderation.model community and post", .exposure, rises: false, many,
      base: {
        $0.moderation.policy = ModerationPolicy(.post)
      }
    ) { $0.moderation.policy = ModerationPolicy(communityWith: .post)! },
  ]

  private static let team: [Claim] = [
    Claim("team.answering_hours", .answeredShare, rises: true) { $0.team.answeringHours = .fixed(40) },
    Claim("team.answering_hours", .staffAnswerShare, rises: true, base: { $0.team.answeringHours = .fixed(0.3) }) {
      $0.team.answeringHours = .fixed(3)
    },
    Claim("team.outreach_hours", .joined, rises: true) { $0.team.outreachHours = .fixed(20) },
    Claim("team.seeding_hours", .active, rises: true) { $0.team.seedingHours = .fixed(15) },
    Claim("team.salaried", .cost, rises: false) { $0.team.salaried = false },
    Claim("team.recognition_program", .core, rises: true) { $0.team.recognitionProgram = true },
    Claim("team.promotion_criteria easy", .core, rises: true) { $0.team.promotionCriteria = .easy },
    Claim("team.promotion_criteria hard", .core, rises: false) { $0.team.promotionCriteria = .hard },
    Claim("team.shared_work", .contributors, rises: true) { $0.team.sharedWork = true },
    Claim("team.channels", .joined, rises: true) { $0.team.channels = 3 },
  ]

  private static let rest: [Claim] = [
    Claim("readiness.need", .joined, rises: true) { $0.readiness.need = .fixed(0.9) },
    Claim("readiness.need", .newPosters, rises: true) { $0.readiness.need = .fixed(0.9) },
    Claim("readiness.lasting_problem", .active, rises: true) { $0.readiness.lastingProblem = .fixed(0.9) },
    Claim("readiness.mutual_benefit", .core, rises: true) { $0.readiness.mutualBenefit = .fixed(0.9) },
    Claim("feedback is a purpose and nothing is done", .contributors, rises: false) { $0.feedback.asked = true },
    Claim("feedback.capacity", .contributors, rises: true, ["unheard_churn": 1], base: { $0.feedback.asked = true }) {
      $0.feedback.capacity = .fixed(20)
    },
    Claim(
      "feedback.value_per_item", .value, rises: true,
      base: {
        $0.feedback.asked = true
        $0.feedback.capacity = .fixed(3)
      }
    ) { $0.feedback.valuePerItem = .fixed(50) },
    Claim("money.platform_per_year", .cost, rises: true) { $0.money.platformPerYear = .fixed(9_000) },
    Claim("money.revenue_per_account", .value, rises: true) { $0.money.revenuePerAccount = .fixed(900) },
    Claim("money.tickets_per_month", .ticketsDeflected, rises: true) { $0.money.ticketsPerMonth = .fixed(6_000) },
    Claim("money.per_dollar", .cost, rises: true) { $0.money.perDollar = .fixed(1.3) },
    Claim("money.per_dollar", .value, rises: true) { $0.money.perDollar = .fixed(1.3) },
    Claim("the sceptical preset", .active, rises: false, sceptical: true) { _ in },
  ]

  @Test(arguments: claims)
  func theResultMovesAsThePageSays(claim: Claim) throws {
    let replicates = Workload.replicates(1_600)
    func values(changed: Bool) throws -> [Double] {
      var plan = CommunityPlan<Prior>.ordinary
      claim.base(&plan)
      if changed { claim.change(&plan) }
      let settings = RunSettings(
        weeks: 60, sceptical: changed && claim.sceptical, overrides: claim.overrides.mapValues { .fixed($0) })
      let simulator = Simulator(schedule: Schedule(plan), settings: settings)
      return try simulator.trajectories(replicates, seed: 21, .sideBySide) { run in
        let weeks = run.series(claim.metric).filter { !$0.isNaN }
        return weeks.isEmpty ? .nan : weeks.reduce(0, +) / Double(weeks.count)
      }
    }
    let pairs = zip(try values(changed: true), try values(changed: false)).map { $0 - $1 }.filter { !$0.isNaN }
    let difference = Sample(pairs)
    let score = difference.mean / difference.meanError
    #expect(claim.rises ? score > 4 : score < -4, "\(difference.mean) ± \(difference.meanError)")
  }
}
