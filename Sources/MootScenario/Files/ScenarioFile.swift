import Glibc
package import MootDiagnostics

/// Scenario files on disk.
package enum ScenarioFile {
  /// The largest file that is read, in bytes.
  package static let sizeLimit = 1 << 20

  /// Why a file could not be read or written, with the exit code of the program.
  package struct Failure: Error, Sendable, Hashable {
    package var finding: Finding
    package var exitCode: Int32
  }

  /// The text of a file; `-` is standard input.
  ///
  /// Throws a ``Failure``: 66 when there is no such file or it may not be read, 65 when it is a directory, too large, no
  /// UTF-8 text or binary, 74 when the reading itself fails. Nothing beyond the limit is read.
  package static func read(path: String, limit: Int = sizeLimit) throws(Failure) -> String {
    let isStandardInput = path == "-"
    let name = isStandardInput ? "stdin" : path
    let descriptor = isStandardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw openFailure(errno, name) }
    defer { if !isStandardInput { close(descriptor) } }
    var status = stat()
    if fstat(descriptor, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw failure("file-directory", name, 65) }
      if status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > limit {
        throw failure("file-too-large", name, 65, ["limit": "\(limit >> 20)"])
      }
    }
    return try text(try bytes(descriptor, name, limit), name)
  }

  /// Whether there is something at a path.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func bytes(_ descriptor: Int32, _ name: String, _ limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EISDIR { throw failure("file-directory", name, 65) }
        throw failure("file-read", name, 74, ["reason": String(cString: strerror(errno))])
      }
      bytes += buffer[..<count]
      // Pipes and devices do not tell their size.
      if bytes.count > limit { throw failure("file-too-large", name, 65, ["limit": "\(limit >> 20)"]) }
    }
  }

  /// Takes bytes for text, or says why they are none.
  package static func text(_ bytes: [UInt8], _ name: String) throws(Failure) -> String {
    if bytes.isEmpty { throw failure("file-empty", name, 65) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw failure("file-utf16", name, 65) }
    if bytes.contains(0) { throw failure("binary", name, 65) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var finding = failure("file-utf8", name, 65)
    finding.finding.place = Place(file: name, line: lineOfFirstInvalid(bytes), column: 1)
    throw finding
  }

  /// The line, counted from 1, of the first byte that is no part of UTF-8.
  private static func lineOfFirstInvalid(_ bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var line = 1
    while case .valid(let scalar) = parser.parseScalar(from: &rest) {
      if scalar.first == 0x0A { line += 1 }
    }
    return line
  }

  private static func openFailure(_ code: Int32, _ name: String) -> Failure {
    switch code {
    case ENOENT, ENOTDIR: failure("file-not-found", name, 66)
    case EACCES, EPERM: failure("file-unreadable", name, 66)
    case EISDIR: failure("file-directory", name, 65)
    default: failure("file-read", name, 74, ["reason": String(cString: strerror(code))])
    }
  }

  static func failure(
    _ code: String, _ name: String, _ exitCode: Int32, _ arguments: [String: String] = [:]
  ) -> Failure {
    let place = Place(file: name, line: 1, column: 1)
    let arguments = arguments.merging(["file": name]) { own, _ in own }
    return Failure(finding: Finding(.error, code, arguments, place: place), exitCode: exitCode)
  }

  /// A finding when a text is too large to be a scenario.
  static func sizeFinding(bytes: Int, file: String) -> Finding? {
    bytes <= sizeLimit ? nil : failure("file-too-large", file, 65, ["limit": "\(sizeLimit >> 20)"]).finding
  }
}
