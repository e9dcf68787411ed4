import Glibc
import Synchronization

/// The signals that ask the program to stop, turned into events: SIGINT, SIGTERM and SIGHUP.
///
/// Between ``watch()`` and ``Watch/end()`` a signal only sets a flag, so that a file is never half written and the terminal
/// is always put back; who asks for lines finds the flag.
package enum StopSignals {
  /// The signal that came last, 0 when none did. A handler may do no more than store to it.
  private static let received = Atomic<CInt>(0)
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

  /// Begins to watch.
  ///
  /// Edge cases: a signal that was ignored, as under nohup, stays ignored.
  package static func watch() -> Watch {
    var watch = Watch()
    // The first use of a static allocates; a handler must not be the first.
    clear()
    for signal in watched {
      var before = sigaction()
      sigaction(signal, nil, &before)
      if unsafe unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { StopSignals.received.store($0, ordering: .relaxed) }
      sigemptyset(&action.sa_mask)
      // Without SA_RESTART, so that a read that waits returns at once.
      action.sa_flags = 0
      sigaction(signal, &action, nil)
      watch.before.append((signal, before))
    }
    return watch
  }
}
