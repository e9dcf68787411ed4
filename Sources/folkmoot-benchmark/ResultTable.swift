import MootText

/// Figures with a heading, as text or as Markdown.
struct ResultTable {
  let title: String
  /// What the ratios refer to, and what else has to be known.
  let note: String
  let columns: [String]
  /// The first column is a name, the others are numbers.
  let rows: [[String]]

  var text: String {
    let widths = columns.indices.map { column in ([columns] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    let lines = ([columns] + rows).map { row in
      row.indices.map { $0 == 0 ? row[$0].padded(to: widths[0]) : row[$0].padded(to: widths[$0], left: true) }
        .joined(separator: "  ")
    }
    return ([title, note] + lines).joined(separator: "\n") + "\n"
  }

  var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = line(columns.indices.map { $0 == 0 ? "---" : "---:" })
    return (["## \(title)", "", note, "", line(columns), rule] + rows.map(line)).joined(separator: "\n") + "\n"
  }
}

/// Numbers as the tables show them.
enum Figure {
  static func decimal(_ value: Double, _ digits: Int) -> String {
    let scale = [1.0, 10, 100, 1000][min(3, digits)]
    let whole = Int((value.magnitude * scale).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    let number = grouped(whole / Int(scale))
    guard digits > 0 else { return sign + number }
    let fraction = String(whole % Int(scale))
    return sign + number + "." + String(repeating: "0", count: digits - fraction.count) + fraction
  }

  /// Three significant digits, as far as decimals go.
  static func three(_ value: Double) -> String {
    decimal(value, value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0)
  }

  /// A ratio with the quartiles of its rounds.
  static func ratio(_ ratio: Comparison.Ratio) -> [String] {
    [three(ratio.median), "\(three(ratio.lower))–\(three(ratio.upper))"]
  }

  static func grouped(_ value: Int) -> String {
    var digits = String(value)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}

extension String {
  func padded(to width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
    return left ? space + self : self + space
  }
}
