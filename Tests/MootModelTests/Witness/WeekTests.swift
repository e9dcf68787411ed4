import MootTestSupport
import Testing

@testable import MootModel

/// A few weeks of a busy place: whatever one parameter or field does, the program does what the witness does, and a fifth
/// more of it would not go unnoticed.
struct WeekTests {
  private static let seed: UInt64 = 12
  private static let asked = [0, 1, 2, 4, 8]
  private static let replicates = Workload.replicates(800)
  /// Standard errors from which no other scene is tried; the luck is other luck, as it is between program and witness.
  private static let enough = 9.0

  private static func program(_ simulator: Simulator, seed: UInt64 = seed) throws -> WitnessRun {
    try #require(WitnessRun.program(simulator, seed: seed, replicates: replicates, weeks: asked))
  }

  /// The first scene in which a change is seen, and how clearly.
  private static func scene(
    _ change: (WitnessScene) -> Simulator
  ) throws -> (scene: WitnessScene, score: Double, metric: String) {
    var best = (scene: WitnessScene.all[0], score: 0.0, metric: "nothing")
    for scene in WitnessScene.all {
      let difference = try program(change(scene), seed: seed + 1).largestScore(from: program(scene.simulator))
      if difference.score > best.score { best = (scene, difference.score, difference.metric) }
      if best.score > enough { break }
    }
    return best
  }

  private static func compare(_ simulator: Simulator, _ what: String) throws {
    let witness = try #require(
      WitnessRun.witness(simulator, seed: seed, replicates: replicates, weeks: asked))
    for difference in try program(simulator).differences(from: witness, weeks: asked) {
      Issue.record("\(what), program and witness: \(difference)")
    }
  }

  @Test(arguments: WitnessScene.all)
  func everySceneIsTheWitness(scene: WitnessScene) throws { try Self.compare(scene.simulator, scene.name) }

  /// What no week reads: one acts on the draw of another, and some models have no gate and no reviews.
  private static let unread: Set<String> = [
    "filter_correlation", "invitation.gate_pass", "invitation.lost_when_stopped", "open.review_minutes",
    "registration.review_minutes", "invitation.review_minutes",
  ]

  @Test(arguments: Parameter.table.map(\.name).filter { !unread.contains($0) })
  func everyParameterActsAsInTheWitness(name: String) throws {
    let parameter = try #require(Parameter.named(name))
    let (scene, score, metric) = try Self.scene { $0.with(parameter) }
    #expect(score > 6, "a fifth more of \(name) is not seen: \(score) in \(metric), \(scene.name)")
    try Self.compare(scene.with(parameter), "\(name) in \(scene.name)")
  }

  @Test(arguments: WitnessField.all.indices)
  func everyFieldActsAsInTheWitness(index: Int) throws {
    let field = WitnessField.all[index]
    let (scene, score, metric) = try Self.scene { $0.with(field) }
    #expect(score > 6, "\(field.name) is not seen: \(score) in \(metric), \(scene.name)")
    try Self.compare(scene.with(field), "\(field.name) in \(scene.name)")
  }
}
