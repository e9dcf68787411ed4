import Glibc

extension ScenarioFile {
  /// Writes a text so that the file holds either all of it or what it held before.
  ///
  /// A temporary file in the same folder is written, brought to disk and put in place. Permissions of an existing file
  /// stay; a link stays a link and its target is replaced. Throws a ``Failure``: 73 when nothing can be created there, 74
  /// when writing fails or the disk is full. Special files such as `/dev/stdout` are written directly.
  package static func write(_ text: String, to path: String) throws(Failure) {
    try write(bytes: Array(text.utf8), to: path)
  }

  /// The same for bytes that are no text.
  package static func write(bytes: [UInt8], to path: String) throws(Failure) {
    let target = resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw failure("write-directory", path, 73) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      return try writeDirectly(bytes, to: target, path)
    }
    // Replacing a file would get round its write protection.
    if exists, access(target, W_OK) != 0 { throw createFailure(errno, path) }
    let temporary = "\(folder(of: target)).folkmoot-\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw createFailure(errno, path) }
    do throws(Failure) {
      try writeAll(bytes, to: descriptor, path)
      if exists { fchmod(descriptor, status.st_mode & 0o7777) }
      guard fsync(descriptor) == 0 else { throw writeFailure(errno, path) }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    // Some file systems report a full disk only here.
    let closed = close(descriptor)
    guard closed == 0, rename(temporary, target) == 0 else {
      let code = errno
      unlink(temporary)
      throw writeFailure(code, path)
    }
    syncFolder(of: target)
  }

  private static func writeDirectly(_ bytes: [UInt8], to target: String, _ path: String) throws(Failure) {
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw createFailure(errno, path) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, path)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw writeFailure(errno, path)
      }
      written += count
    }
  }

  /// Where the name leads: links are followed, also one whose target does not exist yet.
  private static func resolved(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      let count = readlink(path, &buffer, Int(PATH_MAX))
      guard count > 0 else { return path }
      let link = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = link.hasPrefix("/") ? link : folder(of: path) + link
    }
    return path
  }

  /// The folder of a path with its slash; empty for the current one.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// So that the new name survives a power cut; where a folder cannot be synced the file itself is still whole.
  private static func syncFolder(of path: String) {
    let folder = folder(of: path)
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  private static func createFailure(_ code: Int32, _ path: String) -> Failure {
    switch code {
    case ENOSPC, EDQUOT: failure("write-full", path, 74)
    case ENOENT, ENOTDIR: failure("write-no-folder", path, 73)
    case EACCES, EPERM, EROFS: failure("write-denied", path, 73)
    default: failure("write-create", path, 73, ["reason": String(cString: strerror(code))])
    }
  }

  private static func writeFailure(_ code: Int32, _ path: String) -> Failure {
    switch code {
    case ENOSPC, EDQUOT: failure("write-full", path, 74)
    default: failure("write-failed", path, 74, ["reason": String(cString: strerror(code))])
    }
  }
}
