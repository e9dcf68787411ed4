import MootDiagnostics
import MootLanguage
import MootQuestionnaire
import MootScenario

/// What an answer contradicts, said when it is given.
struct Contradictions {
  let file: String
  let parameters: KnownParameters

  /// The findings that a change of the scenario brought about.
  ///
  /// - Parameter leftOpen: The question that was left open just now, by its path.
  func brought(from before: String, to after: String, leftOpen: String?) -> [Finding] {
    let known = Set(findings(before).map(Key.init))
    return findings(after).filter { finding in
      switch finding.moment {
      case .answer: return !known.contains(Key(finding))
      case .leftOpen(let path):
        return leftOpen.map {
          ScenarioPath.path(ScenarioPath.pattern(of: $0), isWithin: ScenarioPath.pattern(of: path))
        }
          ?? false
      case .never: return false
      }
    }
  }

  private func findings(_ text: String) -> [Finding] {
    let reading = Scenario.read(text: text, file: file, parameters: parameters)
    return reading.scenario.map { $0.check(reading.document) } ?? []
  }

  /// A finding without its place, which every edit above it moves.
  private struct Key: Hashable {
    let code: String
    let arguments: [String: String]

    init(_ finding: Finding) {
      code = finding.code
      arguments = finding.arguments
    }
  }
}

extension InterviewSession {
  /// The sentences about what an answer contradicts, each with the code under which `folkmoot explain` knows it.
  func contradictions(from before: String, to after: String, leftOpen: String?) -> [String] {
    let text = FindingText { catalogue.text($0, $1) }
    return Contradictions(file: settings.file, parameters: settings.parameters)
      .brought(from: before, to: after, leftOpen: leftOpen)
      .map { finding in
        let sentence = text.sentence(finding).split(separator: "\n").joined(separator: " ")
        return catalogue.text("interview.contradiction", ["sentence": sentence, "code": finding.code])
      }
  }
}
