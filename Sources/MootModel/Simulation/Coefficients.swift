import CMootWeek

/// What one replicate's parameters and one phase's plan come to: the policies in force, and the numbers that the weekly
/// equations use.
///
/// Everything that does not change from week to week is computed here, once a phase and replicate.
struct Coefficients: BitwiseCopyable, Sendable {
  var policy: moot_policy
  var numbers: moot_numbers
}

extension Coefficients {
  /// The names of the numbers, in the order of their memory.
  static let names: [String] = names(of: moot_coefficient_names())

  /// The numbers by their names.
  var named: [String: Double] {
    withUnsafeBytes(of: numbers) { bytes in
      Dictionary(uniqueKeysWithValues: zip(Self.names, bytes.bindMemory(to: Double.self)))
    }
  }

  /// The words of a list that C holds.
  static func names(of list: UnsafePointer<CChar>) -> [String] {
    String(cString: list).split(separator: " ").map(String.init)
  }
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
