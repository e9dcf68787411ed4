import MootRandom
import Testing

struct ThreefryTests {
  typealias Pair = (UInt64, UInt64)

  /// Threefry-2×64 as the authors' article defines it, for any number of rounds.
  static func reference(rounds: Int, key: Pair, counter: Pair) -> Pair {
    let rotations = [16, 42, 12, 31, 16, 32, 24, 21]
    let keys = [key.0, key.1, key.0 ^ key.1 ^ 0x1BD1_1BDA_A9FC_1A22]
    var (x, y) = (counter.0 &+ keys[0], counter.1 &+ keys[1])
    for round in 0..<rounds {
      let rotation = rotations[round % 8]
      x = x &+ y
      y = (y << rotation | y >> (64 - rotation)) ^ x
      if round % 4 == 3 {
        let injection = round / 4 + 1
        x = x &+ keys[injection % 3]
        y = y &+ keys[(injection + 1) % 3] &+ UInt64(injection)
      }
    }
    return (x, y)
  }

  /// The digits of π, as the known answers use them.
  static let piCounter: Pair = (0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344)
  static let piKey: Pair = (0xa409_3822_299f_31d0, 0x082e_fa98_ec4e_6c89)
  static let ones: Pair = (.max, .max)

  struct KnownAnswer: Sendable {
    let rounds: Int
    let counter: Pair
    let key: Pair
    let answer: Pair
  }

  /// The authors' published known answers (Random123, `kat_vectors`).
  static let knownAnswers = [
    KnownAnswer(rounds: 13, counter: (0, 0), key: (0, 0), answer: (0xf167_b032_c3b4_80bd, 0xe91f_9fee_4b7a_6fb5)),
    KnownAnswer(rounds: 13, counter: ones, key: ones, answer: (0xccde_c5c9_17a8_74b1, 0x4df5_3abc_a26c_eb01)),
    KnownAnswer(
      rounds: 13, counter: piCounter, key: piKey, answer: (0xc3aa_c715_6104_2993, 0x3fe7_ae88_01af_f316)),
    KnownAnswer(rounds: 20, counter: (0, 0), key: (0, 0), answer: (0xc2b6_e3a8_c2c6_9865, 0x6f81_ed42_f350_084d)),
    KnownAnswer(rounds: 20, counter: ones, key: ones, answer: (0xe02c_b7c4_d95d_277a, 0xd066_33d0_893b_8b68)),
    KnownAnswer(
      rounds: 20, counter: piCounter, key: piKey, answer: (0x263c_7d30_bb0f_0af1, 0x56be_8361_d331_1526)),
    KnownAnswer(rounds: 32, counter: (0, 0), key: (0, 0), answer: (0x38ba_854d_7f13_cfb3, 0xd02f_ca72_9d54_fadc)),
    KnownAnswer(rounds: 32, counter: ones, key: ones, answer: (0x6b53_2f4f_6e28_8646, 0x0388_f1ec_135e_e18e)),
  ]

  @Test(arguments: knownAnswers)
  func agreesWithKnownAnswers(known: KnownAnswer) {
    #expect(Self.reference(rounds: known.rounds, key: known.key, counter: known.counter) == known.answer)
    if known.rounds == Threefry.rounds {
      #expect(Threefry.block(key: known.key, counter: known.counter) == known.answer)
    }
  }

  /// Three known answers could miss a slip that cancels; the definition, itself held against eight, could not.
  @Test func agreesWithItsDefinition() {
    var state: Pair = (1, 2)
    for _ in 0..<10_000 {
      let key = Self.reference(rounds: 20, key: (7, 7), counter: state)
      let counter = Self.reference(rounds: 20, key: (8, 8), counter: state)
      state = Threefry.block(key: key, counter: counter)
      #expect(state == Self.reference(rounds: 13, key: key, counter: counter))
    }
  }
}
