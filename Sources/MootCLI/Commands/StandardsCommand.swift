import ArgumentParser
import MootLanguage
import MootScenario

/// `folkmoot standards`: the clauses that an answer `standard` takes.
struct StandardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standards", abstract: words("command.standards.abstract"),
    discussion: words("command.standards.discussion"))

  @Argument(help: help("standard", valueName: "id"))
  var id: String?

  @Option(name: .shortAndLong, help: help("output", valueName: "file"))
  var output: String?

  func run() throws {
    guard let id else {
      try Output.write(StandardClause.all.map(StandardPage.text).joined(separator: "\n"), to: output)
      return
    }
    guard let clause = StandardClause.named(id) else {
      throw Failure.message(.usage, "standard-unknown", ["id": FindingLine.visible(id)])
    }
    try Output.write(StandardPage.text(clause), to: output)
  }
}

/// A standard clause as text, with a wording for each kind of host where they differ.
enum StandardPage {
  static func text(_ clause: StandardClause) -> String {
    var lines = [clause.id]
    for (variant, key) in clause.texts {
      if let variant { lines.append("  " + words("standards.variant.\(variant.rawValue)") + ":") }
      let indent = variant == nil ? "  " : "    "
      let text = words(key, ["host": words("standards.host")])
      lines += text.split(separator: "\n").map { indent + (clause.isList ? "- " : "") + $0 }
    }
    let how =
      clause.id == "charter.order" ? "take-order" : clause.id.hasPrefix("definitions.") ? "take-definition" : "take"
    lines.append("  (" + words("standards.\(how)", ["id": clause.id]) + ")")
    return lines.joined(separator: "\n") + "\n"
  }
}
