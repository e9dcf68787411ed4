import MootDiagnostics
import MootModel

/// The JSON Schema of scenario files, which editors use to complete and check what is typed.
package enum ScenarioSchema {
  /// The schema as text, always the same for the same table and the same sentences.
  ///
  /// - Parameters:
  ///   - parameters: The model's parameters that `parameters` may override.
  ///   - describe: Looks up a catalogue key such as `field.membership.model`; nil when there is no sentence.
  package static func text(parameters: KnownParameters, describe: @escaping (String) -> String?) -> String {
    let builder = SchemaBuilder(parameters: parameters, describe: describe)
    return builder.document().pretty + "\n"
  }
}

/// Builds the schema along the table of fields.
private struct SchemaBuilder {
  let parameters: KnownParameters
  let describe: (String) -> String?

  func document() -> JSONText {
    var members: [JSONText.Member] = [
      .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      .init("$id", .text("urn:folkmoot:scenario:1")),
      .init("title", .text("folkmoot scenario")),
    ]
    members += group("")
    members.append(.init("$defs", definitions))
    return .object(members)
  }

  /// What a range, a guess or `unknown` looks like as a text.
  private var definitions: JSONText {
    let number = #"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?"#
    let pattern =
      "^\\s*(~\\s*\(number)|\(number)\\s+to\\s+\(number)|\(number)\\s*(±|\\+-|\\+/-)\\s*\(number)|[uU]nknown)\\s*$"
    return .members([
      "range": .members([
        "type": .text("string"),
        "pattern": .text(pattern),
        "examples": .array(["20 to 60", "~40", "40 ± 10", "unknown"].map { .text($0) }),
      ])
    ])
  }

  private func group(_ path: String) -> [JSONText.Member] {
    let keys = FieldIndex.shared.keys[path] ?? []
    var required: [JSONText] = []
    var properties: [JSONText.Member] = []
    for key in keys {
      let childPath = path.isEmpty ? key : "\(path).\(key)"
      properties.append(.init(key, child(childPath)))
      if FieldIndex.shared.fields[childPath]?.fallback == .required { required.append(.text(key)) }
    }
    var members: [JSONText.Member] = [
      .init("type", .text("object")), .init("additionalProperties", .bool(false)),
    ]
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    members.append(.init("properties", .object(properties)))
    if path == "targets[]" {
      // One bound, not two.
      members.append(
        .init(
          "oneOf",
          .array(["at_least", "at_most"].map { .members(["required": .array([.text($0)])]) })))
    }
    return members
  }

  private func child(_ path: String) -> JSONText {
    guard let word = ScenarioField.wordsForAll[path], case .choice(let words) = word.kind,
      case .object(let members) = plainChild(path)
    else { return plainChild(path) }
    return .object(
      members.map { member in
        guard member.key == "type", case .array(let types) = member.value else { return member }
        return .init("type", .array(types + [.text("string")]))
      } + [.init("pattern", .text("^(\(words.joined(separator: "|")))$"))])
  }

  private func plainChild(_ path: String) -> JSONText {
    switch FieldIndex.shared.part(at: path) {
    case .field(let field): self.field(field)
    case .items:
      .object(
        description("field.\(path)[]") + [
          .init("type", .array([.text("array"), .text("null")])),
          .init("items", .object(group("\(path)[]"))),
        ])
    default: nullable(description("field.\(path)") + group(path))
    }
  }

  /// A section without content is allowed: nothing in it is answered.
  private func nullable(_ members: [JSONText.Member]) -> JSONText {
    .object(
      members.map { member in
        member.key == "type" ? .init("type", .array([member.value, .text("null")])) : member
      })
  }

  private func description(_ key: String) -> [JSONText.Member] {
    describe(key).map { [.init("description", .text($0))] } ?? []
  }

  private func field(_ field: ScenarioField) -> JSONText {
    var members = description(field.summaryKey)
    members += kind(field.kind, isVersion: field.path == "folkmoot")
    switch field.fallback {
    case .answer(let typed): members.append(.init("default", fallback(typed, field.kind)))
    case .derived:
      if let sentence = describe("\(field.summaryKey).default") { members.append(.init("$comment", .text(sentence))) }
    case .unanswered, .required: break
    }
    return .object(members)
  }

  private func kind(_ kind: ScenarioField.Kind, isVersion: Bool = false) -> [JSONText.Member] {
    switch kind {
    case .text(let rule): return text(rule)
    // A version is written as a number, and read as the word it is.
    case .choice(let words):
      return [.init("enum", .array(isVersion ? [.number(1), .text("1")] : words.map { .text($0) }))]
    case .yesNo:
      return [.init("enum", .array([.bool(true), .bool(false)] + ["yes", "no", "on", "off"].map { .text($0) }))]
    case .number(let rule): return number(rule)
    case .list(let rule, let limit):
      return list(.object(text(rule)), limit: limit, unique: false)
    case .choices(let words):
      return list(.members(["enum": .array(words.map { .text($0) })]), limit: words.count, unique: true)
    case .weeks:
      let week = JSONText.members(["type": .text("integer"), "minimum": .number(0), "maximum": .number(1039)])
      return list(week, limit: 1040, unique: false)
    case .staffed:
      return [
        .init("type", .text("string")),
        .init(
          "examples", .array(["Mon-Fri 09:00-17:00", "daily 08:00-20:00", "always", "never"].map { .text($0) })),
      ]
    case .moderation: return moderation
    case .changes: return changes
    case .parameters: return overrides
    }
  }

  private func text(_ rule: TextRule) -> [JSONText.Member] {
    switch rule.form {
    case .identifier:
      // A number is read as the text it is.
      [
        .init("type", .array([.text("string"), .text("number")])), .init("pattern", .text("^[A-Za-z0-9._-]+$")),
        .init("maxLength", .number(Double(rule.limit))),
      ]
    case .currency: [.init("type", .text("string")), .init("pattern", .text("^[A-Z]{3}$"))]
    case .date: [.init("type", .text("string")), .init("format", .text("date"))]
    case .line, .prose:
      [
        .init("type", .array([.text("string"), .text("number"), .text("boolean"), .text("null")])),
        .init("maxLength", .number(Double(rule.limit))),
      ]
    }
  }

  private func number(_ rule: NumberRule) -> [JSONText.Member] {
    let plain: [JSONText.Member] = [
      .init("type", .text(rule.isWhole ? "integer" : "number")), .init("minimum", .number(rule.lower)),
      .init("maximum", .number(rule.upper)),
    ]
    guard rule.allowsRange else { return plain }
    let range = JSONText.members(["$ref": .text("#/$defs/range")])
    let words = JSONText.members(["enum": .array(rule.words.map { .text($0) })])
    return [.init("anyOf", .array([.object(plain), range] + (rule.words.isEmpty ? [] : [words])))]
  }

  /// One element may stand without its brackets.
  private func list(_ element: JSONText, limit: Int, unique: Bool) -> [JSONText.Member] {
    let array = JSONText.members([
      "type": .text("array"), "items": element, "maxItems": .number(Double(limit)),
      "uniqueItems": unique ? .bool(true) : nil,
    ])
    return [.init("anyOf", .array([array, element]))]
  }

  private var moderation: [JSONText.Member] {
    let models = ModerationModel.allCases.map { JSONText.text($0.rawValue) }
    let others = ModerationModel.allCases.filter { ModerationPolicy(communityWith: $0) != nil }
    let pairs = others.flatMap { other in
      [["community", other.rawValue], [other.rawValue, "community"]].map { pair in
        JSONText.array(pair.map { .text($0) })
      }
    }
    return [.init("enum", .array(models + models.map { .array([$0]) } + pairs))]
  }

  private var changes: [JSONText.Member] {
    let fields = ScenarioField.table.filter(\.mayChange)
    return [
      .init("type", .text("object")), .init("additionalProperties", .bool(false)),
      .init("properties", .object(fields.map { .init($0.path, .object(kind($0.kind))) })),
    ]
  }

  private var overrides: [JSONText.Member] {
    let properties = parameters.entries.map { entry in
      let rule = NumberRule(entry.lower...max(entry.lower, entry.upper), .any)
      return JSONText.Member(entry.key, .object(description("parameter.\(entry.key)") + number(rule)))
    }
    return [
      .init("type", .array([.text("object"), .text("null")])), .init("additionalProperties", .bool(false)),
      .init("properties", .object(properties)),
    ]
  }

  private func fallback(_ typed: String, _ kind: ScenarioField.Kind) -> JSONText {
    switch kind {
    case .number: Double(typed).map { .number($0) } ?? .text(typed)
    case .yesNo: .bool(typed == "true")
    case .weeks: .array(typed.split(separator: ",").compactMap { Double($0.trimmed).map { .number($0) } })
    case .list, .choices: .array(typed.split(separator: ",").map { .text($0.trimmed) })
    default: .text(typed)
    }
  }
}
