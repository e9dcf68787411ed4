/// What an interview wants done, in this order.
package enum InterviewAction: Sendable, Hashable {
  case show(Passage)
  /// Write these changes so that they survive a power cut, before anything else is done.
  case save([Edit])
  /// Keep what was typed at a question, so that it can be brought back there another time.
  case remember(String, question: String)
  /// Say what the answers contradict since the last save; `leftOpen` is the question that was left open just now.
  case check(leftOpen: String?)
  /// Say what an answer has changed in the forecast, if it can be told soon enough.
  case forecast(question: String)
  /// Show the forecast as it stands.
  case preview
  /// Let the person write a text in an editor, beginning with this one; the next event is `written` or `failed`.
  case edit(String)
  /// Read a text from a file; the next event is `written` or `failed`.
  case read(String)
  /// Ask for a line; the next event answers it.
  case ask(Prompt)
  case finish(Outcome)
}

/// How an interview ended.
package enum Outcome: Sendable, Hashable {
  /// Every question was answered or left open on purpose.
  case completed
  case left(Departure)
}

/// Why an interview was left before its end.
package enum Departure: Sendable, Hashable {
  case quit, interrupted, endOfInput, terminated, hungUp
}

/// What the line to be typed is asked with.
package struct Prompt: Sendable, Hashable {
  /// The question, by its path; nil at the list of answers.
  package let question: String?
  /// The place of the question among those asked, from 1, and how many there are.
  package let number: Int
  package let total: Int
  /// Whether the line goes on with a text that was begun.
  package let isContinuation: Bool
  /// What an empty line takes; nil when it takes nothing.
  package let proposal: String?
  /// Text that stands in the line already: what was typed and could not be accepted.
  package let prefill: String
  /// Words that the TAB key completes.
  package let completions: [String]
  /// How many answers in a row could not be accepted.
  package let mistakes: Int

  /// What a line means that was typed where ``prefill`` stood: nobody clears a refused answer before asking to go back, so a
  /// command behind it is that command.
  ///
  /// Edge cases: a colon that begins no command, as in a time, belongs to the answer.
  package func meant(by line: String) -> String {
    guard !prefill.isEmpty, line.hasPrefix(prefill) else { return line }
    let behind = String(line.dropFirst(prefill.count))
    if case .command = InterviewCommand.read(behind) { return behind }
    return line
  }
}

/// A text to show, and what it is, so that a terminal can set it apart.
package struct Passage: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// How far the interview is: the section, the question.
    case progress
    /// The name of the question.
    case title
    case question
    /// An answer that the question offers, with its word.
    case choice
    /// What an empty line does.
    case proposal
    case help
    /// How grades, or several short answers on one line, are typed.
    case scale
    case advice
    case objection
    /// How an answer was understood.
    case echo
    case note
    /// What an answer changed in the forecast.
    case forecast
    /// The name of a section in the list of answers.
    case heading
    /// An answer in the list of answers, with its number.
    case listed
  }

  package let kind: Kind
  /// What stands before the text: the word of a choice, the number of an answer.
  package let label: String
  package let text: String

  package init(_ kind: Kind, label: String = "", _ text: String) {
    self.kind = kind
    self.label = label
    self.text = text
  }
}
