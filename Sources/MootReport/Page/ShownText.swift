import MootCharts
import MootExperiments
import MootModel
import MootScenario
import MootText

extension String {
  /// The same text, safe for a terminal.
  var shown: String { TerminalText.safe(self) }

  /// The same text as the start of a sentence.
  var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }

  /// The same text with spaces at which no line breaks.
  var heldTogether: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}

extension Scenario {
  /// The same scenario with the words that a page repeats made safe for a terminal.
  var shown: Scenario {
    var copy = self
    copy.name = name.shown
    return copy
  }
}

extension EnsembleSummary {
  /// The same summary with the targets' names made safe for a terminal.
  var shown: EnsembleSummary {
    var copy = self
    for index in copy.targets.indices { copy.targets[index].target.id = copy.targets[index].target.id.shown }
    return copy
  }
}
