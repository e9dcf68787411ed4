package import MootCharts

/// How a page is shown.
package struct PageStyle: Sendable, Hashable {
  /// Columns, 50 to 100: below, no table is legible; above, no line of prose is.
  package let width: Int
  package let glyphs: GlyphSet
  package let paint: Paint

  /// - Parameter width: The columns of the terminal; the page uses 50 to 100 of them.
  package init(width: Int = 80, glyphs: GlyphSet = .unicode, color: Bool = false) {
    self.width = min(max(width, 50), 100)
    self.glyphs = glyphs
    paint = Paint(isOn: color)
  }
}
