extension Catalogue {
  /// What is wrong with a translation: sentences that are missing or that nobody asks for, plural forms that its language
  /// needs, placeholders that differ. Empty when it can stand in for `original`.
  package func problems(as translation: Catalogue) -> [String] {
    var problems: [String] = []
    let forms = Set((0...120).map { translation.language.pluralForm(of: $0).rawValue })
    // Every key with its plural forms.
    let written = Dictionary(grouping: entries.keys, by: Self.plain)
    for (key, own) in written.sorted(by: { $0.key < $1.key }) {
      let isPlural = entries[key] == nil
      // Words that hold for every count in this language may do so in the other; there, too, they stand under one form.
      let countMatters = own != ["\(key)#other"]
      let needed = countMatters ? forms : [PluralForm.other.rawValue]
      let wanted = isPlural ? needed.sorted().map { "\(key)#\($0)" } : [key]
      let names = Set(
        (isPlural ? own : [key]).flatMap { placeholders(of: $0) })
      for key in wanted {
        guard let text = translation.entries[key] else {
          problems.append("\(key) is missing")
          continue
        }
        if text.allSatisfy(\.isWhitespace) { problems.append("\(key) is empty") }
        // "one week" may leave out its number.
        let differing = translation.placeholders(of: key).symmetricDifference(names)
          .subtracting(isPlural ? ["count", "Count"] : [])
        for name in differing.sorted() { problems.append("\(key) differs in {\(name)}") }
      }
      for form in PluralForm.allCases where isPlural && !forms.contains(form.rawValue) {
        if translation.entries["\(key)#\(form.rawValue)"] != nil {
          problems.append("\(key)#\(form.rawValue) is not used")
        }
      }
    }
    for key in translation.entries.keys.sorted() where entries[key] == nil && !isPlural(Self.plain(key)) {
      problems.append("\(key) is not used")
    }
    return problems
  }

  /// A key without its plural form.
  private static func plain(_ key: String) -> String { String(key.prefix { $0 != "#" }) }

  private func isPlural(_ key: String) -> Bool { entries["\(key)#other"] != nil }

  /// The names in braces.
  private func placeholders(of key: String) -> Set<String> {
    var names: Set<String> = []
    Self.scan(entries[key] ?? "", text: { _ in }, placeholder: { names.insert(String($0)) })
    return names
  }
}
