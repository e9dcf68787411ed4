import Glibc
import MootQuestionnaire
import MootScenario
import MootTerminal

/// A small program around the interview, for tests that sit at a pseudo-terminal.
///
/// `InterviewBooth FILE [--accessible] [--stdin-lines] [--answers FILE] [--dry-run] [--ask PATTERN] [--only-unanswered]
/// [--from FILE] [--every-kind]` runs a session and says "closed FILE" at its end; with `--every-kind` it asks one question of
/// every kind instead of those of the quick path, and forecasts them by their number of characters.
/// `InterviewBooth --echo PREFILL COMPLETION…` reads lines and gives them back, until one is "quit".
@main
struct Booth {
  static func main() async {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--echo" {
      echo(prefill: arguments.count > 1 ? arguments[1] : "", completions: Array(arguments.dropFirst(2)))
      return
    }
    var settings = SessionSettings(file: "", environment: environment, command: ["InterviewBooth"])
    var questions = Questionnaire.all
    var (only, revisits, endsInReview) = ([String](), false, true)
    while !arguments.isEmpty {
      let argument = arguments.removeFirst()
      switch argument {
      case "--accessible": settings.isAccessible = true
      case "--stdin-lines": settings.source = .standardInputLines
      case "--answers": settings.source = .answers(arguments.isEmpty ? "" : arguments.removeFirst())
      case "--dry-run": settings.isDry = true
      case "--ask":
        only.append(arguments.isEmpty ? "" : arguments.removeFirst())
        revisits = true
      case "--only-unanswered": (revisits, endsInReview) = (false, false)
      case "--from":
        let name = arguments.isEmpty ? "" : arguments.removeFirst()
        settings.start = .init(name: name, text: (try? ScenarioFile.read(path: name)) ?? "")
      case "--every-kind":
        questions = EveryKind.questionnaire
        settings.isQuick = false
        settings.command.append("--every-kind")
        settings.forecaster = CountingForecaster()
      default: settings.file = argument
      }
    }
    settings.errand = Errand(only: only, revisits: revisits, endsInReview: endsInReview)
    let ending = await InterviewSession(settings, questions: questions).run()
    if let result = ending.result { TerminalOutput.standard.write("closed \(result.file)\n") }
    exit(ending.code)
  }

  private static var environment: [String: String] {
    let names = ["HOME", "XDG_STATE_HOME", "TERM", "NO_COLOR", "FOLKMOOT_ACCESSIBLE", "EDITOR", "VISUAL", "TMPDIR"]
    return names.reduce(into: [:]) { values, name in
      values[name] = getenv(name).map { String(cString: $0) }
    }
  }

  private static func echo(prefill: String, completions: [String]) {
    TextLocale.prepare()
    let watch = StopSignals.watch()
    defer { watch.end() }
    let reader = ReadlineLineReader(history: AnswerHistory(environment: environment), isPlain: false)
    while true {
      let event = reader.read(
        LineRequest(prompt: "[1/1] > ", prefill: prefill, completions: completions, topic: "echo"))
      guard case .line(let line) = event, line != "quit" else {
        TerminalOutput.standard.write("event \(event)\n")
        return
      }
      reader.remember(line, under: "echo")
      TerminalOutput.standard.write("got [\(line)] characters=\(line.count) bytes=\(line.utf8.count)\n")
    }
  }
}

/// Says how long the scenario is, in place of a forecast.
struct CountingForecaster: SessionForecaster {
  func change(from before: String, to after: String) async -> String? {
    "forecast \(before.count) -> \(after.count)"
  }

  func preview(_ text: String) async { TerminalOutput.standard.write("page of \(text.count)\n") }
}
