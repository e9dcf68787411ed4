import Glibc

/// Writes text to a file descriptor at once, so that nothing is held back while a person is asked.
package struct TerminalOutput: Sendable {
  package let descriptor: CInt

  package init(_ descriptor: CInt) { self.descriptor = descriptor }

  package static let standard = TerminalOutput(STDOUT_FILENO)
  package static let messages = TerminalOutput(STDERR_FILENO)

  /// Whether a person can be at the other end.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The width of the terminal in columns; nil when it does not say.
  package var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all of the text; false when the other end is gone or full.
  @discardableResult
  package func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}
