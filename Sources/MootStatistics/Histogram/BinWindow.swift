/// Counts for a stretch of neighboring bins that grows to cover whatever is added.
@usableFromInline
struct BinWindow: Sendable {
  /// The bin of `counts[0]`.
  @usableFromInline var first = 0
  @usableFromInline var counts: [UInt32] = []

  @usableFromInline
  init() {}

  @inlinable @inline(__always)
  mutating func add(_ times: UInt32, at bin: Int) {
    // One comparison for both ends: below the window the difference wraps to a huge number.
    if UInt(bitPattern: bin &- first) >= UInt(bitPattern: counts.count) { grow(toCover: bin...bin) }
    counts[bin &- first] += times
  }

  /// Counts what falls into the bins of a stretch, which is made room for first.
  ///
  /// - Parameters:
  ///   - lowest: The lowest bin of the stretch, 1 or more.
  ///   - highest: The highest.
  ///   - count: Is given the place where bin 0 would be, and adds to what stands in the stretch.
  @inline(__always)
  mutating func add(from lowest: Int, to highest: Int, _ count: (_ bins: UnsafeMutablePointer<UInt32>) -> Void) {
    if lowest < first || highest >= first + counts.count { grow(toCover: lowest...highest) }
    let first = first
    counts.withUnsafeMutableBufferPointer { count($0.baseAddress! - first) }
  }

  mutating func merge(_ other: BinWindow) {
    guard let low = other.counts.firstIndex(where: { $0 > 0 }), let high = other.counts.lastIndex(where: { $0 > 0 })
    else { return }
    add(from: other.first + low, to: other.first + high) { bins in
      other.counts.withUnsafeBufferPointer { counts in
        for place in low...high { bins[other.first + place] += counts[place] }
      }
    }
  }

  /// The bins that are not empty, in ascending order, and their counts.
  var bins: some BidirectionalCollection<(bin: Int, times: Int)> {
    counts.indices.lazy.filter { counts[$0] > 0 }.map { (first + $0, Int(counts[$0])) }
  }

  /// Makes room for a stretch of bins, and for half as many again at the side that grew.
  @usableFromInline @inline(never)
  mutating func grow(toCover stretch: ClosedRange<Int>) {
    let smallest = 16
    if counts.isEmpty {
      first = max(1, stretch.lowerBound - smallest / 2)
      counts = [UInt32](repeating: 0, count: max(smallest, stretch.upperBound - first + 1))
    }
    let spare = counts.count / 2
    if stretch.lowerBound < first {
      let start = max(1, min(stretch.lowerBound, first - spare))
      counts.insert(contentsOf: repeatElement(0, count: first - start), at: 0)
      first = start
    }
    let end = first + counts.count
    if stretch.upperBound >= end {
      counts.append(contentsOf: repeatElement(0, count: max(stretch.upperBound + 1 - end, spare)))
    }
  }
}
