package import Foundation

/// The built program, run as a process of its own.
package struct Program: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// What a run left behind.
  package struct Run: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
    package let outputBytes: Data
  }

  /// The program that stands beside the test bundle, or the one that `FOLKMOOT_BINARY` names.
  package static let folkmoot = named("folkmoot")

  package static func named(_ name: String) -> Program {
    if let path = ProcessInfo.processInfo.environment["FOLKMOOT_BINARY"], name == "folkmoot" {
      return Program(path: path)
    }
    return Program(path: BuiltProgram.path(name))
  }

  /// Runs to the end.
  ///
  /// Output goes through files, so that no pipe can fill up and block.
  package func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Run {
    try start(arguments, input: input, environment: environment, in: folder).end()
  }

  /// A run that goes on; it is ended when nobody has it any longer.
  package final class Running {
    private let process: Process
    private let scratch: ScratchFolder

    fileprivate init(_ process: Process, _ scratch: ScratchFolder) {
      (self.process, self.scratch) = (process, scratch)
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    package var isRunning: Bool { process.isRunning }

    package func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for the end. A run that a signal ended has 128 plus its number for a status, as in a shell.
    package func end() throws -> Run {
      process.waitUntilExit()
      let status =
        process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
      let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.file("output")))
      return Run(
        status: status, output: String(decoding: bytes, as: UTF8.self), errors: scratch.text("errors") ?? "",
        outputBytes: bytes)
    }
  }

  /// Starts the program; stop signals end it even where the runner of the tests ignores them.
  package func start(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Running {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["--default-signal=INT,TERM,HUP", path] + arguments
    var variables = ProcessInfo.processInfo.environment
    for name in ["COLUMNS", "NO_COLOR", "SOURCE_DATE_EPOCH"] { variables[name] = nil }
    process.environment = variables.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    let output = URL(fileURLWithPath: scratch.file("output"))
    let errors = URL(fileURLWithPath: scratch.file("errors"))
    for url in [output, errors] {
      _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    if let input {
      let source = try scratch.write(input, to: "input")
      process.standardInput = FileHandle(forReadingAtPath: source)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    return Running(process, scratch)
  }

  /// Runs a command line of the shell in which `$FOLKMOOT` is the program.
  package func shell(_ line: String, in folder: URL? = nil) throws -> Run {
    let shell = Program(path: "/bin/bash")
    return try shell.run(["-c", line], environment: ["FOLKMOOT": path], in: folder)
  }
}

/// The folder of the package.
package enum Checkout {
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The shipped scenarios, by name.
  package static var scenarios: [URL] {
    let folder = root.appendingPathComponent("Scenarios")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
  }
}
