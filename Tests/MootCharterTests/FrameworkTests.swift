import MootCharter
import MootLanguage
import Testing

/// Coverage of published frameworks.
struct FrameworkTests {
  private func coverage(_ framework: Framework, _ text: String) -> FrameworkCoverage {
    FrameworkCoverage(framework, scenario: Plans.scenario(text))
  }

  @Test(arguments: Framework.allCases)
  func everyThemeIsInOneState(framework: Framework) {
    for text in [Plans.nameOnly, Plans.growers] {
      let coverage = coverage(framework, text)
      let counts = FrameworkCoverage.State.allCases.map { coverage.themes($0).count }
      #expect(counts.reduce(0, +) == framework.themes.count)
      #expect(Set(framework.themes.map(\.id)).count == framework.themes.count)
    }
    #expect(coverage(framework, Plans.nameOnly).themes(.covered).isEmpty)
    for theme in framework.themes { #expect(Catalogue.english.has("framework.\(framework.rawValue).\(theme.id)")) }
  }

  @Test func stepsOfTheLadderCountOneByOne() {
    #expect(coverage(.covenant, Plans.growers).themes(.missing).map(\.id) == ["suspension", "ban"])
  }

  @Test func noneIsLeftOutOnPurpose() {
    #expect(coverage(.mvg, Plans.repairUnion).themes(.leftOut).map(\.id) == ["appeals"])
  }

  @Test func withoutModerationTheLadderIsLeftOut() {
    #expect(coverage(.covenant, Plans.unpaid).themes(.leftOut).map(\.id).contains("ban"))
  }
}
