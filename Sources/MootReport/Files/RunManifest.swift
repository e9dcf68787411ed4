/// What is needed to run the same simulation again, and to see that it is the same.
package struct RunManifest: Sendable, Hashable {
  /// Of the program.
  package var version: String
  /// Of the model's equations.
  package var model: Int
  /// Of the scenario file's bytes, in lower-case hexadecimal, as `sha256sum` prints it.
  package var scenarioSHA256: String
  package var seed: UInt64
  package var replicates: Int
  package var weeks: Int
  /// Processor and system that the program was built for.
  package var platform: String
  /// What was set beside the file, as `key=value`, in the order in which it acts.
  package var settings: [String]
  /// How the unknown numbers were drawn: `independent` or `sobol`.
  package var points: String
  /// Every answer after defaults, by its path.
  package var inputs: [String: String]
  /// Of the results: everything of their JSON form but the manifest.
  package var resultsSHA256: String
  /// The name of the scenario file as it was given; nil where results must not depend on it.
  package var scenario: String?

  package init(
    version: String, model: Int, scenarioSHA256: String, seed: UInt64, replicates: Int, weeks: Int, platform: String,
    settings: [String] = [], points: String = "independent", inputs: [String: String] = [:], resultsSHA256: String = "",
    scenario: String? = nil
  ) {
    self.version = version
    self.model = model
    self.scenarioSHA256 = scenarioSHA256
    self.seed = seed
    self.replicates = replicates
    self.weeks = weeks
    self.platform = platform
    self.settings = settings
    self.points = points
    self.inputs = inputs
    self.resultsSHA256 = resultsSHA256
    self.scenario = scenario
  }
}
