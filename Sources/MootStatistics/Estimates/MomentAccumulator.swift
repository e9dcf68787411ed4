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
    var sum = Self.sum(values) { $0 }
    count = values.count
    // Most often none is missing, the eights are full, and none needs to be asked.
    let asksEach = sum.isNaN
    if asksEach {
      count = Int(Self.sumOfThere(values) { _ in .one })
      sum = Self.sumOfThere(values) { $0 }
    }
    guard count > 0 else { return }
    let mean = sum / Double(count)
    center = mean
    squares =
      asksEach
      ? Self.sumOfThere(values) { ($0 - mean) * ($0 - mean) }
      : Self.sum(values) { ($0 - mean) * ($0 - mean) }
  }

  /// The sum of what a function makes of numbers; NaN if any is missing, or if they are not full eights.
  @inline(__always)
  private static func sum(
    _ values: UnsafeBufferPointer<Double>, _ of: (SIMD8<Double>) -> SIMD8<Double>
  ) -> Double {
    var totals = SIMD8<Double>.zero
    values.forEachEight { totals += of($0) }
    return totals.sum()
  }

  /// The same sum over those that are not missing.
  @inline(__always)
  private static func sumOfThere(
    _ values: UnsafeBufferPointer<Double>, _ of: (SIMD8<Double>) -> SIMD8<Double>
  ) -> Double {
    sum(values) { SIMD8<Double>.zero.replacing(with: of($0), where: $0 .== $0) }
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
