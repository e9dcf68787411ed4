/// The range of several numbers; NaN is left out.
struct ValueRange {
  /// How many are not NaN.
  private(set) var count: Int
  /// The lowest, infinity without any.
  private(set) var lowest: Double
  /// The lowest above a given limit.
  private(set) var lowestAbove: Double
  /// The highest, minus infinity without any.
  private(set) var highest: Double

  init(of values: UnsafeBufferPointer<Double>, above limit: Double) {
    var part = Part()
    let raw = UnsafeRawBufferPointer(values)
    let full = values.count / 8
    for index in 0..<full { part.add(raw.loadUnaligned(fromByteOffset: index * 64, as: SIMD8<Double>.self), limit) }
    var rest = SIMD8<Double>(repeating: .nan)
    for index in full * 8..<values.count { rest[index % 8] = values[index] }
    part.add(rest, limit)
    count = Int(part.counts.sum())
    lowest = part.lowest.min()
    lowestAbove = part.lowestAbove.min()
    highest = part.highest.max()
  }

  /// The same for every eighth number.
  private struct Part {
    var counts = SIMD8<Double>.zero
    var lowest = SIMD8<Double>(repeating: .infinity)
    var lowestAbove = SIMD8<Double>(repeating: .infinity)
    var highest = SIMD8<Double>(repeating: -.infinity)

    @inline(__always)
    mutating func add(_ values: SIMD8<Double>, _ limit: Double) {
      counts.replace(with: counts + 1, where: values .== values)
      lowest.replace(with: values, where: values .< lowest)
      lowestAbove.replace(with: values, where: values .< lowestAbove .& (values .> limit))
      highest.replace(with: values, where: values .> highest)
    }
  }
}
