import MootLanguage
import MootModel
import MootScenario

/// What membership model to propose, and what to say about the one that was chosen.
enum MembershipAdvice {
  /// Up to this many people everybody can be invited by name.
  private static let circle = 150.0
  /// More people than this can hardly be invited by name.
  private static let crowd = 2000.0

  static func proposal(_ answers: Answers) -> String {
    let isCircle = answers.center("audience.eligible").map { $0 <= circle } ?? false
    return isCircle ? MembershipModel.invitation.rawValue : MembershipModel.registration.rawValue
  }

  @Sendable static func remark(_ answers: Answers, _ catalogue: Catalogue) -> [String] {
    guard let model = answers.text("membership.model").flatMap(MembershipModel.init(rawValue:)) else { return [] }
    let purposes = answers.words("purpose.kinds")
    switch model {
    case .invitation where purposes.first == Purpose.bestPractice.rawValue:
      return [catalogue.text("interview.membership.invitation-practice")]
    case .invitation where answers.center("audience.eligible").map({ $0 > crowd }) ?? false:
      return [catalogue.text("interview.membership.invitation-crowd")]
    case .approval: return [catalogue.text("interview.membership.approval-hours")]
    case .paid: return [catalogue.text("interview.membership.paid-fee")]
    default: return []
    }
  }
}
