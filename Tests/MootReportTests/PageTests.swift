import Foundation
import MootCharts
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario
import MootText
import Testing

/// A generator whose numbers are the same everywhere (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// What holds for every page, whatever the run found.
struct PageTests {
  private static func wildValue(_ generator: inout Seeded) -> Double {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: 0
    case 1: .nan
    case 2: Double.random(in: 0..<1, using: &generator)
    case 3: 1e9
    case 4: Double.random(in: 0..<1e12, using: &generator)
    default: Double.random(in: 0..<5_000, using: &generator)
    }
  }

  private static func wildSummary(_ generator: inout Seeded) -> EnsembleSummary {
    let weeks = [1, 2, 4, 13, 30, 52, 104, 520].randomElement(using: &generator) ?? 1
    var summary = Samples.summary(weeks: weeks, runs: [1, 2, 100, 10_000].randomElement(using: &generator) ?? 1)
    for metric in summary.metrics.indices {
      guard Bool.random(using: &generator) else { continue }
      var values = (0..<5).map { _ in wildValue(&generator) }.sorted()
      if Int.random(in: 0..<5, using: &generator) == 0 { values = [.nan, .nan, .nan, .nan, .nan] }
      summary.metrics[metric].quantiles = values.map { [Double](repeating: $0, count: weeks) }
    }
    for total in summary.totals.indices {
      summary.totals[total].quantiles = (0..<5).map { _ in wildValue(&generator) }.sorted()
      summary.totals[total].mean = Double.random(in: 0...1, using: &generator)
    }
    for target in summary.targets.indices {
      summary.targets[target].target.metric = Metric.allCases.randomElement(using: &generator) ?? .posters
      summary.targets[target].target.bound = .atMost(
        [0, 0.123456789, 1, 1e9, 1e15].randomElement(using: &generator) ?? 0)
      summary.targets[target].target.id = ["a", "日本語の目標です", String(repeating: "long-", count: 30)][target]
    }
    if Int.random(in: 0..<6, using: &generator) == 0 { summary.targets = [] }
    return summary
  }

  private static func wildStudy(_ generator: inout Seeded) -> PolicyStudy {
    var study = Samples.study
    study.metric = Metric.allCases.randomElement(using: &generator) ?? .posters
    study.byWeek = Int.random(in: 1...600, using: &generator)
    for index in study.alternatives.indices {
      let low = -abs(wildValue(&generator))
      study.alternatives[index].differenceBand = low.isNaN ? 0...0 : low...1e10
      study.alternatives[index].difference = wildValue(&generator)
      study.alternatives[index].median = wildValue(&generator)
      study.alternatives[index].moderationHours = wildValue(&generator)
    }
    for index in study.drivers.indices where Bool.random(using: &generator) {
      study.drivers[index].key = String(repeating: "a.long.key.", count: 9)
    }
    if Int.random(in: 0..<6, using: &generator) == 0 { study.drivers = [] }
    return study
  }

  private static func widest(_ text: String) -> (line: Substring, width: Int) {
    text.split(separator: "\n").map { ($0, DisplayWidth.of($0)) }.max { $0.1 < $1.1 } ?? ("", 0)
  }

  @Test(arguments: 50...100)
  func noLineIsWiderThanThePage(width: Int) {
    var generator = Seeded(state: UInt64(width))
    for round in 0..<7 {
      var scenario = Samples.scenario
      scenario.name = ["", "A", "コミュニティ計画", String(repeating: "Ein langer Name ", count: 12)][round % 4]
      scenario.simulation.weather = round % 2 == 0
      scenario.simulation.parameterUncertainty = round % 3 == 0
      scenario.parameters = round % 5 == 0 ? ["imitation": .fixed(1)] : [:]
      let page = SimulationPage(
        scenario: scenario, summary: Self.wildSummary(&generator),
        study: round % 7 == 6 ? nil : Self.wildStudy(&generator), weakAssumptions: Samples.weakAssumptions,
        manifest: Samples.manifest, command: "folkmoot simulate " + String(repeating: "x", count: 130),
        style: PageStyle(width: width, glyphs: round % 2 == 0 ? .unicode : .ascii),
        currency: round % 4 == 0 ? "Rubel und Kopeken" : "USD", label: Samples.label)
      let text = page.text
      let widest = Self.widest(text)
      #expect(widest.width <= width, "\(widest.line)")
      for leftover in ["[page.", "[metric.", "{", "nan", "inf "] { #expect(!text.contains(leftover), "\(leftover)") }
    }
  }

  @Test(arguments: [(10, 50), (50, 50), (79, 79), (100, 100), (400, 100)])
  func widthIsHeldBetweenFiftyAndAHundred(asked: Int, used: Int) {
    #expect(PageStyle(width: asked).width == used)
    #expect(Self.widest(Samples.page(PageStyle(width: asked)).text).width <= used)
  }

  @Test func colorAddsNothingButColor() {
    let plain = Samples.page(PageStyle()).text
    let colored = Samples.page(PageStyle(color: true)).text
    #expect(colored != plain)
    let stripped = colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(stripped == plain)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func textFromTheScenarioCannotSteerTheTerminal() {
    let wild = "evil\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}\r\n"
    var scenario = Samples.scenario
    scenario.name = wild
    var summary = Samples.summary()
    summary.targets[0].target.id = wild
    var study = Samples.study
    study.drivers[0].key = wild
    let page = SimulationPage(
      scenario: scenario, summary: summary, study: study,
      weakAssumptions: [.init(key: wild, label: wild, center: 1, why: wild)], manifest: Samples.manifest,
      command: wild, currency: wild, label: { $0 })
    let steering = page.text.unicodeScalars.filter {
      ($0.properties.generalCategory == .control && $0 != "\n") || $0.value == 0x202E
    }
    #expect(steering.isEmpty)
    #expect(page.text.contains("evil\u{FFFD}]0;owned"))
  }

  @Test func noLineEndsWithASpace() {
    for width in [50, 80, 100] {
      let lines = Samples.page(PageStyle(width: width)).text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.last != " " })
    }
  }

  @Test(arguments: [
    (0.9, "likely met"), (0.6, "more likely met than missed"), (0.5, "as likely met as missed"),
    (0.3, "more likely missed than met"), (0.12, "less than one chance in five"), (0, "less than one chance in five"),
  ])
  func chancesInWords(probability: Double, words: String) {
    let target = Target(id: "t", metric: .posters, bound: .atLeast(60), byWeek: 52)
    let summary = Samples.summary(targets: [Samples.outcome(target, met: probability, runs: 10_000)])
    let page = SimulationPage(
      scenario: Samples.scenario, summary: summary, study: nil, weakAssumptions: [], manifest: Samples.manifest,
      command: "folkmoot simulate a.yaml", label: Samples.label)
    let text = page.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(": \(words)."))
    #expect(text.contains(", \(words); "))
  }

  @Test func theLastLineSaysHowToRunItAgain() {
    let text = Samples.page(PageStyle()).text
    #expect(text.hasSuffix("Again: folkmoot simulate community.yaml --seed 1 --replicates 10000\n"))
    #expect(text.contains("Seed 1, 10,000 runs of 104 weeks, model 2, folkmoot 0.1.0, scenario\n9f86d081884c."))
  }

  @Test func valueIsShownOnlyWhereThePlanSaysWhatThingsAreWorth() {
    var scenario = Samples.scenario
    func page() -> String {
      SimulationPage(
        scenario: scenario, summary: Samples.summary(), study: nil, weakAssumptions: [], manifest: Samples.manifest,
        command: "", currency: "EUR", label: Samples.label
      ).text
    }
    #expect(page().contains("Value, EUR"))
    scenario.answered = []
    #expect(!page().contains("Value, EUR"))
    #expect(page().contains("no value is set"))
    scenario.schedule = scenario.schedule.mapPlans { $0.money.revenuePerAccount = .fixed(900) }
    #expect(page().contains("Return on cost"))
  }

  @Test func whatIsOutOfTheOrdinaryIsSaid() {
    var scenario = Samples.scenario
    var later = scenario.schedule.initial
    later.membership.model = .open
    scenario.schedule.append(week: 26, plan: later)
    scenario.simulation.preset = .sceptical
    scenario.simulation.weather = false
    scenario.simulation.parameterUncertainty = false
    scenario.parameters = ["imitation": .fixed(1), "reply": .fixed(1)]
    let text = SimulationPage(
      scenario: scenario, summary: Samples.summary(), study: nil, weakAssumptions: [], manifest: Samples.manifest,
      command: "", label: Samples.label
    ).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "change in week 26.", "Sceptical preset", "Without weather", "show chance alone", "2 parameters of the model",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }
}

/// The names of metrics and totals that `explain` and every report use.
struct MetricWordsTests {
  @Test(arguments: Metric.allCases)
  func metric(metric: Metric) {
    for part in ["name", "noun", "definition", "unit", "direction", "amount#other"] {
      #expect(Catalogue.english.has("metric.\(metric.rawValue).\(part)"), "\(part)")
    }
    // Amounts in whole numbers have a singular.
    if metric.isCount { #expect(Catalogue.english.has("metric.\(metric.rawValue).amount#one")) }
  }

  @Test(arguments: Total.allCases)
  func total(total: Total) {
    for part in ["name", "definition", "unit", "direction"] {
      #expect(Catalogue.english.has("total.\(total.rawValue).\(part)"), "\(part)")
    }
  }

  @Test func amounts() {
    let wording = Wording(catalogue: .english, currency: "EUR")
    #expect(wording.amount(60, of: .posters) == "60 people who post")
    #expect(wording.amount(1, of: .posters) == "1 person who posts")
    #expect(wording.amount(0.8, of: .answeredShare) == "80% of posts answered")
    #expect(wording.amount(0.0005, of: .exposure) == "0.05% of views on bad posts")
    #expect(wording.amount(1_500, of: .cost) == "EUR\u{A0}1,500 of cost a week")
  }
}

struct ReplayTextTests {
  private func story(_ trajectory: [[Double]]) -> String {
    ReplayText(trajectory: trajectory, index: 3, seed: 9, aliveAt: 17).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func flat(_ posters: [Double]) -> [[Double]] {
    posters.map { value in Metric.allCases.map { $0 == .posters ? value : 0 } }
  }

  @Test func life() {
    #expect(story(flat([1, 20, 30, 40])).contains("from week 2 to the end"))
    #expect(story(flat([1, 20, 30, 4])).contains("from week 2 to week 3, and not after"))
    #expect(story(flat([20, 2, 30, 40])).contains("first in week 1, last in week 4, and not all the time"))
    #expect(story(flat([1, 2, 3])).contains("never alive"))
    #expect(story(flat([1, 50, 3])).contains("most, 50, in week 2, and 3 at the end"))
  }

  @Test func worstMonth() {
    #expect(story(flat([9, 9, 9, 9, 8, 8, 8, 7, 1, 1, 1, 1, 1])).contains("weeks 9–12: 6 fewer"))
    #expect(!story(flat([1, 2, 3, 4, 5, 6, 7, 8])).contains("worst"))
  }

  @Test(arguments: [50, 64, 80, 100], [0, 1, 5, 104, 520])
  func neverTooWide(width: Int, weeks: Int) {
    var trajectory = Samples.trajectory(weeks: weeks)
    if weeks == 5 { trajectory = trajectory.map { $0.map { $0 * 1e9 } } }
    for glyphs in GlyphSet.allCases {
      let text = ReplayText(
        trajectory: trajectory, index: 0, seed: 1, aliveAt: 17, style: PageStyle(width: width, glyphs: glyphs)
      ).text
      #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
      #expect(!text.contains("[replay."))
    }
  }
}
