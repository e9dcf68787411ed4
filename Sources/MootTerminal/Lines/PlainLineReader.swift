/// Lines from a pipe or a file, one for each request; nothing is echoed and no prompt is written.
package final class PlainLineReader: LineReader {
  /// The number of the line read last, from 1; 0 before the first.
  package private(set) var lineNumber = 0

  package init() {}

  package func read(_ request: LineRequest) -> LineEvent {
    if let event = StopSignals.pending { return event }
    // Readline would echo what it reads from a pipe; the standard library does not.
    guard let line = readLine(strippingNewline: true) else { return StopSignals.pending ?? .endOfInput }
    lineNumber += 1
    return .line(line)
  }

  package func remember(_ answer: String, under topic: String) {}
}
