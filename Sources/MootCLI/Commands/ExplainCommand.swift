import ArgumentParser
import MootCharter
import MootDiagnostics
import MootLanguage
import MootModel
import MootReport
import MootScenario

/// `folkmoot explain`: what a word of the program means, with its sources.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: words("command.explain.abstract"),
    discussion: words("command.explain.discussion"))

  @Argument(help: help("explain-id", valueName: "id"))
  var id: String

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  func run() throws {
    try Output.write(explanation(), to: output)
  }

  private func explanation() throws -> String {
    let catalogue = Catalogue.english
    switch id {
    case "parameters": return ParameterPage.text
    case "metrics":
      return Metric.allCases.map { MetricPage.text($0) }.joined(separator: "\n")
    default: break
    }
    if let parameter = Parameter.named(id) { return ParameterPage.text(of: parameter) }
    if let metric = Metric(rawValue: id) { return MetricPage.text(metric) }
    if catalogue.has("finding.\(id).why") {
      return "\(id)\n\n\(catalogue.text("finding.\(id).why"))\n"
    }
    if id.hasPrefix("standards."), let clause = StandardClause.named(String(id.dropFirst("standards.".count))) {
      return StandardPage.text(clause)
    }
    let pages = [FieldPage.text(id), QuestionPage.text(id), ClausePage.text(id), ArchetypePage.text(id)].compactMap(
      \.self)
    if !pages.isEmpty { return pages.joined(separator: "\n") }
    throw Failure.message(.usage, "unknown-id", ["id": FindingLine.visible(id), "hint": hint])
  }

  /// "Did you mean …?", where some known word is near.
  private var hint: String {
    let findings = Catalogue.english.entries.keys.compactMap { key in
      key.hasPrefix("finding.") && key.hasSuffix(".why") ? String(key.dropFirst(8).dropLast(4)) : nil
    }
    let known =
      Parameter.table.map(\.name) + Metric.allCases.map(\.rawValue) + ScenarioField.table.map(\.path)
      + ["parameters", "metrics"] + ArticleID.allCases.map(\.rawValue) + findings.sorted()
    guard let nearest = Suggestion.nearest(to: id, among: known) else { return words("message.unknown-id.list") }
    return words("message.unknown-id.nearest", ["word": nearest])
  }
}

/// A parameter, or all of them, as text. The documentation's page is made from the same table.
enum ParameterPage {
  /// Every parameter as Markdown: one table a section of the model.
  static var text: String {
    var lines = ["# \(words("explain.parameters.title"))", "", words("explain.parameters.intro"), ""]
    lines.append("| \(columns.map { words("explain.parameters.column.\($0)") }.joined(separator: " | ")) |")
    lines.append("|" + String(repeating: "---|", count: columns.count))
    for parameter in Parameter.table { lines.append(row(of: parameter)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let columns = ["key", "symbol", "meaning", "unit", "bounds", "prior", "grade", "source"]

  private static func row(of parameter: Parameter) -> String {
    let cells = [
      "`\(parameter.name)`", parameter.symbol, ParameterWords.label(parameter.name), parameter.unit,
      bounds(of: parameter), PriorWords.text(parameter.prior), parameter.grade.rawValue, parameter.source,
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  static func text(of parameter: Parameter) -> String {
    let arguments = [
      "key": parameter.name, "symbol": parameter.symbol, "label": ParameterWords.label(parameter.name),
      "unit": parameter.unit, "bounds": bounds(of: parameter), "prior": PriorWords.text(parameter.prior),
      "center": PriorWords.number(parameter.prior.center), "grade": words("explain.grade.\(parameter.grade.rawValue)"),
      "source": parameter.source,
    ]
    return words("explain.parameter", arguments) + "\n"
  }

  private static func bounds(of parameter: Parameter) -> String {
    words(
      "explain.bounds",
      [
        "low": PriorWords.number(parameter.bounds.lowerBound),
        "high": PriorWords.number(parameter.bounds.upperBound),
      ])
  }
}

/// A prior in words.
enum PriorWords {
  static func text(_ prior: Prior) -> String {
    var text: String =
      switch prior.shape {
      case .fixed(let value): words("prior.fixed", ["value": number(value)])
      case .logNormal(let median, let sd):
        words("prior.log-normal", ["median": number(median), "sd": number(sd)])
      case .normal(let mean, let sd): words("prior.normal", ["mean": number(mean), "sd": number(sd)])
      case .beta(let a, let b):
        words("prior.beta", ["a": number(a), "b": number(b), "mean": number(a / (a + b))])
      case .uniform(let low, let high): words("prior.uniform", ["low": number(low), "high": number(high)])
      case .logitNormal(let median, let sd):
        words("prior.logit-normal", ["median": number(median), "sd": number(sd)])
      }
    if let floor = prior.floor { text += words("prior.floor", ["value": number(floor)]) }
    if let ceiling = prior.ceiling { text += words("prior.ceiling", ["value": number(ceiling)]) }
    if let limit = prior.redrawnAbove { text += words("prior.redrawn", ["value": number(limit)]) }
    return text
  }

  /// A number of the table in as few digits as it was written with; four where it was computed.
  static func number(_ value: Double) -> String {
    let rounded = abs(value) < 1 && value != 0 ? (value * 10_000).rounded() / 10_000 : (value * 1000).rounded() / 1000
    let shown = rounded == 0 ? value : rounded
    return shown == shown.rounded() && abs(shown) < 1e15 ? String(Int(shown)) : "\(shown)"
  }
}

/// A metric as text.
enum MetricPage {
  static func text(_ metric: Metric) -> String {
    let key = "metric.\(metric.rawValue)"
    return words(
      "explain.metric",
      [
        "key": metric.rawValue, "name": words("\(key).name"), "definition": words("\(key).definition"),
        "unit": words("explain.unit.\(metric.unit.rawValue)"),
        "kind": words(metric.isStock ? "explain.stock" : "explain.flow"),
      ]) + "\n"
  }
}
