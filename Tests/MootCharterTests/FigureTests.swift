import MootCharter
import MootCharts
import MootLanguage
import Testing

/// Pictures and lines to copy, in the formats that have characters only.
struct FigureTests {
  static func figure(_ text: String = "posters") -> Figure {
    let weeks = (0..<52).map(Double.init)
    return Figure(
      id: "posters", caption: [.text("Figure 1. People who write, week by week: "), .typed(text)],
      picture: .fan(
        FanChart(
          title: text, alternative: "The median rises from 0 to 51. \(text)", weekTitle: "Week", valueTitle: "People",
          numbers: AxisNumbers(), median: weeks,
          inner: .init(lower: weeks.map { $0 * 0.8 }, upper: weeks.map { $0 * 1.2 }),
          outer: .init(lower: weeks.map { $0 * 0.5 }, upper: weeks.map { $0 * 1.6 }),
          marks: [.init(week: 30, value: 40, label: text)],
          legend: .init(median: "median", inner: "25–75%", outer: "5–95%", outside: "beyond"))))
  }

  /// A document with nothing but an annex that holds a figure and lines to copy.
  static func document(_ text: String = "posters", lines: [String] = ["folkmoot simulate plan.yaml"]) -> CharterDocument
  {
    CharterDocument(
      kind: .charter, language: .english, edition: .public, title: [.text("Charter")], metadata: [], front: [],
      articles: [Article(id: "purpose", number: 1, heading: [.text("Purpose")], blocks: [])],
      annexes: [
        Article(
          id: "annex-forecast", number: nil, heading: [.text("Annex A. Forecast")],
          blocks: [.figure(figure(text)), .verbatim(lines)],
          clauses: [
            Clause(
              id: "annex-forecast.limits", number: "A.1", heading: [.text("Limits")],
              blocks: [.paragraph([.reference(to: "annex-forecast.limits", [.text("A.1")])])])
          ])
      ])
  }

  @Test func markdown() throws {
    let text = MarkdownRenderer.render(Self.document())
    #expect(text.contains("**Figure 1. People who write, week by week: posters**\n\nThe median rises from 0 to 51."))
    #expect(text.contains("\n\n```text\nPeople\n"))
    #expect(text.contains("```text\nfolkmoot simulate plan.yaml\n```"))
    #expect(text.contains("[A.1](#a1-limits)"))
  }

  @Test func aRowOfBackticksDoesNotCloseAFence() {
    let text = MarkdownRenderer.render(Self.document("x ``` y", lines: ["````", "``` a"]))
    #expect(text.contains("`````text\n````\n``` a\n`````"))
    #expect(HostileTextTests.outsideFences(text).hasSuffix("### A.1 Limits\n\n[A.1](#a1-limits)\n"))
  }

  @Test(arguments: HostileTextTests.texts)
  func hostileTextStaysText(text: String) {
    for output in [
      MarkdownRenderer.render(Self.document(text, lines: [text])),
      PlainTextRenderer(width: 60).render(Self.document(text, lines: [text])),
    ] {
      for scalar in output.unicodeScalars where scalar != "\n" && scalar != "\u{200D}" {
        #expect(![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory))
      }
    }
  }

  @Test func plainTextDrawsWithinItsWidth() {
    let text = PlainTextRenderer(width: 60).render(Self.document())
    #expect(text.contains("ANNEX A") || text.contains("Annex A. Forecast\n---"))
    #expect(text.contains("\n\nPeople\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    #expect(text.contains("\n  folkmoot simulate plan.yaml\n"))
  }

  @Test func headingsThatComeAgainGetAnchorsOfTheirOwn() {
    var document = Self.document()
    document.annexes.append(
      Article(
        id: "again", number: nil, heading: [.text("Annex A. Forecast")],
        blocks: [.paragraph([.reference(to: "again", [.text("there")])])]))
    #expect(MarkdownRenderer.render(document).contains("[there](#annex-a-forecast-1)"))
  }
}
