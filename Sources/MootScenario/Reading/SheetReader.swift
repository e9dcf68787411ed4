import MootDiagnostics
import MootModel

/// Goes through the tree of a file along the table of fields.
struct SheetReader {
  static let itemLimit = 200

  let source: SourceText
  let known: KnownParameters
  private(set) var sheet = AnswerSheet()

  init(source: SourceText, known: KnownParameters) {
    self.source = source
    self.known = known
  }

  mutating func read(_ root: YAMLNode) {
    guard root.entries != nil else {
      report(.error, "expected-top", at: root.start)
      return
    }
    group(root, path: "", pattern: "")
  }

  private mutating func report(
    _ severity: Finding.Severity, _ code: String, _ arguments: [String: String] = [:], path: String? = nil,
    at offset: Int
  ) {
    sheet.findings.append(Finding(severity, code, arguments, path: path, place: source.place(of: offset)))
  }

  /// Keys of one mapping that the table knows.
  private mutating func group(_ node: YAMLNode, path: String, pattern: String) {
    var before: YAMLEntry?
    for entry in node.entries ?? [] {
      defer { before = entry }
      let entryPath = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      let entryPattern = pattern.isEmpty ? entry.key : "\(pattern).\(entry.key)"
      if entry.isDuplicate {
        report(.error, "duplicate-key", ["key": Excerpt.of(entry.key)], path: entryPath, at: entry.keyStart)
        continue
      }
      let isPlainKey = !entry.key.contains { ".[]".contains($0) }
      guard isPlainKey, let part = FieldIndex.shared.part(at: entryPattern) else {
        if node.isFlow, entry.value.isEmpty, let before, let answer = before.value.text {
          let arguments = ["key": before.key, "text": Excerpt.of("\(answer), \(entry.key)")]
          report(.error, "comma-cut", arguments, path: entryPath, at: entry.keyStart)
          continue
        }
        unknown(entry, path: entryPath, pattern: pattern)
        continue
      }
      if entry.value.isEmpty {
        report(.note, "value-empty", ["path": entryPath], path: entryPath, at: entry.keyStart)
        sheet.leftEmpty.insert(entryPath)
        continue
      }
      if entry.value.text != nil, let word = ScenarioField.wordsForAll[entryPattern] {
        field(word, entry.value, path: entryPath)
        continue
      }
      switch part {
      case .field(let field): self.field(field, entry.value, path: entryPath)
      case .group:
        if entry.value.entries == nil {
          let keys = FieldIndex.shared.keys[entryPattern] ?? []
          report(
            .error, "expected-group", ["path": entryPath, "keys": keys.joined(separator: ", ")], path: entryPath,
            at: entry.value.start)
        } else {
          group(entry.value, path: entryPath, pattern: entryPattern)
        }
      case .items: items(entry.value, path: entryPath, pattern: entryPattern)
      }
    }
  }

  private mutating func items(_ node: YAMLNode, path: String, pattern: String) {
    guard let items = node.items else {
      report(.error, "expected-items", ["path": path], path: path, at: node.start)
      return
    }
    if items.count > Self.itemLimit {
      let arguments = ["path": path, "limit": "\(Self.itemLimit)", "given": "\(items.count)"]
      report(.error, "list-too-long", arguments, path: path, at: node.start)
      return
    }
    sheet.counts[path] = items.count
    for (index, item) in items.enumerated() {
      let itemPath = "\(path)[\(index)]"
      guard item.entries != nil else {
        let keys = FieldIndex.shared.keys[pattern + "[]"] ?? []
        let arguments = ["path": itemPath, "keys": keys.joined(separator: ", ")]
        report(.error, "expected-item", arguments, path: itemPath, at: item.start)
        continue
      }
      group(item, path: itemPath, pattern: pattern + "[]")
      requireKeys(of: item, path: itemPath, pattern: pattern + "[]")
    }
  }

  private mutating func requireKeys(of item: YAMLNode, path: String, pattern: String) {
    for key in FieldIndex.shared.keys[pattern] ?? [] {
      guard let field = FieldIndex.shared.fields["\(pattern).\(key)"], field.fallback == .required else { continue }
      let isThere = item.entries?.contains { $0.key == key && !$0.value.isEmpty } ?? false
      if !isThere {
        report(.error, "missing-key", ["path": "\(path).\(key)", "key": key], path: "\(path).\(key)", at: item.start)
      }
    }
  }

  private mutating func unknown(_ entry: YAMLEntry, path: String, pattern: String) {
    let key = Excerpt.of(entry.key)
    let siblings = FieldIndex.shared.keys[pattern] ?? []
    if let near = Suggestion.nearest(to: entry.key, among: siblings) {
      report(.error, "unknown-key-similar", ["key": key, "suggestion": near], path: path, at: entry.keyStart)
    } else if let home = FieldIndex.shared.home(of: entry.key) {
      report(.error, "unknown-key-elsewhere", ["key": key, "suggestion": home], path: path, at: entry.keyStart)
    } else {
      let arguments = ["key": key, "keys": siblings.joined(separator: ", ")]
      report(.error, "unknown-key", arguments, path: path, at: entry.keyStart)
    }
  }

  // MARK: Fields

  private mutating func field(_ field: ScenarioField, _ node: YAMLNode, path: String) {
    switch field.kind {
    case .parameters: parameters(node, path: path)
    case .changes: changes(node, path: path)
    default:
      guard let value = decode(field.kind, node, path: path) else { return }
      sheet.answers[path] = AnswerSheet.Answer(value: value, place: source.place(of: node.start))
    }
  }

  private mutating func decode(_ kind: ScenarioField.Kind, _ node: YAMLNode, path: String) -> FieldValue? {
    var decoder = FieldDecoder(kind, path: path, place: source.place(of: node.start))
    let value = decoder.value(of: raw(node))
    sheet.findings += decoder.findings
    return value
  }

  private func raw(_ node: YAMLNode) -> RawAnswer {
    switch node.content {
    case .scalar(let text, _): return .scalar(.init(text: text, place: source.place(of: node.start)))
    case .mapping: return .nested
    case .sequence(let items):
      var scalars: [RawAnswer.Scalar] = []
      for item in items {
        guard let text = item.text else { return .nested }
        scalars.append(.init(text: text, place: source.place(of: item.start)))
      }
      return .list(scalars)
    }
  }

  /// `parameters`: any parameter of the model, a number or a range.
  private mutating func parameters(_ node: YAMLNode, path: String) {
    guard let entries = node.entries else {
      report(.error, "expected-keys", ["path": path], path: path, at: node.start)
      return
    }
    for entry in entries {
      let entryPath = "\(path).\(entry.key)"
      let key = Excerpt.of(entry.key)
      if entry.isDuplicate {
        report(.error, "duplicate-key", ["key": key], path: entryPath, at: entry.keyStart)
      } else if let parameter = known.entry(entry.key) {
        if entry.value.isEmpty {
          report(.note, "value-empty", ["path": entryPath], path: entryPath, at: entry.keyStart)
          continue
        }
        let rule = NumberRule(parameter.lower...max(parameter.lower, parameter.upper), .any)
        guard let value = decode(.number(rule), entry.value, path: entryPath) else { continue }
        // `unknown` leaves the model's own prior in place.
        if case .number(let prior) = value { sheet.parameters[entry.key] = prior }
        sheet.answers[entryPath] = .init(value: value, place: source.place(of: entry.value.start))
      } else if let near = Suggestion.nearest(to: entry.key, among: known.entries.map(\.key)) {
        let arguments = ["key": key, "suggestion": near]
        report(.error, "unknown-parameter-similar", arguments, path: entryPath, at: entry.keyStart)
      } else {
        report(.error, "unknown-parameter", ["key": key], path: entryPath, at: entry.keyStart)
      }
    }
  }

  /// `timeline[].set`: paths of fields with their new values.
  private mutating func changes(_ node: YAMLNode, path: String) {
    guard let entries = node.entries else {
      report(.error, "expected-changes", ["path": path], path: path, at: node.start)
      return
    }
    let index = (sheet.counts["timeline"].map { _ in Self.index(in: path) } ?? nil) ?? 0
    let changeable = ScenarioField.table.filter(\.mayChange).map(\.path)
    for entry in entries {
      let entryPath = "\(path).\(entry.key)"
      let key = Excerpt.of(entry.key)
      if entry.isDuplicate {
        report(.error, "duplicate-key", ["key": key], path: entryPath, at: entry.keyStart)
      } else if let field = FieldIndex.shared.fields[entry.key], field.mayChange {
        if entry.value.isEmpty {
          report(.note, "value-empty", ["path": entryPath], path: entryPath, at: entry.keyStart)
          continue
        }
        guard let value = decode(field.kind, entry.value, path: entryPath) else { continue }
        sheet.answers[entryPath] = .init(value: value, place: source.place(of: entry.value.start))
        sheet.changes.append(.init(index: index, path: entry.key, value: value))
      } else if FieldIndex.shared.part(at: entry.key) != nil, FieldIndex.shared.keys[entry.key] == nil {
        report(.error, "change-fixed", ["key": key], path: entryPath, at: entry.keyStart)
      } else if FieldIndex.shared.keys[entry.key] != nil {
        report(.error, "change-group", ["key": key], path: entryPath, at: entry.keyStart)
      } else if let near = Suggestion.nearest(to: entry.key, among: changeable) {
        let arguments = ["key": key, "suggestion": near]
        report(.error, "unknown-key-similar", arguments, path: entryPath, at: entry.keyStart)
      } else {
        let arguments = ["key": key, "keys": changeable.joined(separator: ", ")]
        report(.error, "unknown-key", arguments, path: entryPath, at: entry.keyStart)
      }
    }
  }

  /// The number in the first brackets of a path.
  private static func index(in path: String) -> Int? {
    guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]"), open < close else { return nil }
    return Int(path[path.index(after: open)..<close])
  }
}
