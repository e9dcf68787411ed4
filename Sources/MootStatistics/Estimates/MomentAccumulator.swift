/// The count, mean and spread of numbers that come one at a time.
///
/// The numbers are not kept, and nothing cancels, however far the mean lies from 0. NaN stands for a missing number and
/// leaves no trace.
/// Source: Welford (1962), Technometrics 4, 419–420, doi:10.1080/00401706.1962.10490022; merging after Chan, Golub,
/// LeVeque (1983), The American Statistician 37, 242–247, doi:10.1080/00031305.1983.10483115
package struct MomentAccumulator: Sendable, Hashable {
  /// How many numbers were added.
  @usableFromInline package var count = 0
  /// Their mean so far; 0 as long as there is none.
  @usableFromInline var center = 0.0
  /// The sum of the squared distances from the mean.
  @usableFromInline var squares = 0.0

  /// An accumulator that has seen nothing.
  @inlinable
  package init() {}

  /// What several numbers come to; NaN is left out.
  ///
  /// First the mean, then the squared distances from it, each in eight sums that are added up in a fixed order.
  package init(of values: UnsafeBufferPointer<Double>) {
    let sum = Self.sum(values) { $0 }
    count = Int(sum.count)
    guard count > 0 else { return }
    let mean = sum.total / sum.count
    center = mean
    squares = Self.sum(values) { ($0 - mean) * ($0 - mean) }.total
  }

  /// How many of the numbers are not missing, and the sum of what a function makes of those.
  @inline(__always)
  private static func sum(
    _ values: UnsafeBufferPointer<Double>, _ of: (SIMD8<Double>) -> SIMD8<Double>
  ) -> (count: Double, total: Double) {
    var counts = SIMD8<Double>.zero
    var totals = SIMD8<Double>.zero
    @inline(__always)
    func add(_ part: SIMD8<Double>) {
      let there = part .== part
      counts += SIMD8<Double>.zero.replacing(with: .one, where: there)
      totals += SIMD8<Double>.zero.replacing(with: of(part), where: there)
    }
    let full = values.count / 8
    let raw = UnsafeRawBufferPointer(values)
    for part in 0..<full { add(raw.loadUnaligned(fromByteOffset: part * 64, as: SIMD8<Double>.self)) }
    var rest = SIMD8<Double>(repeating: .nan)
    for index in full * 8..<values.count { rest[index % 8] = values[index] }
    if full * 8 < values.count { add(rest) }
    return (counts.sum(), totals.sum())
  }

  /// Adds one number; NaN is left out.
  @inlinable
  package mutating func add(_ value: Double) {
    if value.isNaN { return }
    count += 1
    let distance = value - center
    center += distance / Double(count)
    squares += distance * (value - center)
  }

  /// Adds all that another accumulator has seen.
  ///
  /// Edge cases: rounding depends on the order of merging, so merge in an order that does not depend on threads.
  package mutating func merge(_ other: MomentAccumulator) {
    if other.count == 0 { return }
    if count == 0 {
      self = other
      return
    }
    let total = Double(count + other.count)
    let distance = other.center - center
    squares += other.squares + distance * distance * (Double(count) * Double(other.count) / total)
    center += distance * (Double(other.count) / total)
    count += other.count
  }

  /// The mean; NaN without a number.
  package var mean: Double { count > 0 ? center : .nan }

  /// The unbiased estimate of the variance; NaN below two numbers.
  package var variance: Double { count > 1 ? squares / Double(count - 1) : .nan }

  /// The square root of the variance; NaN below two numbers.
  package var standardDeviation: Double { variance.squareRoot() }

  /// The standard error of the mean, if the numbers are independent; NaN below two numbers.
  package var standardError: Double { (variance / Double(count)).squareRoot() }
}
