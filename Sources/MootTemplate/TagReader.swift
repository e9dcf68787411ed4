import MootDiagnostics

/// Looks through the tags of a template before Mustache does: for names that nobody knows, kinds of tags that are not taken,
/// and sections that are not closed.
struct TagReader {
  /// Deeper sections than a person can follow are refused: each costs the parser a frame of the stack.
  private static let deepest = 16

  private let characters: [Character]
  private let origin: TextTemplate.Origin
  private let names: Set<String>
  private var index = 0
  private var line = 0
  private var column = 0
  private var open: [(name: String, place: Place)] = []

  init(_ text: String, origin: TextTemplate.Origin, names: Set<String>) {
    characters = Array(text)
    self.origin = origin
    self.names = names
  }

  mutating func read() throws(Finding) {
    while index < characters.count {
      if starts(with: "{{") { try tag() } else { advance() }
    }
    if let section = open.last { throw Self.broken(section.place) }
  }

  private mutating func tag() throws(Finding) {
    let place = origin.place(line, column)
    let isTriple = starts(with: "{{{")
    for _ in 0..<(isTriple ? 3 : 2) { advance() }
    var kind: Character = " "
    if index < characters.count, "#^/&!".contains(characters[index]), !isTriple {
      kind = characters[index]
      advance()
    }
    var content = ""
    while !starts(with: isTriple ? "}}}" : "}}") {
      // Only a comment may go on in the next line.
      guard index < characters.count, kind == "!" || !"\n{".contains(characters[index]) else {
        throw Self.broken(place)
      }
      content.append(characters[index])
      advance()
    }
    for _ in 0..<(isTriple ? 3 : 2) { advance() }
    if kind == "!" { return }
    let name = content.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    guard names.contains(name) else { throw unknown(name, place) }
    switch kind {
    case "#", "^":
      open.append((name, place))
      if open.count > Self.deepest { throw Self.broken(place) }
    case "/":
      guard open.popLast()?.name == name else { throw Self.broken(place) }
    default: break
    }
  }

  private func unknown(_ name: String, _ place: Place) -> Finding {
    let nearest = Suggestion.nearest(to: name, among: names.sorted())
    return Finding(
      .error, nearest == nil ? "template-name" : "template-name.nearest", ["name": name, "nearest": nearest ?? ""],
      place: place)
  }

  private static func broken(_ place: Place) -> Finding { Finding(.error, "template-broken", place: place) }

  private func starts(with mark: String) -> Bool {
    index + mark.count <= characters.count && mark.elementsEqual(characters[index..<(index + mark.count)])
  }

  private mutating func advance() {
    if characters[index] == "\n" {
      line += 1
      column = 0
    } else {
      column += 1
    }
    index += 1
  }
}
