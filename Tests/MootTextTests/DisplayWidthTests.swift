import MootText
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("posters", 7), ("café", 4), ("cafe\u{301}", 4), ("日本語", 6), ("한국", 4), ("ｆｕｌｌ", 8), ("→ –", 3),
    ("👍", 2), ("❤\u{FE0F}", 2), ("🇷🇴", 4), ("שלום", 4), ("Ärger", 5), ("\u{1112}\u{1161}\u{11AB}", 2), ("░▒━", 3),
  ])
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }

  @Test func cutsBetweenCharacters() {
    #expect(DisplayWidth.prefix(of: "日本語", columns: 5) == "日本")
    #expect(DisplayWidth.prefix(of: "cafe\u{301}s", columns: 4) == "cafe\u{301}")
    #expect(DisplayWidth.prefix(of: "日", columns: 1) == "")
  }

  @Test func pads() {
    #expect(DisplayWidth.padded("日本", to: 6) == "日本  ")
    #expect(DisplayWidth.aligned("日本", to: 6) == "  日本")
    #expect(DisplayWidth.padded("long", to: 2) == "long")
  }
}

struct TerminalTextTests {
  @Test(arguments: [
    ("plain, with ümlauts and 日本", "plain, with ümlauts and 日本"),
    ("red \u{1B}[31malert", "red \u{FFFD}[31malert"),
    ("a\nb\tc\r\nd", "a b c  d"),
    ("bell\u{7} del\u{7F} c1\u{9B}31m", "bell\u{FFFD} del\u{FFFD} c1\u{FFFD}31m"),
    ("\u{202E}turned", "\u{FFFD}turned"),
    ("zero\u{200B}width", "zero\u{FFFD}width"),
    ("family \u{1F468}\u{200D}\u{1F469}", "family \u{1F468}\u{200D}\u{1F469}"),
  ])
  func safe(text: String, expected: String) {
    #expect(TerminalText.safe(text) == expected)
  }

  @Test func nothingThatSteersIsLeft() {
    var every = String.UnicodeScalarView()
    for value in UInt32(0)..<0x3000 { if let scalar = Unicode.Scalar(value) { every.append(scalar) } }
    let safe = TerminalText.safe(String(every))
    #expect(!safe.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(
      !safe.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
  }
}
