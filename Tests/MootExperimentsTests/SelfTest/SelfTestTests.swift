import MootExperiments
import MootLanguage
import MootModel
import Synchronization
import Testing

/// The stylized facts, and mechanisms that carry them.
struct SelfTestTests {
  private final class Progress: RunWatch {
    let told = Atomic<Int>(0)
    var shouldStop: Bool { false }
    func finished(replicates: Int) { told.wrappingAdd(replicates, ordering: .relaxed) }
  }

  /// What the model shows and what it misses is stated; a change of either is noticed here.
  @Test func factsAreShownButForTheKnownMisses() async throws {
    let watch = Progress()
    let facts = try await SelfTest.run(jobs: 2, watch: watch)
    #expect(facts.map(\.name) == StylizedFact.Name.allCases)
    #expect(watch.told.load(ordering: .relaxed) == SelfTest.totalReplicates)
    for fact in facts {
      #expect(fact.passes == !fact.name.isKnownMiss, "\(fact.name.rawValue): \(fact.statistic) in \(fact.expected)")
      #expect(fact.interval.contains(fact.statistic) && fact.count >= 1_000, "\(fact.name.rawValue)")
      // An interval as wide as the range would decide nothing.
      let width = fact.interval.upperBound - fact.interval.lowerBound
      #expect(width < fact.expected.upperBound - fact.expected.lowerBound, "\(fact.name.rawValue)")
    }
    #expect(try await SelfTest.run(jobs: 1) == facts)
  }

  /// A mechanism that is broken turns its facts.
  @Test(arguments: [
    (
      ["contributor_lapses": 0.3],
      [StylizedFact.Name.returnsAfterThreeMonths]
    ),
    (
      ["flag_recall": 0, "post_recall": 0, "replies": 0.05, "reader_lapses": 0.01, "promotion": 0],
      [.reportsLowerExposure, .readingLowersExposure, .answeredByPeers, .activeShare, .coreShare]
    ),
  ])
  func aBrokenMechanismTurnsItsFacts(broken: [String: Double], turned: [StylizedFact.Name]) async throws {
    let facts = try await SelfTest.run(jobs: 2, overrides: broken.mapValues { .fixed($0) })
    for fact in facts where turned.contains(fact.name) {
      #expect(!fact.passes, "\(fact.name.rawValue): \(fact.statistic)")
    }
  }

  @Test func everyFactHasItsWords() {
    for name in StylizedFact.Name.allCases {
      let keys = ["name", "statement"] + (name.isKnownMiss ? ["miss"] : [])
      for key in keys { #expect(Catalogue.english.has("fact.\(name.rawValue).\(key)"), "\(name.rawValue).\(key)") }
    }
  }

  @Test func aRunThatIsStoppedSaysSo() async {
    struct Stop: RunWatch {
      var shouldStop: Bool { true }
      func finished(replicates: Int) {}
    }
    await #expect(throws: EnsembleError.stopped) { try await SelfTest.run(jobs: 2, watch: Stop()) }
  }
}
