import MootLanguage
import MootModel
import MootScenario

/// What a clause is written with: the answers, the words of the catalogue, and where in the charter it stands.
struct ClauseDesk {
  let draft: CharterDraft
  let article: ArticleID
  /// The clause's name within the article.
  let name: String

  var answers: Answers { draft.answers }
  var wording: Wording { draft.wording }
  var id: String { "\(article.rawValue).\(name)" }

  // MARK: Words

  func words(_ path: String) -> [ClauseText] {
    switch answers.state(path) {
    case .answered: answers.words(path).map { [ClauseText(Self.blocks($0), .answered)] } ?? []
    case .standard: standard(path).map { [ClauseText([.text($0)], .standard)] } ?? open()
    case .leftOut: [ClauseText(wording.inlines("none"), .answered)]
    case .open: open()
    case .silent: []
    }
  }

  func list(_ path: String) -> [ClauseText] {
    // A list of which one text is open still says the others.
    let texts = answers.texts(path).map { Self.blocks($0) }
    switch answers.state(path) {
    case .answered, .open:
      return texts.isEmpty ? open(ifAsked: path) : [ClauseText(Self.lettered(texts), .answered)]
    case .standard:
      guard let text = standard(path) else { return open() }
      let items = text.split(separator: "\n").map { [Block.paragraph([.text(String($0))])] }
      return [ClauseText(Self.lettered(items), .standard)]
    case .leftOut: return [ClauseText(wording.inlines("none"), .answered)]
    case .silent: return []
    }
  }

  /// The decision that is missing, as `charter.open.<id>` says it.
  func open() -> [ClauseText] {
    let subject = wording.inlines("open.\(id)")
    var text = ClauseText(wording.inlines("not-decided", ["subject": subject]), .open)
    text.open = subject
    return [text]
  }

  /// The same, where a charter needs the answer or has one that decides nothing.
  func open(ifAsked path: String) -> [ClauseText] { answers.isOpen(path) ? open() : [] }

  /// The standard wording for a path and a kind of host; nil where there is none.
  func standard(_ path: String) -> String? { answers.standard(path) }

  // MARK: Parts

  static func blocks(_ text: TypedText) -> [Block] { text.paragraphs.map { .paragraph([.typed($0)]) } }

  /// Items with letters in front, which other answers may name; a single one without.
  static func lettered(_ items: [[Block]]) -> [Block] {
    if items.count == 1 { return items[0] }
    return [
      .list(
        ItemList(
          items: items.enumerated().map { index, blocks in
            guard case .paragraph(let inlines)? = blocks.first else { return blocks }
            return [.paragraph([.text("(\(letter(index))) ")] + inlines)] + blocks.dropFirst()
          }))
    ]
  }

  /// a to z, then aa, ab …
  static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return index < 26 ? String(letters[index]) : letter(index / 26 - 1) + String(letters[index % 26])
  }

  /// "Label: answer" as an item; nil where nothing was answered.
  func labelled(_ key: String, _ path: String) -> [Block]? {
    answers.words(path).map { labelled(key, $0) }
  }

  func labelled(_ key: String, _ text: TypedText) -> [Block] {
    let rest = text.paragraphs.dropFirst().map { Block.paragraph([.typed($0)]) }
    return [.paragraph(wording.inlines("label.\(key)", ["answer": [.typed(text.paragraphs[0])]]))] + rest
  }

  /// "Label: not yet decided" as an item, where a charter needs the answer.
  func missing(_ key: String, ifAsked path: String) -> [Block]? {
    guard answers.isOpen(path) else { return nil }
    return [.paragraph(wording.inlines("label.\(key)", ["answer": wording.inlines("not-decided.cell")]))]
  }

  func cell(_ path: String) -> [Inline] { answers.words(path).map { [.typed($0.text)] } ?? [] }

  func table(_ key: String, _ columns: [String], _ rows: [[[Inline]]]) -> Block {
    // A column that nobody has filled is none.
    let used = columns.indices.filter { column in column == 0 || rows.contains { !$0[column].isEmpty } }
    return draft.grid(key, columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } })
  }

  /// Values of lists of choices: the first with a capital, parted by semicolons.
  func choices(_ path: String, _ values: [String]) -> [Inline] {
    let words = values.enumerated().map { index, value in
      let words = wording.inlines("choice.\(path).\(value)")
      return index == 0 ? words.capitalized : words
    }
    return words.reduce(into: []) { $0 += ($0.isEmpty ? [] : [.text("; ")]) + $1 }.joinedText
  }

  // MARK: Time

  /// What holds at first and what the timeline makes of it, each with its date.
  func dated(_ path: String, _ words: (String) -> [Inline]) -> [Inline] {
    let first = answers.scenario.stated[path].map(words) ?? []
    return draft.changes(of: path).reduce(into: first) { result, change in
      let later = wording.inlines(
        "from-date", ["date": draft.date(ofWeek: change.week), "value": words(change.value)])
      result += (result.isEmpty ? [] : [.text("; ")]) + later
    }.joinedText
  }
}
