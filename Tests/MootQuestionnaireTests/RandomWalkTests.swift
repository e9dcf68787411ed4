import MootDiagnostics
import MootLanguage
import MootQuestionnaire
import MootScenario
import Testing

/// SplitMix64: the same walks on every machine.
struct WalkGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct RandomWalkTests {
  static let lines = [
    "", "", "", "?", ":back", ":back", ":skip", ":review", ":help", ":quit", ":b", ":x", "::", "Acme Circle",
    "user, best, roadmap", "best", "found", "join", "inside", "paid", "open", "invitation", "post", "community, post",
    "community+pre", "none", "12000", "8 to 15k", "40 ± 10", "~40", "unknown", "vacant", "60 posters by week 52",
    "at most 5 delay days by week 26", "30% active in 6 months", "yes", "no", "1", "2", "3", "14", "-1", "1e9",
    "99999999999999999999", "12.000", "0", "###", "ș ț ñ 東京 👩‍👩‍👧", "\u{1B}[2J", "a\u{0}b", "\u{202E}abc", ":", " ",
    String(repeating: "long ", count: 200),
  ]

  static let questionnaires = [Specimen.questionnaire, Questionnaire.all.quick, ItemListTests.questionnaire]

  static let events: [InterviewEvent] = [.interrupted, .endOfInput, .terminated, .hungUp]

  /// Lines that fit the questions, by their paths.
  static let fitting: [String: [String]] = [
    "name": ["Acme Circle", "Cercul ș"], "purpose.kinds": ["user, best, roadmap", "best"],
    "place.decision": ["found", "join", "inside"], "audience.eligible": ["12000", "8 to 15k", "40 ± 10", "60"],
    "membership.model": ["open", "paid", "registration"], "membership.fee": ["5", "10 to 20"],
    "moderation.model": ["post", "community, post", "none"], "team.community_manager": ["vacant", "Ana"],
    "team.hours": ["10", "~40"], "team.salaried": ["yes", "no"],
    "targets[0].metric": ["60 posters by week 52", "at most 5 delay days by week 26"],
  ]

  /// A line for a prompt: more often than not one that fits it.
  static func line(for prompt: Prompt?, using generator: inout WalkGenerator) -> String {
    let fits = Bool.random(using: &generator) || Bool.random(using: &generator)
    let fitting = prompt?.question.map { Self.fitting[$0] ?? ["words that fit"] } ?? lines
    return (fits ? fitting : lines).randomElement(using: &generator) ?? ""
  }

  /// What is wrong after an event; nil when nothing is. A sentence rather than an expectation, which would take longer
  /// than the interview itself.
  static func trouble(_ actions: [InterviewAction], _ interview: Interview, _ saved: Answers) -> String? {
    let ends = actions.count { action in
      switch action {
      case .ask, .finish, .edit, .read: true
      default: false
      }
    }
    let isText =
      actions.last.map { if case .edit = $0 { true } else if case .read = $0 { true } else { false } } ?? false
    guard ends == 1, actions.prompt != nil || actions.outcome != nil || isText else { return "no question and no end" }
    guard interview.answers == saved else { return "what was handed out to be saved is not all there is" }
    for case .show(let passage) in actions where passage.text.contains("[interview.") { return passage.text }
    return nil
  }

  @Test func tenThousandWalksNeverTrapAndNeverLoseAnAnswer() {
    var generator = WalkGenerator(seed: 1)
    for walk in 0..<10_000 {
      let questionnaire = Self.questionnaires[walk % 3]
      var interview = Interview(questionnaire, answers: Answers(), catalogue: .english)
      interview.takesLines = walk % 4 < 2
      var saved = Answers()
      var actions = interview.start()
      #expect(Self.trouble(actions, interview, saved) == nil)
      for _ in 0..<Int.random(in: 1...16, using: &generator) {
        let line = Self.line(for: actions.prompt, using: &generator)
        let isExit = Int.random(in: 0..<200, using: &generator) == 0
        let before = interview.answers
        var event = isExit ? Self.events[Int.random(in: 0..<4, using: &generator)] : .line(line)
        if case .edit(let text)? = actions.last { event = .written(text + "\nmore") }
        if case .read? = actions.last { event = .failed("no such file") }
        actions = interview.receive(event)
        saved.apply(actions.edits)
        if let trouble = Self.trouble(actions, interview, saved) { Issue.record("walk \(walk), \(event): \(trouble)") }
        // Only skipping, another answer that closes a branch, or the other bound of a target takes anything away.
        let lost = before.values.keys.filter { interview.answers[$0] == nil }
        if !lost.isEmpty, [.line(""), .line("?"), .line(":back"), .line(":review")].contains(event) {
          Issue.record("walk \(walk): \(event) lost \(lost)")
        }
        if actions.outcome != nil { break }
      }
      guard walk % 3 < 2 else { continue }
      // What was left is taken up at the first gap.
      var resumed = Interview(questionnaire, answers: saved, catalogue: .english)
      let first = resumed.gaps.first?.id
      #expect(resumed.start().prompt?.question == first)
      #expect(resumed.answers == interview.answers)
    }
  }

  @Test func whatIsSavedToAFileIsWhatWasAnswered() throws {
    var generator = WalkGenerator(seed: 2)
    for _ in 0..<300 {
      let questionnaire = Questionnaire.all.quick
      var store = ScenarioAnswers(.starting())
      var interview = Interview(questionnaire, answers: Answers(), catalogue: .english)
      var actions = interview.start()
      for _ in 0..<30 {
        let line = Self.line(for: actions.prompt, using: &generator)
        actions = interview.receive(.line(line))
        try store.apply(actions.edits)
        #expect(store.answers(for: questionnaire) == interview.answers)
        if actions.outcome != nil { break }
      }
      let reading = Scenario.read(text: store.text, file: "walk.yaml", parameters: KnownParameters([]))
      let errors = reading.findings.filter { $0.severity == .error && $0.code != "missing-key" }
      #expect(errors.isEmpty, "\(store.text)")
    }
  }
}
