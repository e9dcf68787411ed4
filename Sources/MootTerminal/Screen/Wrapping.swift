/// Breaks text into lines by the width that it takes on a screen.
package struct Wrapping {
  let width: Int

  package init(width: Int) {
    self.width = width
  }

  /// The lines of a text; its own line breaks stay.
  ///
  /// A word that is wider than a line is broken.
  package func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      var lineWidth = 0
      for word in paragraph.split(separator: " ") {
        for piece in pieces(of: word) {
          let pieceWidth = piece.displayWidth
          if lineWidth > 0, lineWidth + 1 + pieceWidth > width {
            lines.append(line)
            (line, lineWidth) = ("", 0)
          }
          if lineWidth > 0 {
            line += " "
            lineWidth += 1
          }
          line += piece
          lineWidth += pieceWidth
        }
      }
      return lines + [line]
    }
  }

  private func pieces(of word: Substring) -> [String] {
    guard word.displayWidth > width else { return [String(word)] }
    var pieces = [""]
    var pieceWidth = 0
    for character in word {
      if pieceWidth + character.displayWidth > width {
        pieces.append("")
        pieceWidth = 0
      }
      pieces[pieces.count - 1].append(character)
      pieceWidth += character.displayWidth
    }
    return pieces
  }
}
