import MootModel

extension Scenario {
  /// How far the answer at a path is decided: a field, one item's field, a list of items, or one text of a list.
  ///
  /// `membership.leaving`, `goals[0].owner`, `goals`, `scope.in`, `scope.in[1]`. A list of texts is open when one of its
  /// texts is. Speaks of what was read from a file or set beside it; a scenario put together in code has no answers.
  package func status(of path: String) -> AnswerStatus {
    if let (list, index) = Self.element(path), let texts = statedLists[list] {
      return texts.indices.contains(index) ? status(of: texts[index], at: list) : .silent
    }
    if let texts = statedLists[path], ScenarioField.field(at: path)?.isWords ?? false {
      return status(ofTexts: texts, at: path)
    }
    if let text = stated[path] { return status(of: text, at: path) }
    if path == "trust.legal_review", narrative.trust.legalReview != nil {
      return [status(of: path + ".by"), status(of: path + ".on")].first(where: \.isOpen) ?? .answered
    }
    if count(of: path) > 0 { return .answered }
    if let fallback = fallback(of: path) { return .assumed(fallback) }
    if leftEmpty.contains(path) { return .open(.empty) }
    return isNeeded(path) ? .open(.missing) : .silent
  }

  /// Everything that nobody has decided: what a charter needs and has not, and every answer that decides nothing.
  ///
  /// In the order of the table of fields. A default of which a charter must not make a rule counts, with
  /// ``OpenReason/assumed(_:)``.
  package var openDecisions: [OpenDecision] {
    var found: [OpenDecision] = []
    var seen: Set<String> = []
    func add(_ path: String, _ reason: OpenReason) {
      if seen.insert(path).inserted { found.append(OpenDecision(path: path, reason: reason)) }
    }
    for path in CharterNeeds.paths where CharterNeeds.needs(path, in: self) {
      switch status(of: path) {
      case .open(let reason): if statedLists[path]?.isEmpty ?? true { add(path, reason) }
      case .assumed(let value): add(path, .assumed(value))
      default: break
      }
    }
    for path in stated.keys {
      if let texts = statedLists[path], ScenarioField.field(at: path)?.isWords ?? false {
        for index in texts.indices {
          if case .open(let reason) = status(of: "\(path)[\(index)]") { add("\(path)[\(index)]", reason) }
        }
      } else if case .open(let reason) = status(of: path) {
        add(path, reason)
      }
    }
    for path in leftEmpty {
      if case .open(let reason) = status(of: path) { add(path, reason) }
    }
    for path in neededInItems where stated[path] == nil { add(path, .missing) }
    return found.sorted { Self.precedes($0.path, $1.path) }
  }

  /// Fields of items without which the item says nothing to a charter.
  private var neededInItems: [String] {
    var paths = narrative.decisions.matters.indices.map { "decisions.matters[\($0)].by" }
    paths += narrative.definitions.indices.map { "definitions[\($0)].means" }
    if case .given(let classes) = narrative.admission.classes {
      paths += classes.indices.flatMap { ["membership.classes[\($0)].who", "membership.classes[\($0)].votes"] }
    }
    if case .of = narrative.trust.legalReview { paths += ["trust.legal_review.by", "trust.legal_review.on"] }
    return paths
  }

  private func isNeeded(_ path: String) -> Bool {
    CharterNeeds.needs(path, in: self) || neededInItems.contains(path)
      || ScenarioField.field(at: path)?.fallback == .required
  }

  private func status(of text: String, at path: String) -> AnswerStatus {
    guard let field = ScenarioField.field(at: path) else { return .answered }
    if path == "trust.legal_review" { return .leftOut }
    if path == "membership.classes" { return .standard }
    switch field.kind {
    case .text(let rule) where [.prose, .line].contains(rule.form): break
    case .list(let rule, _) where [.prose, .line].contains(rule.form): break
    case .number: return text == "unknown" || text.isEmpty ? .assumed(fallback(of: path) ?? text) : .answered
    default: return .answered
    }
    if field.takesStandard, StandardWord.isMeant(by: text) { return .standard }
    if NonAnswer.isMeant(by: text) { return .open(text.trimmed.isEmpty ? .empty : .nonAnswer(text)) }
    if CharterNeeds.needsSomething(path), NonAnswer.saysNobody(text) { return .open(.nonAnswer(text)) }
    return NonAnswer.saysNone(text) ? .leftOut : .answered
  }

  private func status(ofTexts texts: [String], at path: String) -> AnswerStatus {
    let all = texts.map { status(of: $0, at: path) }
    if let open = all.first(where: \.isOpen) { return open }
    if !all.isEmpty { return all.allSatisfy { $0 == .leftOut } ? .leftOut : .answered }
    // "[]" says that there is nothing.
    return CharterNeeds.needsSomething(path) ? .open(.empty) : .leftOut
  }

  /// What holds for a field that nobody answered; nil where nothing does.
  private func fallback(of path: String) -> String? {
    guard let field = ScenarioField.field(at: path), field.path == path else { return nil }
    switch field.fallback {
    case .answer(let text): return text
    case .derived: return derivedDefault(of: path)
    case .unanswered, .required: return nil
    }
  }

  /// The number of items of a list that are answered.
  private func count(of list: String) -> Int {
    answered.contains(list) && FieldIndex.shared.keys[FieldIndex.pattern(of: list) + "[]"] != nil ? 1 : 0
  }

  /// `scope.in[1]` is text 1 of the list `scope.in`.
  private static func element(_ path: String) -> (list: String, index: Int)? {
    guard path.hasSuffix("]"), let open = path.lastIndex(of: "["),
      let index = Int(path[path.index(after: open)...].dropLast())
    else { return nil }
    return (String(path[..<open]), index)
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    func place(_ path: String) -> (Int, [Int], Int) {
      let order = FieldIndex.shared.order
      let pattern = FieldIndex.pattern(of: path)
      let numbers = path.split { "[]".contains($0) }.compactMap { Int($0) }
      let list = path.contains("[") ? String(path.prefix { $0 != "[" }) : path
      return (order[list] ?? order[list + "[]"] ?? .max, numbers, order[pattern] ?? 0)
    }
    let (x, y) = (place(a), place(b))
    if x.0 != y.0 { return x.0 < y.0 }
    if x.1 != y.1 { return x.1.lexicographicallyPrecedes(y.1) }
    return (x.2, a) < (y.2, b)
  }
}

extension ScenarioField {
  /// Whether the word `standard` takes the standard wording of this field.
  package var takesStandard: Bool {
    switch kind {
    case .text(let rule), .list(let rule, _): rule.takesStandard
    case .choice(let words): words == [StandardWord.text]
    default: false
    }
  }

  /// Whether it is a list of texts that a person typed.
  var isWords: Bool {
    if case .list(let rule, _) = kind { return [.prose, .line].contains(rule.form) }
    return false
  }
}
