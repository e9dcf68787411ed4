/// The notation of approval records: a small part of YAML, written by the program only and read strictly.
///
///     - event: "approved"
///       name: "Ana Ionescu"
///       clauses:
///         "membership.joining": "3f2a…"
///
/// An entry has fields; a field has a text, or indented texts with names. All texts stand in double quotes, with the escapes
/// of JSON.
enum RecordText {
  /// A field of an entry.
  struct Field: Sendable, Hashable {
    var name: String
    var value: Value
    /// Counted from 1; 0 for one that was not read.
    var line = 0
  }

  enum Value: Sendable, Hashable {
    case text(String)
    case named([Named])
  }

  struct Named: Sendable, Hashable {
    var name: String
    var text: String
  }

  // MARK: Writing

  /// The lines of an entry.
  static func lines(_ fields: [Field]) -> [String] {
    fields.enumerated().flatMap { index, field -> [String] in
      let start = index == 0 ? "- " : "  "
      switch field.value {
      case .text(let text): return ["\(start)\(field.name): \(quoted(text))"]
      case .named(let named):
        return ["\(start)\(field.name):"] + named.map { "    \(quoted($0.name)): \(quoted($0.text))" }
      }
    }
  }

  /// A text in double quotes; everything that cannot be seen is escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default:
        let isPlain = scalar == " " || (TypedText.isVisible(scalar) && !scalar.properties.isWhitespace)
        if isPlain {
          result.unicodeScalars.append(scalar)
        } else {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        }
      }
    }
    return result + "\""
  }

  // MARK: Reading

  /// A line as one of the three that there are; nil for anything else.
  enum Line: Sendable, Hashable {
    case first(String, String?)
    case field(String, String?)
    case named(String, String)

    init?(_ line: Substring) {
      var scan = Scan(line)
      if scan.take("- ") {
        guard let (name, text) = scan.field() else { return nil }
        self = .first(name, text)
      } else if scan.take("    ") {
        guard let name = scan.quoted(), scan.take(": "), let text = scan.quoted(), scan.isAtEnd else { return nil }
        self = .named(name, text)
      } else if scan.take("  ") {
        guard let (name, text) = scan.field() else { return nil }
        self = .field(name, text)
      } else {
        return nil
      }
    }
  }

  /// Goes through a line by bytes.
  struct Scan {
    private var rest: Substring.UTF8View.SubSequence

    init(_ line: Substring) {
      rest = line.utf8[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ text: String) -> Bool {
      guard rest.starts(with: text.utf8) else { return false }
      rest = rest.dropFirst(text.utf8.count)
      return true
    }

    /// `name: "text"` or `name:`; small letters and underscores.
    mutating func field() -> (String, String?)? {
      let name = rest.prefix { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F }
      rest = rest.dropFirst(name.count)
      guard !name.isEmpty, take(":") else { return nil }
      let word = String(decoding: name, as: UTF8.self)
      if isAtEnd { return (word, nil) }
      guard take(" "), let text = quoted(), isAtEnd else { return nil }
      return (word, text)
    }

    /// A text in double quotes.
    mutating func quoted() -> String? {
      guard take("\"") else { return nil }
      var units: [UInt16] = []
      var bytes: [UInt8] = []
      var result = ""
      func flush() {
        result += String(decoding: bytes, as: UTF8.self)
        bytes = []
        result += String(decoding: units, as: UTF16.self)
        units = []
      }
      while let byte = rest.first {
        rest = rest.dropFirst()
        if byte == UInt8(ascii: "\"") {
          flush()
          return result
        }
        if byte != UInt8(ascii: "\\") {
          if !units.isEmpty { flush() }
          bytes.append(byte)
          continue
        }
        guard let escape = rest.first else { return nil }
        rest = rest.dropFirst()
        if escape == UInt8(ascii: "u") {
          let digits = String(decoding: rest.prefix(4), as: UTF8.self)
          guard digits.utf8.count == 4, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
            let unit = UInt16(digits, radix: 16)
          else { return nil }
          rest = rest.dropFirst(4)
          if !bytes.isEmpty { flush() }
          units.append(unit)
          continue
        }
        if !units.isEmpty { flush() }
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(escape)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        default: return nil
        }
      }
      return nil
    }
  }
}
