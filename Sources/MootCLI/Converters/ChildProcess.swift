import Glibc
import MootTerminal

/// Another program, run without a shell: its arguments reach it as they are.
struct ChildProcess {
  /// Found beforehand with ``find(_:)``.
  let path: String
  let arguments: [String]
  /// What the program finds on its standard input.
  var input: [UInt8] = []
  /// Longer than this it may not take; then it is ended.
  var limit: Duration = .seconds(120)
  /// Variables that are set for it beside the program's own.
  var environment: [String: String] = [:]

  /// How a run ended.
  enum End: Equatable {
    case exited(Int32)
    case signaled(Int32)
    case tookTooLong
    /// A signal asked this program to stop.
    case stopped
    case couldNotStart(Int32)
  }

  struct Outcome {
    let end: End
    let output: [UInt8]
    /// The last lines of the standard error, at most a few kilobytes.
    let errors: String
  }

  /// The program of a name on the search path; nil where there is none that may be run.
  static func find(_ name: String) -> String? {
    let folders = (Screen.variable("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.lazy.map { "\($0)/\(name)" }.first { path in
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }

  /// Runs the program to its end, feeding and draining its pipes together so that none can fill up.
  ///
  /// It runs in a process group of its own, so that ending it ends what it started. Stop signals must be watched by the
  /// caller; while they are, one ends the program.
  func run() -> Outcome {
    var pipes = Pipes()
    guard let opened = Pipes.open() else { return Outcome(end: .couldNotStart(errno), output: [], errors: "") }
    pipes = opened
    defer { pipes.closeAll() }
    var child: pid_t = 0
    let code = spawn(&child, pipes)
    guard code == 0 else { return Outcome(end: .couldNotStart(code), output: [], errors: "") }
    pipes.closeChildEnds()
    // A program that stops reading must not end this one; standard output keeps its own rule afterwards.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var traffic = Traffic(input: input)
    let deadline = ContinuousClock.now.advanced(by: limit)
    var reason: End?
    while traffic.isOpen(pipes) {
      if StopSignals.pending != nil {
        reason = .stopped
      } else if ContinuousClock.now >= deadline {
        reason = .tookTooLong
      }
      if reason != nil { break }
      traffic.move(&pipes, milliseconds: 100)
    }
    if reason != nil { kill(-child, SIGKILL) }
    let status = Self.wait(for: child, deadline: deadline, reason: &reason)
    let errors = Self.lastLines(traffic.errors)
    if let reason { return Outcome(end: reason, output: [], errors: errors) }
    let signal = status & 0x7F
    return Outcome(
      end: signal == 0 ? .exited((status >> 8) & 0xFF) : .signaled(signal), output: traffic.output, errors: errors)
  }

  /// Waits for the end of a program that has closed its pipes, or was ended.
  private static func wait(
    for child: pid_t, deadline: ContinuousClock.Instant, reason: inout End?
  ) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child || (ended < 0 && errno != EINTR) { return status }
      if reason == nil {
        if StopSignals.pending != nil {
          reason = .stopped
        } else if ContinuousClock.now >= deadline {
          reason = .tookTooLong
        }
        if reason != nil { kill(-child, SIGKILL) }
      }
      usleep(2000)
    }
  }

  private func spawn(_ child: inout pid_t, _ pipes: Pipes) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes.input.read, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.output.write, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes.errors.write, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that this program handles or ignores start afresh in the other.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    return withCStrings([path] + arguments) { argv in
      withCStrings(Self.variables(environment)) { envp in
        posix_spawn(&child, path, &actions, &attributes, argv, envp)
      }
    }
  }

  /// This program's environment with some variables set.
  private static func variables(_ changes: [String: String]) -> [String] {
    var result: [String] = []
    var entry = environ
    while let text = entry.pointee {
      let variable = String(cString: text)
      let name = variable.prefix { $0 != "=" }
      if changes[String(name)] == nil { result.append(variable) }
      entry += 1
    }
    return result + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  private static func lastLines(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.suffix(4096), as: UTF8.self)
  }
}

/// Texts as a list that C reads, for the time of a call.
private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
}
