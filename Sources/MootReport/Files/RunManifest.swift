/// What is needed to run the same simulation again.
package struct RunManifest: Sendable, Hashable {
  /// Of the program.
  package var version: String
  /// Of the model's equations.
  package var model: Int
  /// Of the scenario after its defaults are filled in, in lower-case hexadecimal.
  package var scenarioSHA256: String
  package var seed: UInt64
  package var replicates: Int
  package var weeks: Int
  /// Processor and system, since the last bit of a logarithm depends on them.
  package var platform: String

  package init(
    version: String, model: Int, scenarioSHA256: String, seed: UInt64, replicates: Int, weeks: Int, platform: String
  ) {
    self.version = version
    self.model = model
    self.scenarioSHA256 = scenarioSHA256
    self.seed = seed
    self.replicates = replicates
    self.weeks = weeks
    self.platform = platform
  }
}
