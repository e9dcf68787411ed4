import Glibc

/// The answers given to each question before, oldest first, in one file for each question.
///
/// What cannot be read or written is left out without a word: a history is a comfort, and an interview goes on without it.
package struct AnswerHistory: Sendable {
  private static let limit = 100
  private let folder: String

  /// The history in the state directory of the user: `$XDG_STATE_HOME/folkmoot`, or `~/.local/state/folkmoot`.
  ///
  /// Edge cases: nil without a home; a relative `XDG_STATE_HOME` does not count, as its specification says.
  package init?(environment: [String: String]) {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      self.init(folder: state + "/folkmoot")
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      self.init(folder: home + "/.local/state/folkmoot")
    } else {
      return nil
    }
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
    makeFolder()
    TextFile.writePrivately(kept.map { $0 + "\n" }.joined(), to: path(of: topic))
  }

  /// A file name of letters, digits, dots and hyphens only, whatever the topic.
  private func path(of topic: String) -> String {
    let name = topic.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") ? $0 : "_" }
    return "\(folder)/answers-\(String(name))"
  }

  private func makeFolder() {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/\(part)"
      mkdir(path, 0o700)
    }
  }
}
