import Glibc

/// A program run at a terminal that the test plays: keys go in, and what it draws comes out.
package final class PseudoTerminal {
  /// How a program ended.
  package enum Ending: Sendable, Hashable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What was waited for and did not come.
  package struct TimeOut: Error, CustomStringConvertible {
    package let wanted: String
    package let seen: String
    package var description: String { "waited in vain for \(wanted); since then: \(seen.debugDescription)" }
  }

  /// A system call that failed while the terminal was set up.
  package struct Trouble: Error {
    let call: String
    let code: Int32
  }

  package static let patience = Duration.seconds(30)

  private var master: Int32
  private let process: pid_t
  private var ending: Ending?
  private var bytes: [UInt8] = []
  /// How many bytes earlier expectations have used up.
  private var used = 0
  package private(set) var screen: ScreenPicture
  /// The modes of the terminal before the program began.
  package let modesAtStart: [UInt32]

  /// Runs a program at a new terminal of the given size.
  ///
  /// - Parameters:
  ///   - environment: the whole environment of the program.
  ///   - errors: a file that takes what the program writes to standard error; nil: the terminal.
  package init(
    running path: String, _ arguments: [String] = [], environment: [String: String], columns: Int = 80, rows: Int = 24,
    errors: String? = nil
  ) throws {
    // posix_openpt and its companions are hidden without _XOPEN_SOURCE; these are the calls that they make.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var lock: CInt = 0
    var number: CUnsignedInt = 0
    guard master >= 0, ioctl(master, setLock, &lock) == 0, ioctl(master, getNumber, &number) == 0 else {
      throw Trouble(call: "open /dev/ptmx", code: errno)
    }
    screen = ScreenPicture(columns: columns, rows: rows)
    Self.setSize(master, columns, rows)
    modesAtStart = Self.modes(of: master)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A session leader without a terminal gets the first one that it opens.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    if let errors {
      posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    } else {
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The runner of the tests may ignore or hold back signals; the program starts with none of that.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(newSession | Int(POSIX_SPAWN_SETSIGMASK) | Int(POSIX_SPAWN_SETSIGDEF)))

    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var values: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + values { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, &words, &values)
    guard code == 0 else {
      close(master)
      throw Trouble(call: "posix_spawn \(path)", code: code)
    }
    self.process = process
  }

  deinit {
    if master >= 0 { close(master) }
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  // MARK: Keys

  /// Types text; `\r` is the Enter key, `\t` the TAB key.
  package func send(_ text: String) { send(bytes: Array(text.utf8)) }

  package func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Array(rest).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Ctrl and a letter: `control("c")`.
  package func control(_ letter: Character) { send(bytes: [(letter.asciiValue ?? 0) & 0x1F]) }

  package func resize(columns: Int, rows: Int = 24) {
    Self.setSize(master, columns, rows)
    screen = ScreenPicture(columns: columns, rows: rows)
  }

  package func signal(_ signal: Int32) { kill(process, signal) }

  /// Closes the terminal under the program.
  package func hangUp() {
    close(master)
    master = -1
  }

  // MARK: What is drawn

  /// Everything drawn so far.
  package var transcript: String {
    drain()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Waits until `text` has been drawn since the last expectation, and gives what was drawn up to its end.
  @discardableResult
  package func expect(_ text: String, within patience: Duration = patience) throws -> String {
    let wanted = Array(text.utf8)
    return try expect(text.debugDescription, within: patience) { fresh in
      fresh.firstRange(of: wanted)?.upperBound
    }
  }

  /// Waits until the program has been quiet for a moment, so that what it draws after the last expectation is there.
  package func settle() {
    var quiet = 0
    while quiet < 3 {
      let before = bytes.count
      usleep(30_000)
      drain()
      quiet = bytes.count == before ? quiet + 1 : 0
    }
  }

  private func expect(
    _ wanted: String, within patience: Duration, _ end: (ArraySlice<UInt8>) -> Int?
  ) throws -> String {
    let deadline = ContinuousClock.now + patience
    while true {
      drain()
      if let end = end(bytes[used...]) {
        defer { used = end }
        return String(decoding: bytes[used..<end], as: UTF8.self)
      }
      guard ContinuousClock.now < deadline, !hasEnded else {
        drain()
        if let end = end(bytes[used...]) {
          defer { used = end }
          return String(decoding: bytes[used..<end], as: UTF8.self)
        }
        throw TimeOut(wanted: wanted, seen: String(decoding: bytes[used...], as: UTF8.self))
      }
      waitForOutput(milliseconds: 100)
    }
  }

  private func waitForOutput(milliseconds: Int32) {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, milliseconds)
    // A terminal that nobody has open is always ready, with nothing to read.
    if waiting.revents & Int16(POLLHUP) != 0 && waiting.revents & Int16(POLLIN) == 0 { usleep(5000) }
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while master >= 0 {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 0) > 0, waiting.revents & Int16(POLLIN) != 0 else { return }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      bytes += buffer[..<count]
      screen.draw(buffer[..<count])
    }
  }

  // MARK: The end

  private var hasEnded: Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: status & 0x7F)
    return true
  }

  /// Waits for the program to end.
  package func wait(within patience: Duration = patience) throws -> Ending {
    let deadline = ContinuousClock.now + patience
    while !hasEnded {
      drain()
      guard ContinuousClock.now < deadline else {
        throw TimeOut(wanted: "the end", seen: String(decoding: bytes[used...], as: UTF8.self))
      }
      if master >= 0 { waitForOutput(milliseconds: 20) } else { usleep(20_000) }
    }
    drain()
    return ending ?? .exited(-1)
  }

  /// The modes of the terminal, as `stty -a` shows them, to be compared before and after.
  package var modes: [UInt32] { Self.modes(of: master) }

  private static func modes(of master: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(master, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  private static func setSize(_ descriptor: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }
}
