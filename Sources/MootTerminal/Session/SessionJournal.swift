import Glibc
import MootDigest
import MootQuestionnaire

/// What an interview knows beyond the answers, brought to disk after every event, so that a session that was killed goes on
/// exactly where it stopped.
///
/// One file for each scenario in the state directory of the user, readable by nobody else. Lines are only ever added; the
/// last whole one counts. Without a place for it an interview goes on, and only its answers are kept.
struct SessionJournal {
  private static let header = "folkmoot journal 1\n"
  /// The length in bytes from which a journal is begun anew.
  private static let limit = 1 << 18

  /// Nil where nothing is to be noted.
  private let path: String?
  private var noted: String?
  private var size = 0

  /// No journal at all.
  static let none = SessionJournal(path: nil)

  private init(path: String?) { self.path = path }

  /// The journal of a scenario file.
  init(of scenario: String, environment: [String: String]) {
    guard let folder = StateFolder.path(environment), let name = Self.name(of: scenario) else {
      self.init(path: nil)
      return
    }
    self.init(path: "\(folder)/sessions/\(name)")
  }

  /// A name that is the same for every way of writing the path of one file.
  private static func name(of scenario: String) -> String? {
    let slash = scenario.lastIndex(of: "/")
    let folder = slash.map { $0 == scenario.startIndex ? "/" : String(scenario[..<$0]) } ?? "."
    guard let resolved = realpath(folder, nil) else { return nil }
    defer { free(resolved) }
    let file = slash.map { scenario[scenario.index(after: $0)...] } ?? scenario[...]
    return String(Digest(of: "\(String(cString: resolved))/\(file)").hexadecimal.prefix(32))
  }

  /// What was noted last; nil when nothing was, or nothing that can be read.
  func last() -> InterviewMemory? {
    guard let path, let text = TextFile.read(path, limit: 4 * Self.limit) else { return nil }
    return Self.last(in: text)
  }

  /// The memory on the last whole line of a journal's text.
  static func last(in text: String) -> InterviewMemory? {
    guard text.hasPrefix(header) else { return nil }
    // Only a line that ends in its break was written whole.
    let whole = text[...(text.lastIndex(of: "\n") ?? text.startIndex)]
    for line in whole.dropFirst(header.count).split(separator: "\n").reversed() {
      if let memory = MemoryNotation.memory(String(line)) { return memory }
    }
    return nil
  }

  /// Brings a memory to disk; nothing is written when it says what was noted last.
  mutating func note(_ memory: InterviewMemory) {
    guard let path else { return }
    let line = MemoryNotation.line(memory) + "\n"
    if line == noted { return }
    guard noted != nil, size + line.utf8.count < Self.limit else {
      StateFolder.make(path)
      if TextFile.writePrivately(Self.header + line, to: path, synced: true) { noted = line }
      size = Self.header.utf8.count + line.utf8.count
      return
    }
    let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard file >= 0 else {
      noted = nil
      return
    }
    if TerminalOutput(file).write(line), fsync(file) == 0 { noted = line } else { noted = nil }
    size += line.utf8.count
    close(file)
  }

  /// Keeps of a finished interview only what a later one can use.
  mutating func finish(_ memory: InterviewMemory) {
    noted = nil
    note(memory.afterwards)
  }

  /// Forgets everything: the scenario that it was about is gone.
  mutating func discard() {
    if let path { unlink(path) }
    noted = nil
  }
}

/// The state directory of the user: `$XDG_STATE_HOME/folkmoot`, or `~/.local/state/folkmoot`.
enum StateFolder {
  /// Edge cases: nil without a home; a relative `XDG_STATE_HOME` does not count, as its specification says.
  static func path(_ environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/folkmoot" }
    if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.local/state/folkmoot" }
    return nil
  }

  /// Makes the folders of a file that are not there yet, for the user alone.
  static func make(_ file: String) {
    var path = ""
    for part in file.split(separator: "/").dropLast() {
      path += "/\(part)"
      mkdir(path, 0o700)
    }
  }
}
