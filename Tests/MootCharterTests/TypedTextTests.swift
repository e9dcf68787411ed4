import MootCharter
import Testing

/// What somebody typed, made fit for a sentence.
struct TypedTextTests {
  @Test(arguments: [
    ("  a  phrase \t with space. ", "a phrase with space"),
    ("“Already quoted.”", "Already quoted"),
    ("He said \"yes\"", "He said \"yes\""),
    ("\"yes\" or \"no\"", "\"yes\" or \"no\""),
    ("e.g. this one", "e.g. this one"),
    ("Really?", "Really?"),
    ("a\u{202E}b\u{200B}c\u{0}d\u{1B}[31me\u{FEFF}", "abcd[31me"),
    ("👩‍👩‍👧 families", "👩‍👩‍👧 families"),
  ])
  func phrase(raw: String, phrase: String) {
    #expect(TypedText(raw)?.phrase == phrase)
  }

  @Test(arguments: [
    "One. Two.", "One! Two", "first line\nsecond line", String(repeating: "word ", count: 60),
    String(repeating: "x", count: 100_000), "…\u{301}" + String(repeating: "\u{301}", count: 5_000),
  ])
  func tooLongForASentence(raw: String) throws {
    let typed = try #require(TypedText(raw))
    #expect(typed.phrase == nil)
    #expect(typed.shortened(to: 80).count <= 80)
  }

  @Test(arguments: ["", "   ", "\n\t\r\n", "\u{202E}\u{200B}", "\u{0}\u{7}"])
  func nothing(raw: String) {
    #expect(TypedText(raw) == nil)
  }

  @Test func linesBecomeParagraphs() {
    #expect(TypedText("one\r\n\r\ntwo\u{2028}three")?.paragraphs == ["one", "two", "three"])
  }

  @Test func datesOfTheCalendar() {
    #expect(CharterDate(secondsSince1970: 0) == CharterDate(year: 1970, month: 1, day: 1))
    #expect(CharterDate(secondsSince1970: -1) == CharterDate(year: 1969, month: 12, day: 31))
    #expect(CharterDate(secondsSince1970: 951_782_400) == CharterDate(year: 2000, month: 2, day: 29))
    for seconds in [Int64.min, .max] { #expect((1...12).contains(CharterDate(secondsSince1970: seconds).month)) }
    #expect(CharterDate(year: 2030, month: 13, day: 1) == nil)
  }
}
