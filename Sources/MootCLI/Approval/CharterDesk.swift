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

  /// What nobody has decided, in the order of the file.
  let openDecisions: [ApprovalRecord.Reserved]

  var folder: ApprovalFolder { ApprovalFolder(of: loaded.path) }
  var recordPath: String { folder.path }

  /// - Throws: ``Failure`` with 65 where the record is broken, 66 or 74 where it cannot be read.
  init(_ loaded: LoadedScenario, house: House) throws {
    self.loaded = loaded
    self.house = house
    let documents = Self.documents(of: loaded, house: house)
    text = ApprovedText(documents, of: loaded.scenario)
    openDecisions = loaded.scenario.openDecisions.map {
      ApprovalRecord.Reserved(
        id: $0.path, text: Catalogue.english.has($0.summaryKey) ? words($0.summaryKey) : $0.path)
    }
    record = loaded.path == "-" ? nil : try ApprovalFolder(of: loaded.path).record()
    status = ApprovalStatus(of: text, approvers: loaded.scenario.narrative.approval.approvers, in: record)
  }

  /// What is approved of a scenario: every edition of its charter, without a forecast, and all its answers.
  static func text(of loaded: LoadedScenario, house: House) -> ApprovedText {
    ApprovedText(documents(of: loaded, house: house), of: loaded.scenario)
  }

  private static func documents(of loaded: LoadedScenario, house: House) -> [CharterDocument] {
    let catalogue = Catalogue.of(loaded.language)
    return CharterEdition.allCases.map {
      house.document(for: loaded.scenario, forecast: nil, catalogue: catalogue, edition: $0)
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
  ///
  /// - Throws: ``Failure`` with 64 where `SOURCE_DATE_EPOCH` is no moment of the years 1970 to 9999.
  static func given(_ option: String?) throws -> CharterDate {
    if let date = option.flatMap({ CharterDate(iso: $0) }) { return date }
    return try .given() ?? CharterDate(secondsSince1970: Int64(time(nil)))
  }

  /// The seconds since 1970 that `SOURCE_DATE_EPOCH` names; nil without it.
  ///
  /// - Throws: ``Failure`` with 64 where it is anything else than a moment of the years 1970 to 9999.
  static func epoch() throws -> Int64? {
    guard let text = Screen.variable("SOURCE_DATE_EPOCH") else { return nil }
    let lastSecond: Int64 = 253_402_300_799
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int64(text), seconds <= lastSecond else {
      throw Failure.message(.usage, "source-date", ["value": FindingLine.visible(text)])
    }
    return seconds
  }
}
