import Glibc

extension Archetype {
  /// The plans in a folder of a person's own, by name: every ordinary file that ends in `.yaml` or `.yml`.
  ///
  /// - Throws: ``ScenarioFile/Failure`` with 66 when there is no such folder or it may not be read, with the code of the
  ///   file when one of the plans cannot be read.
  package static func folder(_ path: String) throws(ScenarioFile.Failure) -> [Archetype] {
    guard let folder = opendir(path) else {
      switch errno {
      case EACCES, EPERM: throw ScenarioFile.failure("file-unreadable", path, 66)
      case ENOTDIR: throw ScenarioFile.failure("folder-file", path, 66)
      default: throw ScenarioFile.failure("file-not-found", path, 66)
      }
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var plans: [Archetype] = []
    for name in names.sorted() {
      let file = path + "/" + name
      // A pipe would keep the reader waiting.
      guard let end = [".yaml", ".yml"].first(where: name.hasSuffix), isOrdinary(file) else { continue }
      plans.append(
        Archetype(name: String(name.dropLast(end.count)), text: try ScenarioFile.read(path: file), isShipped: false))
    }
    return plans
  }

  private static func isOrdinary(_ file: String) -> Bool {
    var status = stat()
    return stat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
