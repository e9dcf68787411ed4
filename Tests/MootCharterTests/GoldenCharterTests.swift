import MootCharter
import MootLanguage
import Testing

/// Whole charters, kept in files.
struct GoldenCharterTests {
  @Test(arguments: Samples.all.map(\.name))
  func markdown(name: String) throws {
    let sample = try #require(Samples.all.first { $0.name == name })
    let text = MarkdownRenderer.render(Samples.document(sample.scenario, sample.forecast))
    Golden.expect(text, matches: "\(name).md")
  }

  @Test(arguments: ["full", "industry-exchange", "nearly-empty"])
  func internalEdition(name: String) throws {
    let sample = try #require(Samples.all.first { $0.name == name })
    let text = MarkdownRenderer.render(Samples.document(sample.scenario, sample.forecast, edition: .internal))
    Golden.expect(text, matches: "\(name)-internal.md")
  }

  @Test(arguments: [80, 50])
  func plainText(width: Int) throws {
    let sample = try #require(Samples.all.first)
    let text = PlainTextRenderer(width: width).render(Samples.document(sample.scenario, sample.forecast))
    // A command to copy keeps its line whole.
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width || $0.hasPrefix("  folkmoot ") })
    Golden.expect(text, matches: "\(sample.name)-\(width).txt")
  }

  @Test func dateIsShownOnlyWhenGiven() {
    let document = Charter.document(
      for: Samples.nearlyEmpty, forecast: nil, catalogue: .english, date: CharterDate(secondsSince1970: 1_709_164_800))
    #expect(MarkdownRenderer.render(document).contains("February 29, 2024"))
    #expect(!MarkdownRenderer.render(Samples.document(Samples.nearlyEmpty)).contains("Date:"))
  }
}
