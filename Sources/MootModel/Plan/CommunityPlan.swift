/// Everything the model needs to know about a planned community.
///
/// Written over the kind of number it holds: a plan as a person writes it holds beliefs (``Prior``), one replicate's plan
/// holds plain numbers (`Double`). ``map(_:)`` goes from the one to the other.
package struct CommunityPlan<Number: Sendable & Hashable>: Sendable, Hashable {
  /// The people who could ever join, and what surrounds them.
  package struct Audience: Sendable, Hashable {
    /// M: people who could ever join.
    package var eligible: Number
    /// New eligible people a year, as a share of those at the start.
    package var renewalPerYear: Number
    /// Strength of the venue where they already meet, 0 to 1.
    package var existingVenueStrength: Number
    /// b: distinct verticals.
    package var interests: Number
    /// F: the firms that stand behind the eligible; nil: as many as ``peoplePerFirm`` makes of them.
    package var firms: Number?
    /// Eligible people of one firm, where the firms are not counted.
    package var peoplePerFirm: Number
    package var platformFriction: PlatformFriction
  }

  package struct Membership: Sendable, Hashable {
    package var model: MembershipModel
    /// Hours a week for reviewing applications.
    package var reviewHours: Number
    /// What a member pays a month; counts under the paid model only.
    package var fee: Number
    /// What the field charges a month; 0 when not known.
    package var ordinaryFee: Number
  }

  package struct Moderation: Sendable, Hashable {
    package var policy: ModerationPolicy
    /// Hₘ: hours a week; without effect where the hours are those needed.
    package var hours: Number
    /// Whether moderators have whatever hours the week needs.
    package var hoursAsNeeded: Bool
    /// W_cov: mean wait for cover in days, from the staffed hours.
    package var coverWaitDays: Double
    package var rulesShown: Bool
  }

  package struct Team: Sendable, Hashable {
    /// Hₐ, hours a week.
    package var answeringHours: Number
    /// H_g, hours a week.
    package var outreachHours: Number
    /// H_s, hours a week.
    package var seedingHours: Number
    /// Unused hours cost too.
    package var salaried: Bool
    package var recognitionProgram: Bool
    package var promotionCriteria: PromotionCriteria
    package var sharedWork: Bool
    /// Connected touchpoints with an owner.
    package var channels: Int
  }

  package struct Launch: Sendable, Hashable {
    /// N₀.
    package var foundingMembers: Number
    /// K₀.
    package var foundingCore: Number
    /// Weeks with a campaign, ascending.
    package var campaigns: [Int]
  }

  /// Scores of the three patterns, 0 to 1, 0.5 being ordinary.
  package struct Readiness: Sendable, Hashable {
    package var need: Number
    package var lastingProblem: Number
    package var mutualBenefit: Number
  }

  package struct Feedback: Sendable, Hashable {
    /// Whether members' feedback is a purpose.
    package var asked: Bool
    /// Items the company acts on a week.
    package var capacity: Number
    /// What an item acted on is worth, in the scenario's currency.
    package var valuePerItem: Number
  }

  package struct Money: Sendable, Hashable {
    package var platformPerYear: Number
    package var revenuePerAccount: Number
    package var ticketsPerMonth: Number
    /// Units of the scenario's currency for a dollar.
    package var perDollar: Number
  }

  package var audience: Audience
  package var membership: Membership
  package var moderation: Moderation
  package var team: Team
  /// k: number of spaces.
  package var spaces: Number
  package var launch: Launch
  package var readiness: Readiness
  package var feedback: Feedback
  package var money: Money
}

/// A number that a plan states, by the path it has in a scenario file.
package enum PlanNumber: String, CaseIterable, Sendable, Hashable {
  case eligible = "audience.eligible"
  case renewalPerYear = "audience.renewal_per_year"
  case existingVenueStrength = "audience.existing_venue_strength"
  case interests = "audience.interests"
  case firms = "audience.firms"
  case peoplePerFirm = "audience.people_per_firm"
  case reviewHours = "membership.review_hours"
  case fee = "membership.fee"
  case ordinaryFee = "membership.ordinary_fee"
  case moderationHours = "moderation.hours"
  case answeringHours = "team.answering_hours"
  case outreachHours = "team.outreach_hours"
  case seedingHours = "team.seeding_hours"
  case spaces = "structure.spaces"
  case foundingMembers = "launch.founding_members"
  case foundingCore = "launch.founding_core"
  case need = "readiness.need"
  case lastingProblem = "readiness.lasting_problem"
  case mutualBenefit = "readiness.mutual_benefit"
  case feedbackCapacity = "feedback.capacity"
  case valuePerItem = "feedback.value_per_item"
  case platformPerYear = "money.platform_per_year"
  case revenuePerAccount = "money.revenue_per_account"
  case ticketsPerMonth = "money.tickets_per_month"
  case perDollar = "money.per_dollar"

  /// The position in `allCases`.
  package var index: Int { Self.indices[self]! }
  private static let indices = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// Names the stream of random numbers: a new number of the plan takes the next free one, and none is ever used again, so
  /// that no other is drawn anew.
  var number: UInt32 {
    switch self {
    case .eligible: 1
    case .renewalPerYear: 2
    case .existingVenueStrength: 3
    case .interests: 4
    case .firms: 5
    case .peoplePerFirm: 6
    case .reviewHours: 7
    case .fee: 8
    case .ordinaryFee: 9
    case .moderationHours: 10
    case .answeringHours: 11
    case .outreachHours: 12
    case .seedingHours: 13
    case .spaces: 14
    case .foundingMembers: 15
    case .foundingCore: 16
    case .need: 17
    case .lastingProblem: 18
    case .mutualBenefit: 19
    case .feedbackCapacity: 20
    case .valuePerItem: 21
    case .platformPerYear: 22
    case .revenuePerAccount: 23
    case .ticketsPerMonth: 24
    case .perDollar: 25
    }
  }

  /// The stream from which an uncertain number is drawn.
  var stream: UInt32 { Process.firstPlanNumber + number }
}

extension CommunityPlan {
  /// The same plan with every number replaced by what `transform` makes of it.
  package func map<Other: Sendable & Hashable>(_ transform: (PlanNumber, Number) -> Other) -> CommunityPlan<Other> {
    CommunityPlan<Other>(
      audience: .init(
        eligible: transform(.eligible, audience.eligible),
        renewalPerYear: transform(.renewalPerYear, audience.renewalPerYear),
        existingVenueStrength: transform(.existingVenueStrength, audience.existingVenueStrength),
        interests: transform(.interests, audience.interests),
        firms: audience.firms.map { transform(.firms, $0) },
        peoplePerFirm: transform(.peoplePerFirm, audience.peoplePerFirm),
        platformFriction: audience.platformFriction),
      membership: .init(
        model: membership.model,
        reviewHours: transform(.reviewHours, membership.reviewHours),
        fee: transform(.fee, membership.fee),
        ordinaryFee: transform(.ordinaryFee, membership.ordinaryFee)),
      moderation: .init(
        policy: moderation.policy,
        hours: transform(.moderationHours, moderation.hours),
        hoursAsNeeded: moderation.hoursAsNeeded,
        coverWaitDays: moderation.coverWaitDays,
        rulesShown: moderation.rulesShown),
      team: .init(
        answeringHours: transform(.answeringHours, team.answeringHours),
        outreachHours: transform(.outreachHours, team.outreachHours),
        seedingHours: transform(.seedingHours, team.seedingHours),
        salaried: team.salaried,
        recognitionProgram: team.recognitionProgram,
        promotionCriteria: team.promotionCriteria,
        sharedWork: team.sharedWork,
        channels: team.channels),
      spaces: transform(.spaces, spaces),
      launch: .init(
        foundingMembers: transform(.foundingMembers, launch.foundingMembers),
        foundingCore: transform(.foundingCore, launch.foundingCore),
        campaigns: launch.campaigns),
      readiness: .init(
        need: transform(.need, readiness.need),
        lastingProblem: transform(.lastingProblem, readiness.lastingProblem),
        mutualBenefit: transform(.mutualBenefit, readiness.mutualBenefit)),
      feedback: .init(
        asked: feedback.asked,
        capacity: transform(.feedbackCapacity, feedback.capacity),
        valuePerItem: transform(.valuePerItem, feedback.valuePerItem)),
      money: .init(
        platformPerYear: transform(.platformPerYear, money.platformPerYear),
        revenuePerAccount: transform(.revenuePerAccount, money.revenuePerAccount),
        ticketsPerMonth: transform(.ticketsPerMonth, money.ticketsPerMonth),
        perDollar: transform(.perDollar, money.perDollar)))
  }
}

extension CommunityPlan<Prior> {
  /// The ordinary plan: what holds where a scenario is silent.
  package static var ordinary: CommunityPlan<Prior> {
    CommunityPlan(
      audience: .init(
        eligible: .fixed(12_000), renewalPerYear: .fixed(0.1), existingVenueStrength: .fixed(0),
        interests: .fixed(1), firms: nil, peoplePerFirm: .fixed(3), platformFriction: .ordinary),
      membership: .init(model: .registration, reviewHours: .fixed(4), fee: .fixed(0), ordinaryFee: .fixed(0)),
      moderation: .init(
        policy: ModerationPolicy(.reactive), hours: .fixed(4), hoursAsNeeded: false,
        coverWaitDays: StaffedWeek.officeHours.coverWaitDays, rulesShown: true),
      team: .init(
        answeringHours: .fixed(12), outreachHours: .fixed(4), seedingHours: .fixed(2), salaried: true,
        recognitionProgram: false, promotionCriteria: .moderate, sharedWork: false, channels: 0),
      spaces: .fixed(1),
      launch: .init(foundingMembers: .fixed(40), foundingCore: .fixed(2), campaigns: [0, 13, 26, 39]),
      readiness: .init(need: .fixed(0.5), lastingProblem: .fixed(0.5), mutualBenefit: .fixed(0.5)),
      feedback: .init(asked: false, capacity: .fixed(0), valuePerItem: .fixed(0)),
      money: .init(
        platformPerYear: .fixed(0), revenuePerAccount: .fixed(0), ticketsPerMonth: .fixed(600), perDollar: .fixed(1)))
  }
}
