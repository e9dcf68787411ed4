import Foundation
import MootLanguage
import Testing

/// The English catalogue and the code that reads from it.
struct ShippedCatalogueTests {
  static let entries = Catalogue.english.entries

  @Test func keysAreWordsAndSentencesAreNotEmpty() {
    for (key, text) in Self.entries.sorted(by: { $0.key < $1.key }) {
      #expect(key.wholeMatch(of: /[a-zA-Z0-9_\-.\[\]]+(#(one|few|other))?/) != nil, "\(key)")
      #expect(!text.isEmpty, "\(key)")
      #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" }, "\(key) holds a control character")
    }
  }

  @Test func everyPluralHasItsOtherForm() {
    for key in Self.entries.keys {
      if let mark = key.firstIndex(of: "#") {
        #expect(Self.entries["\(key[..<mark])#other"] != nil, "\(key)")
      }
    }
  }

  @Test func placeholdersAreWords() {
    for (key, text) in Self.entries {
      for match in text.replacing("{{", with: "").matches(of: /\{([^}]*)\}?/) {
        #expect(match.output.0.hasSuffix("}"), "\(key): a brace is not closed")
        #expect(match.output.1.wholeMatch(of: /[a-zA-Z][a-zA-Z_.\-]*/) != nil, "\(key): {\(match.output.1)}")
      }
    }
  }

  /// Both forms of a plural speak of the same things, but that "one week" may leave out its number.
  @Test func pluralFormsShareTheirPlaceholders() {
    func placeholders(_ text: String) -> Set<Substring> {
      Set(text.matches(of: /\{([a-zA-Z_.\-]+)\}/).map(\.output.1)).subtracting(["count", "Count"])
    }
    for (key, text) in Self.entries where key.hasSuffix("#one") {
      let other = Self.entries[key.replacing("#one", with: "#other")] ?? ""
      #expect(placeholders(text) == placeholders(other), "\(key)")
    }
  }

  /// Every key that the code names stands in the catalogue.
  @Test func everyKeyInTheCodeHasItsSentence() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let areas = Set(Self.entries.keys.compactMap { $0.split(separator: ".").first })
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var read = 0
    for case let file as URL in files where file.pathExtension == "swift" && !file.path.contains("/MootLanguage/") {
      let code = try String(contentsOf: file, encoding: .utf8)
      // The beginning of a key that goes on with an interpolation must begin some key.
      for match in code.matches(of: /(\w+)\.text\(\s*"([a-z0-9_\-.]+)("|\\\()/) {
        let (receiver, key, end) = (match.output.1, match.output.2, match.output.3)
        // Answers are read by scenario paths, some of which begin like an area of the catalogue.
        guard receiver != "answers", key.contains("."), areas.contains(key.prefix { $0 != "." }) else { continue }
        read += 1
        let isThere =
          end == "\""
          ? Self.entries[String(key)] != nil || Self.entries["\(key)#other"] != nil
          : Self.entries.keys.contains { $0.hasPrefix(key) }
        #expect(isThere, "\(file.lastPathComponent): \(key)")
      }
    }
    #expect(read > 0)
  }
}
