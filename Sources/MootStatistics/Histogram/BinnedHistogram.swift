/// Counts of how often a number fell into narrow bins, for quantiles without keeping the numbers.
///
/// Every bin stands for one number, to which it rounds: a float with fewer digits. The bins do not depend on what was
/// added, so that merging in any order gives the same counts and the same quantiles. Memory grows with the range of the
/// magnitudes, not with how many numbers there are: a few kilobytes, at most 150 for counts up to 10⁹.
package struct BinnedHistogram: Sendable {
  /// How fine the bins are.
  package enum Scale: Sendable, Hashable {
    /// For whole numbers: exact below 4,096, then with a relative error of at most 2⁻¹².
    case whole
    /// For real numbers: relative error at most 2⁻⁹ for magnitudes from 2⁻³⁰, below which they count as 0.
    /// Numbers with at most nine significant bits, such as whole numbers up to 512, are exact.
    case real
  }

  package let scale: Scale
  /// How many numbers were added, without the missing ones.
  @usableFromInline package var count = 0
  /// How often NaN was added: it stands for a missing number.
  @usableFromInline package var missing = 0
  /// The smallest number; infinity as long as there is none.
  @usableFromInline package var least = Double.infinity
  /// The largest number; minus infinity as long as there is none.
  @usableFromInline package var greatest = -Double.infinity

  @usableFromInline let binning: Binning
  @usableFromInline var zeros = 0
  @usableFromInline var above = BinWindow()
  @usableFromInline var below = BinWindow()

  /// An empty histogram.
  package init(_ scale: Scale) {
    self.scale = scale
    binning = Binning(scale)
  }

  /// How many bins are held in memory.
  package var bins: Int { above.bytes.count + below.bytes.count }

  /// Counts one number. NaN counts as missing.
  ///
  /// Complexity: O(1), without allocation once the bins around the number are there.
  @inlinable
  package mutating func add(_ value: Double) {
    if value.isNaN {
      missing += 1
      return
    }
    count += 1
    // Not min and max: those look after NaN, which is gone already.
    least = value < least ? value : least
    greatest = value > greatest ? value : greatest
    let bin = binning.bin(of: value.magnitude)
    if bin <= 0 {
      zeros += 1
    } else if value > 0 {
      above.add(bin)
    } else {
      below.add(bin)
    }
  }

  /// Counts several numbers, as ``add(_:)`` does one by one.
  ///
  /// First their range is found, and the window made wide enough for it, so that nothing is checked while counting.
  package mutating func add(_ values: UnsafeBufferPointer<Double>) {
    let range = ValueRange(of: values)
    if range.lowest < 0 {
      for value in values { add(value) }
      return
    }
    least = min(least, range.lowest)
    greatest = max(greatest, range.highest)
    // Those that count as 0 or are missing.
    var others = values.count
    if range.highest > binning.none {
      let lowest =
        range.lowest > binning.none ? range.lowest : ValueRange.lowest(of: values, above: binning.none)
      let first = max(1, binning.bin(of: lowest))
      others = above.add(values, binning, in: first...max(first, binning.bin(of: range.highest)))
    }
    let absent = others > 0 ? values.reduce(0) { $0 &+ ($1.isNaN ? 1 : 0) } : 0
    missing += absent
    zeros += others - absent
    count += values.count - absent
  }

  /// Adds all that another histogram of the same scale has counted, in any order with the same result.
  package mutating func merge(_ other: BinnedHistogram) {
    precondition(scale == other.scale, "histograms of one scale only can be merged")
    count += other.count
    missing += other.missing
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
    zeros += other.zeros
    above.merge(other.above)
    below.merge(other.below)
  }

  /// The type 7 quantile at probability `p`, within the error of the bins: see ``Scale`` and ``Quantiles``.
  ///
  /// Edge cases: NaN without a number.
  package func quantile(_ p: Double) -> Double { quantiles([p])[0] }

  /// The type 7 quantiles at several probabilities, in one pass over the bins.
  package func quantiles(_ probabilities: [Double]) -> [Double] {
    guard count > 0 else { return probabilities.map { _ in .nan } }
    let places = probabilities.map { Quantiles.Place($0, among: count) }
    let statistics = orderStatistics(at: places.flatMap { [$0.index, $0.next] })
    return places.indices.map { places[$0].between(statistics[2 * $0], statistics[2 * $0 + 1]) }
  }

  /// The numbers at the given positions in ascending order, each as exactly as its bin knows it.
  private func orderStatistics(at positions: [Int]) -> [Double] {
    var search = PositionSearch(positions, beyond: greatest)
    for (bin, times) in below.bins.reversed() { search.pass(clamped(-binning.number(of: bin)), times) }
    search.pass(clamped(0), zeros)
    for (block, sum) in above.sumsOfBlocks.enumerated() where !search.skips(sum) {
      above.forEachBin(ofBlock: block) { search.pass(clamped(binning.number(of: $0)), $1) }
      if search.isDone { break }
    }
    return search.numbers
  }

  /// A number that never changed stays what it was, and none leaves the range of what was added.
  private func clamped(_ number: Double) -> Double { min(max(number, least), greatest) }
}

/// Finds the numbers at several positions while numbers pass by in ascending order.
private struct PositionSearch {
  private(set) var numbers: [Double]
  private let positions: [Int]
  /// The positions in ascending order, as places in the list.
  private let order: [Int]
  private var next = 0
  private var seen = 0
  private var nearest: Int

  init(_ positions: [Int], beyond: Double) {
    self.positions = positions
    numbers = [Double](repeating: beyond, count: positions.count)
    order = positions.indices.sorted { positions[$0] < positions[$1] }
    nearest = order.isEmpty ? .max : positions[order[0]]
  }

  var isDone: Bool { next == order.count }

  /// Lets numbers pass unless one of them is wanted, and says whether it did.
  mutating func skips(_ times: Int) -> Bool {
    guard nearest >= seen + times else { return false }
    seen += times
    return true
  }

  /// Lets equal numbers pass.
  mutating func pass(_ number: Double, _ times: Int) {
    seen += times
    while nearest < seen {
      numbers[order[next]] = number
      next += 1
      nearest = isDone ? .max : positions[order[next]]
    }
  }
}

extension BinnedHistogram: Equatable {
  /// Whether both have counted the same, however their windows grew.
  package static func == (a: BinnedHistogram, b: BinnedHistogram) -> Bool {
    a.scale == b.scale && a.count == b.count && a.missing == b.missing && a.zeros == b.zeros
      && a.least == b.least && a.greatest == b.greatest
      && a.above.bins.elementsEqual(b.above.bins, by: ==) && a.below.bins.elementsEqual(b.below.bins, by: ==)
  }
}
