import Glibc
import MootTerminal

/// A program of somebody else that makes a file of a page.
enum Converter {
  /// Makes files of word processors.
  case pandoc
  /// Makes PDF files.
  case weasyPrint
  /// Draws vector pictures for those who cannot.
  case vectorDrawing

  var name: String {
    switch self {
    case .pandoc: "pandoc"
    case .weasyPrint: "weasyprint"
    case .vectorDrawing: "rsvg-convert"
    }
  }

  /// The package of Debian and Ubuntu that holds it.
  private var package: String { self == .vectorDrawing ? "librsvg2-bin" : name }

  /// Where the converter is installed; otherwise a ``Failure`` with 73 that says how to install it.
  func found() throws -> String {
    guard let path = ChildProcess.find(name) else {
      throw Failure.message(.cannotCreate, "converter-missing", ["program": name, "package": package])
    }
    return path
  }

  /// The converter is too old for an option; only WeasyPrint's parser of arguments ends with 2.
  struct UnknownOption: Error {}

  /// Runs the converter on a page and gives the file that it writes to its standard output.
  ///
  /// - Parameters:
  ///   - page: HTML for the standard input.
  ///   - arguments: All of them; each reaches the converter as it is.
  /// - Throws: ``Failure`` with 73 when the converter is not installed, 74 when it fails or takes too long, and the code of
  ///   the signal when one stopped it.
  func convert(_ page: String, _ arguments: [String], limit: Duration = .seconds(300)) throws -> [UInt8] {
    let path = try found()
    let signals = StopSignals.watch()
    defer { signals.end() }
    let child = ChildProcess(
      path: path, arguments: arguments, input: Array(page.utf8), limit: limit,
      environment: try Self.environment())
    let outcome = child.run()
    switch outcome.end {
    case .exited(0) where !outcome.output.isEmpty: return outcome.output
    case .exited(2) where self == .weasyPrint && outcome.errors.contains("usage:"): throw UnknownOption()
    case .stopped: throw ProgressWatch.stopped
    case .tookTooLong:
      throw failure("converter-slow", outcome, ["seconds": String(limit.components.seconds)])
    case .couldNotStart(let code):
      throw failure("converter-start", outcome, ["reason": String(cString: strerror(code))])
    case .exited(let code): throw failure("converter-failed", outcome, ["code": String(code)])
    case .signaled(let signal): throw failure("converter-ended", outcome, ["signal": String(signal)])
    }
  }

  /// What these programs write must depend neither on the language of the person who runs them nor on the clock: without a
  /// date from outside files are dated by the first day that their archives can hold.
  private static func environment() throws -> [String: String] {
    let date = try Today.epoch() ?? 315_532_800
    return ["LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": String(date)]
  }

  /// A sentence, and below it what the converter said itself.
  private func failure(_ key: String, _ outcome: ChildProcess.Outcome, _ arguments: [String: String]) -> Failure {
    let sentence = Failure.message(
      .inputOutput, key, arguments.merging(["program": name]) { own, _ in own })
    let said = outcome.errors.split(whereSeparator: \.isNewline).suffix(5).map {
      "  " + FindingLine.visible(String($0))
    }
    return Failure(.inputOutput, sentence.lines + said)
  }
}
