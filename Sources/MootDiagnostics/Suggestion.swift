/// "Did you mean": the known word nearest to one that is not known.
package enum Suggestion {
  /// The candidate nearest to `word`, or nil when none is near enough.
  ///
  /// Near means a Damerau–Levenshtein distance of at most a third of the word's length, and at least 1.
  /// Ties go to the earlier candidate. Complexity: O(candidates × length²).
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let distance = distance(from: word.lowercased(), to: candidate.lowercased())
      if distance <= limit && distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// Insertions, deletions, replacements and swaps of neighbors that lead from `a` to `b`.
  static func distance(from a: String, to b: String) -> Int {
    // A line of a megabyte is no misspelled key.
    guard a.utf8.count < 200, b.utf8.count < 200 else { return .max }
    let (a, b) = (Array(a), Array(b))
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
