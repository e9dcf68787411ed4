import MootCharter
import MootLanguage
import MootModel
import MootScenario
import Testing

/// States, what a signature covers, and what is shown of it.
struct ApprovalTests {
  private func status(_ scenario: Scenario, _ record: ApprovalRecord?) -> ApprovalStatus {
    ApprovalStatus(
      of: ApprovalSamples.text(scenario), approvers: scenario.narrative.approval.approvers, in: record)
  }

  @Test func statesFollowFromApprovals() {
    let scenario = ApprovalSamples.scenario
    #expect(status(scenario, nil).state == .draft)
    #expect(status(scenario, ApprovalSamples.record(approvals: 0)).state == .proposed)
    let waiting = status(scenario, ApprovalSamples.record(approvals: 1))
    #expect(waiting.state == .proposed)
    #expect(waiting.missing.map(\.role) == ["Community manager"])
    #expect(status(scenario, ApprovalSamples.record(approvals: 2)).state == .approved)
    #expect(status(ApprovalSamples.changed, ApprovalSamples.record(approvals: 2)).state == .draft)
  }

  @Test func aLaterApprovedVersionSupersedes() {
    var record = ApprovalSamples.record(approvals: 2)
    let second = ApprovalSamples.proposal(2, of: ApprovalSamples.changed)
    record.append(.proposal(second))
    #expect(status(ApprovalSamples.scenario, record).state == .approved)
    record.append(.approval(ApprovalSamples.approval(second, "olga  marín", "SPONSOR")))
    record.append(.approval(ApprovalSamples.approval(second, "Somebody", "Community manager")))
    #expect(status(ApprovalSamples.scenario, record).state == .superseded)
    #expect(status(ApprovalSamples.changed, record).state == .approved)
  }

  @Test func withoutNamedApproversNothingIsApproved() {
    var scenario = ApprovalSamples.scenario
    scenario.narrative.approval.approvers = []
    var record = ApprovalRecord()
    let proposal = ApprovalSamples.proposal(1, of: scenario)
    record.append(.proposal(proposal))
    record.append(.approval(ApprovalSamples.approval(proposal, "Anybody", "Chair")))
    #expect(status(scenario, record).state == .proposed)
  }

  @Test func oneLetterChangesTheClauseAndNothingElse() throws {
    let text = ApprovalSamples.text(ApprovalSamples.scenario)
    var scenario = ApprovalSamples.scenario
    scenario.narrative.vision = scenario.narrative.vision.map { $0 + "s" }
    scenario.stated["purpose.vision"] = scenario.narrative.vision
    let verification = try #require(
      Verification(
        of: ApprovalSamples.text(scenario), by: ApprovalSamples.record(approvals: 2),
        status: status(scenario, ApprovalSamples.record(approvals: 2))))
    #expect(verification.changes.map(\.id) == ["purpose.vision", "members:guide.what"])
    #expect(text.digest != ApprovalSamples.text(scenario).digest)
  }

  @Test(arguments: ["  ", "\t", "\u{A0}", "\u{200B}"])
  func whiteSpaceDoesNotCount(space: String) {
    var scenario = ApprovalSamples.scenario
    scenario.narrative.vision = scenario.narrative.vision?.replacing(
      " ", with: space == "\u{200B}" ? " \u{200B}" : space)
    scenario.stated["purpose.vision"] = scenario.narrative.vision
    scenario.name = "  " + scenario.name + "\n"
    #expect(ApprovalSamples.text(scenario).digest == ApprovalSamples.text(ApprovalSamples.scenario).digest)
  }

  /// Neither another forecast nor the next signature makes a signed text another one.
  @Test func theForecastIsNoPartOfTheText() {
    let scenario = ApprovalSamples.scenario
    let plain = ApprovedText([Samples.document(scenario)])
    let signed = ApprovedText([ApprovalSamples.shown(scenario, by: ApprovalSamples.record(approvals: 1))])
    // The table of those who sign changes with every signature: that is why approval starts from the unsigned paper.
    #expect(plain.parts.map(\.id) == signed.parts.map(\.id))
    #expect(ApprovalSamples.text(scenario) == ApprovalSamples.text(scenario))
  }

  @Test func addedRemovedAndReorderedPartsAreNamed() throws {
    let record = ApprovalSamples.record(approvals: 2)
    let text = ApprovalSamples.text(ApprovalSamples.scenario)
    func changes(_ parts: [ApprovedText.Part]) throws -> [String] {
      let changed = ApprovedText(parts: parts)
      let status = ApprovalStatus(of: changed, approvers: [], in: record)
      return try #require(Verification(of: changed, by: record, status: status)).changes.map { "\($0.change) \($0.id)" }
    }
    #expect(try changes(text.parts) == [])
    #expect(try changes(Array(text.parts.dropLast())) == ["removed \(text.parts.last!.id)"])
    #expect(try changes(text.parts + [.init(id: "new", name: "New", words: "x")]) == ["added new"])
    #expect(try changes(text.parts.reversed()) == ["changed order"])
  }

  @Test func theSignOffBlockListsWhoSignedInEveryFormat() throws {
    let document = ApprovalSamples.shown(ApprovalSamples.scenario, by: ApprovalSamples.record(approvals: 2))
    for output in [
      MarkdownRenderer.render(document), HTMLRenderer().render(document), PlainTextRenderer().render(document),
    ] {
      #expect(output.contains("Olga Marín") && output.contains("Marta Ruiz") && output.contains("November 20, 2026"))
      #expect(output.contains("approved as version 1 on November 20, 2026"))
      #expect(output.contains("recorded and"))
    }
  }

  @Test func forecastsAreEqualOrChanged() {
    var now = ApprovalSamples.forecast
    #expect(ApprovalSamples.forecast.compared(with: now).map(\.agreement) == [.same])
    now.targets[0].probability -= 0.000001
    #expect(ApprovalSamples.forecast.compared(with: now).map(\.agreement) == [.changed])
    #expect(ApprovalSamples.forecast.comparedBands(with: now).map(\.agreement) == [.same, .same])
    now.bands["cost"] = .init(low: 1, median: 2, high: 3)
    #expect(ApprovalSamples.forecast.comparedBands(with: now).map(\.agreement) == [.same, .changed, .same])
    now.targets[0].meaning = "posters at_least 99 by_week 3"
    #expect(ApprovalSamples.forecast.compared(with: now).map(\.agreement) == [.incomparable])
    now.targets = []
    #expect(ApprovalSamples.forecast.compared(with: now).map(\.now) == [nil])
  }

  @Test func daysOfTheCalendar() throws {
    for text in ["2026-02-29", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01 ", "+026-01-01", ""] {
      #expect(CharterDate(iso: text) == nil, "\(text)")
    }
    let leap = try #require(CharterDate(iso: "2028-02-29"))
    #expect(leap.iso == "2028-02-29")
    #expect(try #require(CharterDate(iso: "2028-03-01")).days(since: leap) == 1)
    #expect(try #require(CharterDate(iso: "2027-02-28")).days(since: leap) == -366)
    #expect(leap > CharterDate(iso: "2027-12-31")!)
  }
}

/// What changed between two charters.
struct CharterComparisonTests {
  private func pieces(_ old: String, _ new: String) -> String {
    WordDifference(from: old, to: new).pieces.map { piece in
      switch piece {
      case .kept(let words): words.joined(separator: " ")
      case .removed(let words): "[-\(words.joined(separator: " "))-]"
      case .added(let words): "{+\(words.joined(separator: " "))+}"
      }
    }.joined(separator: " ")
  }

  @Test func wordByWord() {
    #expect(pieces("a b c", "a b c") == "a b c")
    #expect(pieces("a b c d", "a x c d") == "a [-b-] {+x+} c d")
    #expect(pieces("", "a b") == "{+a b+}")
    #expect(pieces("a b", "") == "[-a b-]")
    #expect(
      pieces("Dues\nNobody pays anything", "Dues\nMembers owe ten")
        == "[-Dues \n Nobody pays anything-] {+Dues \n Members owe ten+}")
    #expect(pieces("one two\nthree", "one two three") == "one two [-\n-] three")
    #expect(pieces("", "") == "")
  }

  @Test func longTextsAreReplacedAsAWhole() {
    let old = (0..<3_000).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<3_000).map { "b\($0)" }.joined(separator: " ")
    #expect(WordDifference(from: "x " + old, to: "x " + new).pieces.count == 2)
  }

  @Test func exactlyTheEditedClausesAreNamed() {
    let comparison = CharterComparison(
      from: ApprovalSamples.text(ApprovalSamples.scenario), to: ApprovalSamples.text(ApprovalSamples.changed))
    #expect(comparison.changes.map(\.id) == ["purpose.vision", "members:guide.what"])
    let same = ApprovalSamples.text(ApprovalSamples.scenario)
    #expect(CharterComparison(from: same, to: same).changes.isEmpty)
  }

  @Test func whatIsGoneStandsWhereItStood() {
    func text(_ ids: [String]) -> ApprovedText {
      ApprovedText(parts: ids.map { .init(id: $0, name: $0, words: $0) })
    }
    let comparison = CharterComparison(from: text(["z", "a", "b", "c", "d"]), to: text(["a", "x", "c"]))
    #expect(comparison.changes.map { "\($0.change) \($0.id)" } == ["removed z", "removed b", "added x", "removed d"])
  }

  @Test func pairsOfRunsTellWhatAChangeDoes() throws {
    let target = Target(id: "t", metric: .posters, bound: .atLeast(10), byWeek: 4)
    let other = Target(id: "u", metric: .posters, bound: .atLeast(1), byWeek: 4)
    let base = (0..<100).map { Double($0 % 20) }
    let more = base.map { $0 + 4 }
    let change = ForecastChange(
      from: .init(targets: [target, other], values: [base, base, base, base]),
      to: .init(targets: [target], values: [more, more, more]), weeks: 4)
    let first = try #require(change.targets.first)
    #expect(first.before == 0.5 && first.after == 0.7 && first.isToldApart)
    #expect(abs(first.difference.lowerBound - (0.2 - 1.96 * 0.0402)) < 1e-3)
    #expect(change.dropped.map(\.id) == ["u"] && change.added.isEmpty)
    #expect(change.metrics.map(\.difference.median) == [4, 4])
    #expect(ForecastChange.observables(of: [target], weeks: 4).count == 3)
  }
}
