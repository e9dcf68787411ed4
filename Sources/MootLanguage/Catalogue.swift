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
    entries = parts.reduce(into: [:]) { entries, part in
      for (key, text) in CatalogueReader.entries(in: part) {
        precondition(entries[key] == nil, "catalogue key \(key) stands twice")
        entries[key] = text
      }
    }
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
    var rest = Substring(text)
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      rest = rest[rest.index(after: brace)...]
      if rest.first == "{" {
        result += "{"
        rest = rest.dropFirst()
      } else if let end = rest.firstIndex(of: "}") {
        let name = String(rest[..<end])
        result += arguments[name] ?? "{\(name)}"
        rest = rest[rest.index(after: end)...]
      } else {
        result += "{"
      }
    }
    return result + rest
  }
}

enum CatalogueReader {
  /// Works on bytes: every start of the program reads the whole catalogue, and letters are dear to take apart.
  static func entries(in text: String) -> [(String, String)] {
    let (space, hash, equalsSign) = (UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "="))
    var entries: [(key: String, lines: [String])] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.first == space, line.dropFirst().first == space {
        precondition(!entries.isEmpty, "a catalogue starts with a key")
        entries[entries.count - 1].lines.append(String(Substring(line.dropFirst(2))))
      } else if line.isEmpty || line.first == hash {
        // A blank line inside an indented value parts two paragraphs; those at its end are trimmed below.
        if line.isEmpty, !entries.isEmpty { entries[entries.count - 1].lines.append("") }
      } else {
        guard let equals = line.firstIndex(of: equalsSign) else {
          preconditionFailure("a catalogue line has no equals sign: \(Substring(line))")
        }
        let value = trimmed(line[line.index(after: equals)...])
        entries.append((trimmed(line[..<equals]), value.isEmpty ? [] : [value]))
      }
    }
    return entries.map { key, lines in
      var lines = lines[...]
      while lines.last == "" { lines = lines.dropLast() }
      return (key, lines.joined(separator: "\n"))
    }
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    let space = UInt8(ascii: " ")
    var text = text
    while text.first == space { text = text.dropFirst() }
    while text.last == space { text = text.dropLast() }
    return String(Substring(text))
  }
}
