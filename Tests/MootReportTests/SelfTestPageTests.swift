import Foundation
import MootExperiments
import MootLanguage
import MootText
import Testing

@testable import MootReport

/// The page of the self-test, from facts that were made by hand.
struct SelfTestPageTests {
  /// Every fact at a share of the way through its observed band.
  private static func facts(_ place: (FactName) -> Double) -> [StylizedFact] {
    FactName.allCases.map { name in
      let (low, high) = (name.observed.low, name.observed.high.isFinite ? name.observed.high : 2)
      let middle = low + place(name) * (high - low)
      let hasSpread = name.group == .archives || name.group == .company
      return StylizedFact(
        name: name, low: hasSpread ? middle - 0.01 : nil, median: middle, high: hasSpread ? middle + 0.01 : nil,
        count: 195)
    }
  }

  @Test(arguments: [50, 80, 100])
  func noLineIsWiderThanThePage(width: Int) {
    let page = SelfTestPage(Self.facts { _ in 0.5 }, style: PageStyle(width: width))
    for line in page.text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
    #expect(!page.text.contains("selftest.") && !page.text.contains("fact."))
  }

  /// At 80 columns every fact stands in one line: its name, what is seen, what the model gives, and the verdict.
  @Test func aFactIsALine() throws {
    let lines = SelfTestPage(Self.facts { _ in 0.5 }).text.split(separator: "\n").map(String.init)
    for name in FactName.allCases {
      let line = try #require(lines.first { $0.hasPrefix(Catalogue.english.text("fact.\(name.rawValue)") + " ") })
      #expect(["ok", "ok now", "–"].contains { line.hasSuffix("  " + $0) }, "\(line)")
    }
    #expect(lines.contains("Posted the month before    0.308   0.416   0.492   0.390   0.400   0.410  ok"))
  }

  @Test func missesAreNamedWithTheirCauses() {
    let page = SelfTestPage(
      Self.facts { $0 == .retained || $0 == .monthlyChange ? 1.5 : 0.5 })
    let words = page.text.split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
    #expect(
      words.contains("Posted the month before: the model has 0.584, seen are 0.308 to 0.492. This was not known."))
    let cause = Catalogue.english.text("fact.monthly_change.cause").split(whereSeparator: { $0 == "\n" || $0 == " " })
    #expect(words.contains(cause.joined(separator: " ")))
    #expect(page.summary.contains("1 failed"))
    #expect(page.summary.contains("1 are known misses"))
  }

  @Test func whatIsInsideTheBandAndYetOffIsSaid() {
    let page = SelfTestPage(Self.facts { $0 == .giniLife ? 0.02 : 0.5 })
    let words = page.text.split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
    #expect(words.contains("Gini, life (0.725, seen 0.832)"))
  }

  @Test func aFileHasEveryFactInFull() throws {
    let facts = Self.facts { _ in 0.5 }
    let text = SelfTestJSON.text(facts, version: "1", model: 2)
    let file = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(file["schema"] as? String == SelfTestJSON.schema)
    let entries = try #require(file["facts"] as? [[String: Any]])
    #expect(entries.compactMap { $0["name"] as? String } == FactName.allCases.map(\.rawValue))
    for (fact, entry) in zip(facts, entries) {
      // Foundation reads the last bit of a number as it likes.
      let median = try #require((entry["model"] as? [String: Any])?["median"] as? Double)
      #expect(abs(median - fact.median) <= 1e-15 * abs(fact.median) * 4)
      #expect(entry["verdict"] as? String == fact.verdict.rawValue)
    }
  }
}
