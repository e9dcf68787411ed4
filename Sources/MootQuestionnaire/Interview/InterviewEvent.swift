/// What happens to an interview.
package enum InterviewEvent: Sendable, Hashable {
  /// A line was typed: an answer, a command such as `:back`, `?`, or nothing.
  case line(String)
  /// Several lines came at once, as from a clipboard.
  case pasted([String])
  /// A text was written in an editor or read from a file, after `edit` or `read`.
  case written(String)
  /// The editor or the file could not be used, for the reason that a sentence says.
  case failed(String)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, or no more lines.
  case endOfInput
  /// The process was asked to end.
  case terminated
  /// The terminal went away.
  case hungUp
}
