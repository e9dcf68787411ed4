/// What happens to an interview.
package enum InterviewEvent: Sendable, Hashable {
  /// A line was typed: an answer, a command such as `:back`, `?`, or nothing.
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, or no more lines.
  case endOfInput
  /// The process was asked to end.
  case terminated
  /// The terminal went away.
  case hungUp
}
