/// Sample quantiles of type 7: linear between the order statistics, as spreadsheets, R and NumPy give them.
///
/// With n sorted numbers x₀ … xₙ₋₁ the quantile at p is the value at position h = (n − 1)·p, between its neighbors by the
/// fraction of h. Source: Hyndman, Fan (1996), Sample quantiles in statistical packages, The American Statistician 50,
/// 361–365. doi:10.1080/00031305.1996.10473566
package enum Quantiles {
  /// The quantile at probability `p`, from 0 to 1, of numbers in ascending order.
  ///
  /// Edge cases: NaN without a number. The numbers must not contain NaN.
  package static func of(sorted values: [Double], _ p: Double) -> Double {
    guard !values.isEmpty else { return .nan }
    let place = Place(p, among: values.count)
    return place.between(values[place.index], values[place.next])
  }

  /// The quantiles at several probabilities of numbers in ascending order.
  package static func of(sorted values: [Double], _ probabilities: [Double]) -> [Double] {
    probabilities.map { of(sorted: values, $0) }
  }

  /// Where a quantile lies among the order statistics.
  struct Place {
    /// The order statistic at or below the quantile.
    let index: Int
    /// The one above it; the same where there is none.
    let next: Int
    /// How far the quantile lies from the one to the other.
    let fraction: Double

    /// The place of the quantile at `p`; probabilities outside of 0 to 1 count as the nearer end. `count` is above 0.
    init(_ p: Double, among count: Int) {
      let position = min(max(p, 0), 1) * Double(count - 1)
      let floor = position.rounded(.down)
      index = Int(floor)
      next = min(index + 1, count - 1)
      fraction = position - floor
    }

    /// The number between two order statistics; exactly their value when they are equal.
    func between(_ low: Double, _ high: Double) -> Double {
      // Without the first case an infinite order statistic would turn its finite neighbor into NaN.
      fraction == 0 || low == high ? low : low + fraction * (high - low)
    }
  }
}
