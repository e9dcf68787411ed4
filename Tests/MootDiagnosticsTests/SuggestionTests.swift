import Testing

@testable import MootDiagnostics

struct SuggestionTests {
  static let sections = ["audience", "membership", "moderation", "team", "structure", "launch", "money", "simulation"]

  @Test(arguments: [
    ("membrship", "membership"), ("Membership", "membership"), ("mebmership", "membership"),
    ("moderations", "moderation"), ("audince", "audience"), ("tem", "team"), ("taem", "team"),
    ("simulaton", "simulation"), ("team", "team"), ("MONEY", "money"),
  ])
  func findsTheWordThatWasMeant(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: Self.sections) == meant)
  }

  @Test(arguments: ["zzz", "goals", "a", "", "membershipmembership"])
  func offersNothingFarAway(typed: String) {
    #expect(Suggestion.nearest(to: typed, among: Self.sections) == nil)
  }

  @Test func tiesGoToTheEarlier() {
    #expect(Suggestion.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(Suggestion.nearest(to: "bat", among: ["hat", "cat"]) == "hat")
    #expect(Suggestion.nearest(to: "bat", among: []) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
    ("abc", "ab", 1), ("abc", "xabc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("flaw", "lawn", 2),
    ("año", "ano", 1),
  ])
  func distances(a: String, b: String, distance: Int) {
    #expect(Suggestion.distance(from: a, to: b) == distance)
    #expect(Suggestion.distance(from: b, to: a) == distance)
  }

  /// A line of a megabyte costs nothing and means nothing.
  @Test func aHugeWordIsNobodysNeighbor() {
    #expect(Suggestion.nearest(to: String(repeating: "a", count: 1_000_000), among: Self.sections) == nil)
  }
}
