extension DocumentEdit {
  /// Puts the item at a path to another place of its list; false when the layout does not allow it.
  ///
  /// Comments right above an item, and those behind it that are indented, go with it; what stands above the first item may
  /// be about the whole list and stays.
  mutating func move(_ path: DocumentPath, to destination: Int) -> Bool {
    guard let root, case .item(let index)? = path.steps.last else { return false }
    let trail = DocumentTrail(path, from: root)
    guard trail.target != nil, let list = trail.nodes.dropLast().last, let items = list.items,
      items.indices.contains(destination)
    else { return false }
    let stretches = list.isFlow ? items.map { $0.start..<$0.end } : blockStretches(of: items, in: list)
    guard zip(stretches, stretches.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }) else { return false }
    var texts = stretches.map { stretch in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: source.scalars[stretch])
      return String(view)
    }
    let endsInBreak = texts.last.map { $0.unicodeScalars.last?.isLineBreak ?? false } ?? false
    // The last line of a text may lack its break; in the middle it needs one.
    if !list.isFlow, !endsInBreak, let last = texts.indices.last { texts[last] += source.lineBreak }
    texts.insert(texts.remove(at: index), at: destination)
    for (stretch, text) in zip(stretches, texts).reversed() { replace(stretch, with: text) }
    return true
  }

  /// The lines of each item of a block list.
  private func blockStretches(of items: [YAMLNode], in list: YAMLNode) -> [Range<Int>] {
    let column = source.column(of: list.start)
    var starts = items.map { source.lineStarts[source.lineIndex(of: $0.start)] }
    for place in starts.indices.dropFirst() {
      var line = source.lineIndex(of: starts[place])
      while line > 0, isComment(line: line - 1, column: column), source.lineStarts[line - 1] > items[place - 1].end {
        line -= 1
      }
      starts[place] = source.lineStarts[line]
    }
    let end = endOfLines(max(list.end, items.last?.end ?? list.end), column: column)
    return zip(starts, Array(starts.dropFirst()) + [end]).map { $0..<max($0, $1) }
  }

  /// Whether a line holds only a comment that starts at a column.
  private func isComment(line: Int, column: Int) -> Bool {
    let content = source.content(ofLine: line)
    guard let first = source.scalars[content].firstIndex(where: { !$0.isBlank }) else { return false }
    return source.scalars[first] == "#" && source.column(of: first) == column
  }
}
