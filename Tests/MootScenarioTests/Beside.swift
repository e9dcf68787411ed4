import Foundation

/// Files that stand beside the tests.
enum Beside {
  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func files(in folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: root.appending(path: folder), includingPropertiesForKeys: nil)
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static func text(_ path: String) -> String? { try? String(contentsOf: root.appending(path: path), encoding: .utf8) }

  /// Whether `text` is what the golden file says. Where there is none yet it is recorded, and the answer is still no.
  static func isGolden(_ text: String, _ name: String) -> Bool {
    let path = "Tests/MootScenarioTests/Golden/\(name)"
    guard let golden = Self.text(path) else {
      try? text.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
      return false
    }
    return golden == text
  }
}
