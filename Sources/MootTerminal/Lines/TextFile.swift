import Glibc

/// Small files of the user's state.
enum TextFile {
  /// The text of a file; nil when it cannot be read or is longer than `limit` bytes.
  static func read(_ path: String, limit: Int) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      guard count > 0, bytes.count + count <= limit else { return nil }
      bytes += buffer[..<count]
    }
  }

  /// Writes a file that only its owner may read, whole or not at all; false when that fails.
  ///
  /// - Parameter synced: Whether the text must have reached the disk when this returns.
  @discardableResult
  static func writePrivately(_ text: String, to path: String, synced: Bool = false) -> Bool {
    let draft = "\(path).\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let isWritten = TerminalOutput(file).write(text) && (!synced || fsync(file) == 0)
    guard close(file) == 0, isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }
}
