extension UnsafeBufferPointer<Double> {
  /// Passes the numbers on, eight at a time; NaN stands for what the last eight lack.
  @inline(__always)
  func forEachEight(_ body: (SIMD8<Double>) -> Void) {
    let raw = UnsafeRawBufferPointer(self)
    let full = count / 8
    for part in 0..<full { body(raw.loadUnaligned(fromByteOffset: part * 64, as: SIMD8<Double>.self)) }
    guard full * 8 < count else { return }
    var rest = SIMD8<Double>(repeating: .nan)
    for index in full * 8..<count { rest[index % 8] = self[index] }
    body(rest)
  }
}
