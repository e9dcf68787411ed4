import MootText
import Testing

struct WrappingTests {
  @Test func breaksAtSpaces() {
    #expect(Wrapping.lines("one two three", width: 7) == ["one two", "three"])
    #expect(Wrapping.lines("one  two\nthree", width: 80) == ["one two three"])
    #expect(Wrapping.lines("", width: 10) == [""])
  }

  @Test func indents() {
    #expect(Wrapping.lines("one two three", width: 9, first: "• ", rest: "  ") == ["• one two", "  three"])
  }

  @Test func partsWordsThatNeverFit() {
    #expect(Wrapping.lines("abcdefgh ij", width: 4) == ["abcd", "efgh", "ij"])
    #expect(Wrapping.lines("abcdefg hi", width: 4) == ["abcd", "efg", "hi"])
    #expect(Wrapping.lines("日本語", width: 4) == ["日本", "語"])
  }

  @Test(arguments: 5...40)
  func neverTooWideAndNothingLost(width: Int) {
    let text = "Supercalifragilistic 日本語日本語日本語 a bb ccc cafe\u{301}s https://example.org/a/very/long/address end"
    let lines = Wrapping.lines(text, width: width, first: "- ", rest: "  ")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    let letters = lines.joined().filter { $0 != " " && $0 != "-" }
    #expect(letters == text.filter { $0 != " " && $0 != "-" })
  }

  @Test(arguments: [20, 33, 50, 80])
  func losesNoWord(_ width: Int) {
    let text = "Ăsta e un text cu ș și ț, 東京の人々も読む, and aVeryLongWordThatDoesNotFitIntoAnyNarrowColumnAtAll at all."
    let lines = Wrapping.lines(text, width: width)
    for line in lines { #expect(DisplayWidth.of(line) <= width) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
