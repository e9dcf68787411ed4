/// How one text became another, word by word.
package struct WordDifference: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case kept([String])
    case removed([String])
    case added([String])
  }

  package let pieces: [Piece]

  /// Above this many pairs of words the middle is replaced as a whole: the comparison would take longer than anybody waits.
  private static let limit = 4_000_000

  /// A line break counts as a word of its own.
  package init(from old: String, to new: String) {
    let (a, b) = (Self.words(old), Self.words(new))
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
    let (middleA, middleB) = (Array(a[start..<(a.count - end)]), Array(b[start..<(b.count - end)]))
    var pieces: [Piece] = [.kept(Array(a[..<start]))]
    if middleA.count * middleB.count > Self.limit {
      pieces += [.removed(middleA), .added(middleB)]
    } else {
      pieces += Self.middle(middleA, middleB)
    }
    pieces.append(.kept(Array(a[(a.count - end)...])))
    pieces = Self.joined(pieces)
    self.pieces = Self.isReplacement(pieces, a, b) ? Self.joined([.removed(a), .added(b)]) : pieces
  }

  /// Whether less than half of the longer text is common to both: then a reader wants both whole.
  ///
  /// A heading that both have says nothing about what stands below it.
  private static func isReplacement(_ pieces: [Piece], _ old: [String], _ new: [String]) -> Bool {
    guard !old.isEmpty, !new.isEmpty else { return false }
    func heading(_ words: [String]) -> ArraySlice<String> { words.prefix { $0 != lineBreak } }
    let shared = heading(old) == heading(new) && old.contains(lineBreak) ? heading(old).count : 0
    func isWord(_ word: String) -> Bool { word != lineBreak }
    let kept = pieces.reduce(0) { count, piece in
      if case .kept(let words) = piece { count + words.count(where: isWord) } else { count }
    }
    let longer = max(old.count(where: isWord), new.count(where: isWord)) - shared
    return 2 * (kept - shared) < longer
  }

  /// The shortest way from one list of words to the other.
  private static func middle(_ old: [String], _ new: [String]) -> [Piece] {
    let changes = new.difference(from: old)
    let removed = Set(
      changes.removals.map { change in if case .remove(let offset, _, _) = change { offset } else { -1 } })
    let added = Set(
      changes.insertions.map { change in if case .insert(let offset, _, _) = change { offset } else { -1 } })
    var pieces: [Piece] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        pieces.append(.removed([old[i]]))
        i += 1
      } else if j < new.count, added.contains(j) {
        pieces.append(.added([new[j]]))
        j += 1
      } else {
        pieces.append(.kept([old[i]]))
        i += 1
        j += 1
      }
    }
    return pieces
  }

  private static func joined(_ pieces: [Piece]) -> [Piece] {
    pieces.reduce(into: []) { result, piece in
      switch (result.last, piece) {
      case (_, .kept([])), (_, .removed([])), (_, .added([])): break
      case (.kept(let before)?, .kept(let words)): result[result.count - 1] = .kept(before + words)
      case (.removed(let before)?, .removed(let words)): result[result.count - 1] = .removed(before + words)
      case (.added(let before)?, .added(let words)): result[result.count - 1] = .added(before + words)
      default: result.append(piece)
      }
    }
  }

  static let lineBreak = "\n"

  private static func words(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.split(separator: " ").map(String.init) }
      .reduce(into: []) { $0 += ($0.isEmpty ? [] : [lineBreak]) + $1 }
  }
}
