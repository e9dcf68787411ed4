import MootCharts
import MootText
import Testing

/// Heat maps for terminals and as pictures.
struct HeatTests {
  private static func map(_ rows: Int, _ columns: Int, name: String = "community") -> HeatMap {
    HeatMap(
      title: "People who post", alternative: "From 1 to 9.", rowTitle: "membership", columnTitle: "moderation",
      rows: (0..<rows).map { "row \($0)" }, columns: (0..<columns).map { "\(name) \($0)" },
      cells: (0..<rows).map { row in
        (0..<columns).map { column in
          let value = Double(row * columns + column)
          return .init(value: value, text: "\(Int(value))", isMarked: row == 1 && column == 1)
        }
      }, least: "0", most: "\(rows * columns - 1)", notes: ["* the best"])
  }

  @Test(arguments: [20, 30, 50, 80], [GlyphSet.unicode, .ascii])
  func everyValueIsThereWithinTheWidth(width: Int, glyphs: GlyphSet) {
    let lines = TerminalHeat(Self.map(5, 6), width: width, glyphs: glyphs).lines
    for line in lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    let words = Set(lines.joined(separator: " ").split(separator: " "))
    for value in 0..<30 { #expect(words.contains("\(value)"), "\(value)") }
    if glyphs == .ascii { #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }) }
  }

  @Test func shadesRiseWithTheValues() {
    let lines = TerminalHeat(Self.map(1, 5, name: "c"), width: 80, glyphs: .ascii).lines
    #expect(lines[0].hasPrefix("membership  c 0"))
    #expect(lines[1] == "row 0       .. 0  :: 1  ++ 2  ** 3  ## 4")
  }

  @Test func longNamesBecomeLetters() {
    let lines = TerminalHeat(Self.map(2, 6, name: "a long name"), width: 50, glyphs: .unicode).lines
    #expect(lines.joined(separator: " ").contains("moderation: a a long name 0, b a long name 1"))
  }

  @Test func equalAndMissingValues() {
    var map = Self.map(2, 2)
    map.cells = [
      [.init(value: 3, text: "3"), .init(value: 3, text: "3")],
      [.init(value: .nan, text: "–"), .init(value: 3, text: "3")],
    ]
    let lines = TerminalHeat(map, width: 60, glyphs: .unicode).lines
    #expect(lines[1].contains("▒▒ 3") && lines[2].contains("   –"))
    #expect(VectorHeat(map).text.contains(">–</text>"))
  }

  @Test func pictureIsSafeAndSpeaks() {
    var map = Self.map(2, 3)
    map.rows[0] = "<b>\u{1B}&\""
    map.cells[0][0].text = "1 < 2"
    let text = VectorHeat(map, id: "heat-1").text
    #expect(text.contains("role=\"img\"") && text.contains("aria-labelledby=\"heat-1-title heat-1-desc\""))
    #expect(text.contains("<title id=\"heat-1-title\">People who post</title>"))
    #expect(text.contains("&lt;b&gt;\u{FFFD}&amp;&quot;") && text.contains("1 &lt; 2"))
    #expect(!text.contains("\u{1B}"))
    #expect(text.split(separator: "<rect").count - 1 == 1 + 6 + 5)
  }
}
