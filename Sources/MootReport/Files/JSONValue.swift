/// A JSON document that is written the same way every time: members in the order given, numbers as short as they can
/// be without losing a bit.
package indirect enum JSONValue: Sendable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  /// NaN and infinities, which JSON does not know, become `null`.
  case number(Double)
  case integer(UInt64)
  case bool(Bool)
  case null

  /// An array of numbers.
  package static func numbers(_ values: [Double]) -> JSONValue { .array(values.map(JSONValue.number)) }

  /// The document with two spaces of indentation; arrays of plain values stay on one line. It ends with a line break.
  package var text: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += Self.number(value)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let items):
      let isFlat = items.allSatisfy(\.isPlain)
      Self.list(items, open: "[", close: "]", isFlat: isFlat, indent: indent, to: &text) { item, text in
        item.write(to: &text, indent: indent + 1)
      }
    case .object(let members):
      Self.list(members, open: "{", close: "}", isFlat: false, indent: indent, to: &text) { member, text in
        Self.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 1)
      }
    }
  }

  private var isPlain: Bool {
    switch self {
    case .object, .array: false
    default: true
    }
  }

  private static func list<Item>(
    _ items: [Item], open: String, close: String, isFlat: Bool, indent: Int, to text: inout String,
    write: (Item, inout String) -> Void
  ) {
    text += open
    for (position, item) in items.enumerated() {
      if position > 0 { text += isFlat ? ", " : "," }
      if !isFlat { text += "\n" + String(repeating: "  ", count: indent + 1) }
      write(item, &text)
    }
    if !isFlat && !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  /// The shortest text that reads back as the same number; `null` for NaN and infinities.
  static func number(_ value: Double) -> String {
    ShortestNumber.text(value) ?? "null"
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        // Control characters must be escaped; the line separators and the delete character are, to be safe to show.
        if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}

/// Numbers for files that programs read.
enum ShortestNumber {
  /// The shortest decimal text that reads back as the same number, without a needless `.0`; nil for NaN and infinities.
  static func text(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    // One zero is enough for a file.
    guard value != 0 else { return "0" }
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
