import MootCharter
import MootDiagnostics
import MootScenario

/// What is known of the signature of an approval.
enum SignatureState: Equatable {
  /// There is none, and none was asked for.
  case none
  case unchecked
  case good(String)
  /// One was asked for, and there is none.
  case absent
  case bad

  var isBad: Bool { self == .absent || self == .bad }

  var words: String? {
    switch self {
    case .none: nil
    case .unchecked: MootCLI.words("verify.signature.present")
    case .good(let signer): MootCLI.words("verify.signature.good", ["signer": FindingLine.visible(signer)])
    case .absent: MootCLI.words("verify.signature.absent")
    case .bad: MootCLI.words("verify.signature.bad")
    }
  }
}

/// The forecast that was shown, and the one of today.
struct ForecastThenAndNow {
  let then: FrozenForecast
  let now: FrozenForecast

  var comparisons: [FrozenForecast.Comparison] { then.compared(with: now) }
}

/// What `verify` says.
struct VerificationReport {
  let verification: Verification
  let record: ApprovalRecord
  /// In the order of the approvals.
  let signatures: [SignatureState]
  let forecasts: ForecastThenAndNow?
  let isForecastWanted: Bool
  /// Whether the scenario file is byte for byte that of the proposal.
  let scenarioIsSame: Bool
  /// The digest of the house style in use; empty without one.
  let house: String
  let today: CharterDate

  private var proposal: ApprovalRecord.Proposal { verification.proposal }

  /// How far the version has come: `proposed`, `approved` or `superseded`.
  private var state: ApprovalStatus.State {
    guard record.isApproved(proposal) else { return .proposed }
    return laterApproved == nil ? .approved : .superseded
  }

  private var laterApproved: Int? {
    record.proposals.last { $0.version > proposal.version && record.isApproved($0) }?.version
  }

  private var reviewDays: Int? { proposal.reviewOn.map { $0.days(since: today) } }

  var text: String {
    ([stateLines, textLines, forecastLines, reviewLines].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") })
      .joined(separator: "\n\n") + "\n"
  }

  private var stateLines: [String] {
    let date = record.approvalDate(of: proposal) ?? proposal.date
    var lines = [
      words(
        "verify.state.\(state.rawValue)",
        ["version": String(proposal.version), "date": date.iso, "other": String(laterApproved ?? 0)])
    ]
    for (approval, signature) in zip(verification.approvals, signatures) {
      let arguments = [
        "name": FindingLine.visible(approval.name), "role": FindingLine.visible(approval.role),
        "date": approval.date.iso, "signature": signature.words ?? "",
      ]
      lines.append("  " + words(signature.words == nil ? "verify.by" : "verify.by-key", arguments))
    }
    let missing = record.missing(of: proposal)
    if !missing.isEmpty { lines.append(words("verify.waiting", ["approvers": CharterDesk.names(missing)])) }
    return lines
  }

  private var textLines: [String] {
    if verification.isUnchanged {
      return [words(verification.approvals.isEmpty ? "verify.proposed-same" : "verify.same")]
    }
    var lines = [plural("verify.changed", verification.changes.count)]
    for change in verification.changes {
      let name = change.id == "order" ? words("verify.order") : "\(change.name) [\(change.id)]"
      lines.append("  \(FindingLine.visible(name)): \(words("verify.change.\(change.change.rawValue)"))")
    }
    let arguments = ["program": FindingLine.visible(proposal.program), "now": Program.version]
    return lines + causes.map { words("verify.cause.\($0.rawValue)", arguments) }
  }

  /// What a text that changed can come from.
  private enum Cause: String {
    case plan
    case houseMissing = "house-missing"
    case houseNew = "house-new"
    case houseChanged = "house-changed"
    case program
    case unknown

    var isHouse: Bool { [.houseMissing, .houseNew, .houseChanged].contains(self) }
  }

  /// All that differ between then and now; a text that differs although none of them does was written by another build.
  private var causes: [Cause] {
    if verification.isUnchanged { return [] }
    var causes: [Cause] = scenarioIsSame ? [] : [.plan]
    if proposal.template != house {
      causes.append(house.isEmpty ? .houseMissing : proposal.template.isEmpty ? .houseNew : .houseChanged)
    }
    if proposal.program != Program.version { causes.append(.program) }
    return causes.isEmpty ? [.unknown] : causes
  }

  private var forecastLines: [String] {
    guard isForecastWanted else { return [] }
    guard let forecasts else { return [words("verify.forecast.none")] }
    let comparisons = forecasts.comparisons
    if comparisons.isEmpty { return [] }
    var lines = [
      words(
        "verify.forecast.title", ["then": String(forecasts.then.model), "now": String(forecasts.now.model)])
    ]
    for comparison in comparisons {
      lines.append(
        "  "
          + words(
            "verify.forecast.line",
            [
              "id": FindingLine.visible(comparison.id), "then": chance(comparison.then), "now": chance(comparison.now),
              "agreement": words("verify.forecast.\(comparison.agreement.rawValue)"),
            ]))
    }
    if comparisons.contains(where: { $0.agreement == .different }), verification.isUnchanged {
      lines.append(words("verify.forecast.apart"))
    }
    return lines
  }

  private func chance(_ chance: FrozenForecast.Chance?) -> String {
    guard let chance else { return words("verify.forecast.no-target") }
    func percent(_ share: Double, _ rule: FloatingPointRoundingRule) -> String {
      "\(Int((share * 100).rounded(rule)))%"
    }
    return words(
      "verify.forecast.chance",
      [
        "chance": percent(chance.probability, .toNearestOrEven), "low": percent(chance.low, .down),
        "high": percent(chance.high, .up),
      ])
  }

  private var reviewLines: [String] {
    guard let review = proposal.reviewOn, let days = reviewDays else { return [] }
    let key = days >= 0 ? "verify.review.ahead" : "verify.review.overdue"
    return [plural(key, abs(days)).replacing("{date}", with: review.iso)]
  }

  // MARK: JSON

  /// `folkmoot.verification/1`.
  var json: String {
    JSONText.members([
      "schema": .text("folkmoot.verification/1"),
      "unchanged": .bool(verification.isUnchanged),
      "version": .number(Double(proposal.version)),
      "state": .text(state.rawValue),
      "fingerprint": .text(proposal.text),
      "approvals": .array(
        zip(verification.approvals, signatures).map { approval, signature in
          .members([
            "name": .text(approval.name), "role": .text(approval.role), "date": .text(approval.date.iso),
            "signature": .text(Self.word(signature)),
            "signer": Self.signer(signature).map { .text($0) },
          ])
        }),
      "missing": .array(
        record.missing(of: proposal).map { .members(["role": .text($0.role), "name": $0.name.map { .text($0) }]) }),
      "changes": .array(
        verification.changes.map {
          .members(["id": .text($0.id), "name": .text($0.name), "change": .text($0.change.rawValue)])
        }),
      "causes": .array(causes.map { .text($0.isHouse ? "house-style" : $0.rawValue) }),
      "forecast": forecasts.map { forecasts in
        .members([
          "model": .members([
            "then": .number(Double(forecasts.then.model)), "now": .number(Double(forecasts.now.model)),
          ]),
          "targets": .array(forecasts.comparisons.map(Self.json)),
        ])
      },
      "review": proposal.reviewOn.map { review in
        .members(["on": .text(review.iso), "overdue": .bool((reviewDays ?? 0) < 0)])
      },
    ]).pretty + "\n"
  }

  private static func json(_ comparison: FrozenForecast.Comparison) -> JSONText {
    func chance(_ chance: FrozenForecast.Chance?) -> JSONText? {
      chance.map {
        .members([
          "probability": .number($0.probability), "interval": .array([.number($0.low), .number($0.high)]),
          "meaning": .text($0.meaning),
        ])
      }
    }
    return .members([
      "id": .text(comparison.id), "then": chance(comparison.then), "now": chance(comparison.now),
      "agreement": .text(comparison.agreement.rawValue),
    ])
  }

  private static func word(_ state: SignatureState) -> String {
    switch state {
    case .none, .absent: "none"
    case .unchecked: "unchecked"
    case .good: "good"
    case .bad: "bad"
    }
  }

  private static func signer(_ state: SignatureState) -> String? {
    if case .good(let signer) = state { signer } else { nil }
  }
}
