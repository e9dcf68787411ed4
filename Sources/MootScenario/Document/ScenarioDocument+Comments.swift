extension ScenarioDocument {
  /// All comments of the text in their order, each from its sign to the end of its line.
  package var comments: [String] {
    var taken: [Range<Int>] = []
    if let root { Self.collectTexts(of: root, into: &taken) }
    taken.sort { $0.lowerBound < $1.lowerBound }
    var comments: [String] = []
    var next = taken[...]
    var offset = 0
    while offset < source.scalars.count {
      while let range = next.first, range.upperBound <= offset { next = next.dropFirst() }
      if let range = next.first, range.contains(offset) {
        offset = range.upperBound
        continue
      }
      let isApart = offset == 0 || source.scalars[offset - 1].isBlank || source.scalars[offset - 1].isLineBreak
      guard source.scalars[offset] == "#", isApart else {
        offset += 1
        continue
      }
      let comment = source.scalars[offset...].prefix { !$0.isLineBreak }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: comment)
      comments.append(String(view))
      offset = comment.endIndex
    }
    return comments
  }

  /// Whether every comment of this text stands in another one, too.
  package func keepsComments(in other: ScenarioDocument) -> Bool {
    var left: [String: Int] = [:]
    for comment in other.comments { left[comment, default: 0] += 1 }
    for comment in comments {
      guard let count = left[comment], count > 0 else { return false }
      left[comment] = count - 1
    }
    return true
  }

  /// The stretches that keys and values take, in which a sign of comments is only a character.
  private static func collectTexts(of node: YAMLNode, into ranges: inout [Range<Int>]) {
    switch node.content {
    case .scalar: if node.start < node.end { ranges.append(node.start..<node.end) }
    case .mapping(let entries):
      for entry in entries {
        if entry.keyStart < entry.keyEnd { ranges.append(entry.keyStart..<entry.keyEnd) }
        collectTexts(of: entry.value, into: &ranges)
      }
    case .sequence(let items): for item in items { collectTexts(of: item, into: &ranges) }
    }
  }
}
