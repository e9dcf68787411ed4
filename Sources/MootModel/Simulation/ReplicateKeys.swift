import MootRandom

/// Which random numbers a replicate uses: those for what nobody knows, and those for luck.
///
/// Ordinarily replicate r has both for itself, under its own index. A study of what drives a result takes them apart: it
/// repeats one draw of the unknowns under several chances, or exchanges the draw of a few unknowns and leaves all else
/// as it was. Every number is still found by its key, so such studies share the common random numbers of all other runs.
package struct ReplicateKeys: Sendable, Hashable {
  /// The key of the streams that the weeks are drawn from.
  package var chance: UInt64
  /// The key of the streams that the unknowns are drawn from.
  package var knowledge: UInt64
  /// The unknowns that are drawn from ``exchange`` instead, by their streams.
  package var exchanged: Set<UInt32>
  package var exchange: UInt64

  package init(chance: UInt64, knowledge: UInt64, exchanged: Set<UInt32> = [], exchange: UInt64 = 0) {
    self.chance = chance
    self.knowledge = knowledge
    self.exchanged = exchanged
    self.exchange = exchange
  }

  /// The keys of an ordinary run.
  package init(replicate: UInt64) {
    self.init(chance: replicate, knowledge: replicate)
  }

  /// The key of an index in one of several independent copies; copy 0 is that of an ordinary run.
  ///
  /// Copies lie so far apart that no run is long enough to reach from one into the next.
  package static func key(_ index: Int, copy: UInt64) -> UInt64 { UInt64(index) &+ (copy &<< 48) }

  /// A choice among `options`, each as likely as the others, that is drawn under a key like an unknown; `number` tells the
  /// choices of one study apart.
  package static func choice(_ number: Int, among options: Int, seed: UInt64, key: UInt64) -> Int {
    var stream = KeyedStream(seed: seed, replicate: key, process: Process.firstChoice + UInt32(number), week: 0)
    return min(options - 1, Int(stream.nextOpenUnit() * Double(options)))
  }

  /// The key for the unknown that is drawn from `stream`.
  func replicate(for stream: UInt32) -> UInt64 {
    !exchanged.isEmpty && exchanged.contains(stream) ? exchange : knowledge
  }
}
