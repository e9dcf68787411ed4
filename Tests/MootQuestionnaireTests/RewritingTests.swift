import MootScenario
import MootTestSupport
import Testing

@testable import MootQuestionnaire

/// A file that cannot be edited in place is written anew.
@Suite struct RewritingTests {
  @Test(arguments: Archetype.all.map(\.name))
  func everyAnswerOfAShippedPlanIsCarriedOver(_ name: String) throws {
    let plan = try #require(Archetype.named(name))
    let store = ScenarioAnswers(try ScenarioDocument(text: plan.text, file: "a.yaml"))
    let again = try store.rewritten()
    let answers = store.answers(for: .all)
    #expect(answers.values.count > 40)
    #expect(again.answers(for: .all) == answers)
    // Also what nobody asks for, such as fine settings and the timeline.
    let scenarios = [plan.text, again.text].map { text in
      Scenario.read(text: text, file: "a.yaml", parameters: KnownParameters([])).scenario
    }
    #expect(scenarios[0] == scenarios[1])
    #expect(!again.text.contains("#"))
    // In the usual layout nothing is left to be done.
    #expect(try again.rewritten().text == again.text)
  }
}
