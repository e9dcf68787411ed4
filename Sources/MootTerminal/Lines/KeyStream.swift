/// The bytes that a terminal sends, told apart: keys, and lines that a paste brings along.
struct KeyStream {
  /// What was sent ahead and is still to be read.
  private var ahead: [UInt8] = []
  /// The lines that came together with the Enter key.
  private var pasted: [String] = []
  /// The last bytes, in which the signs around a bracketed paste are looked for.
  private var recent: [UInt8] = []
  private var isInBrackets = false

  private static let opening: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let closing: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The next byte that was sent ahead; nil where there is none.
  mutating func next() -> UInt8? {
    guard !ahead.isEmpty else { return nil }
    return ahead.removeFirst()
  }

  /// Takes note of a byte; true for an Enter key that was typed and not pasted in brackets.
  mutating func take(_ byte: UInt8) -> Bool {
    recent = recent.suffix(Self.opening.count - 1) + [byte]
    if recent.elementsEqual(Self.opening) { isInBrackets = true }
    if recent.elementsEqual(Self.closing) { isInBrackets = false }
    return !isInBrackets && (byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n"))
  }

  /// Takes what came at the same moment as an Enter key.
  ///
  /// Edge cases: keys that steer, empty lines, and lines of one or two characters are somebody who types ahead; they are
  /// kept as keys.
  mutating func takeBurst(_ burst: [UInt8]) {
    guard Self.isPaste(burst) else {
      ahead += burst
      return
    }
    let text = String(decoding: burst, as: UTF8.self)
    pasted += text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    if pasted.last?.isEmpty == true { pasted.removeLast() }
  }

  /// The lines that were pasted, once.
  mutating func takePaste() -> [String] {
    defer { pasted = [] }
    return pasted
  }

  static func isPaste(_ burst: [UInt8]) -> Bool {
    let breaks: [UInt8] = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    let isText = burst.allSatisfy { $0 >= 0x20 && $0 != 0x7F || breaks.contains($0) || $0 == UInt8(ascii: "\t") }
    guard isText, burst.contains(where: breaks.contains) else { return false }
    return burst.split(whereSeparator: breaks.contains).contains { $0.count > 2 }
  }
}
