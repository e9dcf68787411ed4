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
    var words = ""
    func closeWords() {
      if !words.isEmpty { result.append(.text(words)) }
      words = ""
    }
    while let character = rest.first {
      if !mark.isEmpty, rest.hasPrefix(mark) {
        rest = rest.dropFirst(mark.count)
        break
      }
      rest = rest.dropFirst()
      switch character {
      case "\n":
        words += " "
      case "*":
        closeWords()
        if rest.first == "*" {
          rest = rest.dropFirst()
          result.append(.strong(inlines(&rest, until: "**")))
        } else {
          result.append(.emphasis(inlines(&rest, until: "*")))
        }
      case "{":
        if rest.first == "{" {
          rest = rest.dropFirst()
          words += "{"
          continue
        }
        let name = String(rest.prefix { $0 != "}" })
        rest = rest.dropFirst(name.count + 1)
        closeWords()
        if let argument = arguments[name] {
          result += argument
        } else if name.hasPrefix("see."), let reference = reference(String(name.dropFirst(4))) {
          result.append(reference)
        } else {
          words += "{\(name)}"
        }
      default:
        words.append(character)
      }
    }
    closeWords()
    return result
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
