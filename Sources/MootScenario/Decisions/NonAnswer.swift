/// Answers in which nothing is decided: "tbd", "?", "we'll see", "no sé", "nu știm încă".
///
/// Everything that asks whether something is decided asks here: interview, check, charter and approval. Case, accents,
/// punctuation at the ends, brackets, and words such as "yet" or "por ahora" behind them do not count.
package enum NonAnswer {
  /// Whether nothing is decided by a text: one of the phrases below, no letter or digit at all, or a word left for later.
  package static func isMeant(by text: String) -> Bool {
    if isLong(text) { return !text.contains { $0.isLetter || $0.isNumber } || Placeholder.first(in: text) != nil }
    let plain = plain(text)
    if plain.isEmpty || phrases.contains(plain) || phrases.contains(core(plain)) { return true }
    return Placeholder.first(in: text) != nil
  }

  /// Whether a text says that there is none.
  ///
  /// That is a decision where none can be meant ("no appeals"), and none where a person or a thing is needed.
  package static func saysNone(_ text: String) -> Bool { !isLong(text) && nones.contains(plain(text)) }

  /// Longer than any phrase below with what may stand around it: nobody says so much to say nothing.
  private static func isLong(_ text: String) -> Bool { text.utf8.count > 400 }

  /// Whether a text says that there is nobody or nothing, which is no answer to "who" or "what".
  static func saysNobody(_ text: String) -> Bool {
    guard !isLong(text) else { return false }
    let plain = plain(text)
    return nones.contains(plain) || nobodies.contains(plain) || nobodies.contains(core(plain))
  }

  private static let nones: Set<String> = [
    "none", "ninguno", "ninguna", "niciunul", "niciuna", "nici unul", "nici una",
  ]

  private static let nobodies: Set<String> = [
    "nobody", "no one", "noone", "nothing", "vacant", "open position", "nadie", "nada", "vacante", "nimeni", "nimic",
    "vacant a", "post vacant",
  ]

  private static let phrases: Set<String> = [
    // English
    "tbd", "tbc", "tba", "tbh", "todo", "to do", "fixme", "na", "n a", "n/a", "not applicable", "not sure", "unsure",
    "no idea", "no clue", "unknown", "not known", "unclear", "undecided", "not decided", "open question", "pending",
    "to be decided", "to be determined", "to be defined", "to be discussed", "to be done", "to be confirmed",
    "to be clarified", "to be announced", "to be agreed", "to be named", "to be found", "to be hired",
    "to be appointed",
    "to be written", "we'll see", "we will see", "we shall see", "well see", "don't know", "dont know", "do not know",
    "i don't know", "i dont know", "we don't know", "we dont know", "idk", "dunno", "no answer", "ask legal",
    "ask the lawyer", "ask the lawyers", "ask our lawyers", "ask a lawyer", "ask somebody", "ask someone",
    "legal decides",
    "nobody yet", "no one yet", "none yet", "nothing yet", "not yet", "somebody", "someone", "whoever", "it depends",
    "depends", "maybe", "perhaps", "later", "placeholder", "xxx", "null", "nil", "skip", "hiring",
    // Spanish
    "por definir", "por decidir", "por determinar", "por confirmar", "por ver", "pendiente", "no se", "no lo se",
    "no lo sabemos", "no sabemos", "ni idea", "no estoy seguro", "no estoy segura", "no estamos seguros",
    "sin decidir", "sin definir", "ya veremos", "ya se vera", "veremos", "se vera", "por contratar", "nadie todavia",
    "nadie aun", "todavia nadie", "aun nadie", "preguntar a legal", "preguntar al abogado", "preguntar a los abogados",
    "consultar con legal", "no aplica", "no procede", "depende", "quizas", "quiza", "tal vez", "alguien", "mas tarde",
    "desconocido", "desconocida",
    // Romanian
    "de stabilit", "de decis", "de definit", "de determinat", "de confirmat", "de vazut", "urmeaza", "nu stiu",
    "nu stim", "nu se stie", "habar n-am", "habar nu am", "nu sunt sigur", "nu sunt sigura", "nu suntem siguri",
    "nesigur",
    "nedecis", "nehotarat", "vom vedea", "mai vedem", "vedem", "de angajat", "inca nimeni", "nimeni inca", "inca nu",
    "intreaba juristul", "intrebam juristul", "de intrebat juristul", "intreaba avocatul", "nu se aplica",
    "nu este cazul", "nu e cazul", "depinde", "poate", "cineva", "mai tarziu", "necunoscut", "in curs", "in asteptare",
  ]

  /// Words around a non-answer that change nothing about it.
  private static let after: [String] = [
    "yet", "for now", "at the moment", "right now", "so far", "still", "really", "todavia", "aun", "por ahora",
    "de momento", "por el momento", "inca", "deocamdata", "momentan", "pentru moment",
  ]
  private static let before: [String] = [
    "still", "currently", "honestly", "this is", "that is", "it is", "it's", "todavia", "aun", "inca", "momentan",
    "we are", "i am", "i'm", "we're",
  ]

  private static func core(_ plain: String) -> String {
    var words = plain
    for word in after where words.hasSuffix(" " + word) { words = String(words.dropLast(word.count + 1)) }
    for word in before where words.hasPrefix(word + " ") { words = String(words.dropFirst(word.count + 1)) }
    return words
  }

  /// In small letters without accents, brackets, doubled blanks, and punctuation at the ends.
  static func plain(_ text: String) -> String {
    var folded = ""
    for character in text.lowercased() {
      switch character {
      case "(", ")", "[", "]", "{", "}", "\"", "“", "”", "«", "»", "„": folded.append(" ")
      case "’", "‘", "`": folded.append("'")
      default: folded.append(folds[character] ?? character)
      }
    }
    let words = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    func isEdge(_ character: Character) -> Bool { !(character.isLetter || character.isNumber) }
    guard let first = words.firstIndex(where: { !isEdge($0) }), let last = words.lastIndex(where: { !isEdge($0) })
    else {
      return ""
    }
    return String(words[first...last])
  }

  private static let folds: [Character: Character] = [
    "á": "a", "à": "a", "ă": "a", "â": "a", "é": "e", "è": "e", "í": "i", "î": "i", "ó": "o", "ú": "u", "ü": "u",
    "ñ": "n", "ș": "s", "ş": "s", "ț": "t", "ţ": "t",
  ]
}
