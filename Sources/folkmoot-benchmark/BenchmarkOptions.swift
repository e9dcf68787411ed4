/// What a person asks the benchmark for.
struct BenchmarkOptions: Sendable {
  var parts = BenchmarkPart.allCases
  var pace = Pace.full
  var markdown = false
  /// The words of the command line, for the heading.
  var command = "bash .ci/benchmark"

  enum Reading {
    case measure(BenchmarkOptions)
    /// A run without any measurement, for tools that count instructions and allocations.
    case fixedRun(FixedRun)
    case help
    case wrong(String)
  }

  static func read(_ arguments: [String]) -> Reading {
    var options = BenchmarkOptions()
    options.command = (["bash .ci/benchmark"] + arguments).joined(separator: " ")
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--short": options.pace = .short
      case "--markdown": options.markdown = true
      case "--help", "-h": return .help
      case "--only":
        let names = (rest.popFirst() ?? "").split(separator: ",").map(String.init)
        let parts = names.compactMap(BenchmarkPart.init(rawValue:))
        guard !names.isEmpty, parts.count == names.count else { return .wrong("--only wants names of parts.") }
        options.parts = parts
      case "--fixed-run":
        guard let run = FixedRun(Array(rest)) else {
          return .wrong("--fixed-run wants kernel or ensemble, a number of replicates and a number of weeks.")
        }
        return .fixedRun(run)
      default: return .wrong("\(argument) is not known.")
      }
    }
    return .measure(options)
  }

  static let help = """
    usage: bash .ci/benchmark [--short] [--markdown] [--only PART[,PART…]]

      --short      fewer rounds and smaller runs: seconds instead of minutes
      --markdown   tables in Markdown
      --only       some parts only

    \(BenchmarkPart.allCases.map { "  \($0.rawValue.padded(to: 12)) \($0.summary)" }.joined(separator: "\n"))
    """
}

/// How long to measure.
struct Pace: Sendable {
  /// Every case is measured once a round.
  let rounds: Int
  /// Seconds that a case takes in a round, about.
  let batch: Double
  /// Whether the runs that take minutes are left out.
  let isShort: Bool

  static let full = Pace(rounds: 15, batch: 0.05, isShort: false)
  static let short = Pace(rounds: 5, batch: 0.01, isShort: true)
}

/// Something that can be measured by itself.
enum BenchmarkPart: String, CaseIterable, Sendable {
  case samplers, lanes, policies, weeks, members, replicates, jobs, points, start, memory

  var summary: String {
    switch self {
    case .samplers: "nanoseconds a draw, for every sampler in every regime"
    case .lanes: "replicates side by side, with every instruction set that the processor has"
    case .policies: "replicates a second, for the 30 combinations of membership and moderation"
    case .weeks: "growth with the number of weeks, 26 to 520"
    case .members: "growth with the number of eligible people, 100 to 100 million"
    case .replicates: "growth with the number of replicates, 100 to 1,000,000"
    case .jobs: "one job and two"
    case .points: "what Sobol' points for the parameters are worth"
    case .start: "the built program: from its start to the first byte, and to its end"
    case .memory: "the built program: peak memory"
    }
  }

  func tables(_ pace: Pace) async throws -> [ResultTable] {
    switch self {
    case .samplers: SamplerPart.tables(pace)
    case .lanes: KernelPart.lanes(pace)
    case .policies: KernelPart.policies(pace)
    case .weeks: KernelPart.weeks(pace)
    case .members: KernelPart.members(pace)
    case .replicates: [try await EnsemblePart.replicates(pace)]
    case .jobs: [try await EnsemblePart.jobs(pace)]
    case .points: PointsPart.tables(pace)
    case .start: [try ProgramPart.start(pace)]
    case .memory: [try ProgramPart.memory(pace)]
    }
  }
}
