import MootModel
import MootScenario

/// How successes are shown, to whom, and by whom they are picked.
enum RecognitionArticle {
  static func build(from draft: CharterDraft) -> Article {
    draft.article(.recognition, clauses: [("stories", stories(draft)), ("thanks", thanks(draft))])
  }

  private static func stories(_ draft: CharterDraft) -> [Block] {
    let recognition = draft.narrative.recognition
    var blocks =
      draft.statement("recognition.stories", recognition.stories) ?? draft.byLeadingPurpose("recognition.stories")
    if TypedText(recognition.stories) != nil { blocks += draft.wording.blocks("recognition.pointing") }
    if let rhythm = TypedText(recognition.rhythm) {
      blocks += draft.wording.blocks("recognition.rhythm", ["rhythm": [.typed(rhythm.shortened(to: 80))]])
    }
    if let curator = draft.name(recognition.curator) {
      return draft.flowing(blocks + draft.wording.blocks("recognition.curator", ["curator": curator]))
    }
    return draft.flowing(blocks) + draft.wording.blocks("recognition.curator.default")
  }

  private static func thanks(_ draft: CharterDraft) -> [Block] {
    draft.wording.blocks("recognition.\(draft.plan.team.recognitionProgram ? "program" : "custom")")
  }
}
