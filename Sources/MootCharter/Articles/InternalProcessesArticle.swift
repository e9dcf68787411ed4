import MootModel
import MootScenario

/// What members say, and what becomes of it.
enum InternalProcessesArticle {
  static func build(from draft: CharterDraft) -> Article {
    let wording = draft.wording
    let feedback = draft.plan.feedback
    var blocks = wording.blocks("internal-processes.intro") + draft.byEveryPurpose("internal-processes.purpose")
    if feedback.capacity.center > 0, draft.states("feedback.capacity") {
      blocks += wording.blocks(
        "internal-processes.capacity", ["count": draft.amounts.amount(feedback.capacity)])
      blocks.append(draft.open("recipients"))
    } else if feedback.asked || draft.purposes.contains(.productFeedback) {
      blocks.append(draft.open("feedback"))
    } else {
      blocks.append(draft.open("recipients"))
    }
    return draft.article(.internalProcesses, blocks)
  }
}
