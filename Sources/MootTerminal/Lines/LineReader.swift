/// Where an interview's lines come from.
package protocol LineReader: AnyObject {
  /// Asks for one line.
  func read(_ request: LineRequest) -> LineEvent

  /// Keeps an answer that was accepted, so that it can be brought back at the same question another time.
  func remember(_ answer: String, under topic: String)
}

/// What a line is asked with.
package struct LineRequest: Sendable, Hashable {
  /// ASCII only: one wider character shifts the cursor on lines that wrap.
  package var prompt: String
  /// Text that stands in the line already.
  package var prefill: String
  /// Words that the TAB key completes.
  package var completions: [String]
  /// What the history of this line is kept under; nil for none.
  package var topic: String?

  package init(prompt: String, prefill: String = "", completions: [String] = [], topic: String? = nil) {
    self.prompt = prompt
    self.prefill = prefill
    self.completions = completions
    self.topic = topic
  }
}

/// What came instead of, or as, a line.
package enum LineEvent: Sendable, Hashable {
  case line(String)
  /// Several lines that came at once, as from a clipboard.
  case pasted([String])
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D on an empty line, or the end of a file.
  case endOfInput
  case terminated
  case hungUp
}
