import Foundation
import MootCharter
import MootDiagnostics
import MootLanguage
import MootModel
import MootRandom
import MootScenario
import Testing

/// The record: what it keeps, and what it notices.
struct ApprovalRecordTests {
  private func files(_ record: ApprovalRecord) -> [ApprovalRecord.File] {
    record.entries.map { .init(name: $0.fileName, text: $0.text) }
  }

  private func fault(_ files: [ApprovalRecord.File]) -> Finding? {
    if case .failure(let finding) = ApprovalRecord.read(files, folder: "r") { finding } else { nil }
  }

  /// What is wrong with a text in the place of the last entry of a record.
  private func fault(_ text: String) -> Finding? {
    var files = files(ApprovalSamples.record(approvals: 2))
    files[files.count - 1].text = text
    return fault(files)
  }

  private var last: String { files(ApprovalSamples.record(approvals: 2)).last!.text }

  @Test(arguments: 0...2)
  func whatIsWrittenIsReadAgain(approvals: Int) throws {
    let record = ApprovalSamples.record(approvals: approvals)
    #expect(record.entries.count == 1 + approvals)
    #expect(try ApprovalRecord.read(files(record), folder: "r").get() == record)
    #expect(try ApprovalRecord.read(files(record).reversed(), folder: "r").get() == record)
    let other = files(record).map {
      ApprovalRecord.File(name: $0.name, text: $0.text.replacing("\n", with: "\r\n"))
    }
    #expect(try ApprovalRecord.read(other, folder: "r").get() == record)
  }

  @Test func anEmptyFolderIsARecord() throws {
    #expect(try ApprovalRecord.read([], folder: "r").get() == ApprovalRecord())
  }

  /// Two people, or two branches, who knew nothing of each other.
  @Test func entriesOfTwoBranchesBothCount() throws {
    let base = ApprovalSamples.record(approvals: 0)
    let proposal = base.proposals[0]
    var (one, other) = (base, base)
    one.append(.approval(ApprovalSamples.approval(proposal, "Olga Marín", "Sponsor")))
    other.append(.approval(ApprovalSamples.approval(proposal, "Marta", "Community manager")))
    let merged = try ApprovalRecord.read(Array(Set(files(one) + files(other))), folder: "r").get()
    #expect(merged.isApproved(merged.proposals[0]))
    // Two texts that both called themselves the second version.
    var changed = ApprovalSamples.proposal(2, of: ApprovalSamples.changed)
    one.append(.proposal(changed))
    changed.text = String(repeating: "b", count: 64)
    other.append(.proposal(changed))
    let both = try ApprovalRecord.read(Array(Set(files(one) + files(other))), folder: "r").get()
    #expect(both.proposals.map(\.version) == [1, 2, 3])
    #expect(both.isApproved(both.proposals[0]) && !both.isApproved(both.proposals[1]))
  }

  @Test func approvalsWithoutTheirSignatureDoNotCount() {
    var scenario = ApprovalSamples.scenario
    scenario.narrative.approval.approvers = [.init(role: "Sponsor", signer: "olga@example.org")]
    var record = ApprovalRecord()
    let proposal = ApprovalSamples.proposal(1, of: scenario)
    record.append(.proposal(proposal))
    record.append(.approval(ApprovalSamples.approval(proposal, "Olga", "Sponsor")))
    #expect(!record.isApproved(proposal))
    record.append(.approval(ApprovalSamples.approval(proposal, "Olga", "Sponsor"))) { _ in "s\n" }
    #expect(record.isApproved(proposal))
  }

  @Test(arguments: HostileTextTests.texts + [String(repeating: "é", count: 100_000), "\u{10FFFF}\u{1F469}"])
  func anyTextIsKept(text: String) throws {
    var scenario = ApprovalSamples.scenario
    scenario.narrative.approval.approvers = [.init(role: text, name: text)]
    var record = ApprovalRecord()
    var proposal = ApprovalSamples.proposal(1, of: scenario)
    proposal.title = text
    record.append(.proposal(proposal))
    record.append(.approval(ApprovalSamples.approval(proposal, text, text)))
    let again = try ApprovalRecord.read(files(record), folder: "r").get()
    #expect(again == record)
    #expect(again.proposals.first?.title.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    for scalar in files(record).map(\.text).joined().unicodeScalars where scalar != "\n" && scalar != "\u{200D}" {
      #expect(![.control, .format].contains(scalar.properties.generalCategory))
    }
  }

  @Test func everyCutIsNoticed() {
    let text = last
    let lines = text.split(separator: "\n").map(String.init)
    for count in 0..<lines.count {
      #expect(fault(lines.prefix(count).map { $0 + "\n" }.joined()) != nil, "cut after line \(count)")
    }
    let bytes = Array(text.utf8)
    for count in stride(from: 0, to: bytes.count - 1, by: 7) {
      #expect(fault(String(decoding: bytes.prefix(count), as: UTF8.self)) != nil, "cut after byte \(count)")
    }
  }

  @Test func everyChangedLineIsNoticed() {
    let lines = last.split(separator: "\n").map(String.init)
    // The first line is a remark.
    for index in lines.indices.dropFirst() {
      var changed = lines
      changed[index] = String(changed[index].map { $0 == "1" ? "2" : $0 == "a" ? "b" : $0 })
      if changed[index] != lines[index] { #expect(fault(changed.joined(separator: "\n")) != nil, "\(lines[index])") }
      changed = lines
      changed.remove(at: index)
      #expect(fault(changed.joined(separator: "\n")) != nil, "without \(lines[index])")
      changed = lines
      changed.insert(lines[index], at: index)
      #expect(fault(changed.joined(separator: "\n")) != nil, "twice \(lines[index])")
    }
  }

  @Test func missingAndRenamedEntriesAreNoticed() throws {
    let record = ApprovalSamples.record(approvals: 2)
    let followed = Set(record.entries.flatMap(\.after))
    // Only of a latest entry nobody can know that it was there.
    for (index, entry) in record.entries.enumerated() {
      var files = files(record)
      let file = files.remove(at: index)
      #expect(fault(files)?.code == (followed.contains(entry.seal) ? "approval-chain" : nil))
      files.append(.init(name: "2026-11-20-approved-0000000000000000.yaml", text: file.text))
      #expect(fault(files)?.code == "approval-name")
    }
  }

  @Test func faultsNameTheirLine() {
    let changed = fault(last.replacing("role: \"Community", with: "role: \"Comunity").replacing("Olga", with: "Ogla"))
    #expect(changed?.code == "approval-edited")
    #expect(changed?.place?.line == 4)
    #expect(
      fault(last.replacing("folkmoot_approval: \"2\"", with: "folkmoot_approval: \"9\""))?.code == "approval-version")
    #expect(fault("name: a scenario\n")?.code == "approval-notation")
    for code in ["notation", "version", "cut", "edited", "chain", "field", "name", "stranger", "old"] {
      #expect(
        Catalogue.english.has("finding.approval-\(code)") && Catalogue.english.has("finding.approval-\(code).why"))
    }
  }

  /// Random changes of bytes and lines: the reader neither stops the program nor takes a changed record for a sound one.
  @Test func randomChangesAreNoticed() throws {
    let record = ApprovalSamples.record(approvals: 2)
    let original = Array(last.utf8)
    var generator = KeyedStream(seed: 1, replicate: 0, process: 0, week: 0)
    for _ in 0..<1_500 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8.random(in: 0...127, using: &generator), at: place)
        default:
          let end = min(bytes.count, place + Int.random(in: 1...200, using: &generator))
          bytes.replaceSubrange(place..<end, with: original[(original.count - (end - place))...])
        }
        if bytes.isEmpty { break }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      var changed = files(record)
      changed[changed.count - 1].text = text
      guard case .success(let read) = ApprovalRecord.read(changed, folder: "r") else { continue }
      // Only the remark in front and empty lines at the end may differ.
      #expect(read == record)
    }
  }
}
