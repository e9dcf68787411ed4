/// Prose in lines of a given width.
package enum Wrapping {
  /// Breaks at spaces; a word longer than a line is parted. No line takes more than `width` columns.
  ///
  /// - Parameters:
  ///   - first: Stands before the first line, such as a bullet.
  ///   - rest: Stands before every other line.
  package static func lines(_ text: String, width: Int, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var used = DisplayWidth.of(first)
    var isEmpty = true
    func restart() {
      lines.append(line)
      line = rest
      used = DisplayWidth.of(rest)
      isEmpty = true
    }
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var word = String(word)
      var columns = DisplayWidth.of(word)
      if !isEmpty && used + 1 + columns > width { restart() }
      while used + columns + (isEmpty ? 0 : 1) > width {
        // At least one character a line, or a width below that of a character would never end.
        var head = DisplayWidth.prefix(of: word, columns: width - used)
        if head.isEmpty, let character = word.first { head = String(character) }
        line += head
        used += DisplayWidth.of(head)
        word = String(word.dropFirst(head.count))
        columns = DisplayWidth.of(word)
        isEmpty = false
        if word.isEmpty { break }
        restart()
      }
      if word.isEmpty { continue }
      line += (isEmpty ? "" : " ") + word
      used += columns + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
