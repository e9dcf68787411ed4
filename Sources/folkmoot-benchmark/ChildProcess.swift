import Glibc

/// Runs of other programs.
enum ChildProcess {
  /// What a run cost, in seconds on the wall and in megabytes.
  struct Cost {
    /// From the start to the first byte of output; nil without any.
    var firstByte: Double?
    /// From the start to the end.
    var seconds: Double
    var peakMegabytes: Double
  }

  /// The folkmoot that was built beside this program.
  static func builtProgram() throws -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(decoding: path.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let program = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/folkmoot"
    guard access(program, X_OK) == 0 else {
      throw BenchmarkFailure("\(program) is not there: swift build -c release --product folkmoot")
    }
    return program
  }

  /// Runs a program to its end; what it writes is read and thrown away.
  static func run(_ path: String, _ arguments: [String]) throws -> Cost {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw BenchmarkFailure("no pipe") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let start = WallClock.now
    let code = posix_spawn(&child, path, &actions, nil, &words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard code == 0 else { throw BenchmarkFailure("\(path) does not start: \(String(cString: strerror(code)))") }

    var cost = Cost(firstByte: nil, seconds: 0, peakMegabytes: 0)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while read(ends[0], &buffer, buffer.count) > 0 {
      if cost.firstByte == nil { cost.firstByte = WallClock.now - start }
    }
    var usage = rusage()
    var status: Int32 = 0
    wait4(child, &status, 0, &usage)
    cost.seconds = WallClock.now - start
    cost.peakMegabytes = Double(usage.ru_maxrss) / 1024
    guard status == 0 else { throw BenchmarkFailure("\(path) \(arguments.joined(separator: " ")) failed") }
    return cost
  }
}
