import MootCharts

extension Figure {
  /// The picture drawn with characters; nothing that a terminal would obey stands in the lines.
  func drawing(width: Int) -> [String] {
    switch picture {
    case .fan(let chart):
      TerminalFan(chart, width: width, height: 14, glyphs: .unicode).lines.map { VerbatimText.line($0) }
    }
  }

  /// The picture as an SVG document.
  var vector: String {
    switch picture {
    case .fan(let chart): VectorFan(chart, id: id).text
    }
  }
}

/// Lines that keep their spaces.
enum VerbatimText {
  /// A line without anything invisible; spaces stay as they are.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        line.append(" ")
      } else if TypedText.isVisible(scalar) {
        line.append(scalar)
      }
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
