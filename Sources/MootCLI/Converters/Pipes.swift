import Glibc

/// The three pipes to and from another program; an end that is closed is −1.
struct Pipes {
  struct Ends {
    var read: Int32 = -1
    var write: Int32 = -1
  }

  var input = Ends()
  var output = Ends()
  var errors = Ends()

  /// Opens all three; nil, with `errno`, where the system has no more to give.
  static func open() -> Pipes? {
    var pipes = Pipes()
    for ends in [\Pipes.input, \.output, \.errors] {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        let code = errno
        pipes.closeAll()
        errno = code
        return nil
      }
      // No other program inherits them; the one that is started gets copies under other numbers.
      for descriptor in pair { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      pipes[keyPath: ends] = Ends(read: pair[0], write: pair[1])
    }
    return pipes
  }

  mutating func closeChildEnds() {
    Self.close(&input.read)
    Self.close(&output.write)
    Self.close(&errors.write)
  }

  mutating func closeAll() {
    for ends in [\Pipes.input, \.output, \.errors] {
      Self.close(&self[keyPath: ends].read)
      Self.close(&self[keyPath: ends].write)
    }
  }

  static func close(_ descriptor: inout Int32) {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }
}

/// What goes through the pipes.
struct Traffic {
  let input: [UInt8]
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private var sent = 0
  private var isPrepared = false

  /// More than this nobody reads; what another program says beyond it is let go.
  private static let limit = 64 << 20

  init(input: [UInt8]) {
    self.input = input
  }

  func isOpen(_ pipes: Pipes) -> Bool { pipes.output.read >= 0 || pipes.errors.read >= 0 }

  /// Moves what can be moved; waits so long at most.
  mutating func move(_ pipes: inout Pipes, milliseconds: Int32) {
    if !isPrepared {
      isPrepared = true
      _ = fcntl(pipes.input.write, F_SETFL, O_NONBLOCK)
      if input.isEmpty { Pipes.close(&pipes.input.write) }
    }
    var waiting = [
      pollfd(fd: pipes.input.write, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: pipes.output.read, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipes.errors.read, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&waiting, nfds_t(waiting.count), milliseconds) > 0 else { return }
    if waiting[0].revents != 0 { send(&pipes.input.write) }
    if waiting[1].revents != 0 { Self.receive(&pipes.output.read, into: &output) }
    if waiting[2].revents != 0 { Self.receive(&pipes.errors.read, into: &errors) }
  }

  private mutating func send(_ descriptor: inout Int32) {
    let count = input.withUnsafeBytes { write(descriptor, $0.baseAddress! + sent, $0.count - sent) }
    if count < 0, errno == EAGAIN || errno == EINTR { return }
    // A program that stops reading may still have made what was wanted; its exit code says so.
    if count < 0 { return Pipes.close(&descriptor) }
    sent += count
    if sent == input.count { Pipes.close(&descriptor) }
  }

  private static func receive(_ descriptor: inout Int32, into bytes: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { return Pipes.close(&descriptor) }
    if bytes.count < limit { bytes += buffer[..<count] }
  }
}
