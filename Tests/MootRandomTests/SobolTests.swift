import Testing

@testable import MootRandom

/// Sobol' points against another program's, and what scrambling must and must not change.
struct SobolTests {
  private let points = SobolPoints.shared

  /// The coordinate as the fraction of the unit interval that its first digits say.
  private func coordinate(_ index: Int, _ dimension: Int, seed: UInt64, randomization: UInt64 = 0) -> UInt64 {
    points.word(
      index: UInt64(index), dimension: dimension, key: (seed: seed, randomization: randomization),
      process: UInt32(dimension), tail: 0)
  }

  /// Dimensions 0, 1, 2, 3, 7, 40, 100, 163, 191, in units of 2⁻²¹, computed by SciPy 1.17.1 without scrambling.
  @Test(
    "the points before scrambling are those of another program",
    arguments: [
      (1, [1_048_576, 1_048_576, 1_048_576, 1_048_576, 1_048_576, 1_048_576, 1_048_576, 1_048_576, 1_048_576]),
      (3, [1_572_864, 524_288, 524_288, 524_288, 1_572_864, 524_288, 524_288, 1_572_864, 524_288]),
      (2, [524_288, 1_572_864, 1_572_864, 1_572_864, 524_288, 1_572_864, 1_572_864, 524_288, 1_572_864]),
      (4, [262_144, 1_310_720, 786_432, 262_144, 1_310_720, 262_144, 786_432, 1_310_720, 786_432]),
      (86, [868_352, 540_672, 1_622_016, 1_523_712, 999_424, 1_490_944, 81_920, 16_384, 2_015_232]),
      (540, [460_800, 202_752, 1_087_488, 1_419_264, 1_886_208, 1_914_880, 1_611_776, 763_904, 931_840]),
    ])
  func known(index: Int, digits: [Int]) {
    let dimensions = [0, 1, 2, 3, 7, 40, 100, 163, 191]
    #expect(dimensions.map { Int(points.digits(index: UInt64(index), dimension: $0)) } == digits)
  }

  @Test("every dimension has exactly one point in each of its intervals, in every block of the sequence")
  func strata() {
    for dimension in 0..<SobolPoints.dimensions {
      for (bits, block) in [(10, 0), (10, 3), (7, 5), (4, 77)] {
        let size = 1 << bits
        let strata = (0..<size).map { index in
          coordinate(block * size + index, dimension, seed: 5, randomization: 2) >> UInt64(64 - bits)
        }
        #expect(Set(strata).count == size, "dimension \(dimension), block \(block) of \(size)")
      }
    }
  }

  @Test("the first two dimensions have one point in every box of a net", arguments: [UInt64(1), 2, 99])
  func net(seed: UInt64) {
    for wide in 0...8 {
      let boxes = (0..<256).map { index in
        let x = wide == 0 ? 0 : coordinate(index, 0, seed: seed) >> UInt64(64 - wide)
        let y = wide == 8 ? 0 : coordinate(index, 1, seed: seed) >> UInt64(64 - (8 - wide))
        return x << UInt64(8 - wide) | y
      }
      #expect(Set(boxes).count == 256, "\(1 << wide) columns")
    }
  }

  @Test("each point alone is uniform over the seeds", arguments: [(0, 0), (1, 3), (1023, 140), (524_287, 191)])
  func uniform(index: Int, dimension: Int) {
    let draws = 64_000
    var cells = [Int](repeating: 0, count: 64)
    var late = [Int](repeating: 0, count: 64)
    for seed in 0..<draws {
      let word = coordinate(index, dimension, seed: UInt64(seed))
      cells[Int(word >> 58)] += 1
      // The last six of the 21 digits, which the third block of bits flips.
      late[Int(word >> 43) & 63] += 1
    }
    for counts in [cells, late] {
      let expected = Double(draws) / 64
      let statistic = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
      // 63 degrees of freedom: mean 63, standard deviation √126.
      #expect(abs(statistic - 63) < 4.5 * 126.0.squareRoot())
    }
  }

  @Test("scramblings, dimensions and seeds do not know of each other")
  func independence() {
    let draws = 40_000
    func correlation(_ pair: (UInt64) -> (UInt64, UInt64)) -> Double {
      var sum = 0.0
      for seed in 0..<UInt64(draws) {
        let (a, b) = pair(seed)
        sum += (UnitInterval.open(a) - 0.5) * (UnitInterval.open(b) - 0.5) * 12
      }
      return sum / Double(draws)
    }
    let bound = 4.5 / Double(draws).squareRoot()
    #expect(abs(correlation { (coordinate(6, 2, seed: $0), coordinate(6, 2, seed: $0, randomization: 1)) }) < bound)
    #expect(abs(correlation { (coordinate(6, 2, seed: $0), coordinate(6, 9, seed: $0)) }) < bound)
    #expect(abs(correlation { (coordinate(6, 2, seed: $0), coordinate(6, 2, seed: $0 + 1_000_000)) }) < bound)
  }

  @Test("the digits beyond the scrambled ones are the tail's")
  func tail() {
    let word = points.word(index: 3, dimension: 4, key: (seed: 1, randomization: 2), process: 3, tail: .max)
    #expect(word & 0x7FF_FFFF_FFFF == 0x7FF_FFFF_FFFF)
    #expect(word >> 43 == coordinate3 >> 43)
  }

  private var coordinate3: UInt64 {
    points.word(index: 3, dimension: 4, key: (seed: 1, randomization: 2), process: 3, tail: 0)
  }

  @Test("a smooth function of eight numbers is integrated far more exactly than by independent points")
  func integration() {
    // The product of 1 + (u − ½)/2 over eight dimensions: its mean is 1, its variance (1 + 1/48)⁸ − 1 = 0.179.
    var errors = 0.0
    for seed in 0..<64 {
      var sum = 0.0
      for index in 0..<256 {
        var product = 1.0
        for dimension in 0..<8 {
          product *= 1 + (UnitInterval.open(coordinate(index, dimension, seed: UInt64(seed))) - 0.5) / 2
        }
        sum += product
      }
      errors += (sum / 256 - 1) * (sum / 256 - 1)
    }
    let independent = 0.179 / 256
    #expect(errors / 64 < independent / 20)
  }
}
