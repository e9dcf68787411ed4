/// The reciprocals 1/1, 1/2, … that the inversion loops multiply by.
///
/// A multiplication is several times faster than a division, and in lanes one reciprocal serves them all.
/// The loops end with the table: what lies beyond it has a probability below 10⁻²⁰ in every regime that is inverted.
@frozen
public enum Reciprocals {
  /// The largest count that an inversion returns.
  public static let limit = 1024

  /// `table[k]` is 1/k for k from 1 to ``limit``; `table[0]` is not used.
  ///
  /// Kept for the life of the process, so that the loops read it without counting references.
  public nonisolated(unsafe) static let table: UnsafePointer<Double> = {
    let table = UnsafeMutablePointer<Double>.allocate(capacity: limit + 1)
    table[0] = 0
    for k in 1...limit { table[k] = 1 / Double(k) }
    return UnsafePointer(table)
  }()
}
