import Foundation
import MootDiagnostics
import Testing

@testable import MootScenario

@Suite("Scenario files on disk")
struct ScenarioFileTests {
  /// A folder of its own for a test.
  private final class Folder {
    let url: URL
    init() throws {
      url = FileManager.default.temporaryDirectory.appending(path: "folkmoot-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }
    func path(_ name: String) -> String { url.appending(path: name).path }
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }
  }

  private func failure(_ body: () throws -> Void) -> ScenarioFile.Failure? {
    do {
      try body()
      return nil
    } catch { return error as? ScenarioFile.Failure }
  }

  @Test func `What cannot be read is told apart`() throws {
    let folder = try Folder()
    func write(_ bytes: [UInt8], _ name: String) throws -> String {
      try Data(bytes).write(to: URL(filePath: folder.path(name)))
      return folder.path(name)
    }
    let cases: [(String, String, Int32)] = [
      (folder.path("none.yaml"), "file-not-found", 66), (folder.path("none/none.yaml"), "file-not-found", 66),
      (folder.url.path, "file-directory", 65), (try write([], "empty"), "file-empty", 65),
      (try write([0x66, 0, 1], "zero"), "binary", 65), (try write([0xFF, 0xFE, 0x61, 0], "utf16"), "file-utf16", 65),
      (try write(Array("a\nb\n".utf8) + [0xC3, 0x28, 0x0A], "latin"), "file-utf8", 65),
    ]
    for (path, code, exit) in cases {
      let failure = failure { _ = try ScenarioFile.read(path: path) }
      #expect(failure?.finding.code == code)
      #expect(failure?.exitCode == exit)
    }
    let latin = failure { _ = try ScenarioFile.read(path: folder.path("latin")) }
    #expect(latin?.finding.place?.line == 3)
    #expect(try ScenarioFile.read(path: try write(Array("name: é\n".utf8), "fine")) == "name: é\n")
  }

  @Test func `Fifty megabytes are refused without being read`() throws {
    let folder = try Folder()
    let path = folder.path("large.yaml")
    try Data().write(to: URL(filePath: path))
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.truncate(atOffset: 50 << 20)
    try handle.close()
    let time = ContinuousClock().measure {
      #expect(failure { _ = try ScenarioFile.read(path: path) }?.finding.code == "file-too-large")
    }
    #expect(time < .seconds(5))
    // A device does not tell its size.
    #expect(failure { _ = try ScenarioFile.read(path: "/dev/zero") }?.finding.code == "file-too-large")
  }

  @Test func `A text is written whole, and permissions and links stay`() throws {
    let folder = try Folder()
    let path = folder.path("a.yaml")
    try ScenarioFile.write("one\n", to: path)
    #expect(try ScenarioFile.read(path: path) == "one\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "a.yaml")
    try ScenarioFile.write("two\n", to: folder.path("link"))
    #expect(try ScenarioFile.read(path: path) == "two\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "a.yaml")
    try FileManager.default.createSymbolicLink(atPath: folder.path("dangling"), withDestinationPath: "b.yaml")
    try ScenarioFile.write("three\n", to: folder.path("dangling"))
    #expect(try ScenarioFile.read(path: folder.path("b.yaml")) == "three\n")
    #expect(folder.names == ["a.yaml", "b.yaml", "dangling", "link"])
  }

  @Test func `What cannot be written is told apart and leaves nothing behind`() throws {
    let folder = try Folder()
    let cases: [(String, String, Int32)] = [
      (folder.url.path, "write-directory", 73), (folder.path("none/a.yaml"), "write-no-folder", 73),
      ("/proc/x/a.yaml", "write-no-folder", 73), ("/dev/full", "write-full", 74),
    ]
    for (path, code, exit) in cases {
      let failure = failure { try ScenarioFile.write("a", to: path) }
      #expect(failure?.finding.code == code, "\(path)")
      #expect(failure?.exitCode == exit, "\(path)")
    }
    #expect(folder.names == [])
    #expect(failure { try ScenarioFile.write("a", to: "/dev/null") } == nil)
  }
}
