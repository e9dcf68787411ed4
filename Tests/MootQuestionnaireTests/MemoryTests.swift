import MootLanguage
import MootQuestionnaire
import Testing

/// What an interview remembers beyond its answers, and the line of a journal that holds it.
@Suite struct MemoryTests {
  private static func rich() -> InterviewMemory {
    var memory = InterviewMemory()
    memory.name = "Acme\tș \\ \u{1F} x"
    memory.place = "goals[1].text"
    memory.isAnswered = true
    memory.skipped = ["a", "b.c"]
    memory.closed = ["goals"]
    memory.pending = ["name"]
    memory.parked = ["membership.fee": "10 to 20", "x": ""]
    memory.parkedItems = [
      "goals": [
        "goals[0].text": .text("one\ntwo"), "goals[0].serves": .list(["a", "b, c"]), "goals[0].n": .number(-1.5e-7),
        "goals[0].r": .range(0.1, 3), "goals[0].s": .spread(4, 1), "goals[0].u": .unknown, "goals[0].f": .flag(false),
      ]
    ]
    memory.taken = ["team.hours": "22"]
    memory.drafts = ["place.adds": ["one", "", "two \r three"]]
    memory.detour = ["goals[1].serves", "goals"]
    memory.ahead = ["membership.model"]
    return memory
  }

  @Test func aLineHoldsAllOfIt() {
    let line = MemoryNotation.line(Self.rich())
    #expect(!line.contains("\n") && !line.contains("\r"))
    #expect(MemoryNotation.memory(line) == Self.rich())
    #expect(MemoryNotation.memory(MemoryNotation.line(InterviewMemory())) == InterviewMemory())
  }

  @Test func aLineThatIsNotWholeIsNone() {
    let line = MemoryNotation.line(Self.rich())
    for length in 0..<line.count { #expect(MemoryNotation.memory(String(line.prefix(length))) == nil) }
    for place in stride(from: 0, to: line.count, by: 7) {
      var letters = Array(line)
      letters[place] = letters[place] == "x" ? "y" : "x"
      #expect(MemoryNotation.memory(String(letters)) == nil)
    }
  }

  /// Wherever an interview is left, another one that recalls its memory goes on in the same way.
  @Test func whatIsRecalledGoesOnAsIfItHadNeverStopped() throws {
    var generator = WalkGenerator(seed: 5)
    for walk in 0..<400 {
      let questionnaire = walk % 2 == 0 ? Specimen.questionnaire : ItemListTests.questionnaire
      var interview = Interview(questionnaire, answers: Answers(), catalogue: .english)
      interview.takesLines = true
      var actions = interview.start()
      for _ in 0..<Int.random(in: 1...14, using: &generator) {
        guard actions.outcome == nil else { break }
        actions = interview.receive(.line(RandomWalkTests.line(for: actions.prompt, using: &generator)))
      }
      guard let prompt = actions.prompt, prompt.question != nil else { continue }
      var other = Interview(questionnaire, answers: interview.answers, catalogue: .english)
      other.takesLines = true
      other.recall(try #require(MemoryNotation.memory(MemoryNotation.line(interview.memory))))
      let resumed = other.start().prompt
      #expect(resumed?.question == prompt.question, "walk \(walk)")
      #expect(resumed?.proposal == prompt.proposal, "walk \(walk)")
      #expect(resumed?.isContinuation == prompt.isContinuation, "walk \(walk)")
      for _ in 0..<5 {
        let line = RandomWalkTests.line(for: prompt, using: &generator)
        let (here, there) = (interview.receive(.line(line)), other.receive(.line(line)))
        #expect(here.edits == there.edits, "walk \(walk): \(line)")
        guard here.outcome == nil, here.prompt?.question == there.prompt?.question, here.prompt?.question != nil
        else { break }
      }
    }
  }

  @Test func anAnswerThatWasSavedJustBeforeTheEndIsNotAskedAgain() {
    var interview = Specimen.interview(at: "audience.eligible")
    let memory = interview.memory
    _ = interview.receive(.line("60"))
    var other = Specimen.interview(interview.answers)
    other.recall(memory)
    #expect(other.start().prompt?.question == "team.salaried")
  }

  @Test func theMemoryOfAnotherPlanIsNotTaken() {
    var memory = Specimen.interview(at: "audience.eligible").memory
    memory.name = "Other"
    memory.place = "membership.fee"
    var interview = Specimen.interview(Answers(["name": .text("Foo")]))
    interview.recall(memory)
    #expect(interview.start().prompt?.question == "membership.model")
  }

  @Test func whatNoLongerFitsIsLeftOut() {
    var memory = InterviewMemory()
    memory.place = "nowhere"
    memory.skipped = ["nothing"]
    memory.detour = ["goals[7].text"]
    memory.drafts = ["gone": ["x"]]
    var interview = Specimen.interview()
    interview.recall(memory)
    #expect(interview.start().prompt?.question == "name")
    #expect(interview.memory.skipped.isEmpty && interview.memory.detour.isEmpty && interview.memory.drafts.isEmpty)
  }
}
