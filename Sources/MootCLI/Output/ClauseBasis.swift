import MootCharter

/// The clauses of a charter by number: identifier, basis, and the answers that they say.
enum ClauseBasis {
  static func text(of charter: CharterDocument) -> String {
    let rows = charter.articles.flatMap(\.clauses).map { clause in
      [clause.number, clause.id, clause.basis?.rawValue ?? "house", clause.sources.joined(separator: " ")]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column < 3 ? cell.padding(to: widths[column]) : cell
      }
      return cells.joined(separator: "  ").trimmingSpaces + "\n"
    }.joined()
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
