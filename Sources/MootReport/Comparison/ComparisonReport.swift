package import MootExperiments
package import MootLanguage
import MootModel
package import MootScenario

/// A comparison with the names of its plans: what pages and files are made from.
package struct ComparisonReport: Sendable {
  /// One of the plans that are compared.
  package struct Plan: Sendable, Hashable {
    /// A, B, C …
    package var label: String
    package var file: String
    package var name: String
    /// Of the file's text, in lower-case hexadecimal.
    package var sha256: String

    package init(label: String, file: String, name: String, sha256: String) {
      self.label = label
      self.file = file
      self.name = name
      self.sha256 = sha256
    }
  }

  package var plans: [Plan]
  /// Every answer in which the plans differ.
  package var inputs: [AnswerDifference]
  package var comparison: Comparison
  /// The currencies of the plans, each once, in their order. Money is compared where there is one.
  package var currencies: [String]
  /// Whether some plan asks for another number of weeks than it was run for.
  package var weeksDiffer: Bool
  package var version: String
  package var model: Int
  package var platform: String
  /// What to type to get the same again.
  package var command: String
  package var catalogue: Catalogue

  package init(
    plans: [Plan], inputs: [AnswerDifference], comparison: Comparison, currencies: [String], weeksDiffer: Bool,
    version: String, model: Int, platform: String, command: String, catalogue: Catalogue = .english
  ) {
    self.plans = plans
    self.inputs = inputs
    self.comparison = comparison
    self.currencies = currencies
    self.weeksDiffer = weeksDiffer
    self.version = version
    self.model = model
    self.platform = platform
    self.command = command
    self.catalogue = catalogue
  }

  /// The unit of all money.
  package var currency: String { currencies.first ?? "USD" }

  /// A, B … Z for the options in their order.
  package static func label(of option: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(max(option, 0), 25))))
  }

  /// The most plans that have a letter.
  package static let limit = 26
}
