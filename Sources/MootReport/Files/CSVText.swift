/// Rows of comma-separated values, as RFC 4180 quotes them.
///
/// Lines end with a line feed alone, which every reader takes and line-based tools want. A missing value is an empty cell.
enum CSVText {
  /// A cell of text.
  ///
  /// Text that a spreadsheet would run as a formula is preceded by an apostrophe, since a file of numbers must not act.
  static func text(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n|".unicodeScalars.contains(first) { text = "'" + text }
    guard text.unicodeScalars.contains(where: { "\",\n\r".unicodeScalars.contains($0) }) else { return text }
    // Scalar by scalar: a quotation mark with an accent on it is one character, but a quotation mark to every reader.
    let doubled = text.unicodeScalars.reduce(into: "") { result, scalar in
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result += "\"" }
    }
    return "\"\(doubled)\""
  }

  /// A cell with a number, with all its digits; empty when it is missing.
  static func number(_ value: Double?) -> String {
    value.flatMap(ShortestNumber.text) ?? ""
  }

  static func row(_ cells: [String]) -> String { cells.joined(separator: ",") + "\n" }
}
