import Glibc
import MootScenario
import MootTerminal

/// Where results and messages go. A result that has begun is written whole, whatever signal comes.
enum Output {
  /// Writes a result to a file, whole or not at all, or to standard output for nil and `-`.
  ///
  /// - Throws: ``Failure`` with 73 or 74. A closed pipe ends the process by its signal, quietly.
  static func write(_ text: String, to path: String?) throws {
    StopSignals.hold()
    guard let path, path != "-" else {
      try standardOutput(text)
      return
    }
    do {
      try ScenarioFile.write(text, to: path)
    } catch {
      throw Failure(error)
    }
  }

  /// The same for bytes that are no text.
  static func write(bytes: [UInt8], to path: String?) throws {
    StopSignals.hold()
    guard let path, path != "-" else {
      try standardOutput(bytes)
      return
    }
    do {
      try ScenarioFile.write(bytes: bytes, to: path)
    } catch {
      throw Failure(error)
    }
  }

  private static func standardOutput(_ text: String) throws {
    try standardOutput(Array(text.utf8))
  }

  private static func standardOutput(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    let code = bytes.withUnsafeBufferPointer { writeAll($0, to: STDOUT_FILENO) }
    guard code == 0 else {
      throw Failure.message(.inputOutput, "stdout", ["reason": String(cString: strerror(code))])
    }
  }

  /// A line to standard error. What goes wrong there cannot be told to anybody.
  static func error(_ line: String) {
    var text = line + "\n"
    _ = text.withUTF8 { bytes in writeAll(bytes, to: STDERR_FILENO) }
  }

  /// Text to standard error as it is, for a progress line.
  static func progress(_ text: String) {
    var text = text
    _ = text.withUTF8 { bytes in writeAll(bytes, to: STDERR_FILENO) }
  }

  private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let written = Glibc.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      offset += written
    }
    return 0
  }
}

/// What the program knows of the terminal it writes to.
enum Screen {
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The columns of the terminal; `COLUMNS` or 80 where there is none.
  static var columns: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return variable("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// Whether to color: a terminal that wants it.
  static var wantsColor: Bool {
    outputIsTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
  }

  /// Whether the environment names a character set that has more than ASCII.
  static var hasUnicode: Bool {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? ""
    let name = locale.lowercased()
    // A pipe or file gets the full set: what reads it knows UTF-8.
    guard outputIsTerminal else { return true }
    return variable("TERM") != "dumb" && (name.isEmpty || name.contains("utf-8") || name.contains("utf8"))
  }

  /// A variable of the environment; nil when it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
