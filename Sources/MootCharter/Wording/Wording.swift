import MootLanguage

/// The sentences of a catalogue as parts of a document.
struct Wording {
  let catalogue: Catalogue
  let kind: CharterDocument.Kind
  let edition: CharterEdition
  /// Placeholders that every sentence may use.
  let standing: [String: [Inline]]

  init(
    catalogue: Catalogue, kind: CharterDocument.Kind, edition: CharterEdition, standing: [String: [Inline]] = [:]
  ) {
    self.catalogue = catalogue
    self.kind = kind
    self.edition = edition
    self.standing = standing
  }

  var numbers: NumberFormat { NumberFormat(language: catalogue.language) }

  func has(_ key: String) -> Bool { catalogue.has("charter.\(key)") }

  /// The sentence under `charter.<key>` as one paragraph's content.
  func inlines(_ key: String, _ arguments: [String: [Inline]] = [:]) -> [Inline] {
    prose(arguments).inlines(Substring(template("charter.\(key)")))
  }

  /// The sentence in the plural form that `count` asks for; `{count}` stands for the number.
  func inlines(_ key: String, count: Int, _ arguments: [String: [Inline]] = [:]) -> [Inline] {
    prose(counted(count, arguments)).inlines(Substring(template("charter.\(key)", count: count)))
  }

  /// The paragraphs and lists under `charter.<key>`.
  func blocks(_ key: String, _ arguments: [String: [Inline]] = [:]) -> [Block] {
    prose(arguments).blocks(template("charter.\(key)"))
  }

  func blocks(_ key: String, count: Int, _ arguments: [String: [Inline]] = [:]) -> [Block] {
    prose(counted(count, arguments)).blocks(template("charter.\(key)", count: count))
  }

  /// A note: the first paragraph under its key is its subject, the rest its body.
  func note(_ kind: Note.Kind, _ key: String, _ arguments: [String: [Inline]] = [:]) -> Block {
    let paragraphs = blocks(key, arguments).compactMap { block -> [Inline]? in
      if case .paragraph(let inlines) = block { inlines } else { nil }
    }
    let body = paragraphs.dropFirst().reduce(into: [Inline]()) { body, paragraph in
      if !body.isEmpty { body.append(.text(" ")) }
      body += paragraph
    }
    return .note(
      Note(
        kind: kind, label: inlines("note.\(kind.rawValue)"), subject: paragraphs.first ?? [],
        body: body.joinedText))
  }

  /// Several phrases as one: "a, b, and c".
  func series(_ items: [[Inline]]) -> [Inline] {
    guard let last = items.last else { return [] }
    if items.count == 1 { return last }
    if items.count == 2 { return inlines("series.pair", ["first": items[0], "second": last]) }
    let start = items.dropFirst().dropLast().reduce(items[0]) { start, item in
      inlines("series.middle", ["first": start, "second": item])
    }
    return inlines("series.end", ["first": start, "second": last])
  }

  /// A reference to an article, a clause or an annex; its number is filled in where its target is printed.
  func reference(to id: String) -> Inline? {
    let isKnown =
      ArticleID(rawValue: id) != nil || AnnexID(rawValue: id) != nil || ClauseFact.all.contains { $0.id == id }
    return isKnown ? .reference(to: id, []) : nil
  }

  private func prose(_ arguments: [String: [Inline]]) -> CatalogueProse {
    CatalogueProse(arguments: standing.merging(arguments) { _, given in given }, reference: reference(to:))
  }

  private func counted(_ count: Int, _ arguments: [String: [Inline]]) -> [String: [Inline]] {
    arguments.merging(["count": [.text(numbers.whole(count))]]) { given, _ in given }
  }

  private func template(_ key: String) -> String { catalogue.entries[key] ?? "[\(key)]" }

  private func template(_ key: String, count: Int) -> String {
    let form = catalogue.language.pluralForm(of: count).rawValue
    return catalogue.entries["\(key)#\(form)"] ?? catalogue.entries["\(key)#other"] ?? "[\(key)#\(form)]"
  }
}
