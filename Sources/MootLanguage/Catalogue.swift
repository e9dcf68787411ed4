/// The sentences of one language, by key.
///
/// A catalogue is written as plain text:
///
///     # a comment
///     page.assumed = Assumed: {eligible} eligible people.
///     page.weeks#one = one week
///     page.weeks#other = {count} weeks
///     charter.purpose =
///       A first line of prose
///       that goes on here.
///
///       A second paragraph.
///
/// A value that starts on the next lines is indented by two spaces; its line breaks stay. Placeholders stand in braces;
/// `{{` is a brace. A key with a count ends in `#` and the plural form.
package struct Catalogue: Sendable {
  package let language: Language
  package let entries: [String: String]

  package init(language: Language, parts: [String]) {
    self.language = language
    var entries: [String: String] = [:]
    entries.reserveCapacity(4096)
    for part in parts {
      for (key, text) in CatalogueReader.entries(in: part) {
        let other = entries.updateValue(text, forKey: key)
        precondition(other == nil, "catalogue key \(key) stands twice")
      }
    }
    self.entries = entries
  }

  private init(language: Language, entries: [String: String]) {
    self.language = language
    self.entries = entries
  }

  /// The same with other sentences under some of its keys.
  package func replacing(_ sentences: [String: String]) -> Catalogue {
    Catalogue(language: language, entries: entries.merging(sentences) { $1 })
  }

  /// The sentence under `key` with its placeholders replaced.
  ///
  /// Edge cases: a key that is not in the catalogue gives the key itself in brackets, so that it is seen and nothing fails;
  /// the tests find every such key. An argument that the sentence does not name is ignored.
  package func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
    guard let entry = entries[key] else { return "[\(key)]" }
    return Self.fill(entry, with: arguments)
  }

  /// The sentence under `key` in the plural form that `count` asks for; `{count}` stands for the count itself.
  package func text(_ key: String, count: Int, _ arguments: [String: String] = [:]) -> String {
    let form = language.pluralForm(of: count).rawValue
    let entry = entries["\(key)#\(form)"] ?? entries["\(key)#other"]
    guard let entry else { return "[\(key)#\(form)]" }
    var arguments = arguments
    if arguments["count"] == nil { arguments["count"] = NumberFormat(language: language).whole(count) }
    return Self.fill(entry, with: arguments)
  }

  /// Whether there is a sentence under `key`.
  package func has(_ key: String) -> Bool { entries[key] != nil }

  static func fill(_ text: String, with arguments: [String: String]) -> String {
    guard text.contains("{") else { return text }
    var result = ""
    scan(text, text: { result += $0 }, placeholder: { result += arguments[String($0)] ?? "{\($0)}" })
    return result
  }

  /// Goes through a sentence and hands on its texts and the names of its placeholders, in their order.
  ///
  /// Edge cases: two opening braces stand for one; one that is never closed stands for itself.
  package static func scan(_ sentence: String, text: (Substring) -> Void, placeholder: (Substring) -> Void) {
    var rest = Substring(sentence)
    while let brace = rest.firstIndex(of: "{") {
      text(rest[..<brace])
      let inside = rest[rest.index(after: brace)...]
      if inside.first == "{" {
        text("{")
        rest = inside.dropFirst()
      } else if let end = inside.firstIndex(of: "}") {
        placeholder(inside[..<end])
        rest = inside[inside.index(after: end)...]
      } else {
        text("{")
        rest = inside
      }
    }
    text(rest)
  }
}
