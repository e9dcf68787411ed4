import MootExperiments
import MootModel
import Synchronization
import Testing

/// Runs that come to no result.
struct StoppingTests {
  /// Stops a run after some questions, and counts.
  private final class Counter: RunWatch {
    let stopAfter: Int
    let asked = Atomic<Int>(0)
    let told = Atomic<Int>(0)

    init(stopAfter: Int = .max) {
      self.stopAfter = stopAfter
    }

    var shouldStop: Bool { asked.wrappingAdd(1, ordering: .relaxed).newValue > stopAfter }
    func finished(replicates: Int) { told.wrappingAdd(replicates, ordering: .relaxed) }
  }

  private static func ensemble(
    _ overrides: [String: Prior] = [:], replicates: Int = 2_000, seed: UInt64 = 5
  ) -> Ensemble {
    let settings = RunSettings(weeks: 10, overrides: overrides)
    return Ensemble(
      Simulator(schedule: Schedule(.ordinary), settings: settings), seed: seed, replicates: replicates)
  }

  @Test(arguments: [1, 2, 7])
  func aRunStopsWithinAGroupOfReplicates(jobs: Int) async {
    let watch = Counter(stopAfter: 30)
    await #expect(throws: EnsembleError.stopped) { try await Self.ensemble().run(jobs: jobs, watch: watch) }
    // Every task asks once more and ends.
    let asked = watch.asked.load(ordering: .relaxed)
    #expect(asked > 30 && asked <= 30 + jobs)
    #expect(watch.told.load(ordering: .relaxed) <= 30 * Ensemble.group)
  }

  @Test func aRunThatIsNotStoppedTellsOfEveryReplicate() async throws {
    let watch = Counter()
    _ = try await Self.ensemble(replicates: 333).run(jobs: 3, watch: watch)
    // Two chunks of eight groups, and five groups more.
    #expect(watch.asked.load(ordering: .relaxed) == 21 && watch.told.load(ordering: .relaxed) == 333)
  }

  /// Some replicates fail: whichever task is first, the error names the earliest one.
  @Test func theEarliestFailureIsNamed() async throws {
    // A seed with which the first failure is not in the first chunk, so that other tasks may fail before it.
    var seed: UInt64 = 0
    var earliest = 0
    var ensemble = Self.ensemble()
    while earliest <= 2 * Ensemble.chunk {
      seed += 1
      ensemble = Self.ensemble(["departure": .logNormal(0.3, 0.5)], replicates: 1_000, seed: seed)
      earliest = Self.firstFailure(of: ensemble) ?? 0
      try #require(seed < 50)
    }
    for jobs in [1, 2, 7, 7, 7] {
      do {
        _ = try await ensemble.run(jobs: jobs)
        Issue.record("a replicate must fail")
      } catch {
        guard case .failed(let replicate, .exitsReachOne(let stage, let sum)) = error else { throw error }
        #expect(replicate == earliest && stage == .dormant && sum >= 1)
      }
    }
  }

  private static func firstFailure(of ensemble: Ensemble) -> Int? {
    (0..<ensemble.replicates).first {
      (try? ensemble.simulator.trajectory(seed: ensemble.seed, replicate: $0)) == nil
    }
  }
}
