import CReadline
import Glibc
import Synchronization

/// Lines from a person at a terminal, through GNU Readline: editing, completion, history, `~/.inputrc`.
///
/// Readline is one set of global variables: there is at most one reader of this kind in a process, used from one thread.
package final class ReadlineLineReader: LineReader {
  private let history: AnswerHistory?

  /// What Readline's callbacks read, since a C function cannot capture anything.
  private struct Line {
    var candidates: [String] = []
    var remaining: [String] = []
    var prefill = ""
    var keys = KeyStream()
  }
  private static let line = Mutex(Line())

  /// - Parameter isPlain: Whether Readline is to draw as on a teletype, without moving the cursor.
  package init(history: AnswerHistory?, isPlain: Bool) {
    self.history = history
    // Readline keeps these pointers for the rest of the process.
    moot_set_name(strdup("folkmoot"))
    if isPlain { moot_set_terminal(strdup("dumb")) }
    moot_catch_signals()
    moot_set_getc { stream in ReadlineLineReader.nextByte(from: stream) }
    moot_set_startup_hook {
      let prefill = ReadlineLineReader.line.withLock { $0.prefill }
      _ = prefill.withCString { rl_insert_text($0) }
      return 0
    }
    moot_set_completer({ stem, _, _ in ReadlineLineReader.completions(of: stem) }, strdup(" ,;+"))
    // What ~/.inputrc says comes later and wins.
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_variable_bind("completion-ignore-case", "on")
    if isPlain { rl_variable_bind("enable-bracketed-paste", "off") }
    using_history()
  }

  package func read(_ request: LineRequest) -> LineEvent {
    if let event = StopSignals.pending { return event }
    clear_history()
    for answer in request.topic.flatMap({ history?.answers(under: $0) }) ?? [] { add_history(answer) }
    Self.line.withLock { line in
      line.candidates = request.completions
      line.prefill = request.prefill
    }
    let typed = readline(request.prompt)
    defer { free(typed) }
    if let event = StopSignals.pending {
      // Readline leaves the cursor behind what was typed.
      TerminalOutput.standard.write("\n")
      return event
    }
    guard let typed else {
      TerminalOutput.standard.write("\n")
      return .endOfInput
    }
    let line = String(cString: typed)
    let more = Self.line.withLock { $0.keys.takePaste() }
    return more.isEmpty ? .line(line) : .pasted([line] + more)
  }

  package func remember(_ answer: String, under topic: String) { history?.add(answer, under: topic) }

  /// Reads one byte, and ends the line when a signal asks the program to stop.
  ///
  /// Signals are held back while the flag is looked at and let through only while waiting, so that none falls between the
  /// two and waits for the next key. In a program with several threads another one may be given the signal; so the flag is
  /// looked at every now and then as well.
  private static func nextByte(from stream: UnsafeMutablePointer<FILE>?) -> CInt {
    if let byte = line.withLock({ $0.keys.next() }) { return CInt(byte) }
    let input = stream.map { fileno($0) } ?? STDIN_FILENO
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in StopSignals.watched { sigaddset(&held, signal) }
    sigprocmask(SIG_BLOCK, &held, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    while true {
      if rl_pending_signal() != 0 {
        // Readline restores the terminal and raises the signal again, for our own handler, which must be let through.
        sigprocmask(SIG_SETMASK, &before, nil)
        rl_check_signals()
        sigprocmask(SIG_BLOCK, &held, nil)
      }
      if StopSignals.pending != nil {
        moot_abandon_line()
        return CInt(UInt8(ascii: "\n"))
      }
      let ready = moot_wait(input, &before)
      if ready < 0 && moot_errno() != EINTR { return moot_read_error() }
      if ready <= 0 { continue }
      var byte: UInt8 = 0
      switch Glibc.read(input, &byte, 1) {
      case 1:
        let isEnter = line.withLock { $0.keys.take(byte) }
        if isEnter { gather(from: input) }
        return CInt(byte)
      case 0:
        // A terminal that goes away ends the input and sends a signal; the signal says more.
        for _ in 0..<20 where StopSignals.pending == nil && rl_pending_signal() == 0 {
          sigprocmask(SIG_SETMASK, &before, nil)
          usleep(10_000)
          sigprocmask(SIG_BLOCK, &held, nil)
        }
        if StopSignals.pending != nil || rl_pending_signal() != 0 { continue }
        return EOF
      default:
        if moot_errno() != EINTR && moot_errno() != EAGAIN { return moot_read_error() }
      }
    }
  }

  /// Takes what came together with the Enter key: a paste comes all at once, and its further lines are no answers to the
  /// questions that follow.
  private static func gather(from input: CInt) {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var patience = 0
    var burst: [UInt8] = []
    while patience < 2, burst.count < 1 << 16 {
      var waiting: CInt = 0
      guard ioctl(input, UInt(FIONREAD), &waiting) == 0 else { break }
      if waiting > 0 {
        let count = Glibc.read(input, &buffer, min(buffer.count, Int(waiting)))
        guard count > 0 else { break }
        burst += buffer[..<count]
        patience = 0
      } else if burst.isEmpty {
        break
      } else {
        usleep(10_000)
        patience += 1
      }
    }
    line.withLock { $0.keys.takeBurst(burst) }
  }

  private static func completions(
    of stem: UnsafePointer<CChar>?
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    moot_complete_nothing_else()
    let typed = moot_line().map { String(cString: $0) } ?? ""
    if typed.hasPrefix(":read ") { return moot_complete_files(stem) }
    return rl_completion_matches(stem) { stem, state in
      if state == 0 {
        let stem = stem.map { String(cString: $0).lowercased() } ?? ""
        ReadlineLineReader.line.withLock { line in
          // Commands are completed only when a colon asks for one.
          line.remaining = line.candidates.filter { candidate in
            candidate.lowercased().hasPrefix(stem) && (candidate.hasPrefix(":") == stem.hasPrefix(":"))
          }
        }
      }
      let next = ReadlineLineReader.line.withLock { $0.remaining.isEmpty ? nil : $0.remaining.removeFirst() }
      // Readline frees the copy.
      return next.flatMap { strdup($0) }
    }
  }
}
