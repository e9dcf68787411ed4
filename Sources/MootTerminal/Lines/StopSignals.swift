import Glibc
import Synchronization

/// The signals that ask the program to stop, turned into events: SIGINT, SIGTERM and SIGHUP.
///
/// Between ``watch()`` and ``Watch/end()`` a signal only sets a flag, so that a file is never half written and the terminal
/// is always put back; who asks for lines, or runs replicates, finds the flag. Outside of that a program that called
/// ``guardProgram(saying:)`` ends at once, with a sentence and the exit code of the signal; after ``hold()`` it goes on
/// to its own end, because the output has begun.
package enum StopSignals {
  /// The signal that came last, 0 when none did. A handler may do no more than store to it.
  private static let received = Atomic<CInt>(0)
  /// Where in memory stands what is said when a signal ends the program: a handler can neither look words up nor allocate.
  private static let sentence = Atomic<UInt>(0)
  private static let sentenceLength = Atomic<Int>(0)
  private static let holding = Atomic<Bool>(false)
  static let watched = [SIGINT, SIGTERM, SIGHUP]

  /// The event of a signal that came and was not taken yet.
  package static var pending: LineEvent? {
    switch received.load(ordering: .relaxed) {
    case SIGINT: .interrupted
    case SIGTERM: .terminated
    case SIGHUP: .hungUp
    default: nil
    }
  }

  /// Forgets a signal that was dealt with.
  package static func clear() { received.store(0, ordering: .relaxed) }

  /// What was done about the signals before.
  package struct Watch {
    fileprivate var before: [(signal: CInt, action: sigaction)] = []

    /// Restores what was done about the signals before.
    package func end() {
      for (signal, action) in before {
        var action = action
        sigaction(signal, &action, nil)
      }
    }
  }

  /// From now on a signal that nobody watches for ends the program with a sentence on standard error and 128 plus the
  /// signal's number.
  package static func guardProgram(saying text: String) {
    let bytes = Array((text + "\n").utf8)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    memory.initialize(from: bytes, count: bytes.count)
    sentenceLength.store(bytes.count, ordering: .relaxed)
    sentence.store(UInt(bitPattern: memory), ordering: .releasing)
    _ = handle { signal in
      guard !StopSignals.holding.load(ordering: .relaxed),
        let text = UnsafePointer<UInt8>(bitPattern: StopSignals.sentence.load(ordering: .acquiring))
      else {
        StopSignals.received.store(signal, ordering: .relaxed)
        return
      }
      _ = write(STDERR_FILENO, text, StopSignals.sentenceLength.load(ordering: .relaxed))
      _exit(128 + signal)
    }
  }

  /// From now on the program goes on to its end, which is near: an output that has begun comes whole.
  package static func hold() { holding.store(true, ordering: .relaxed) }

  /// Begins to watch.
  ///
  /// Edge cases: a signal that was ignored, as under nohup, stays ignored; one that came and was not taken yet is pending.
  package static func watch() -> Watch {
    handle { StopSignals.received.store($0, ordering: .relaxed) }
  }

  private static func handle(_ handler: @convention(c) (CInt) -> Void) -> Watch {
    var watch = Watch()
    // The first use of a static allocates; a handler must not be the first.
    _ = (received.load(ordering: .relaxed), holding.load(ordering: .relaxed))
    for signal in watched {
      var before = sigaction()
      sigaction(signal, nil, &before)
      if unsafe unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
      var action = sigaction()
      action.__sigaction_handler.sa_handler = handler
      sigemptyset(&action.sa_mask)
      // Without SA_RESTART, so that a read that waits returns at once.
      action.sa_flags = 0
      sigaction(signal, &action, nil)
      watch.before.append((signal, before))
    }
    return watch
  }
}
