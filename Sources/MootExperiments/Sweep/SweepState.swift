/// The cells of a sweep that are done, as text, so that an interrupted sweep can go on.
///
/// One line a cell; numbers are written so that they read back bit by bit.
package struct SweepState: Sendable, Hashable {
  /// Names the sweep: cells of another one must not be taken for its own.
  package var key: String
  /// By the number of the cell.
  package var cells: [Int: SweepFigures]

  package init(key: String, cells: [Int: SweepFigures] = [:]) {
    self.key = key
    self.cells = cells
  }

  private static let format = "folkmoot.sweep-state/1"

  package var text: String {
    var lines = ["\(Self.format) \(key)"]
    for (index, figures) in cells.sorted(by: { $0.key < $1.key }) {
      var words = ["\(index)", "\(figures.figures.count)"]
      for figure in figures.figures {
        words += [figure.mean, figure.standardError, figure.median, figure.worstDecile].map { "\($0)" }
        words.append("\(figure.count)")
      }
      words += figures.beliefs.map { "\($0)" }
      lines.append(words.joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what ``text`` wrote; nil where it is of another sweep or not whole.
  package init?(text: String, key: String) {
    let lines = text.split(separator: "\n")
    guard lines.first == "\(Self.format) \(key)", text.hasSuffix("\n") else { return nil }
    self.key = key
    cells = [:]
    for line in lines.dropFirst() {
      var words = line.split(separator: " ")[...]
      guard let index = words.popFirst().flatMap({ Int($0) }), let count = words.popFirst().flatMap({ Int($0) }),
        count > 0, words.count > 5 * count - 1
      else { return nil }
      var figures: [SweepFigures.Figure] = []
      for _ in 0..<count {
        let numbers = words.prefix(4).compactMap { Double($0) }
        guard numbers.count == 4, let runs = words.dropFirst(4).first.flatMap({ Int($0) }) else { return nil }
        figures.append(
          .init(
            mean: numbers[0], standardError: numbers[1], median: numbers[2], worstDecile: numbers[3], count: runs))
        words = words.dropFirst(5)
      }
      let beliefs = words.compactMap { Double($0) }
      guard beliefs.count == words.count else { return nil }
      cells[index] = SweepFigures(figures: figures, beliefs: beliefs)
    }
  }
}
