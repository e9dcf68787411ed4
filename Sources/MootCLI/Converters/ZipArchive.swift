/// A ZIP archive of a few small files, without compression and without a clock.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The archive with everything that was added.
  var data: [UInt8] {
    var end: [UInt8] = []
    Self.append(0x0605_4B50, 4, to: &end)
    for number in [0, 0, count, count] { Self.append(number, 2, to: &end) }
    Self.append(directory.count, 4, to: &end)
    Self.append(bytes.count, 4, to: &end)
    Self.append(0, 2, to: &end)
    return bytes + directory + end
  }

  /// Adds a text under a name, such as `word/styles.xml`.
  ///
  /// Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
  mutating func add(_ name: String, _ text: String) {
    let content = Array(text.utf8)
    let start = bytes.count
    // Version 2.0, UTF-8 names, stored, midnight of January 1, 1980.
    var common: [UInt8] = []
    for number in [20, 0x0800, 0, 0, 0x0021] { Self.append(number, 2, to: &common) }
    Self.append(Int(Self.checksum(content)), 4, to: &common)
    for _ in 0..<2 { Self.append(content.count, 4, to: &common) }
    Self.append(name.utf8.count, 2, to: &common)
    Self.append(0, 2, to: &common)
    Self.append(0x0403_4B50, 4, to: &bytes)
    bytes += common + Array(name.utf8) + content
    Self.append(0x0201_4B50, 4, to: &directory)
    Self.append(20, 2, to: &directory)
    directory += common
    for number in [0, 0, 0] { Self.append(number, 2, to: &directory) }
    Self.append(0, 4, to: &directory)
    Self.append(start, 4, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  private static func append(_ number: Int, _ size: Int, to bytes: inout [UInt8]) {
    for place in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// CRC-32 with the polynomial of ISO 3309, bit by bit: the files are small.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
