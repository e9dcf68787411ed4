/// What an inversion gives for the last crumb of its uniform number.
///
/// The probabilities that an inversion subtracts sum to 1 only up to rounding. A uniform number within some 10⁻¹⁴ of 1
/// can outlast them all, and the loop would run on to the end of its table.
@usableFromInline
enum FarTail {
  /// The first count above the mean with a probability below 2⁻⁶⁴.
  ///
  /// - Parameters:
  ///   - first: The probability of 0.
  ///   - mean: The mean of the distribution.
  ///   - ratio: The probability of k + 1 over that of k.
  static func count(first: Double, mean: Double, ratio: (_ k: Double) -> Double) -> Double {
    var probability = first
    var count = 0.0
    while count < mean || probability > 0x1p-64 {
      probability *= ratio(count)
      count += 1
    }
    return count
  }
}

/// How often a rejection sampler tries.
@usableFromInline
enum Rejection {
  /// More attempts than any real generator needs: each succeeds more often than not. Only a broken one, such as one that
  /// gives the same bits for ever, comes to their end, and then gets the most probable value.
  @usableFromInline static let attempts = 256
}
