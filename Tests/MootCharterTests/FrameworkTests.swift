import MootCharter
import MootLanguage
import MootModel
import MootScenario
import Testing

/// Coverage of published frameworks.
struct FrameworkTests {
  private static let declined: Set<String> = ["none"]

  private func coverage(_ framework: Framework, _ scenario: Scenario, _ answers: [String: String]) -> FrameworkCoverage
  {
    FrameworkCoverage(framework, scenario: scenario, answers: answers, declined: Self.declined)
  }

  private var full: [String: String] {
    (try? ScenarioDocument(text: Samples.fullText, file: "full.yaml").answers) ?? [:]
  }

  @Test(arguments: Framework.allCases)
  func everyThemeIsInOneState(framework: Framework) {
    for answers in [[:], full] {
      let coverage = coverage(framework, Samples.full, answers)
      let counts = FrameworkCoverage.State.allCases.map { coverage.themes($0).count }
      #expect(counts.reduce(0, +) == framework.themes.count)
      #expect(Set(framework.themes.map(\.id)).count == framework.themes.count)
    }
    #expect(coverage(framework, Samples.nearlyEmpty, [:]).themes(.covered).isEmpty)
    for theme in framework.themes {
      #expect(Catalogue.english.has("framework.\(framework.rawValue).\(theme.id)"))
      #expect(theme.article.number(in: .charter) != nil)
    }
  }

  @Test func theCanvasHasSeventeenThemes() {
    #expect(Framework.canvas.themes.count == 17)
    #expect(coverage(.canvas, Samples.full, full).themes(.missing).map(\.id) == [])
  }

  @Test func stepsOfTheLadderCountOneByOne() {
    // Two of the four steps are in the plan.
    let missing = coverage(.covenant, Samples.full, full).themes(.missing).map(\.id)
    #expect(missing == ["suspension", "ban"])
  }

  @Test func noneIsLeftOutOnPurpose() {
    let answers = ["conduct.appeals": "None.", "roles[0].name": "Host"]
    let coverage = coverage(.mvg, Samples.nearlyEmpty, answers)
    #expect(coverage.themes(.leftOut).map(\.id) == ["appeals"])
    #expect(coverage.themes(.covered).map(\.id) == ["roles"])
  }

  @Test func withoutModerationTheLadderIsLeftOut() {
    var scenario = Samples.nearlyEmpty
    scenario.answered = ["moderation.model"]
    scenario.change { $0.moderation.policy = ModerationPolicy(.none) }
    #expect(coverage(.covenant, scenario, [:]).themes(.leftOut).map(\.id).contains("ban"))
  }
}
