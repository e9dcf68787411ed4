/// Reads the sentences of a catalogue as paragraphs and lists with emphasis.
///
/// A blank line parts two paragraphs; other line breaks are spaces. A paragraph of which every line, but for indented
/// ones, starts with `- ` is a list. `*words*` are emphasized, `**words**` strongly. A placeholder in braces stands for
/// the inlines given for it, so that nothing a person typed is ever read as markup.
struct CatalogueProse {
  let arguments: [String: [Inline]]
  /// What stands for a placeholder such as `{see.membership}`.
  let reference: (String) -> Inline?

  func blocks(_ text: String) -> [Block] {
    text.split(separator: "\n\n").map { part in
      guard part.hasPrefix("- ") else { return .paragraph(inlines(part)) }
      var items: [String] = []
      for line in part.split(separator: "\n") {
        if line.hasPrefix("- ") {
          items.append(String(line.dropFirst(2)))
        } else {
          items[items.count - 1] += " " + line.drop { $0 == " " }
        }
      }
      return .list(ItemList(items: items.map { [.paragraph(inlines(Substring($0)))] }))
    }
  }

  func inlines(_ text: Substring) -> [Inline] {
    var rest = text
    return inlines(&rest, until: "").joinedText
  }

  private func inlines(_ rest: inout Substring, until mark: String) -> [Inline] {
    var result: [Inline] = []
    while let special = rest.utf8.firstIndex(where: { $0 == 0x2A || $0 == 0x7B || $0 == 0x0A }) {
      if special > rest.startIndex { result.append(.text(String(rest[..<special]))) }
      rest = rest[special...]
      if !mark.isEmpty, rest.hasPrefix(mark) {
        rest = rest.dropFirst(mark.count)
        return result
      }
      if rest.hasPrefix("**") {
        rest = rest.dropFirst(2)
        result.append(.strong(inlines(&rest, until: "**").joinedText))
      } else if rest.hasPrefix("*") {
        rest = rest.dropFirst()
        result.append(.emphasis(inlines(&rest, until: "*").joinedText))
      } else if rest.hasPrefix("{{") {
        rest = rest.dropFirst(2)
        result.append(.text("{"))
      } else if rest.hasPrefix("{") {
        let name = String(rest.dropFirst().prefix { $0 != "}" })
        rest = rest.dropFirst(name.count + 2)
        result += placeholder(name)
      } else {
        rest = rest.dropFirst()
        result.append(.text(" "))
      }
    }
    if !rest.isEmpty { result.append(.text(String(rest))) }
    rest = rest[rest.endIndex...]
    return result
  }

  /// What stands for a placeholder; a name that nobody knows stays as it is, for the tests to find.
  private func placeholder(_ name: String) -> [Inline] {
    if let argument = arguments[name] { return argument }
    if name.hasPrefix("see."), let reference = reference(String(name.dropFirst(4))) { return [reference] }
    return [.text("{\(name)}")]
  }
}

extension [Inline] {
  /// The same with neighboring texts made one, so that equal sentences are equal trees.
  var joinedText: [Inline] {
    reduce(into: []) { result, inline in
      if case .text(let text) = inline, case .text(let before) = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(inline)
      }
    }
  }
}
