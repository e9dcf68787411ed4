package import MootDiagnostics

/// The text of a scenario as something that can be edited answer by answer.
///
/// An edit keeps every comment and touches only the lines whose answer changed. After each edit the text is read again and
/// compared: when anything but the one answer would have changed, the edit is refused and the text stays as it was.
package struct ScenarioDocument: Sendable {
  /// The name under which findings speak of it.
  package let file: String
  private(set) var source: SourceText
  /// The tree of the text; nil when it holds nothing but comments.
  private(set) var root: YAMLNode?

  /// Reads a text; an empty one is a document without answers.
  ///
  /// Throws a ``ScenarioFindings`` when the text is no YAML, holds a key twice, or is no mapping.
  package init(text: String, file: String) throws(ScenarioFindings) {
    try self.init(ScenarioText(text, file: file))
  }

  /// The same for a text that was taken apart already.
  init(_ text: ScenarioText) throws(ScenarioFindings) {
    file = text.source.file
    source = text.source
    root = try Self.checked(text)
  }

  /// A new document, which says only that it is a scenario.
  package static func starting(file: String = "community.yaml") -> ScenarioDocument {
    ScenarioDocument(startingAs: file)
  }

  private init(startingAs file: String) {
    self.file = file
    let text = ScenarioText("folkmoot: 1\n", file: file)
    source = text.source
    root = text.root
  }

  /// The text as it stands; a byte order mark is not kept.
  package var text: String { source.text }

  /// The root of a text that can be edited; nil when it holds nothing but comments.
  private static func checked(_ text: ScenarioText) throws(ScenarioFindings) -> YAMLNode? {
    if !text.problems.isEmpty { throw ScenarioFindings(text.problems) }
    guard let root = text.root, !root.isEmpty else { return nil }
    guard root.entries != nil else {
      throw ScenarioFindings([Finding(.error, "expected-top", place: text.source.place(of: root.start))])
    }
    if let twice = firstDuplicate(in: root) {
      throw ScenarioFindings([
        Finding(.error, "duplicate-key", ["key": Excerpt.of(twice.key)], place: text.source.place(of: twice.keyStart))
      ])
    }
    return root
  }

  private static func firstDuplicate(in node: YAMLNode) -> YAMLEntry? {
    for entry in node.entries ?? [] {
      if entry.isDuplicate { return entry }
      if let twice = firstDuplicate(in: entry.value) { return twice }
    }
    for item in node.items ?? [] {
      if let twice = firstDuplicate(in: item) { return twice }
    }
    return nil
  }

  // MARK: Looking

  /// The answer at a path in the notation that a person would type, lists joined by commas; nil when there is none.
  package func value(at path: String) -> String? {
    guard let node = node(at: path), !node.isEmpty else { return nil }
    switch node.content {
    case .scalar(let text, _): return text
    case .sequence(let items):
      let texts = items.compactMap(\.text)
      return texts.count == items.count && !texts.isEmpty ? texts.joined(separator: ", ") : nil
    case .mapping: return nil
    }
  }

  /// The texts of the list at a path, or the one that stands alone; nil when there is none, or items with keys of their own.
  package func texts(at path: String) -> [String]? {
    guard let node = node(at: path), !node.isEmpty else { return nil }
    if let text = node.text { return [text] }
    let texts = (node.items ?? []).compactMap(\.text)
    return texts.count == node.items?.count && !texts.isEmpty ? texts : nil
  }

  /// Every answer by its path, in the notation that a person would type, lists of words joined by commas.
  package var answers: [String: String] {
    var answers: [String: String] = [:]
    func collect(_ node: YAMLNode, _ path: String) {
      switch node.content {
      case .scalar(let text, _): if !node.isEmpty { answers[path] = text }
      case .mapping(let entries):
        for entry in entries { collect(entry.value, path.isEmpty ? entry.key : "\(path).\(entry.key)") }
      case .sequence(let items):
        let texts = items.compactMap(\.text)
        if texts.count == items.count {
          answers[path] = texts.joined(separator: ", ")
        } else {
          for (index, item) in items.enumerated() { collect(item, "\(path)[\(index)]") }
        }
      }
    }
    if let root { collect(root, "") }
    answers["folkmoot"] = nil
    return answers
  }

  /// The number of items of the list at a path; 0 when there is none.
  package func count(of path: String) -> Int { node(at: path)?.items?.count ?? 0 }

  /// The place of the answer at a path, or of the nearest thing around it; line 1 when there is nothing.
  package func place(of path: String) -> Place {
    guard let root, let path = DocumentPath(path) else { return Place(file: file, line: 1, column: 1) }
    let trail = DocumentTrail(path, from: root)
    guard trail.nodes.count > 1, let last = trail.nodes.last else { return Place(file: file, line: 1, column: 1) }
    // The key says more than the first line of a group below it.
    if last.text == nil, let position = trail.positions.last,
      let entries = trail.nodes[trail.nodes.count - 2].entries
    {
      return source.place(of: entries[position].keyStart)
    }
    return source.place(of: last.start)
  }

  func node(at path: String) -> YAMLNode? {
    guard let root, let path = DocumentPath(path) else { return nil }
    return DocumentTrail(path, from: root).target
  }

  // MARK: Changing

  /// Writes an answer at a path such as `membership.model` or `goals[0].text`.
  ///
  /// What is not there yet is added where a person reading from top to bottom would look for it; an item may be added only
  /// right behind the last one. Throws a ``Finding`` when the path is no field, or when the text is laid out in a way that
  /// the edit cannot follow; the text then stays as it was.
  package mutating func set(_ path: String, to value: AnswerValue) throws(Finding) {
    let (steps, kind) = try Self.target(path)
    if holds(value, at: path) { return }
    var edit = DocumentEdit(source: source, root: root)
    guard edit.set(steps, to: value, kind: kind) else { throw refusal(path) }
    guard let changed = try? ScenarioDocument(text: edit.result, file: file), changed.holds(value, at: path),
      changed.leaves(except: path) == leaves(except: path)
    else { throw refusal(path) }
    self = changed
  }

  /// Takes an answer out, a list's item, or a whole group; what becomes empty by that goes too.
  ///
  /// Nothing happens when there is nothing at the path, or when the layout does not allow it.
  package mutating func remove(_ path: String) {
    guard let steps = DocumentPath(path) else { return }
    var edit = DocumentEdit(source: source, root: root)
    guard edit.remove(steps), let changed = try? ScenarioDocument(text: edit.result, file: file) else { return }
    var before = leaves(except: path)
    if case .item(let index) = steps.steps.last {
      // The items behind it move up.
      let list = String(path.prefix { $0 != "[" })
      before = before.reduce(into: [:]) { moved, leaf in
        moved[Self.movedUp(leaf.key, in: list, past: index)] = leaf.value
      }
      guard changed.leaves(except: nil) == before else { return }
    } else {
      guard changed.leaves(except: path) == before, changed.value(at: path) == nil else { return }
    }
    self = changed
  }

  /// Takes something out, or says why that cannot be done; nothing happens when there is nothing at the path.
  package mutating func take(_ path: String) throws(Finding) {
    guard node(at: path) != nil else { return }
    let before = source.scalars
    remove(path)
    if source.scalars == before { throw refusal(path) }
  }

  /// Puts an item of a list, such as `goals[2]`, to another place; the items between move by one.
  ///
  /// Throws a ``Finding`` when there is no such item, or when the text is laid out in a way that the edit cannot follow.
  package mutating func move(_ item: String, to destination: Int) throws(Finding) {
    guard let steps = DocumentPath(item), case .item(let index)? = steps.steps.last else { throw refusal(item) }
    if index == destination { return }
    var edit = DocumentEdit(source: source, root: root)
    guard edit.move(steps, to: destination), let changed = try? ScenarioDocument(text: edit.result, file: file)
    else { throw refusal(item) }
    let list = String(item[..<(item.lastIndex(of: "[") ?? item.endIndex)])
    let moved = leaves(except: nil).reduce(into: [String: String]()) { leaves, leaf in
      leaves[Self.moved(leaf.key, in: list, from: index, to: destination)] = leaf.value
    }
    guard changed.leaves(except: nil) == moved else { throw refusal(item) }
    self = changed
  }

  private static func moved(_ path: String, in list: String, from source: Int, to destination: Int) -> String {
    guard path.hasPrefix(list + "["), let close = path.dropFirst(list.count).firstIndex(of: "]"),
      let own = Int(path[path.index(path.startIndex, offsetBy: list.count + 1)..<close])
    else { return path }
    var new = own
    if own == source {
      new = destination
    } else if source < own, own <= destination {
      new = own - 1
    } else if destination <= own, own < source {
      new = own + 1
    }
    return "\(list)[\(new)]" + path[path.index(after: close)...]
  }

  private static func movedUp(_ path: String, in list: String, past index: Int) -> String {
    guard path.hasPrefix(list + "["), let close = path.firstIndex(of: "]"),
      let own = Int(path[path.index(path.startIndex, offsetBy: list.count + 1)..<close]), own > index
    else { return path }
    return "\(list)[\(own - 1)]" + path[path.index(after: close)...]
  }

  private static func target(_ path: String) throws(Finding) -> (DocumentPath, ScenarioField.Kind) {
    guard let steps = DocumentPath(path) else { throw Finding(.error, "set-not-possible", ["key": path], path: path) }
    if path.hasPrefix("parameters.") { return (steps, .number(NumberRule(-1e300...1e300, .any))) }
    let pattern = FieldIndex.pattern(of: path)
    let changes = "timeline[].set."
    let field = ScenarioField.field(at: pattern.hasPrefix(changes) ? String(pattern.dropFirst(changes.count)) : pattern)
    guard let field else { throw Finding(.error, "set-not-possible", ["key": path], path: path) }
    return (steps, field.kind)
  }

  private func refusal(_ path: String) -> Finding {
    Finding(.error, "edit-not-possible", ["path": path], path: path, place: place(of: path))
  }

  private func holds(_ value: AnswerValue, at path: String) -> Bool {
    guard let node = node(at: path) else { return false }
    switch (value, node.content) {
    case (.text(let text), .scalar(let there, _)), (.number(let text), .scalar(let there, _)):
      return Array(text.unicodeScalars) == Array(there.unicodeScalars) && !(node.isEmpty)
    case (.bool(let bool), .scalar(let there, _)): return there.lowercased() == (bool ? "true" : "false")
    case (.list(let texts), .sequence(let items)): return items.map(\.text) == texts
    case (.text(let text), .sequence(let items)), (.number(let text), .sequence(let items)):
      return items.count == 1 && items[0].text == text
    default: return false
    }
  }

  /// All that stands in the file but what is at `path`, and the first line that makes it a scenario.
  private func leaves(except path: String?) -> [String: String] {
    var leaves: [String: String] = [:]
    if let root { Self.collect(root, "", into: &leaves) }
    return leaves.filter { leaf, _ in
      guard let path else { return leaf != "folkmoot" }
      return leaf != path && !leaf.hasPrefix(path + ".") && !leaf.hasPrefix(path + "[") && leaf != "folkmoot"
    }
  }

  private static func collect(_ node: YAMLNode, _ path: String, into leaves: inout [String: String]) {
    switch node.content {
    case .scalar(let text, let quoted): if !node.isEmpty { leaves[path] = (quoted ? "q" : "p") + text }
    case .mapping(let entries):
      for entry in entries { collect(entry.value, path.isEmpty ? entry.key : "\(path).\(entry.key)", into: &leaves) }
    case .sequence(let items):
      for (index, item) in items.enumerated() { collect(item, "\(path)[\(index)]", into: &leaves) }
    }
  }
}

/// Findings that stop a reading.
package struct ScenarioFindings: Error, Sendable, Hashable {
  package var findings: [Finding]

  package init(_ findings: [Finding]) {
    self.findings = findings
  }
}
