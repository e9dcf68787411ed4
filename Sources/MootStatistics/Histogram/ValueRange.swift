/// The range of several numbers; NaN is left out.
struct ValueRange {
  /// The lowest, infinity without any.
  let lowest: Double
  /// The highest, minus infinity without any.
  let highest: Double

  init(of values: UnsafeBufferPointer<Double>) {
    var lowest = SIMD8<Double>(repeating: .infinity)
    var highest = SIMD8<Double>(repeating: -.infinity)
    values.forEachEight { part in
      lowest.replace(with: part, where: part .< lowest)
      highest.replace(with: part, where: part .> highest)
    }
    self.lowest = Self.lowest(lowest)
    self.highest = -Self.lowest(-highest)
  }

  /// The lowest of several numbers that is above a limit, infinity without any.
  static func lowest(of values: UnsafeBufferPointer<Double>, above limit: Double) -> Double {
    var lowest = SIMD8<Double>(repeating: .infinity)
    values.forEachEight { lowest.replace(with: $0, where: ($0 .< lowest) .& ($0 .> limit)) }
    return Self.lowest(lowest)
  }

  /// The lowest of eight, by halves: `min()` takes one after the other.
  private static func lowest(_ eight: SIMD8<Double>) -> Double {
    let four = eight.lowHalf.replacing(with: eight.highHalf, where: eight.highHalf .< eight.lowHalf)
    let two = four.lowHalf.replacing(with: four.highHalf, where: four.highHalf .< four.lowHalf)
    return min(two[0], two[1])
  }
}
