import Glibc
import MootExperiments
import MootTerminal
import Synchronization

/// Watches a run: says how far it is once it takes over a second, and stops it when a signal asks for that.
final class ProgressWatch: RunWatch {
  private let total: Int
  private let done = Atomic<Int>(0)
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  /// When the next line is due, in milliseconds from the start.
  private let due = Atomic<Int>(1000)
  private let shown = Atomic<Bool>(false)
  private let quiet: Bool
  private let onTerminal = Screen.errorIsTerminal

  init(total: Int, quiet: Bool) {
    self.total = max(1, total)
    self.quiet = quiet
    start = clock.now
  }

  var shouldStop: Bool { StopSignals.pending != nil }

  func finished(replicates: Int) {
    let count = done.wrappingAdd(replicates, ordering: .relaxed).newValue
    guard !quiet else { return }
    let elapsed = Int((clock.now - start) / .milliseconds(1))
    let wanted = due.load(ordering: .relaxed)
    guard elapsed >= wanted, count < total else { return }
    // A terminal's line moves; a file gets a line now and then.
    let next = elapsed + (onTerminal ? 100 : 5000)
    guard due.compareExchange(expected: wanted, desired: next, ordering: .relaxed).exchanged else { return }
    let left = Double(elapsed) / 1000 * Double(total - count) / Double(count)
    let line = words(
      "progress.running",
      ["percent": String(count * 100 / total), "seconds": String(Int(left.rounded(.up)))])
    shown.store(true, ordering: .relaxed)
    Output.progress(onTerminal ? "\r\(line)\u{1B}[K" : line + "\n")
  }

  /// Takes the progress line off the terminal.
  func end() {
    if onTerminal, shown.load(ordering: .relaxed) { Output.progress("\r\u{1B}[K") }
  }

  /// What is said when a signal ends the program.
  static var sentence: String { Failure.message(.interrupted, "stopped").lines.joined(separator: "\n") }

  /// The failure that belongs to the signal that stopped the run.
  static var stopped: Failure {
    switch StopSignals.pending {
    case .terminated: .message(.terminated, "stopped")
    case .hungUp: .message(.hungUp, "stopped")
    default: .message(.interrupted, "stopped")
    }
  }
}
