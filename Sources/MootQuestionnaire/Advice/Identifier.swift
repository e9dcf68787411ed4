/// Identifiers of goals, needs and the like, made of what they say.
enum Identifier {
  /// The first words of a text as an identifier: small Latin letters and digits, joined by hyphens, at most 32 characters.
  ///
  /// Edge cases: a text without any such letter, as in another script, gives `fallback`.
  static func from(_ text: String, or fallback: String) -> String {
    var words: [String] = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let plain = String(word.compactMap(plainLetter))
      guard !plain.isEmpty else { continue }
      guard words.count < 4, words.joined(separator: "-").count + plain.count < 32 else { break }
      words.append(plain)
    }
    return words.isEmpty ? fallback : words.joined(separator: "-")
  }

  /// The letter without its accent; nil where that is no Latin letter or digit.
  private static func plainLetter(_ character: Character) -> Character? {
    if character.isASCII { return character }
    guard let folded = accents[character] else { return nil }
    return folded
  }

  private static let accents: [Character: Character] = {
    let families: KeyValuePairs<Character, String> = [
      "a": "áàâäãåăā", "c": "çćč", "e": "éèêëēě", "i": "íìîïī", "n": "ñńň", "o": "óòôöõøō", "s": "șşśš", "t": "țţť",
      "u": "úùûüūů", "y": "ýÿ", "z": "źżž",
    ]
    var result: [Character: Character] = [:]
    for (plain, accented) in families {
      for letter in accented { result[letter] = plain }
    }
    return result
  }()
}
