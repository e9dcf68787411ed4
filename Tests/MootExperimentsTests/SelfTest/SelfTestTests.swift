import MootLanguage
import MootModel
import MootTestSupport
import Synchronization
import Testing

@testable import MootExperiments

/// The facts, and mechanisms that carry them.
struct SelfTestTests {
  private final class Progress: RunWatch {
    let told = Atomic<Int>(0)
    var shouldStop: Bool { false }
    func finished(replicates: Int) { told.wrappingAdd(replicates, ordering: .relaxed) }
  }

  /// A debug build deals to persons slowly; a tenth of the communities tells what breaks as well.
  private static func test(_ overrides: [String: Double] = [:]) -> SelfTest {
    var test = SelfTest(overrides: overrides.mapValues { .fixed($0) })
    test.archives = Workload.replicates(test.archives)
    test.companies = Workload.replicates(test.companies)
    return test
  }

  /// What the model shows and what it misses is stated; a change of either is noticed here.
  @Test func factsAreShownButForTheKnownMisses() async throws {
    let watch = Progress()
    let test = Self.test()
    let facts = try await test.run(jobs: 3, watch: watch)
    #expect(facts.map(\.name) == FactName.allCases)
    #expect(watch.told.load(ordering: .relaxed) == test.replicates)
    for fact in facts {
      #expect(
        fact.verdict != .miss, "\(fact.name.rawValue): \(fact.median) in \(fact.observed.low)...\(fact.observed.high)")
      #expect(fact.count > test.archives / 4, "\(fact.name.rawValue)")
      if let low = fact.low, let high = fact.high { #expect(low <= fact.median && fact.median <= high) }
    }
    // The same numbers whatever the number of tasks.
    #expect(try await test.run(jobs: 1) == facts)
  }

  /// A mechanism that is broken turns its facts.
  @Test(arguments: [
    (["tide": 0], [FactName.plateau, .monthlyChange]),
    (["posting_spread": 0], [.giniLife, .topHundredth, .topTenth]),
    (["lapsed_returns": 0.001], [.returned, .new, .r6, .r12, .s6, .s12]),
    (["promotion": 0], [.regulars, .regularsPosts, .r24, .postsPerPoster]),
    (["replies": 0.02, "staff_reply_effect": 0.1], [.answered]),
    (["poster_reawakening": 0, "lapsed_returns": 0.01, "contributor_lapses": 0.4], [.s1, .s6, .retained]),
  ])
  func aBrokenMechanismTurnsItsFacts(broken: [String: Double], turned: [FactName]) async throws {
    let facts = try await Self.test(broken).run(jobs: 2)
    for fact in facts where turned.contains(fact.name) {
      #expect(!fact.observed.accepts(fact.median), "\(fact.name.rawValue): \(fact.median)")
    }
  }

  @Test func observedBandsHoldTheirMedians() {
    for name in FactName.allCases {
      let seen = name.observed
      #expect(seen.low <= seen.high)
      if let median = seen.median { #expect(seen.accepts(median), "\(name.rawValue)") }
    }
  }

  @Test func everyFactHasItsWords() {
    for name in FactName.allCases {
      #expect(Catalogue.english.has("fact.\(name.rawValue)"), "\(name.rawValue)")
      #expect(Catalogue.english.has("fact.\(name.rawValue).cause") == name.isKnownMiss, "\(name.rawValue)")
    }
  }

  @Test func aRunThatIsStoppedSaysSo() async {
    struct Stop: RunWatch {
      var shouldStop: Bool { true }
      func finished(replicates: Int) {}
    }
    await #expect(throws: EnsembleError.stopped) { try await Self.test().run(jobs: 2, watch: Stop()) }
  }

  @Test func aRunThatCannotBeMadeNamesTheFirstReplicate() async {
    // Leaving by every way adds up to more than one.
    let test = Self.test(["contributor_rests": 0.6, "contributor_lapses": 0.6])
    await #expect(throws: EnsembleError.self) { try await test.run(jobs: 2) }
  }
}
