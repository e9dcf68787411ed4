import Foundation

/// The programs that were built together with the tests.
package enum BuiltProgram {
  /// The path of a program beside the running tests.
  package static func path(_ name: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return "\((tests as NSString).deletingLastPathComponent)/\(name)"
  }
}
