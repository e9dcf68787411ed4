import Glibc

/// Measures how fast the samplers, the kernel and the built program are.
///
/// Run it by `bash .ci/benchmark`; `--help` lists the parts. Every figure stands beside a reference of the same run, because
/// machines differ and clocks wander: the ratios are what lasts.
@main
struct Benchmark {
  /// Not asynchronous: valgrind 3.19 cannot bear how the main thread of an asynchronous program waits.
  static func main() {
    switch BenchmarkOptions.read(Array(CommandLine.arguments.dropFirst())) {
    case .measure(let options): finish { await measure(options) }
    case .fixedRun(let run): finish { await run.go() }
    case .help: print(BenchmarkOptions.help)
    case .wrong(let complaint):
      tell(complaint + "\n" + BenchmarkOptions.help)
      exit(64)
    }
  }

  /// Runs something on another thread and ends the process with the status that it comes to.
  private static func finish(_ work: @escaping @Sendable () async -> Int32) -> Never {
    Task.detached { exit(await work()) }
    while true { sleep(3600) }
  }

  private static func measure(_ options: BenchmarkOptions) async -> Int32 {
    print(Machine.description(command: options.command), terminator: "\n\n")
    for part in options.parts {
      tell("measuring: \(part.rawValue)")
      do {
        for table in try await part.tables(options.pace) {
          print(options.markdown ? table.markdown : table.text)
          fflush(nil)
        }
      } catch {
        tell("\(error)")
        return 1
      }
    }
    return 0
  }

  /// A line to standard error.
  private static func tell(_ line: String) {
    let text = line + "\n"
    _ = write(STDERR_FILENO, text, text.utf8.count)
  }
}
