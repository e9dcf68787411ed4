import Glibc
import MootTerminal

/// A small program around the interview, for tests that sit at a pseudo-terminal.
///
/// `InterviewBooth FILE [--accessible] [--stdin-lines] [--answers FILE]` runs a session and says "closed FILE" at its end.
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
    while !arguments.isEmpty {
      let argument = arguments.removeFirst()
      switch argument {
      case "--accessible": settings.isAccessible = true
      case "--stdin-lines": settings.source = .standardInputLines
      case "--answers": settings.source = .answers(arguments.isEmpty ? "" : arguments.removeFirst())
      default: settings.file = argument
      }
    }
    let ending = await InterviewSession(settings).run()
    if let result = ending.result { TerminalOutput.standard.write("closed \(result.file)\n") }
    exit(ending.code)
  }

  private static var environment: [String: String] {
    ["HOME", "XDG_STATE_HOME", "TERM", "NO_COLOR", "FOLKMOOT_ACCESSIBLE"].reduce(into: [:]) { values, name in
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
