import Foundation
import Testing

/// Pages that are kept in files and compared whole.
///
/// With `FOLKMOOT_RECORD=1` in the environment the files are written anew; a test that records fails, so that nobody
/// mistakes a recording for a check.
enum Golden {
  static func expect(_ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden/Report")
    let file = folder.appendingPathComponent(name)
    guard ProcessInfo.processInfo.environment["FOLKMOOT_RECORD"] != "1" else {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name): look at it, then run without FOLKMOOT_RECORD", sourceLocation: sourceLocation)
      } catch {
        Issue.record("cannot record \(name): \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("there is no golden file \(name)", sourceLocation: sourceLocation)
      return
    }
    guard kept != text else { return }
    let (old, new) = (
      kept.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    Issue.record(
      "\(name) differs from line \(line + 1) on:\n  kept \(line < old.count ? old[line] : "(end)")\n  now  \(line < new.count ? new[line] : "(end)")",
      sourceLocation: sourceLocation)
  }
}
