/// A JSON value that keeps the order of its keys, so that the same value is always the same text.
package enum JSONText: Sendable, Hashable {
  case null
  case bool(Bool)
  /// Not a number and infinities are written as null, for which JSON has no words.
  case number(Double)
  case text(String)
  case array([JSONText])
  /// Keys in the order in which they are written.
  case object([Member])

  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: JSONText

    package init(_ key: String, _ value: JSONText) {
      self.key = key
      self.value = value
    }
  }

  /// An object from keys and values; those without a value are left out.
  package static func members(_ members: KeyValuePairs<String, JSONText?>) -> JSONText {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  /// The value on lines of their own, two spaces deeper at each level; short arrays of plain values on one line.
  package var pretty: String { text(indent: "") }

  private func text(indent: String) -> String {
    let deeper = indent + "  "
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let value): return Self.number(value)
    case .text(let text): return Self.quoted(text)
    case .array(let items):
      if items.isEmpty { return "[]" }
      let line = "[" + items.map { $0.text(indent: "") }.joined(separator: ", ") + "]"
      if items.allSatisfy(\.isPlain) && line.count <= 80 { return line }
      return "[\n" + items.map { deeper + $0.text(indent: deeper) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(deeper)\(Self.quoted($0.key)): \($0.value.text(indent: deeper))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  /// A text in double quotes with what JSON wants escaped.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
