/// Which lines of a text another one replaces, as `diff -u` shows them.
package enum TextDifference {
  private enum Line {
    case kept(Substring)
    case removed(Substring)
    case added(Substring)
  }

  private static let context = 3

  /// The difference in the unified format; empty where there is none.
  ///
  /// Complexity: the number of lines of one text times that of the other, of those between the first and the last
  /// difference.
  package static func unified(_ old: String, _ new: String, names: (old: String, new: String)) -> String {
    if old == new { return "" }
    let lines = difference(self.lines(old), self.lines(new))
    var result = "--- \(names.old)\n+++ \(names.new)\n"
    for hunk in hunks(of: lines) { result += text(of: hunk, in: lines) }
    return result
  }

  private static func lines(_ text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func difference(_ old: [Substring], _ new: [Substring]) -> [Line] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.prefix(most).count
    let (a, b) = (Array(old[start..<old.count - end]), Array(new[start..<new.count - end]))
    // `common[i][j]`: the length of the longest common subsequence of what follows i and j.
    var common = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : max(common[i + 1][j], common[i][j + 1])
      }
    }
    var lines = old[..<start].map { Line.kept($0) }
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        lines.append(.kept(a[i]))
        (i, j) = (i + 1, j + 1)
      } else if j == b.count || i < a.count && common[i + 1][j] >= common[i][j + 1] {
        lines.append(.removed(a[i]))
        i += 1
      } else {
        lines.append(.added(b[j]))
        j += 1
      }
    }
    return lines + old[(old.count - end)...].map { Line.kept($0) }
  }

  /// The stretches to show: each change with the lines around it.
  private static func hunks(of lines: [Line]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (place, line) in lines.enumerated() {
      if case .kept = line { continue }
      let stretch = max(0, place - context)..<min(lines.count, place + context + 1)
      if let last = hunks.last, last.upperBound >= stretch.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<stretch.upperBound
      } else {
        hunks.append(stretch)
      }
    }
    return hunks
  }

  private static func text(of hunk: Range<Int>, in lines: [Line]) -> String {
    func count(_ stretch: ArraySlice<Line>) -> (old: Int, new: Int) {
      stretch.reduce(into: (old: 0, new: 0)) { count, line in
        switch line {
        case .kept: count = (count.old + 1, count.new + 1)
        case .removed: count.old += 1
        case .added: count.new += 1
        }
      }
    }
    let (before, within) = (count(lines[..<hunk.lowerBound]), count(lines[hunk]))
    func place(_ before: Int, _ count: Int) -> String {
      let start = count == 0 ? before : before + 1
      return count == 1 ? "\(start)" : "\(start),\(count)"
    }
    var text = "@@ -\(place(before.old, within.old)) +\(place(before.new, within.new)) @@\n"
    for line in lines[hunk] {
      switch line {
      case .kept(let line): text += " \(line)\n"
      case .removed(let line): text += "-\(line)\n"
      case .added(let line): text += "+\(line)\n"
      }
    }
    return text
  }
}
