import MootLanguage
import MootModel

/// What moderation to propose, and what to say about the one that was chosen.
enum ModerationAdvice {
  static func proposal(_ answers: Answers) -> String {
    // Who needs no account brings the most spam; a filter never sleeps.
    answers.text("membership.model") == MembershipModel.open.rawValue
      ? ModerationModel.auto.rawValue : ModerationModel.reactive.rawValue
  }

  @Sendable static func remark(_ answers: Answers, _ catalogue: Catalogue) -> [String] {
    let models = answers.words("moderation.model")
    switch models.compactMap(ModerationModel.init(rawValue:)) {
    case [.none]: return [catalogue.text("interview.moderation.nobody")]
    case [.community]: return [catalogue.text("interview.moderation.young")]
    case [.pre]: return [catalogue.text("interview.moderation.waiting")]
    default: return []
    }
  }
}
