/// A broken generator that gives the same bits for ever.
package struct ConstantGenerator: RandomNumberGenerator {
  package let bits: UInt64

  package init(bits: UInt64) { self.bits = bits }

  package mutating func next() -> UInt64 { bits }
}

/// A generator whose numbers the test chooses; after the last one they start again.
package struct ScriptedGenerator: RandomNumberGenerator {
  private let bits: [UInt64]
  private var place = 0

  /// Bits that a conversion from the upper 53 bits turns into the given numbers from 0 to 1.
  package init(units: [Double]) {
    bits = units.map { UInt64($0 * 0x1p53) << 11 }
  }

  package mutating func next() -> UInt64 {
    defer { place = (place + 1) % bits.count }
    return bits[place]
  }
}
