import MootText

/// Elements, text and numbers as XML and SVG want them.
enum VectorText {
  /// An element with its attributes in the order given; without content it closes itself.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String? = nil
  ) -> String {
    let head = attributes.reduce(name) { head, attribute in
      "\(head) \(attribute.key)=\"\(MarkupText.escaped(attribute.value))\""
    }
    guard let content else { return "<\(head)/>" }
    return "<\(head)>\(MarkupText.escaped(content))</\(name)>"
  }

  /// At most so many columns of a text, with a sign where it goes on.
  static func shortened(_ text: String, to columns: Int) -> String {
    DisplayWidth.of(text) <= columns ? text : DisplayWidth.prefix(of: text, columns: columns - 1) + "…"
  }

  /// A coordinate to a tenth of a pixel.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
