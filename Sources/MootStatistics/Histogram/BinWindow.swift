/// Counts for a stretch of neighboring bins that grows to cover whatever is added.
///
/// Thousands of windows are counted in by turns, and what takes time is to fetch their memory. So a bin has one byte,
/// and the few that outgrow it have an entry of their own.
@usableFromInline
struct BinWindow: Sendable {
  /// The bin of `bytes[0]`.
  @usableFromInline var first = 0
  /// The count of every bin, less 255 for each of its turns; 0 only for an empty bin.
  @usableFromInline var bytes: [UInt8] = []
  /// How often the byte of a bin was full and began again at 1.
  @usableFromInline var turns: [Int: Int] = [:]

  @usableFromInline
  init() {}

  @inlinable @inline(__always)
  mutating func add(_ bin: Int) {
    // One comparison for both ends: below the window the difference wraps to a huge number.
    if UInt(bitPattern: bin &- first) >= UInt(bitPattern: bytes.count) { grow(toCover: bin...bin) }
    bytes[bin &- first] &+= 1
    if bytes[bin &- first] == 0 {
      bytes[bin &- first] = 1
      turns[bin, default: 0] += 1
    }
  }

  /// Counts the numbers that fall into a stretch of bins, the first of which is 1 or more.
  ///
  /// - Parameter values: None of them is in a bin above the stretch.
  /// - Returns: How many are in a bin below it, or NaN.
  @inline(__always)
  mutating func add(_ values: UnsafeBufferPointer<Double>, _ binning: Binning, in stretch: ClosedRange<Int>) -> Int {
    // The bin before the stretch takes the others meanwhile: a branch would often be guessed wrong.
    let before = stretch.lowerBound - 1
    makeRoom(for: before...stretch.upperBound)
    var full: [Int] = []
    let others = bytes.withUnsafeMutableBufferPointer { [first] bytes in
      let bins = bytes.baseAddress! - first
      let kept = bins[before]
      bins[before] = 0
      let floor = binning.floor(of: before)
      var next = 0
      while next < values.count {
        var bin: Int
        // A loop of its own, which leaves the registers to what most numbers need.
        repeat {
          bin = binning.bin(of: values[next], floor: floor)
          bins[bin] &+= 1
          next &+= 1
        } while bins[bin] > 0 && next < values.count
        guard bins[bin] == 0 else { break }
        bins[bin] = 1
        full.append(bin)
      }
      let others = Int(bins[before]) + 255 * full.count { $0 == before }
      bins[before] = kept
      return others
    }
    for bin in full where bin > before { turns[bin, default: 0] += 1 }
    return others
  }

  mutating func merge(_ other: BinWindow) {
    if bytes.isEmpty {
      self = other
      return
    }
    guard let low = other.bytes.firstIndex(where: { $0 > 0 }), let high = other.bytes.lastIndex(where: { $0 > 0 })
    else { return }
    makeRoom(for: other.first + low...other.first + high)
    let shift = other.first - first
    var full: [Int] = []
    bytes.withUnsafeMutableBytes { bytes in
      other.bytes.withUnsafeBytes { others in
        var place = low
        while place <= high {
          if place + 8 <= others.count, place + shift + 8 <= bytes.count {
            let a = bytes.loadUnaligned(fromByteOffset: place + shift, as: UInt64.self)
            let b = others.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            // Eight bins at a time as long as each of them is less than half full.
            if (a | b) & 0x8080_8080_8080_8080 == 0 {
              bytes.storeBytes(of: a &+ b, toByteOffset: place + shift, as: UInt64.self)
              place += 8
              continue
            }
          }
          let sum = Int(bytes[place + shift]) + Int(others[place])
          bytes[place + shift] = UInt8(sum > 255 ? sum - 255 : sum)
          if sum > 255 { full.append(place) }
          place += 1
        }
      }
    }
    for place in full { turns[other.first + place, default: 0] += 1 }
    turns.merge(other.turns, uniquingKeysWith: +)
  }

  /// The bins that are not empty, in ascending order, and their counts.
  var bins: some BidirectionalCollection<(bin: Int, times: Int)> {
    bytes.indices.lazy.filter { bytes[$0] > 0 }.map { (first + $0, times(at: $0)) }
  }

  @inline(__always)
  private func times(at place: Int) -> Int {
    // Most windows have no turns, and asking for one takes longer than all the rest.
    Int(bytes[place]) + (turns.isEmpty ? 0 : 255 * turns[first + place, default: 0])
  }

  // MARK: Blocks, so that a search can skip most bins

  private static let block = 32

  /// What the bins of each block have counted together.
  var sumsOfBlocks: [Int] {
    var sums = stride(from: 0, to: bytes.count, by: Self.block).map { start in
      Int(bytes[start..<min(bytes.count, start + Self.block)].reduce(UInt16(0)) { $0 &+ UInt16($1) })
    }
    for (bin, times) in turns { sums[(bin - first) / Self.block] += 255 * times }
    return sums
  }

  /// Passes on the bins of one block that are not empty, in ascending order, and their counts.
  @inline(__always)
  func forEachBin(ofBlock block: Int, _ body: (_ bin: Int, _ times: Int) -> Void) {
    for place in block * Self.block..<min(bytes.count, (block + 1) * Self.block) where bytes[place] > 0 {
      body(first + place, times(at: place))
    }
  }

  // MARK: Room

  @inline(__always)
  private mutating func makeRoom(for stretch: ClosedRange<Int>) {
    if stretch.lowerBound < first || stretch.upperBound >= first + bytes.count { grow(toCover: stretch) }
  }

  /// Makes room for a stretch of bins, and for half as many again at the side that grew.
  @usableFromInline @inline(never)
  mutating func grow(toCover stretch: ClosedRange<Int>) {
    let smallest = 16
    if bytes.isEmpty {
      first = max(0, stretch.lowerBound - smallest / 2)
      bytes = [UInt8](repeating: 0, count: max(smallest, stretch.upperBound - first + 1))
    }
    let spare = bytes.count / 2
    if stretch.lowerBound < first {
      let start = max(0, min(stretch.lowerBound, first - spare))
      bytes.insert(contentsOf: repeatElement(0, count: first - start), at: 0)
      first = start
    }
    let end = first + bytes.count
    if stretch.upperBound >= end {
      bytes.append(contentsOf: repeatElement(0, count: max(stretch.upperBound + 1 - end, spare)))
    }
  }
}
