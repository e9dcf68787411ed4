import Foundation
import MootTestSupport
import Testing

@Suite("bad input")
struct BadInputTests {
  let program = Program.folkmoot

  struct BadScenario: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// What standard error must name.
    let says: String
    var testDescription: String { name }
  }

  static func scenario(_ lines: String) -> String { "folkmoot: 1\nname: Bad\n\(lines)\n" }

  static let bad: [BadScenario] = [
    .init(name: "empty", text: "", says: "file-empty"),
    .init(name: "not YAML", text: "folkmoot: [1\nname", says: "error:"),
    .init(name: "unknown key", text: scenario("membrship: {model: open}"), says: "membership"),
    .init(name: "unknown model", text: scenario("membership: {model: opne}"), says: "open"),
    .init(name: "NaN", text: scenario("audience: {eligible: .nan}"), says: "3:"),
    .init(name: "infinity", text: scenario("audience: {eligible: .inf}"), says: "3:"),
    .init(name: "negative", text: scenario("audience: {eligible: -5}"), says: "3:"),
    .init(name: "too many", text: scenario("audience: {eligible: 1e12}"), says: "3:"),
    .init(name: "no weeks", text: scenario("simulation: {weeks: 0}"), says: "3:"),
    .init(name: "reversed range", text: scenario("audience: {eligible: 600 to 20}"), says: "3:"),
    .init(name: "alias bomb", text: scenario("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"), says: "error:"),
    .init(name: "duplicate key", text: scenario("name: Twice"), says: "3:1"),
    .init(
      name: "unknown metric", text: scenario("targets: [{id: t, metric: postrs, at_least: 3, by_week: 5}]"),
      says: "posters"),
    .init(name: "unknown parameter", text: scenario("parameters: {imitaton: 0.4}"), says: "imitation"),
    .init(name: "parameter out of bounds", text: scenario("parameters: {reachable_share: 3}"), says: "3:"),
  ]

  @Test("a scenario that cannot be simulated", arguments: bad)
  func scenario(_ bad: BadScenario) throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(bad.text, to: "bad.yaml")
    for command in ["simulate", "charter", "check"] {
      let output = scratch.file("out")
      let run = try program.run(command == "check" ? [command, file] : [command, file, "-o", output])
      #expect(run.status == 65, "\(command): \(run.errors)")
      let said = command == "check" ? run.output : run.errors
      #expect(said.contains(bad.says), "\(command): \(said)")
      #expect(said.contains("bad.yaml:") || bad.text.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  @Test("stages that everybody leaves at once are named")
  func exits() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(
      Self.scenario("parameters: {contributor_rests: 0.7, contributor_lapses: 0.6}"), to: "bad.yaml")
    let run = try program.run(["simulate", file, "--replicates", "10"])
    #expect(run.status == 65)
    #expect(run.errors.contains("contributors"))
  }

  @Test("files that cannot be read")
  func unreadable() throws {
    let scratch = try ScratchFolder()
    let missing = try program.run(["simulate", scratch.file("missing.yaml")])
    #expect(missing.status == 66)
    #expect(missing.errors.contains("missing.yaml"))
    let folder = try program.run(["simulate", scratch.path])
    #expect(folder.status == 65)
    try Data((0..<4096).map { UInt8($0 % 256) }).write(to: URL(fileURLWithPath: scratch.file("junk")))
    let junk = try program.run(["simulate", scratch.file("junk")])
    #expect(junk.status == 65)
    #expect(!junk.errors.contains("\u{1B}"))
    try Data(repeating: UInt8(ascii: "a"), count: 50_000_000).write(to: URL(fileURLWithPath: scratch.file("large")))
    let large = try program.run(["simulate", scratch.file("large")])
    #expect(large.status == 65)
  }

  @Test("results that cannot be written")
  func unwritable() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(Self.scenario("simulation: {weeks: 4}"), to: "s.yaml")
    let nowhere = try program.run(
      ["simulate", file, "--replicates", "10", "-o", scratch.file("no/such/folder/x")])
    #expect(nowhere.status == 73)
    if FileManager.default.fileExists(atPath: "/dev/full") {
      let full = try program.shell("\"$FOLKMOOT\" simulate \(file) --replicates 10 > /dev/full")
      #expect(full.status == 74)
      #expect(full.errors.contains("-o"))
    }
  }

  @Test("a closed pipe ends quietly")
  func closedPipe() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(Self.scenario("simulation: {weeks: 104}"), to: "s.yaml")
    let run = try program.shell(
      "set -o pipefail; \"$FOLKMOOT\" simulate \(file) --replicates 10 --format csv --quiet | head -1")
    #expect(run.status == 141 || run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test(
    "usage errors",
    arguments: [
      ["simulate"], ["simulate", "x", "--replicates", "0"], ["simulate", "x", "--format", "xml"], ["nonsense"],
      ["simulate", "x", "--jobs", "0"], ["plan", "-"], ["explain", "no-such-thing"],
    ])
  func usage(arguments: [String]) throws {
    let run = try program.run(arguments)
    #expect(run.status == 64, "\(run.errors)")
    #expect(!run.errors.isEmpty)
  }

  /// Where every check must run, a missing interpreter fails the test instead of skipping it.
  static let hasPython =
    ProcessInfo.processInfo.environment["CI"] != nil
    || (try? Program(path: "/usr/bin/env").run(["python3", "--version"]))?.status == 0

  @Test("an interrupted run stops at once and says so", .enabled(if: hasPython, "python3 is not installed"))
  func interrupted() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write(Self.scenario("simulation: {weeks: 520}"), to: "s.yaml")
    for (signal, status) in [("INT", 130), ("TERM", 143)] {
      // A shell would have its children ignore the interrupt; a program that starts it does not.
      let run = try program.shell(
        """
        python3 - "$FOLKMOOT" \(file) <<'END'
        import signal, subprocess, sys, time
        p = subprocess.Popen([sys.argv[1], "simulate", sys.argv[2], "--replicates", "5000000", "--quiet"],
          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
          preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        time.sleep(1.0)
        p.send_signal(signal.SIG\(signal))
        start = time.time()
        out, err = p.communicate(timeout=20)
        assert time.time() - start < 5, "slow"
        assert out == b"", out
        assert err.strip(), "said nothing"
        print(p.returncode)
        END
        """)
      #expect(run.output == "\(status)\n", "\(run.errors)")
    }
  }
}
