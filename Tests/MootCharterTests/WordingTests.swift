import Foundation
import MootCharter
import MootLanguage
import MootModel
import MootScenario
import Testing

/// The sentences of the catalogue, over every choice that a scenario can make.
struct WordingTests {
  @Test func nothingLeaks() {
    for sentence in Self.sentences {
      #expect(!sentence.contains("[charter"), "a key is missing: \(sentence)")
      #expect(!sentence.contains { $0 == "{" || $0 == "}" }, "a placeholder is left: \(sentence)")
      #expect(!sentence.contains("  ") && !sentence.contains(" ."), "a hole in: \(sentence)")
      #expect(!sentence.contains("**"), "markup in: \(sentence)")
    }
  }

  /// Every sentence that any of the scenarios brings out, once.
  private static let sentences = Variations.documents.reduce(into: Set<String>()) { $0.formUnion($1.sentences) }

  /// A sentence that no scenario brings out is dead wording, or a choice that has been forgotten.
  @Test func everySentenceIsUsed() {
    var used = Self.sentences
    for month in 1...12 {
      let date = CharterDate(year: 2030, month: month, day: 1)
      let dated = Charter.document(
        for: Samples.nearlyEmpty, forecast: nil, catalogue: .english, date: date)
      used.formUnion(dated.sentences)
    }
    for document in ApprovalSamples.documents { used.formUnion(document.sentences) }
    let text = used.sorted().joined(separator: "\n").lowercased()
    for (key, entry) in Catalogue.english.entries where key.hasPrefix("charter.") {
      // Numbers in words appear where counts happen to have them, and today's interview always leaves more than one
      // decision open.
      if key.hasPrefix("charter.number.word.") || key == "charter.declined" { continue }
      // Lists of words to know offices by.
      if key.hasPrefix("charter.rhythm.") { continue }
      if ["articles", "first", "last"].contains(where: { key == "charter.person.\($0)" }) { continue }
      if ["charter.open-decisions.none", "charter.open-decisions.intro#one"].contains(key) { continue }
      for fragment in Self.fragments(of: entry) where fragment.count > 7 {
        // Thousands of searches in a long text: the C library's is fast enough without optimization.
        #expect(strstr(text, fragment) != nil, "\(key) is never used: \(fragment)")
      }
    }
  }

  /// What a template says between its placeholders.
  private static func fragments(of entry: String) -> [String] {
    entry.split(separator: "\n\n").compactMap { paragraph in
      var fragments = [""]
      var isPlaceholder = false
      for character in paragraph.replacing("\n  ", with: " ").replacing("\n- ", with: "{}").replacing("\n", with: " ")
        .replacing("*", with: "")
      {
        switch character {
        case "{":
          isPlaceholder = true
          fragments.append("")
        case "}": isPlaceholder = false
        default: if !isPlaceholder { fragments[fragments.count - 1].append(character) }
        }
      }
      var longest = fragments.max { $0.count < $1.count } ?? ""
      if longest.hasPrefix("- ") { longest.removeFirst(2) }
      while longest.last == " " || longest.last == "." { longest.removeLast() }
      while longest.first == " " { longest.removeFirst() }
      return longest.lowercased()
    }
  }

  @Test func purposesDifferInSixSections() throws {
    for placement in Variations.placements {
      let documents = Variations.purposeLists.filter { !$0.isEmpty }.map { purposes in
        var scenario = Samples.productCommunity
        scenario.narrative.placement = placement
        scenario.narrative.purposes = purposes
        return Samples.document(scenario)
      }
      for (index, first) in documents.enumerated() {
        for second in documents.dropFirst(index + 1) {
          let different = zip(first.articles, second.articles).filter { $0 != $1 }
          #expect(different.count >= 6, "\(different.map(\.0.id))")
        }
      }
    }
  }

  @Test func everyPolicyHasItsOwnText() {
    let scenarios = Variations.policyGrid.filter { $0.narrative.placement == .found }
    let membership = Set(scenarios.map { Samples.document($0).text(of: .membership) })
    let moderation = Set(scenarios.map { Samples.document($0).articles.first { $0.id == "moderation" }!.clauses[0] })
    #expect(membership.count == MembershipModel.allCases.count)
    #expect(moderation.count == Variations.policies.count)
  }
}
