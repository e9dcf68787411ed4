package import MootCharts
package import MootExperiments
package import MootLanguage
import MootModel

/// A sweep with the name of its plan: what pages and files are made from.
package struct SweepReport: Sendable {
  package var sweep: Sweep
  package var ranking: SweepRanking
  package var order: SweepRanking.Order
  package var name: String
  package var sha256: String
  package var currency: String
  package var version: String
  package var model: Int
  package var platform: String
  /// What to type to get the same again.
  package var command: String
  package var catalogue: Catalogue

  package init(
    sweep: Sweep, order: SweepRanking.Order = .median, name: String, sha256: String, currency: String,
    version: String, model: Int, platform: String, command: String, catalogue: Catalogue = .english
  ) {
    self.sweep = sweep
    ranking = SweepRanking(sweep)
    self.order = order
    self.name = name
    self.sha256 = sha256
    self.currency = currency
    self.version = version
    self.model = model
    self.platform = platform
    self.command = command
    self.catalogue = catalogue
  }

  /// The heat maps of the first criterion: the first two levers are rows and columns, and each combination of the others
  /// has a map of its own.
  package var maps: [HeatMap] { SweepWording(self).maps }
}
