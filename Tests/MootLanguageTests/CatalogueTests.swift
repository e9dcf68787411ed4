import Testing

@testable import MootLanguage

struct CatalogueTests {
  static let catalogue = Catalogue(
    language: .english,
    parts: [
      """
      # a comment
      a.plain = One line.
      a.spaces =   trimmed at both ends  
      a.filled = From {low} to {high}, not {{braces}.
      a.weeks#one = one week
      a.weeks#other = {count} weeks

      a.prose =
        First line
          indented further.

        Second paragraph.

      # another comment
      a.last = The end. # not a comment
      """,
      "b.other = Another part.",
    ])

  @Test(arguments: [
    ("a.plain", "One line."),
    ("a.spaces", "trimmed at both ends"),
    ("a.prose", "First line\n  indented further.\n\nSecond paragraph."),
    ("a.last", "The end. # not a comment"),
    ("b.other", "Another part."),
  ])
  func reads(key: String, text: String) {
    #expect(Self.catalogue.text(key) == text)
    #expect(Self.catalogue.has(key))
  }

  @Test func fillsPlaceholdersOnce() {
    #expect(
      Self.catalogue.text("a.filled", ["low": "{high}", "high": "9", "unused": "x"])
        == "From {high} to 9, not {braces}.")
  }

  @Test func leavesWhatNobodyFills() {
    #expect(Self.catalogue.text("a.filled", ["low": "1"]) == "From 1 to {high}, not {braces}.")
    #expect(Catalogue.fill("open { brace", with: [:]) == "open { brace")
    #expect(Catalogue.fill("{", with: [:]) == "{")
    #expect(Catalogue.fill("{}", with: [:]) == "{}")
    #expect(Catalogue.fill("", with: ["a": "b"]) == "")
  }

  @Test func choosesThePluralForm() {
    #expect(Self.catalogue.text("a.weeks", count: 1) == "one week")
    #expect(Self.catalogue.text("a.weeks", count: 0) == "0 weeks")
    #expect(Self.catalogue.text("a.weeks", count: 12_000) == "12,000 weeks")
    #expect(Self.catalogue.text("a.weeks", count: 2, ["count": "two"]) == "two weeks")
  }

  @Test func fallsBackToTheOtherForm() {
    let romanian = Catalogue(language: .romanian, parts: ["a#other = {count}"])
    #expect(romanian.text("a", count: 1) == "1")
    #expect(romanian.text("a", count: 5) == "5")
  }

  @Test func showsAMissingKey() {
    #expect(Self.catalogue.text("no.such") == "[no.such]")
    #expect(Self.catalogue.text("no.such", count: 1) == "[no.such#one]")
    #expect(!Self.catalogue.has("no.such"))
  }
}
