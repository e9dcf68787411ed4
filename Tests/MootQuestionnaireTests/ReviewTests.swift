import MootLanguage
import MootQuestionnaire
import Testing

@Suite struct ReviewTests {
  private func finished() -> Answers {
    var interview = Specimen.interview(at: "targets[0].metric")
    _ = interview.receive(.line("60 posters by week 52"))
    return interview.answers
  }

  @Test func listsEveryAnswerByNumber() {
    var interview = Specimen.interview(at: "audience.eligible")
    let actions = interview.receive(.line(":review"))
    #expect(actions.passages(.listed).count == 7)
    #expect(actions.passages(.listed)[3] == "Purpose: roadmap, best-practice")
    #expect(actions.passages(.listed)[4].contains("left open"))
    #expect(actions.prompt?.question == nil)
    #expect(interview.receive(.line("")).prompt?.question == "audience.eligible")
  }

  @Test(arguments: ["2", "membership.model", "Membership"])
  func changesTheAnswerThatIsNamed(_ name: String) {
    var interview = Specimen.interview(finished())
    #expect(interview.start().prompt?.question == nil)
    #expect(interview.receive(.line(name)).prompt?.question == "membership.model")
    let changed = interview.receive(.line("open"))
    #expect(changed.edits.first == Edit("membership.model", .text("open")))
    #expect(changed.prompt?.question == nil)
    #expect(interview.receive(.line("")).outcome == .completed)
  }

  @Test func aNumberThatIsNotInTheListIsRefused() {
    var interview = Specimen.interview(finished())
    _ = interview.start()
    let actions = interview.receive(.line("12"))
    #expect(actions.passages(.objection).count == 1)
    #expect(actions.prompt?.prefill == "12")
  }

  @Test func aBranchOpenedFromTheListIsAskedAtItsEnd() {
    var answers = finished()
    answers.apply([Edit("membership.model", .text("open")), Edit("membership.fee", nil)])
    var interview = Specimen.interview(answers)
    _ = interview.start()
    _ = interview.receive(.line("2"))
    _ = interview.receive(.line("paid"))
    #expect(interview.receive(.line("")).prompt?.question == "membership.fee")
    #expect(interview.receive(.line("5")).outcome == .completed)
  }

  @Test func backFromAnEditLeadsToTheList() {
    var interview = Specimen.interview(finished())
    _ = interview.start()
    _ = interview.receive(.line("1"))
    #expect(interview.receive(.line(":back")).prompt?.question == nil)
  }
}
