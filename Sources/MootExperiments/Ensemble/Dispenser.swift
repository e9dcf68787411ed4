import Synchronization

/// Hands out the numbers 0, 1, 2 … to several threads, each once.
final class Dispenser: Sendable {
  private let next = Atomic<Int>(0)

  func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}
