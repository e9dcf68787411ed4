import Glibc
import MootCharter
import MootDiagnostics
import MootDigest
import MootLanguage
import MootScenario

/// A scenario with what is approved of it: its text, its record and the status that follows from both.
struct CharterDesk {
  let loaded: LoadedScenario
  let house: House
  let text: ApprovedText
  /// Nil where there is no file.
  let record: ApprovalRecord?
  let status: ApprovalStatus

  var recordPath: String { Self.recordPath(of: loaded.path) }

  static func recordPath(of scenario: String) -> String { scenario + ".approval" }

  /// - Throws: ``Failure`` with 65 where the record is broken, 66 or 74 where it cannot be read.
  init(_ loaded: LoadedScenario, house: House) throws {
    self.loaded = loaded
    self.house = house
    text = Self.text(of: loaded, house: house)
    record = try Self.record(of: loaded.path)
    status = ApprovalStatus(of: text, approvers: loaded.scenario.narrative.approval.approvers, in: record)
  }

  /// What is approved of a scenario: every edition of its charter, without a forecast.
  static func text(of loaded: LoadedScenario, house: House) -> ApprovedText {
    let catalogue = Catalogue.of(loaded.language)
    return ApprovedText(
      CharterEdition.allCases.map {
        house.document(for: loaded.scenario, forecast: nil, catalogue: catalogue, edition: $0)
      })
  }

  private static func record(of scenario: String) throws -> ApprovalRecord? {
    let path = recordPath(of: scenario)
    guard scenario != "-", access(path, F_OK) == 0 else { return nil }
    let text: String
    do { text = try ScenarioFile.read(path: path) } catch { throw Failure(error) }
    switch ApprovalRecord.read(text, file: path) {
    case .success(let record): return record
    case .failure(let finding): throw Failure(.badData, [FindingLine.text(finding)])
    }
  }

  /// The digest of the scenario file.
  var scenarioDigest: String { Digest(of: loaded.text).hexadecimal }

  /// Approvers as a list in words.
  static func names(_ approvers: [ApprovalPlan.Approver]) -> String {
    approvers.map { approver in
      let role = FindingLine.visible(approver.role)
      return approver.name.map { "\(FindingLine.visible($0)) (\(role))" } ?? role
    }.joined(separator: ", ")
  }
}

/// Days that a command is given or asks the clock for.
enum Today {
  /// The day of an option; that of `SOURCE_DATE_EPOCH` without one, and of the clock without both.
  static func given(_ option: String?) -> CharterDate {
    option.flatMap { CharterDate(iso: $0) } ?? .given ?? CharterDate(secondsSince1970: Int64(time(nil)))
  }
}
