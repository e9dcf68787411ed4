import MootCharts
import MootText

/// The blocks of a page as lines of a terminal.
struct SheetLines {
  let style: PageStyle
  private var lines: [String] = []

  init(style: PageStyle) {
    self.style = style
  }

  /// The page, ending with a line break.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func add(_ block: Sheet.Block) {
    switch block {
    case .title(let text): title(text)
    case .heading(let text): heading(text)
    case .paragraph(let text, let indent):
      let margin = String(repeating: " ", count: indent)
      add(wrap(text, first: margin, rest: margin))
    case .bullet(let text): add(wrap(text, first: style.glyphs == .unicode ? "• " : "* ", rest: "  "))
    case .blank: lines.append("")
    case .table(let table): add(table.lines(width: style.width).map(style.glyphs.text))
    case .picture(let picture): add(drawing(of: picture))
    case .numbers: break
    }
  }

  /// With a line under it.
  private mutating func title(_ text: String) {
    let wrapped = wrap(text)
    let rule = style.glyphs == .unicode ? "━" : "="
    add(wrapped.map { style.paint.text($0, .heading) })
    add([String(repeating: rule, count: wrapped.map { DisplayWidth.of($0) }.max() ?? 0)])
  }

  /// With a blank line before it, drawn out to the edge so that sections can be told apart without color.
  private mutating func heading(_ text: String) {
    var wrapped = wrap(text)
    let room = style.width - (wrapped.last.map { DisplayWidth.of($0) } ?? 0) - 1
    let rule = String(repeating: style.glyphs == .unicode ? "─" : "-", count: max(0, room))
    let last = wrapped.removeLast()
    add([""] + wrapped.map { style.paint.text($0, .heading) })
    add([style.paint.text(last, .heading) + " " + style.paint.text(rule, .quiet)])
  }

  private func drawing(of picture: Sheet.Picture) -> [String] {
    let (glyphs, paint, width) = (style.glyphs, style.paint, style.width)
    return switch picture {
    case .fan(let chart, let height):
      TerminalFan(chart, width: width, height: height, glyphs: glyphs, paint: paint).lines
    case .bars(let chart): TerminalBars(chart, width: width, glyphs: glyphs, paint: paint).lines
    case .tornado(let chart): TerminalTornado(chart, width: width, glyphs: glyphs, paint: paint).lines
    case .heat(let chart): TerminalHeat(chart, width: width, glyphs: glyphs, paint: paint).lines
    }
  }

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
