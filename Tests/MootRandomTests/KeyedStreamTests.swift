import MootRandom
import MootTestSupport
import Testing

struct KeyedStreamTests {
  @Test func readsTheBlocksOfItsKeyInOrder() {
    var stream = KeyedStream(seed: 5, replicate: 6, process: 7, week: 8)
    for block in UInt64(0)..<100 {
      let expected = Threefry.block(key: (5, 6), counter: (7 << 32 | 8, block))
      #expect(stream.next() == expected.0)
      #expect(stream.next() == expected.1)
    }
  }

  @Test func everyPartOfTheKeyCounts() {
    var seen: Set<UInt64> = []
    var keys = 0
    for seed in UInt64(0)..<6 {
      for replicate in UInt64(0)..<6 {
        for process in UInt32(0)..<6 {
          for week in UInt32(0)..<6 {
            var stream = KeyedStream(seed: seed, replicate: replicate, process: process, week: week)
            seen.insert(stream.next())
            seen.insert(stream.next())
            keys += 2
          }
        }
      }
    }
    #expect(seen.count == keys)
  }

  /// Flipping one bit of the key flips half of the bits of the result.
  @Test func everyBitOfTheKeySpreads() {
    for bit in 0..<64 {
      var flips = 0
      for replicate in UInt64(0)..<256 {
        var a = KeyedStream(seed: 9, replicate: replicate &* 0x1_0001, process: 2, week: 3)
        var b = KeyedStream(seed: 9, replicate: (replicate &* 0x1_0001) ^ (1 << bit), process: 2, week: 3)
        flips += (a.next() ^ b.next()).nonzeroBitCount
      }
      // 256 · 64 fair coins: mean 8,192, standard deviation 64.
      #expect(abs(flips - 8_192) < 290)
    }
  }

  /// Neighboring replicates, processes, weeks and seeds have nothing to do with each other.
  @Test func neighborsAreNotCorrelated() {
    let count = 40_000
    func numbers(seed: UInt64, shift: UInt64, process: UInt32, week: UInt32, skip: Int = 0) -> [Double] {
      (0..<UInt64(count)).map { replicate in
        var stream = KeyedStream(seed: seed, replicate: replicate + shift, process: process, week: week)
        for _ in 0..<skip { _ = stream.next() }
        return stream.nextOpenUnit() - 0.5
      }
    }
    let columns = [
      numbers(seed: 1, shift: 0, process: 0, week: 0), numbers(seed: 1, shift: 1, process: 0, week: 0),
      numbers(seed: 1, shift: 2, process: 0, week: 0), numbers(seed: 1, shift: 0, process: 1, week: 0),
      numbers(seed: 1, shift: 0, process: 2, week: 0), numbers(seed: 1, shift: 0, process: 0, week: 1),
      numbers(seed: 1, shift: 0, process: 0, week: 2), numbers(seed: 1, shift: 0, process: 1, week: 1),
      numbers(seed: 2, shift: 0, process: 0, week: 0), numbers(seed: 3, shift: 0, process: 0, week: 0),
      numbers(seed: 1, shift: 0, process: 0, week: 0, skip: 1),
      numbers(seed: 1, shift: 0, process: 0, week: 0, skip: 2),
    ]
    for (i, a) in columns.enumerated() {
      for b in columns[..<i] {
        let product = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
        // The variance of a product of two centered uniform numbers is 1/144.
        #expect(abs(product) < 4.5 * (Double(count) / 144).squareRoot())
      }
    }
  }

  @Test(arguments: [0, 1, 2])
  func numbersAreUniform(keyed: Int) {
    let cells = 1_024
    var high = [Int](repeating: 0, count: cells)
    var low = high
    for i in 0..<UInt64(500_000) {
      var stream =
        switch keyed {
        case 0: KeyedStream(seed: 1, replicate: i, process: 0, week: 0)
        case 1: KeyedStream(seed: 1, replicate: 0, process: UInt32(i % 50), week: UInt32(i / 50))
        default: KeyedStream(seed: i, replicate: 0, process: 0, week: 0)
        }
      let bits = stream.next()
      high[Int(UnitInterval.open(bits) * Double(cells))] += 1
      low[Int(bits % UInt64(cells))] += 1
    }
    let probabilities = [Double](repeating: 1 / Double(cells), count: cells)
    #expect(ChiSquare.score(observed: high, probabilities: probabilities) < 4.5)
    #expect(ChiSquare.score(observed: low, probabilities: probabilities) < 4.5)
  }

  /// What one stream gives does not depend on what others gave, or on how far they were read.
  @Test func streamsDoNotDisturbEachOther() {
    var alone = KeyedStream(seed: 3, replicate: 4, process: 5, week: 6)
    let expected = (0..<10).map { _ in alone.next() }
    var among = KeyedStream(seed: 3, replicate: 4, process: 5, week: 6)
    var other = KeyedStream(seed: 3, replicate: 4, process: 5, week: 7)
    for number in expected {
      for _ in 0..<3 { _ = other.next() }
      #expect(among.next() == number)
    }
  }

  @Test func openUnitNeverReachesItsEnds() {
    #expect(UnitInterval.open(0) == 0x1p-53)
    #expect(UnitInterval.open(.max) == 1 - 0x1p-53)
    for bits in [0, 1 << 11, 0xDEAD_BEEF_0BAD_F00D, UInt64.max] {
      // The mirrored bits give the mirrored number, exactly.
      #expect(1 - UnitInterval.open(bits) == UnitInterval.open(~bits))
    }
  }

  @Test(arguments: [0.0, 0.01, 0.25, 2.5, 41.9, 1e6 + 0.125])
  func roundingKeepsTheMean(x: Double) {
    let count = 1_000_000
    var above = 0.0
    for replicate in UInt64(0)..<UInt64(count) {
      var stream = KeyedStream(seed: 8, replicate: replicate, process: 1, week: 1)
      let rounded = stream.nextRounded(x)
      let extra = rounded - x.rounded(.down)
      #expect(extra == 0 || extra == 1)
      above += extra
    }
    let fraction = x - x.rounded(.down)
    let error = (fraction * (1 - fraction) / Double(count)).squareRoot()
    #expect(abs(above / Double(count) - fraction) <= 4.5 * error)
  }
}
