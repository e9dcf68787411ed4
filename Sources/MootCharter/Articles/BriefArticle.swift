import MootModel
import MootScenario

/// The whole charter in one paragraph, for those who read no further.
enum BriefArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    var sentences: [[Inline]] = []
    let placement = draft.narrative.placement?.rawValue ?? "undecided"
    if draft.purposes.isEmpty {
      sentences.append(wording.inlines("brief.\(placement).no-purpose"))
    } else {
      sentences.append(wording.inlines("brief.\(placement)", ["purposes": PurposeArticle.verbs(draft)]))
    }
    if draft.kind == .charter {
      if draft.states("membership.model") {
        sentences.append(wording.inlines("brief.membership.\(draft.plan.membership.model.rawValue)"))
      }
      if draft.states("moderation.model") {
        sentences.append(
          wording.inlines(
            "brief.moderation.\(draft.plan.moderation.policy.models.map(\.rawValue).joined(separator: "-"))"))
      }
    }
    if let name = AccountabilityArticle.name(in: draft.scenario) {
      sentences.append(wording.inlines("brief.manager.\(draft.kind.rawValue)", ["manager": [.typed(name)]]))
    } else {
      sentences.append(wording.inlines("brief.no-manager"))
    }
    if draft.kind == .charter, let target = draft.scenario.targets.first {
      sentences.append(success(target, in: draft))
    }
    return Article(
      id: "in-brief", number: nil, heading: wording.inlines("brief.heading"), blocks: [draft.paragraph(sentences)])
  }

  private static func success(_ target: Target, in draft: CharterDraft) -> [Inline] {
    let arguments = [
      "target": TargetWords(target).inlines(in: draft), "time": draft.time(ofWeek: target.byWeek),
    ]
    guard let outcome = draft.forecast?.outcome(of: target) else {
      return draft.wording.inlines("brief.target", arguments)
    }
    let chance = Chance(outcome: outcome).words(in: draft.wording)
    return draft.wording.inlines("brief.target-and-chance", arguments.merging(["chance": chance]) { $1 })
  }
}
