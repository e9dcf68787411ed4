/// A table of values whose shades can be seen at a glance.
///
/// Says what is shown, not how: ``TerminalHeat`` and ``VectorHeat`` draw it. All texts are in the reader's language.
package struct HeatMap: Sendable, Hashable {
  package struct Cell: Sendable, Hashable {
    /// What is shaded; NaN where there is nothing to shade.
    package var value: Double
    /// The value in words, with the sign that the legend explains behind it.
    package var text: String
    /// Whether the cell is singled out, as the best one.
    package var isMarked: Bool

    package init(value: Double, text: String, isMarked: Bool = false) {
      self.value = value
      self.text = text
      self.isMarked = isMarked
    }
  }

  package var title: String
  /// What the chart shows in a sentence or two, for readers who do not see it.
  package var alternative: String
  /// What the rows and the columns are.
  package var rowTitle: String
  package var columnTitle: String
  package var rows: [String]
  package var columns: [String]
  /// `cells[row][column]`.
  package var cells: [[Cell]]
  /// What the lightest and the darkest shade stand for, and what the signs mean.
  package var least: String
  package var most: String
  package var notes: [String]

  package init(
    title: String, alternative: String, rowTitle: String, columnTitle: String, rows: [String], columns: [String],
    cells: [[Cell]], least: String, most: String, notes: [String] = []
  ) {
    self.title = title
    self.alternative = alternative
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.least = least
    self.most = most
    self.notes = notes
  }

  /// The number of shades.
  static let shades = 5

  /// The shade of a value, 0 for the lightest; nil where there is nothing to shade.
  ///
  /// Edge cases: where all values are equal they take the middle shade.
  func shade(of value: Double) -> Int? {
    guard value.isFinite else { return nil }
    let seen = cells.flatMap { $0.map(\.value) }.filter(\.isFinite)
    guard let low = seen.min(), let high = seen.max(), high > low else { return Self.shades / 2 }
    return min(Self.shades - 1, Int((value - low) / (high - low) * Double(Self.shades)))
  }
}
