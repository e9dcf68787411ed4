import MootCharter
import MootDiagnostics
import MootScenario

/// The forecast that was shown, and the one of today.
struct ForecastThenAndNow {
  let then: FrozenForecast
  let now: FrozenForecast

  var comparisons: [FrozenForecast.Comparison] { then.compared(with: now) }
  var bands: [FrozenForecast.BandComparison] { then.comparedBands(with: now) }
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
  /// Only the text and the answers are asked for.
  let changesOnly: Bool

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

  // MARK: In force

  /// Why a charter is not in force, or not the one that was signed.
  enum Reason: String {
    case changed
    /// Nobody is named who has to approve.
    case nobody
    case missing
    case superseded
    case signature
    /// The scenario names whose signature it takes, and nothing says which keys are theirs.
    case unchecked
  }

  /// All reasons; none for a charter in force whose text and answers are those that were approved.
  var reasons: [Reason] {
    var reasons: [Reason] = verification.isUnchanged ? [] : [.changed]
    if changesOnly { return reasons }
    if proposal.approvers.isEmpty { reasons.append(.nobody) }
    if !record.missing(of: proposal).isEmpty { reasons.append(.missing) }
    if laterApproved != nil { reasons.append(.superseded) }
    if !holds { reasons.append(.signature) }
    let isUnchecked = zip(verification.approvals, signatures).contains { approval, state in
      state == .unchecked && proposal.approvers.contains { $0.signer != nil && approval.counts(for: $0) }
    }
    if isUnchecked { reasons.append(.unchecked) }
    return reasons
  }

  /// Whether every approval holds; one that does not may be followed by another of the same person that does.
  private var holds: Bool {
    let pairs = Array(zip(verification.approvals, signatures))
    return pairs.allSatisfy { approval, state in
      !state.isBad
        || pairs.contains {
          RoleName.same($0.role, approval.role) && RoleName.same($0.name, approval.name) && !$1.isBad
        }
    }
  }

  private var verdict: [String] {
    if changesOnly { return [] }
    if reasons.isEmpty { return [words("verify.in-force", ["version": String(proposal.version)])] }
    return [words("verify.not-in-force")] + reasons.map { "  " + words("verify.reason.\($0.rawValue)") }
  }

  var text: String {
    ([stateLines, textLines, forecastLines, reviewLines, verdict].filter { !$0.isEmpty }.map {
      $0.joined(separator: "\n")
    })
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
        "date": approval.date.iso, "signature": signature.words,
      ]
      lines.append("  " + words("verify.by-key", arguments))
    }
    let missing = record.missing(of: proposal)
    if !missing.isEmpty { lines.append(words("verify.waiting", ["approvers": CharterDesk.names(missing)])) }
    if !proposal.reserved.isEmpty {
      lines.append(plural("verify.reserved", proposal.reserved.count))
      lines += proposal.reserved.map { "  " + ApprovalGate.line($0) }
    }
    return lines
  }

  private var textLines: [String] {
    if verification.isUnchanged {
      return [words(verification.approvals.isEmpty ? "verify.proposed-same" : "verify.same")]
    }
    var lines: [String] = []
    if !verification.changes.isEmpty { lines.append(plural("verify.changed", verification.changes.count)) }
    for change in verification.changes {
      let name = change.id == "order" ? words("verify.order") : "\(change.name) [\(change.id)]"
      lines.append("  \(FindingLine.visible(name)): \(words("verify.change.\(change.change.rawValue)"))")
    }
    if !verification.answers.isEmpty { lines.append(plural("verify.answers", verification.answers.count)) }
    lines += verification.answers.map { "  " + $0.line }
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
    let bands = forecasts.bands
    if comparisons.isEmpty && bands.isEmpty { return [] }
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
    for band in bands {
      let arguments = [
        "id": words("verify.forecast.band.\(band.name)"), "then": Self.range(band.then), "now": Self.range(band.now),
        "agreement": words("verify.forecast.\(band.agreement.rawValue)"),
      ]
      lines.append("  " + words("verify.forecast.line", arguments))
    }
    let isApart = comparisons.contains { $0.agreement == .changed } || bands.contains { $0.agreement == .changed }
    if isApart, verification.isUnchanged {
      lines.append(words("verify.forecast.apart"))
    }
    return lines
  }

  private static func range(_ band: CharterForecast.Band?) -> String {
    guard let band else { return words("verify.forecast.no-range") }
    func text(_ value: Double) -> String { abs(value) < 1e15 ? String(Int(value.rounded())) : "\(value)" }
    return words(
      "verify.forecast.range", ["median": text(band.median), "low": text(band.low), "high": text(band.high)])
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
      "in_force": .bool(!changesOnly && reasons.isEmpty),
      "reasons": .array(reasons.map { .text($0.rawValue) }),
      "version": .number(Double(proposal.version)),
      "state": .text(state.rawValue),
      "fingerprint": .text(proposal.text),
      "approvals": .array(
        zip(verification.approvals, signatures).map { approval, signature in
          .members([
            "name": .text(approval.name), "role": .text(approval.role), "date": .text(approval.date.iso),
            "signature": .text(signature.word),
            "signer": signature.signer.map { .text($0) },
          ])
        }),
      "missing": .array(
        record.missing(of: proposal).map { .members(["role": .text($0.role), "name": $0.name.map { .text($0) }]) }),
      "changes": .array(
        verification.changes.map {
          .members(["id": .text($0.id), "name": .text($0.name), "change": .text($0.change.rawValue)])
        }),
      "answers": .array(verification.answers.map(\.json)),
      "reserved": .array(
        proposal.reserved.map { .members(["id": .text($0.id), "text": .text($0.text)]) }),
      "causes": .array(causes.map { .text($0.isHouse ? "house-style" : $0.rawValue) }),
      "forecast": forecasts.map { forecasts in
        .members([
          "model": .members([
            "then": .number(Double(forecasts.then.model)), "now": .number(Double(forecasts.now.model)),
          ]),
          "targets": .array(forecasts.comparisons.map(Self.json)),
          "ranges": .array(
            forecasts.bands.map { band in
              .members([
                "name": .text(band.name), "then": Self.json(band.then), "now": Self.json(band.now),
                "agreement": .text(band.agreement.rawValue),
              ])
            }),
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

  private static func json(_ band: CharterForecast.Band?) -> JSONText? {
    band.map { .array([.number($0.low), .number($0.median), .number($0.high)]) }
  }
}

extension Verification.ChangedAnswer {
  /// `path: then → now`
  var line: String {
    func side(_ text: String?) -> String { text.map(FindingLine.visible) ?? words("verify.answer.none") }
    return words("verify.answer", ["path": FindingLine.visible(path), "then": side(then), "now": side(now)])
  }

  var json: JSONText {
    .members(["path": .text(path), "then": then.map { .text($0) }, "now": now.map { .text($0) }])
  }
}
