/// The table of fields by path, and which keys stand under which.
struct FieldIndex: Sendable {
  static let shared = FieldIndex(ScenarioField.table)

  let fields: [String: ScenarioField]
  /// The keys directly under a group's path, in the order of the table; the top's path is empty.
  let keys: [String: [String]]
  /// The place in the table of each field, and of each list or group by its first field.
  let order: [String: Int]

  init(_ table: [ScenarioField]) {
    var fields: [String: ScenarioField] = [:]
    var keys: [String: [String]] = [:]
    var order: [String: Int] = [:]
    for (row, field) in table.enumerated() {
      fields[field.path] = field
      var parent = ""
      for part in field.path.split(separator: ".") {
        let key = part.hasSuffix("[]") ? String(part.dropLast(2)) : String(part)
        if !keys[parent, default: []].contains(key) { keys[parent, default: []].append(key) }
        parent = parent.isEmpty ? String(part) : parent + "." + part
        if order[parent] == nil { order[parent] = row }
      }
    }
    self.fields = fields
    self.keys = keys
    self.order = order
  }

  /// What stands under a path of the table.
  enum Part {
    case field(ScenarioField)
    /// Keys of their own.
    case group
    /// A list of items with keys of their own.
    case items
  }

  func part(at path: String) -> Part? {
    if let field = fields[path] { return .field(field) }
    if keys[path] != nil { return .group }
    if keys[path + "[]"] != nil { return .items }
    return nil
  }

  /// A path of a file as the table writes it: `goals[0].text` is `goals[].text`.
  static func pattern(of path: String) -> String {
    var pattern = ""
    var inIndex = false
    for character in path {
      if character == "]" { inIndex = false }
      if !inIndex { pattern.append(character) }
      if character == "[" { inIndex = true }
    }
    return pattern
  }

  /// The path in the table whose last word is `key`, for a key that stands in the wrong group.
  func home(of key: String) -> String? {
    let homes = ScenarioField.table.map(\.path).filter { $0.hasSuffix(".\(key)") && !$0.contains("[]") }
    return homes.count == 1 ? homes[0] : nil
  }
}
