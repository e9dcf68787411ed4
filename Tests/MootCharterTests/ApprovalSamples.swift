import MootCharter
import MootLanguage
import MootModel
import MootScenario

/// Charters on their way to approval.
enum ApprovalSamples {
  static var scenario: Scenario {
    var scenario = Samples.clientCouncil
    scenario.narrative.approval.approvers = [
      .init(role: "Sponsor", name: "Olga Marín"), .init(role: "Community manager"),
    ]
    // A paper prints what was read.
    scenario.stated["approval.approvers[0].role"] = "Sponsor"
    scenario.stated["approval.approvers[0].name"] = "Olga Marín"
    scenario.stated["approval.approvers[1].role"] = "Community manager"
    scenario.stated["purpose.vision"] = scenario.narrative.vision
    return scenario
  }

  static let forecast = FrozenForecast(
    Samples.forecast(for: scenario, chances: [0.83], posters: (9, 14, 19)), model: 1, seed: 7)

  static func text(_ scenario: Scenario) -> ApprovedText {
    ApprovedText(
      CharterEdition.allCases.map {
        Charter.document(for: scenario, forecast: nil, catalogue: .english, edition: $0)
      })
  }

  static func day(_ day: Int) -> CharterDate { CharterDate(year: 2026, month: 11, day: day)! }

  static func proposal(_ version: Int, of scenario: Scenario, forecast: FrozenForecast? = forecast)
    -> ApprovalRecord.Proposal
  {
    let text = text(scenario)
    return ApprovalRecord.Proposal(
      version: version, date: day(version), title: text.parts[0].name, program: "0.1.0",
      scenario: String(repeating: "a", count: 64), template: "", text: text.digest,
      parts: text.parts.map { .init(id: $0.id, name: $0.name, digest: $0.digest) },
      approvers: scenario.narrative.approval.approvers, reviewOn: CharterDate(year: 2027, month: 3, day: 1),
      forecast: forecast)
  }

  static func approval(
    _ proposal: ApprovalRecord.Proposal, _ name: String, _ role: String, forecast: FrozenForecast? = nil
  ) -> ApprovalRecord.Approval {
    .init(version: proposal.version, date: day(20), name: name, role: role, text: proposal.text, forecast: forecast)
  }

  /// A record of one version that so many of its approvers have approved.
  static func record(approvals: Int, of scenario: Scenario = scenario) -> ApprovalRecord {
    var record = ApprovalRecord()
    let proposal = proposal(1, of: scenario)
    record.append(.proposal(proposal))
    var other = forecast
    other.model = 2
    for (index, approver) in scenario.narrative.approval.approvers.prefix(approvals).enumerated() {
      let approval = approval(
        proposal, approver.name ?? "Marta Ruiz", approver.role, forecast: index == 1 ? other : nil)
      record.append(
        .approval(approval),
        sign: { _ in index == 1 ? "-----BEGIN SSH SIGNATURE-----\nabc\n-----END SSH SIGNATURE-----\n" : nil })
    }
    return record
  }

  /// The same scenario with another vision.
  static var changed: Scenario {
    var scenario = scenario
    scenario.stated["purpose.vision"] = "No key client is ever surprised"
    return scenario
  }

  static func shown(_ scenario: Scenario, by record: ApprovalRecord?) -> CharterDocument {
    let status = ApprovalStatus(
      of: text(scenario), approvers: scenario.narrative.approval.approvers, in: record)
    return Samples.document(scenario).showing(status, catalogue: .english)
  }

  /// A paper in every state that there is.
  static var documents: [CharterDocument] {
    var superseding = record(approvals: 2)
    let second = proposal(2, of: changed)
    superseding.append(.proposal(second))
    superseding.append(.approval(approval(second, "Olga Marín", "Sponsor")))
    superseding.append(.approval(approval(second, "X", "Community manager")))
    var nobody = Samples.clientCouncil
    nobody.narrative.approval.approvers = []
    return [
      shown(scenario, by: nil), shown(scenario, by: record(approvals: 0)), shown(scenario, by: record(approvals: 1)),
      shown(scenario, by: record(approvals: 2)), shown(changed, by: record(approvals: 2)),
      shown(scenario, by: superseding), shown(nobody, by: record(approvals: 0, of: nobody)),
    ]
  }
}
