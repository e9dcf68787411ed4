import CMootWeek

/// How one becomes a member.
package enum MembershipModel: String, CaseIterable, Sendable, Hashable, Codable, BitwiseCopyable {
  /// Anybody may take part at once.
  case open
  /// An account is needed.
  case registration
  /// Applications are reviewed.
  case approval
  /// Members and staff invite; nobody else can join.
  case invitation
  /// Members pay.
  case paid
}

extension MembershipModel {
  /// The week's word for it.
  var inWeek: moot_membership {
    switch self {
    case .open: MOOT_OPEN
    case .registration: MOOT_REGISTRATION
    case .approval: MOOT_APPROVAL
    case .invitation: MOOT_INVITATION
    case .paid: MOOT_PAID
    }
  }
}

/// How violations of the rules are found and handled.
package enum ModerationModel: String, CaseIterable, Sendable, Hashable, Codable, BitwiseCopyable {
  /// Nobody looks.
  case none
  /// Members report, staff decides.
  case reactive
  /// Members police themselves.
  case community
  /// Staff reads everything after publication.
  case post
  /// Staff reads everything before publication.
  case pre
  /// A filter removes or holds, staff looks at what was held or reported.
  case auto
}

extension ModerationModel {
  /// The week's word for it.
  var inWeek: moot_moderation {
    switch self {
    case .none: MOOT_NO_MODERATION
    case .reactive: MOOT_REACTIVE
    case .community: MOOT_COMMUNITY
    case .post: MOOT_POST
    case .pre: MOOT_PRE
    case .auto: MOOT_AUTO
    }
  }
}

/// The moderation in force: one model, or the members' own policing together with one other.
package struct ModerationPolicy: Sendable, Hashable, BitwiseCopyable {
  /// What staff does; `.community` only when the members police themselves alone.
  package let model: ModerationModel
  /// Whether members police themselves before `model` acts.
  package let withCommunity: Bool

  /// One model alone.
  package init(_ model: ModerationModel) {
    self.model = model
    withCommunity = false
  }

  /// The members' own policing together with `model`; nil where the two cannot be combined
  /// (`.none` and `.community` add nothing, `.pre` leaves nothing visible to police).
  package init?(communityWith model: ModerationModel) {
    guard model == .reactive || model == .post || model == .auto else { return nil }
    self.model = model
    withCommunity = true
  }

  /// The models in the order in which a scenario file lists them.
  package var models: [ModerationModel] { withCommunity ? [.community, model] : [model] }
}

/// How hard the platform makes it for these members to get in.
package enum PlatformFriction: String, CaseIterable, Sendable, Hashable, Codable {
  case low, ordinary, high
}

/// How hard it is to be promoted to a regular's rights.
package enum PromotionCriteria: String, CaseIterable, Sendable, Hashable, Codable {
  case easy, moderate, hard
}
