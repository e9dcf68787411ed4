import Glibc
import MootScenario
import MootTerminal

/// A folder that nobody else may look into and that is gone after its use.
enum ScratchFolder {
  /// Makes a folder, gives its path, and removes it with the files that were put into it.
  ///
  /// A signal that comes meanwhile waits until the folder is gone.
  /// - Throws: ``Failure`` with 73 when it cannot be made, and whatever the use of it throws.
  static func use<Result>(_ body: (String) throws -> Result) throws -> Result {
    let signals = StopSignals.watch()
    defer { signals.end() }
    let parent = Screen.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/folkmoot-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure.message(.cannotCreate, "scratch-folder", ["reason": String(cString: strerror(errno))])
    }
    let path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer { remove(path) }
    return try body(path)
  }

  /// The folder holds plain files only.
  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
