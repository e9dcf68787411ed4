/// One change to the text of a scenario, worked out from the stretches that its nodes take.
struct DocumentEdit {
  let source: SourceText
  let root: YAMLNode?
  private var scalars: [Unicode.Scalar]

  init(source: SourceText, root: YAMLNode?) {
    self.source = source
    self.root = root
    scalars = source.scalars
  }

  /// The text after the change.
  var result: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  mutating func replace(_ range: Range<Int>, with text: String) {
    scalars.replaceSubrange(range, with: Array(text.unicodeScalars))
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  // MARK: Setting

  /// Puts `value` at a path; false when the layout does not allow it.
  mutating func set(_ path: DocumentPath, to value: AnswerValue, kind: ScenarioField.Kind) -> Bool {
    let writer = AnswerWriter(kind: kind)
    guard let root else {
      let start = source.scalars.isEmpty || source.scalars.last?.isLineBreak == true ? "" : source.lineBreak
      let lines = ["folkmoot: 1"] + writer.lines(path.steps[...], value, indent: 0)
      replace(
        source.scalars.count..<source.scalars.count,
        with: start + lines.map { $0 + source.lineBreak }.joined())
      return true
    }
    let trail = DocumentTrail(path, from: root)
    if let target = trail.target { return replaceValue(target, trail, value, writer) }
    return insert(trail, path, value, writer)
  }

  private mutating func replaceValue(
    _ node: YAMLNode, _ trail: DocumentTrail, _ value: AnswerValue, _ writer: AnswerWriter
  ) -> Bool {
    if let items = node.items, !node.isFlow {
      guard let texts = writer.texts(value), !texts.isEmpty else { return false }
      return replaceItems(items, of: node, with: texts)
    }
    if node.entries != nil { return false }
    if node.start == node.end {
      replace(node.start..<node.end, with: " " + writer.inline(value, inFlow: trail.isInFlow))
      return true
    }
    if !trail.isInFlow, case .text(let text) = value, let block = YAMLText.block(text),
      source.scalars[node.end..<source.endOfLine(at: node.end)].allSatisfy(\.isBlank),
      let entries = trail.nodes[trail.nodes.count - 2].entries, let position = trail.positions.last
    {
      let indent = blanks(source.column(of: entries[position].keyStart) + 2)
      let lines = [block.header] + block.lines.map { $0.isEmpty ? "" : indent + $0 }
      replace(node.start..<node.end, with: lines.joined(separator: source.lineBreak))
      return true
    }
    replace(node.start..<node.end, with: writer.inline(value, inFlow: trail.isInFlow))
    return true
  }

  /// Replaces a block list item by item, so that comments stay with their lines.
  private mutating func replaceItems(_ items: [YAMLNode], of node: YAMLNode, with texts: [String]) -> Bool {
    guard items.allSatisfy({ $0.text != nil }) else { return false }
    let dash = blanks(source.column(of: node.start)) + "- "
    // From the end, so that the offsets before stay true.
    if texts.count > items.count {
      let lines = texts[items.count...].map { dash + YAMLText.plainOrQuoted($0) }
      insertLines(lines, at: source.startOfNextLine(after: node.end))
    }
    for index in items.indices.reversed() {
      if index >= texts.count {
        guard let lines = linesOfItem(items[index]) else { return false }
        replace(lines, with: "")
      } else if items[index].text != texts[index] {
        replace(items[index].start..<items[index].end, with: YAMLText.plainOrQuoted(texts[index]))
      }
    }
    return true
  }

  private func linesOfItem(_ item: YAMLNode) -> Range<Int>? {
    let start = source.lineStarts[source.lineIndex(of: item.start)]
    let end = source.startOfNextLine(after: max(item.start, item.end))
    return start < end ? start..<end : nil
  }

  private mutating func insertLines(_ lines: [String], at offset: Int) {
    var text = lines.map { $0 + source.lineBreak }.joined()
    // The last line of the text may lack its break.
    if offset == source.scalars.count, offset > 0, !source.scalars[offset - 1].isLineBreak {
      text = source.lineBreak + text
    }
    replace(offset..<offset, with: text)
  }

  // MARK: Adding

  private mutating func insert(
    _ trail: DocumentTrail, _ path: DocumentPath, _ value: AnswerValue, _ writer: AnswerWriter
  ) -> Bool {
    guard let container = trail.nodes.last, let step = trail.missing.first else { return false }
    if container.isEmpty || isEmptyFlow(container) && !trail.isInFlow && trail.nodes.count > 1 {
      return fill(container, trail, value, writer)
    }
    let taken = path.steps.count - trail.missing.count
    switch (step, container.content) {
    case (.key, .mapping(let entries)):
      if container.isFlow {
        let entry = writer.flow(trail.missing, value)
        return insertInFlow(String(entry.dropFirst().dropLast()), into: container, after: entries.last?.value.end)
      }
      return insertKey(path.steps[taken...], entries, pattern: pattern(path.steps[..<taken]), container, value, writer)
    case (.item(let index), .sequence(let items)) where index == items.count:
      if container.isFlow {
        let item = writer.flow(trail.missing, value)
        return insertInFlow(String(item.dropFirst().dropLast()), into: container, after: items.last?.end)
      }
      let lines = writer.lines(trail.missing, value, indent: source.column(of: container.start))
      insertLines(lines, at: endOfLines(container.end, column: source.column(of: container.start)))
      return true
    default: return false
    }
  }

  private func isEmptyFlow(_ node: YAMLNode) -> Bool {
    node.isFlow && (node.entries?.isEmpty ?? true) && (node.items?.isEmpty ?? true)
  }

  /// Puts the first content under a key that has none yet.
  private mutating func fill(
    _ node: YAMLNode, _ trail: DocumentTrail, _ value: AnswerValue, _ writer: AnswerWriter
  ) -> Bool {
    guard trail.nodes.count > 1, let position = trail.positions.last else { return false }
    if trail.isInFlow || node.isFlow && trail.nodes.dropLast().contains(where: \.isFlow) {
      replace(node.start..<node.end, with: (node.start == node.end ? " " : "") + writer.flow(trail.missing, value))
      return true
    }
    guard let entries = trail.nodes[trail.nodes.count - 2].entries else { return false }
    let key = entries[position]
    let lines = writer.lines(trail.missing, value, indent: source.column(of: key.keyStart) + 2)
    insertLines(lines, at: source.startOfNextLine(after: max(node.end, key.keyEnd)))
    var start = node.start
    while start > key.keyEnd + 1, source.scalars[start - 1].isBlank { start -= 1 }
    if node.end > start { replace(start..<node.end, with: "") }
    return true
  }

  private mutating func insertInFlow(_ text: String, into container: YAMLNode, after last: Int?) -> Bool {
    if let last {
      replace(last..<last, with: ", " + text)
    } else {
      replace(container.start + 1..<container.start + 1, with: text)
    }
    return true
  }

  /// Adds a key to a block mapping, behind those that come before it in the order of the table.
  private mutating func insertKey(
    _ steps: ArraySlice<DocumentPath.Step>, _ entries: [YAMLEntry], pattern: String, _ container: YAMLNode,
    _ value: AnswerValue, _ writer: AnswerWriter
  ) -> Bool {
    guard case .key(let key)? = steps.first, let firstEntry = entries.first else { return false }
    let order = FieldIndex.shared.keys[pattern] ?? []
    let rank = order.firstIndex(of: key) ?? .max
    let column = source.column(of: container.start)
    var lines = writer.lines(steps, value, indent: column)
    let before = entries.filter { order.firstIndex(of: $0.key) ?? -1 < rank }
    let predecessor = before.max { order.firstIndex(of: $0.key) ?? -1 < order.firstIndex(of: $1.key) ?? -1 }
    let lineOfFirst = source.lineStarts[source.lineIndex(of: firstEntry.keyStart)]
    let isAlone = source.scalars[lineOfFirst..<firstEntry.keyStart].allSatisfy(\.isBlank)
    if let predecessor = predecessor ?? (isAlone ? nil : firstEntry) {
      let offset = endOfLines(max(predecessor.value.end, predecessor.keyEnd), column: column)
      // A section of its own stands apart.
      if pattern.isEmpty, lines.count > 1 { lines.insert("", at: 0) }
      insertLines(lines, at: offset)
    } else {
      insertLines(lines, at: lineOfFirst)
    }
    return true
  }

  /// The start of the line behind what ends at `offset`, and behind comments that are indented below `column`.
  func endOfLines(_ offset: Int, column: Int) -> Int {
    var end = source.startOfNextLine(after: offset)
    var next = end
    while next < source.scalars.count {
      let content = source.content(ofLine: source.lineIndex(of: next))
      let first = source.scalars[content].firstIndex { !$0.isBlank }
      guard let first else {
        next = source.startOfNextLine(after: next)
        if next == source.scalars.count { break }
        continue
      }
      guard source.scalars[first] == "#", first - content.lowerBound > column else { break }
      next = source.startOfNextLine(after: next)
      end = next
    }
    return end
  }

  private func pattern(_ steps: ArraySlice<DocumentPath.Step>) -> String {
    var pattern = ""
    for step in steps {
      switch step {
      case .key(let key): pattern += pattern.isEmpty ? key : ".\(key)"
      case .item: pattern += "[]"
      }
    }
    return pattern
  }

  // MARK: Removing

  /// The comment between the end of a value and the end of its line; nil where there is none.
  private func trailingComment(from start: Int, to end: Int) -> String? {
    let rest = source.scalars[start..<end]
    guard let sign = rest.firstIndex(where: { !$0.isBlank }), rest[sign] == "#" else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: rest[sign...].prefix { !$0.isLineBreak })
    return String(view)
  }

  /// Takes out what is at a path; false when nothing is there.
  mutating func remove(_ path: DocumentPath) -> Bool {
    guard let root else { return false }
    var trail = DocumentTrail(path, from: root)
    guard trail.target != nil, trail.nodes.count > 1 else { return false }
    // What becomes empty goes too.
    while trail.nodes.count > 2, trail.nodes[trail.nodes.count - 2].memberCount == 1 {
      trail.nodes.removeLast()
      trail.positions.removeLast()
    }
    guard let node = trail.nodes.last, let position = trail.positions.last else { return false }
    let parent = trail.nodes[trail.nodes.count - 2]
    let members = parent.members
    let member = members[position]
    if parent.isFlow {
      if position + 1 < members.count {
        replace(member.lowerBound..<members[position + 1].lowerBound, with: "")
      } else {
        replace((position > 0 ? members[position - 1].upperBound : member.lowerBound)..<member.upperBound, with: "")
      }
      return true
    }
    let lineStart = source.lineStarts[source.lineIndex(of: member.lowerBound)]
    let lead = source.scalars[lineStart..<member.lowerBound]
    let isItem = parent.items != nil
    if lead.allSatisfy(\.isBlank) || isItem && lead.allSatisfy({ $0.isBlank || $0 == "-" }) {
      let end = source.startOfNextLine(after: max(member.upperBound, node.end))
      let comment = node.text == nil || isItem ? nil : trailingComment(from: max(member.upperBound, node.end), to: end)
      // What a person wrote beside the answer stays on a line of its own.
      replace(
        lineStart..<end,
        with: comment.map { blanks(source.column(of: member.lowerBound)) + $0 + source.lineBreak } ?? "")
      return true
    }
    // The first key of an item stands behind the dash: the next one takes its place.
    guard position + 1 < members.count else { return false }
    replace(member.lowerBound..<members[position + 1].lowerBound, with: "")
    return true
  }
}

extension YAMLNode {
  fileprivate var memberCount: Int { members.count }

  /// The stretches of the entries or items.
  fileprivate var members: [Range<Int>] {
    switch content {
    case .scalar: []
    case .mapping(let entries): entries.map { $0.keyStart..<max($0.keyEnd, $0.value.end) }
    case .sequence(let items): items.map { $0.start..<max($0.start, $0.end) }
    }
  }
}
