import Foundation
import MootQuestionnaire
import MootTestSupport
import Testing

/// What the fuzzer once tried, tried again: journals, answers and what people type.
@Suite struct CorpusTests {
  private static func files(_ reader: InterviewTorture) -> [URL] {
    let folder = Checkout.root.appendingPathComponent("Tests/MootQuestionnaireTests/Corpus/\(reader.rawValue)")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.path < $1.path }
  }

  @Test(arguments: InterviewTorture.allCases)
  func everythingHolds(_ reader: InterviewTorture) throws {
    let files = Self.files(reader)
    #expect(files.count >= 3)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      #expect(reader.complaint(about: bytes) == nil, "\(reader.rawValue)/\(file.lastPathComponent)")
    }
  }
}
