import MootModel
import MootScenario

/// How successes are shown, to whom, and by whom they are picked.
enum RecognitionArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.recognition, clauses: [("stories", stories(draft)), ("thanks", thanks(draft))])
  }

  /// Where the company is a guest, stories are told by the host's leave.
  private static func told(_ draft: CharterDraft) -> [Block] {
    let typed = draft.narrative.recognition.stories
    if draft.kind == .charter {
      return draft.statement("recognition.stories", typed) ?? draft.byLeadingPurpose("recognition.stories")
    }
    return draft.statement("recognition.stories.guest", typed) ?? draft.wording.blocks("recognition.stories.guest.open")
  }

  private static func stories(_ draft: CharterDraft) -> [Block] {
    let recognition = draft.narrative.recognition
    var blocks = told(draft)
    if TypedText(recognition.stories) != nil { blocks += draft.wording.blocks("recognition.pointing") }
    if let rhythm = draft.rhythm(recognition.rhythm) {
      blocks += draft.wording.blocks("recognition.rhythm.known", ["rhythm": rhythm])
    } else if let rhythm = TypedText(recognition.rhythm) {
      blocks += draft.wording.blocks("recognition.rhythm", ["rhythm": [.typed(rhythm.shortened(to: 80))]])
    }
    if let curator = draft.person(recognition.curator) {
      return draft.flowing(blocks + draft.wording.blocks("recognition.curator", ["curator": curator]))
    }
    return draft.flowing(blocks) + draft.wording.blocks("recognition.curator.default.\(draft.kind.rawValue)")
  }

  private static func thanks(_ draft: CharterDraft) -> [Block] {
    let kind = draft.plan.team.recognitionProgram ? "program" : "custom"
    return draft.wording.blocks(draft.kind == .charter ? "recognition.\(kind)" : "recognition.guest.\(kind)")
  }
}
