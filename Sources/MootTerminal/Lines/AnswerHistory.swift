import Glibc
import MootQuestionnaire

/// The answers given to each question before, oldest first, in one file for each question.
///
/// Items of one list share a history. What cannot be read or written is left out without a word: a history is a comfort, and an interview goes on without it.
package struct AnswerHistory: Sendable {
  private static let limit = 100
  private let folder: String

  /// The history in the state directory of the user; nil where there is none.
  package init?(environment: [String: String]) {
    guard let folder = StateFolder.path(environment) else { return nil }
    self.init(folder: folder)
  }

  package init(folder: String) { self.folder = folder }

  package func answers(under topic: String) -> [String] {
    guard let text = TextFile.read(path(of: topic), limit: 1 << 20) else { return [] }
    return text.split(separator: "\n").map(String.init)
  }

  /// Adds an answer as the newest; one that is there already moves to the end.
  package func add(_ answer: String, under topic: String) {
    let line = String(answer.map { $0.isNewline ? " " : $0 })
    guard line.contains(where: { $0 != " " }) else { return }
    let kept = answers(under: topic).filter { $0 != line }.suffix(Self.limit - 1) + [line]
    StateFolder.make(path(of: topic))
    TextFile.writePrivately(kept.map { $0 + "\n" }.joined(), to: path(of: topic))
  }

  /// A file name of letters, digits, dots and hyphens only, whatever the topic.
  private func path(of topic: String) -> String {
    // goals[0].text and goals[1].text are one question.
    let name = ScenarioPath.pattern(of: topic).map {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") ? $0 : "_"
    }
    return "\(folder)/answers-\(String(name))"
  }
}
