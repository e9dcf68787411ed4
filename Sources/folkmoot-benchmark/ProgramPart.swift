import Glibc

/// The built program as a person meets it.
enum ProgramPart {
  static func start(_ pace: Pace) throws -> ResultTable {
    let scenario = try TemporaryScenario()
    defer { scenario.remove() }
    let program = try ChildProcess.builtProgram()
    var commands: [(name: String, path: String, arguments: [String])] = [
      ("reference: an empty program", "/bin/true", []),
      ("--version", program, ["--version"]),
      ("check FILE", program, ["check", scenario.path]),
      (
        "simulate --replicates 100 --no-alternatives", program,
        ["simulate", scenario.path, "--replicates", "100", "--no-alternatives"]
      ),
    ]
    if !pace.isShort {
      commands += [
        ("simulate --format json (10,000 replicates)", program, ["simulate", scenario.path, "--format", "json"]),
        ("simulate (the page, with its alternatives)", program, ["simulate", scenario.path, "--quiet"]),
      ]
    }
    var rows: [[String]] = []
    var reference = 1.0
    for command in commands {
      let rounds = command.name.contains("simulate (") || command.name.contains("json") ? 3 : 2 * pace.rounds + 1
      let runs = try (0..<rounds).map { _ in try ChildProcess.run(command.path, command.arguments) }
      let end = runs.map(\.seconds).sorted()[rounds / 2]
      let first = runs.compactMap(\.firstByte).sorted()
      if rows.isEmpty { reference = end }
      rows.append([
        command.name, first.isEmpty ? "" : Figure.three(first[first.count / 2] * 1000), Figure.three(end * 1000),
        Figure.three(end / reference),
      ])
    }
    return ResultTable(
      title: "Start",
      note: "Medians on the wall, in milliseconds. The ratio is the time to the end to that of an empty program.",
      columns: ["folkmoot", "ms to the first byte", "ms to the end", "ratio"], rows: rows)
  }

  static func memory(_ pace: Pace) throws -> ResultTable {
    let scenario = try TemporaryScenario()
    defer { scenario.remove() }
    let program = try ChildProcess.builtProgram()
    func peak(_ arguments: [String]) throws -> Double { try ChildProcess.run(program, arguments).peakMegabytes }
    let least = try peak(["--version"])
    var rows = [["--version", Figure.three(least), "1"]]
    for count in [100, 10_000] + (pace.isShort ? [] : [100_000, 1_000_000]) {
      let used = try peak(["simulate", scenario.path, "--format", "json", "--quiet", "--replicates", String(count)])
      rows.append(["simulate, \(Figure.grouped(count)) replicates", Figure.three(used), Figure.three(used / least)])
    }
    return ResultTable(
      title: "Memory",
      note: "Peak resident memory in megabytes, 104 weeks, as many jobs as processors.",
      columns: ["folkmoot", "MB", "ratio"], rows: rows)
  }
}

/// A scenario that says nothing, so that every default holds.
private struct TemporaryScenario {
  let path: String

  init() throws {
    var template = Array("/tmp/folkmoot-benchmark-XXXXXX.yaml".utf8CString)
    let descriptor = mkstemps(&template, 5)
    guard descriptor >= 0 else { throw BenchmarkFailure("cannot create a file in /tmp") }
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    let text = "folkmoot: 1\nname: Benchmark\n"
    guard write(descriptor, text, text.utf8.count) == text.utf8.count, close(descriptor) == 0 else {
      throw BenchmarkFailure("cannot write \(path)")
    }
  }

  func remove() { unlink(path) }
}

/// Why something cannot be measured.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
