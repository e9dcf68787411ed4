import Foundation
import Testing

@testable import MootLanguage

/// Whether a second catalogue could stand in for the English one: tried with one that is made from it.
@Suite("Translations")
struct TranslationTests {
  private static let english = Catalogue.english

  /// Every sentence in capitals but for its placeholders, with the plural forms of a language.
  private static func pseudo(_ language: Language) -> [String: String] {
    let forms = Set((0...120).map { language.pluralForm(of: $0).rawValue })
    var entries: [String: String] = [:]
    for (key, text) in english.entries {
      guard let mark = key.firstIndex(of: "#") else {
        entries[key] = shouted(text)
        continue
      }
      guard key.hasSuffix("#other") else { continue }
      for form in forms { entries["\(key[..<mark])#\(form)"] = shouted(text) }
    }
    return entries
  }

  private static func shouted(_ text: String) -> String {
    var isName = false
    return String(
      text.flatMap { character -> String in
        if character == "{" { isName = true }
        if character == "}" { isName = false }
        return isName ? String(character) : character.uppercased()
      })
  }

  private static func catalogue(_ language: Language, _ entries: [String: String]) -> Catalogue {
    let part = entries.map { key, text in
      "\(key) =\n"
        + text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    }.joined(separator: "\n")
    return Catalogue(language: language, parts: [part])
  }

  @Test(arguments: [Language.english, .spanish, .romanian])
  func `A whole catalogue has no problem`(_ language: Language) {
    #expect(Self.english.problems(as: Self.catalogue(language, Self.pseudo(language))) == [])
  }

  @Test func `English has no problem with itself`() { #expect(Self.english.problems(as: Self.english) == []) }

  /// A translation is complete or it is not carried: one that lacks a sentence fails here.
  @Test func `Every catalogue that the program carries is whole`() {
    #expect(Catalogue.shipped.first?.language == .english)
    #expect(Set(Catalogue.shipped.map(\.language)).count == Catalogue.shipped.count)
    for catalogue in Catalogue.shipped {
      #expect(Self.english.problems(as: catalogue) == [], "\(catalogue.language)")
    }
  }

  @Test(arguments: Language.allCases)
  func `English stands in for a language without words, and only there`(_ language: Language) {
    #expect(Catalogue.of(language).language == (Catalogue.has(language) ? language : .english))
    #expect(language == .english || Self.english.has("language.\(language.rawValue)"))
  }

  @Test func `Romanian needs a form that English has not`() {
    let borrowed = Self.catalogue(.romanian, Self.english.entries)
    let problems = Self.english.problems(as: borrowed)
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.hasSuffix("#few is missing") })
  }

  @Test(
    arguments: [
      (
        "interview.name.ask is missing",
        { @Sendable (entries: inout [String: String]) in entries["interview.name.ask"] = nil }
      ),
      ("interview.name.aks is not used", { entries in entries["interview.name.aks"] = "X" }),
      (
        "interview.enter.takes differs in {proposal}", { entries in entries["interview.enter.takes"] = "X {propuesta}" }
      ),
      (
        "interview.enter.takes differs in {propuesta}",
        { entries in entries["interview.enter.takes"] = "X {propuesta}" }
      ),
      ("check.files#other is missing", { entries in entries["check.files#other"] = nil }),
      ("check.files#few is not used", { entries in entries["check.files#few"] = "X" }),
    ] as [(String, @Sendable (inout [String: String]) -> Void)])
  func `A broken catalogue is found out`(_ problem: String, _ break: @Sendable (inout [String: String]) -> Void) {
    var entries = Self.pseudo(.spanish)
    `break`(&entries)
    #expect(Self.english.problems(as: Self.catalogue(.spanish, entries)).contains(problem))
  }

  /// A sentence that is put together in code reads wrongly in another language.
  @Test func `No sentence is continued in code`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    for room in ["MootQuestionnaire", "MootTerminal"] {
      let files = try #require(
        FileManager.default.enumerator(at: sources.appending(path: room), includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        let code = try String(contentsOf: file, encoding: .utf8)
        for match in code.matches(of: /(text|words)\("[a-z.\-]+"[^\n]*\)\s*\+\s*"[^"\n]*[A-Za-z]{2}/) {
          Issue.record("\(file.lastPathComponent): \(match.output.0)")
        }
      }
    }
  }
}
