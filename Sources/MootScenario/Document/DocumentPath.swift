/// A path of a scenario file in its steps: `goals[0].text` is the key `goals`, item 0, the key `text`.
struct DocumentPath: Hashable {
  enum Step: Hashable {
    case key(String)
    case item(Int)
  }

  let text: String
  let steps: [Step]

  /// Nil when brackets do not hold a number, or a part is empty.
  init?(_ text: String) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let key = pieces.first, !key.isEmpty else { return nil }
      steps.append(.key(String(key)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let index = Int(piece.dropLast()), index >= 0 else { return nil }
        steps.append(.item(index))
      }
    }
    self.text = text
    // Under these two, a key may hold points of its own.
    for (position, step) in steps.enumerated() where step == .key("set") || step == .key("parameters") {
      let rest = steps[(position + 1)...].compactMap { if case .key(let key) = $0 { key } else { nil } }
      if rest.count == steps.count - position - 1, rest.count > 1 {
        self.steps = steps[...position] + [.key(rest.joined(separator: "."))]
        return
      }
    }
    self.steps = steps
  }
}

/// How far a path leads into a file.
struct DocumentTrail {
  /// The root and the nodes along the path, as far as they exist.
  var nodes: [YAMLNode]
  /// For every node but the root: the position of its entry or item in the node before.
  var positions: [Int]
  /// The steps of the path that lead nowhere yet.
  var missing: ArraySlice<DocumentPath.Step>

  init(_ path: DocumentPath, from root: YAMLNode) {
    nodes = [root]
    positions = []
    var steps = path.steps[...]
    while let step = steps.first, let last = nodes.last {
      switch (step, last.content) {
      case (.key(let key), .mapping(let entries)):
        guard let position = entries.firstIndex(where: { $0.key == key }) else { break }
        nodes.append(entries[position].value)
        positions.append(position)
        steps = steps.dropFirst()
        continue
      case (.item(let index), .sequence(let items)):
        guard items.indices.contains(index) else { break }
        nodes.append(items[index])
        positions.append(index)
        steps = steps.dropFirst()
        continue
      default: break
      }
      break
    }
    missing = steps
  }

  /// The node at the end of the path, when all of it exists.
  var target: YAMLNode? { missing.isEmpty ? nodes.last : nil }

  /// Whether any node but the last stands in brackets or braces.
  var isInFlow: Bool { nodes.dropLast().contains(where: \.isFlow) }
}
