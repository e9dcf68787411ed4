import Foundation
import MootLanguage
import Testing

struct NumberFormatTests {
  static let english = NumberFormat(language: .english)

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"), (1_234_567, "1,234,567"),
    (-1_000, "-1,000"),
    (-999, "-999"), (Int.max, "9,223,372,036,854,775,807"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func wholeNumbers(value: Int, text: String) {
    #expect(Self.english.whole(value) == text)
    #expect(NumberFormat(language: .spanish).whole(value) == text.replacing(",", with: "."))
  }

  @Test(arguments: [
    (0.0, 0, "0"), (0, 2, "0.00"), (-0.001, 2, "0.00"), (0.5, 0, "0"), (1.5, 0, "2"), (2.5, 0, "2"), (-2.5, 0, "-2"),
    (0.05, 2, "0.05"), (0.007, 3, "0.007"), (9.995, 1, "10.0"), (999.96, 1, "1,000.0"), (1_234.5, 1, "1,234.5"),
    (-1_234.56, 2, "-1,234.56"), (1e15, 3, "1,000,000,000,000,000"), (.nan, 1, "–"), (.infinity, 1, "–"),
    (-.infinity, 0, "–"),
  ])
  func decimals(value: Double, decimals: Int, text: String) {
    #expect(Self.english.decimal(value, decimals) == text)
  }

  @Test func othersWriteACommaAndASpace() {
    for language in [Language.spanish, .romanian] {
      let format = NumberFormat(language: language)
      #expect(format.decimal(1_234.5, 2) == "1.234,50")
      #expect(format.percent(0.415) == "42\u{A0}%" || format.percent(0.415) == "41\u{A0}%")
      #expect(format.percent(0.5, decimals: 1) == "50,0\u{A0}%")
    }
    #expect(Self.english.percent(0.41) == "41%")
    #expect(Self.english.percent(.nan) == "–")
  }

  /// At every magnitude the text is well-formed and within half a unit of its last digit, give or take rounding.
  @Test(arguments: 0...6)
  func textIsTheNumber(decimals: Int) throws {
    var bits: UInt64 = 88_172_645_463_325_252
    for _ in 0..<5_000 {
      bits ^= bits << 13
      bits ^= bits >> 7
      bits ^= bits << 17
      let magnitude = Double(bits % 1_000_000_007) / 1e9 * Foundation.pow(10, Double((bits >> 32) % 18) - 3)
      let text = Self.english.decimal(magnitude, decimals)
      if magnitude >= 1e15 { continue }
      let parts = text.split(separator: ".")
      #expect(
        decimals == 0 ? parts.count == 1 : parts.count == 2 && parts[1].count == decimals, "\(magnitude) as \(text)")
      let value = try #require(Double(text.replacing(",", with: "")), "\(magnitude) as \(text)")
      let unit = Foundation.pow(10, -Double(decimals))
      #expect(abs(value - magnitude) <= 0.5 * unit + 4 * magnitude.ulp, "\(magnitude) as \(text)")
    }
  }
}
