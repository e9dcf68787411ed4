import Foundation
import MootCharter
import MootTestSupport
import Testing

/// What the fuzzer once tried, tried again.
struct ApprovalCorpusTests {
  @Test func everythingHolds() throws {
    let folder = Checkout.root.appendingPathComponent("Tests/MootCharterTests/Corpus")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count >= 4)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      #expect(ApprovalTorture.complaint(about: bytes) == nil, "\(file.lastPathComponent)")
    }
  }

  /// A check that cannot fail would find nothing: these are records that the program writes.
  @Test func recordsAreReadAndNotRefusedAltogether() throws {
    let record = ApprovalSamples.record(approvals: 2)
    let files = record.entries.map { ApprovalRecord.File(name: $0.fileName, text: $0.text) }
    #expect(throws: Never.self) { try ApprovalRecord.read(files, folder: "f").get() }
    for file in files { #expect(ApprovalTorture.complaint(about: Array(file.text.utf8)) == nil) }
  }
}
