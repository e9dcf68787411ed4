import MootCharts
import MootText

/// The lines of a page as they are written, none wider than the page.
struct Sheet {
  let style: PageStyle
  private(set) var lines: [String] = []

  init(style: PageStyle) {
    self.style = style
  }

  /// The name of the page, with a line under it.
  mutating func title(_ text: String) {
    let wrapped = wrap(text)
    let rule = style.glyphs == .unicode ? "━" : "="
    add(wrapped.map { style.paint.text($0, .heading) })
    add([String(repeating: rule, count: wrapped.map { DisplayWidth.of($0) }.max() ?? 0)])
  }

  /// A heading with a blank line before it, drawn out to the edge so that sections can be told apart without color.
  mutating func heading(_ text: String) {
    var wrapped = wrap(text)
    let room = style.width - (wrapped.last.map { DisplayWidth.of($0) } ?? 0) - 1
    let rule = String(repeating: style.glyphs == .unicode ? "─" : "-", count: max(0, room))
    let last = wrapped.removeLast()
    add([""] + wrapped.map { style.paint.text($0, .heading) })
    add([style.paint.text(last, .heading) + " " + style.paint.text(rule, .quiet)])
  }

  mutating func paragraph(_ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    add(wrap(text, first: margin, rest: margin))
  }

  mutating func bullet(_ text: String) {
    add(wrap(text, first: style.glyphs == .unicode ? "• " : "* ", rest: "  "))
  }

  mutating func blank() { lines.append("") }

  mutating func table(_ table: TextTable) {
    add(table.lines(width: style.width).map(style.glyphs.text))
  }

  mutating func picture(_ chart: FanChart, height: Int) {
    add(TerminalFan(chart, width: style.width, height: height, glyphs: style.glyphs, paint: style.paint).lines)
  }

  mutating func picture(_ chart: BarChart) {
    add(TerminalBars(chart, width: style.width, glyphs: style.glyphs, paint: style.paint).lines)
  }

  mutating func picture(_ chart: TornadoChart) {
    add(TerminalTornado(chart, width: style.width, glyphs: style.glyphs, paint: style.paint).lines)
  }

  /// The page, ending with a line break.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private func wrap(_ text: String, first: String = "", rest: String = "") -> [String] {
    Wrapping.lines(style.glyphs.text(text), width: style.width, first: first, rest: rest)
  }

  private mutating func add(_ new: [String]) {
    // Spaces that held words together have done their work once the lines are broken.
    lines += new.map { line in
      var line = line.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: " ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
