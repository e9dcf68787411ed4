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
  private func fault(_ text: String) -> Finding? {
    if case .failure(let finding) = ApprovalRecord.read(text, file: "r") { finding } else { nil }
  }

  @Test(arguments: 0...2)
  func whatIsWrittenIsReadAgain(approvals: Int) throws {
    let record = ApprovalSamples.record(approvals: approvals)
    #expect(try ApprovalRecord.read(record.text, file: "r").get() == record)
    #expect(try ApprovalRecord.read(record.text.replacing("\n", with: "\r\n"), file: "r").get() == record)
  }

  @Test func anEmptyRecordIsARecord() throws {
    #expect(try ApprovalRecord.read(ApprovalRecord().text, file: "r").get() == ApprovalRecord())
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
    let again = try ApprovalRecord.read(record.text, file: "r").get()
    #expect(again == record)
    #expect(again.proposals.first?.title.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    for scalar in record.text.unicodeScalars where scalar != "\n" && scalar != "\u{200D}" {
      #expect(![.control, .format].contains(scalar.properties.generalCategory))
    }
  }

  @Test func everyCutIsNoticed() {
    let text = ApprovalSamples.record(approvals: 2).text
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
    let lines = ApprovalSamples.record(approvals: 2).text.split(separator: "\n").map(String.init)
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

  @Test func entriesKeepTheirOrder() throws {
    let text = ApprovalSamples.record(approvals: 2).text
    let parts = text.split(separator: "\n- ").map(String.init)
    #expect(parts.count == 4)
    let end = try #require(parts[3].range(of: "\nend: "))
    let last = String(parts[3][..<end.lowerBound])
    let tail = String(parts[3][end.lowerBound...])
    #expect(fault([parts[0], parts[1], last, parts[2] + tail].joined(separator: "\n- "))?.code == "approval-chain")
    #expect(fault([parts[0], parts[1], last + tail].joined(separator: "\n- "))?.code == "approval-chain")
    #expect(fault([parts[0], parts[1], parts[2] + tail].joined(separator: "\n- "))?.code == "approval-chain")
  }

  @Test func faultsNameTheirLine() {
    let text = ApprovalSamples.record(approvals: 2).text
    let changed = fault(text.replacing("name: \"Olga", with: "name: \"Ogla"))
    #expect(changed?.code == "approval-edited")
    let line = text.split(separator: "\n").firstIndex { $0 == "- event: \"approved\"" }.map { $0 + 1 }
    #expect(changed?.place?.line == line)
    #expect(
      fault(text.replacing("folkmoot_approval: \"1\"", with: "folkmoot_approval: \"9\""))?.code == "approval-version")
    #expect(fault("name: a scenario\n")?.code == "approval-notation")
    for code in ["notation", "version", "cut", "edited", "chain", "field"] {
      #expect(
        Catalogue.english.has("finding.approval-\(code)") && Catalogue.english.has("finding.approval-\(code).why"))
    }
  }

  /// Random changes of bytes and lines: the reader neither stops the program nor takes a changed record for a sound one.
  @Test func randomChangesAreNoticed() throws {
    let record = ApprovalSamples.record(approvals: 2)
    let original = Array(record.text.utf8)
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
      guard case .success(let read) = ApprovalRecord.read(text, file: "r") else { continue }
      // Only the remark in front and empty lines at the end may differ.
      #expect(read == record)
    }
  }
}
