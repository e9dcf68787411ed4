/// A piece of YAML with the stretch of text it takes.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    /// The text with quotes and escapes resolved, and whether it was quoted (or a block of lines).
    case scalar(String, quoted: Bool)
    case mapping([YAMLEntry])
    case sequence([YAMLNode])
  }

  var content: Content
  /// Offset of the first character.
  var start: Int
  /// Offset behind the last character.
  var end: Int
  /// Whether it stands in brackets or braces.
  var isFlow: Bool

  /// Whether nothing was written: no text at all, `~` or `null`.
  var isEmpty: Bool {
    guard case .scalar(let text, quoted: false) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { return entries }
    return nil
  }

  var items: [YAMLNode]? {
    if case .sequence(let items) = content { return items }
    return nil
  }

  var text: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }
}

/// A key and its value.
struct YAMLEntry: Sendable {
  var key: String
  var keyStart: Int
  var keyEnd: Int
  var value: YAMLNode
  /// Whether the same key stands before it in the same mapping.
  var isDuplicate = false
}
