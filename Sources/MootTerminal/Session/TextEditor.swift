// In an optimized build the C types of signals are known through this module.
import CReadline
import Glibc

/// The editor that the person names in `VISUAL` or `EDITOR`.
struct TextEditor {
  /// Why there is no text.
  enum Failure: Error {
    case noEditor
    case noFile
    case failed(String)
  }

  let command: String

  init?(environment: [String: String]) {
    guard let command = ["VISUAL", "EDITOR"].compactMap({ environment[$0] }).first(where: { !$0.isEmpty }) else {
      return nil
    }
    self.command = command
  }

  /// Lets the person edit a text in a file that only they can read, and gives back what they left in it.
  func edit(_ text: String, environment: [String: String]) throws(Failure) -> String {
    let folder = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var name = Array("\(folder)/folkmoot-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw .noFile }
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let isWritten = TerminalOutput(file).write(text.isEmpty || text.hasSuffix("\n") ? text : text + "\n")
    guard close(file) == 0, isWritten else { throw .noFile }
    guard run(on: path) == 0, let edited = TextFile.read(path, limit: 1 << 20) else { throw .failed(command) }
    return edited
  }

  /// Runs the editor at the terminal, as the shell would, and waits for its end.
  private func run(on path: String) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(Int(POSIX_SPAWN_SETSIGMASK) | Int(POSIX_SPAWN_SETSIGDEF)))
    // The command may have arguments of its own; the file is the last one.
    let words = ["sh", "-c", "\(command) \"$@\"", path, path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    // Ctrl-C at the terminal was meant for the editor.
    if StopSignals.pending == .interrupted { StopSignals.clear() }
    return status
  }
}
