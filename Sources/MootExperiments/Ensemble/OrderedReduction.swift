import Synchronization

/// Something that takes parts one after the other.
protocol Reducing: Sendable {
  associatedtype Part: Sendable
  mutating func append(_ part: Part)
}

/// Takes parts in any order and passes them on in theirs, so that sums come out the same for any number of threads.
///
/// Parts that come early wait; there are never many more of them than threads.
final class OrderedReduction<Part, Whole: Reducing>: Sendable where Whole.Part == Part {
  private struct State: Sendable {
    var whole: Whole
    var waiting: [Int: Part] = [:]
    var next = 0
  }

  private let state: Mutex<State>

  init(_ whole: Whole) {
    state = Mutex(State(whole: whole))
  }

  func add(_ part: Part, at index: Int) {
    state.withLock { state in
      state.waiting[index] = part
      while let part = state.waiting.removeValue(forKey: state.next) {
        state.whole.append(part)
        state.next += 1
      }
    }
  }

  func finish() -> Whole {
    state.withLock(\.whole)
  }
}
