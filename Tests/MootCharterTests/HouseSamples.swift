import MootCharter
import MootLanguage
import MootScenario

/// House styles for the tests.
enum HouseSamples {
  static func house(
    wording: String? = nil, clauses: String? = nil, pageHeader: String? = nil, sheet: String? = nil
  ) throws -> House {
    let files: [House.File: String?] = [.wording: wording, .clauses: clauses, .pageHeader: pageHeader, .sheet: sheet]
    return try House(files.compactMapValues { $0 }, folder: "house", catalogue: .english)
  }

  static var exported: House {
    get throws {
      try House(
        Dictionary(uniqueKeysWithValues: House.files(of: .english).map { ($0.file, $0.text) }), folder: "house",
        catalogue: .english)
    }
  }

  static func document(_ house: House, _ scenario: Scenario, edition: CharterEdition = .public) -> CharterDocument {
    house.document(for: scenario, forecast: nil, catalogue: .english, edition: edition)
  }

  /// A plan whose words would all be markup somewhere.
  static var hostile: Scenario {
    var scenario = Samples.clientCouncil
    scenario.name = "A *b* {{name}} {see.privacy} <i>&"
    return scenario
  }
}
