extension StringProtocol {
  /// The text with everything made visible that could move a cursor, color the screen or turn the direction of writing.
  ///
  /// Control characters show as `^[`, others by their number as `<U+202E>`. Line breaks stay, tabs become a space.
  package var visible: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: result.unicodeScalars.append(scalar)
      case 0x09: result += " "
      case 0x00...0x1F: result += "^" + String(UnicodeScalar(UInt8(scalar.value) + 0x40))
      case 0x7F: result += "^?"
      // C1 controls, marks and overrides of direction, line and paragraph separators, the byte order mark.
      case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "<U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits + ">"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
