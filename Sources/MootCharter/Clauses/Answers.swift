import MootLanguage
import MootScenario

/// The answers of a scenario as clauses ask for them: by path, with what an answer amounts to.
struct Answers {
  let scenario: Scenario
  let catalogue: Catalogue

  /// The visible words of an answer; nil where nobody has decided, where `none` was meant, and where the standard was taken.
  func words(_ path: String) -> TypedText? {
    state(path) == .answered ? TypedText(scenario.stated[path]) : nil
  }

  /// A list text by text; empty where ``words(_:)`` is nil.
  func texts(_ path: String) -> [TypedText] {
    let texts = scenario.statedLists[path] ?? []
    return texts.indices.filter { scenario.status(of: "\(path)[\($0)]") == .answered }.compactMap {
      TypedText(texts[$0])
    }
  }

  /// The items of a list of groups, by their paths.
  func items(_ list: String) -> [String] {
    var count = 0
    while scenario.stated.keys.contains(where: { $0.hasPrefix("\(list)[\(count)].") }) { count += 1 }
    return (0..<count).map { "\(list)[\($0)]" }
  }

  func has(_ path: String) -> Bool { words(path) != nil }

  /// A value of a list of choices, as the file spells it.
  func choice<Choice: RawRepresentable<String>>(_ path: String, as _: Choice.Type = Choice.self) -> Choice? {
    scenario.stated[path].flatMap(Choice.init(rawValue:))
  }

  /// A number; nil for a range and where nothing was said.
  func number(_ path: String) -> Double? { scenario.stated[path].flatMap(Double.init) }

  func isYes(_ path: String) -> Bool { scenario.stated[path] == "true" }
}
