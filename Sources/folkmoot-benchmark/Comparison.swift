/// Something that is done many times, to be timed.
struct BenchmarkCase {
  let name: String
  /// How many items one piece of the work holds.
  var items = 1
  /// Does so many pieces of the work and returns a number that depends on all of it, so that nothing is optimized away.
  let work: (Int) -> Double
}

/// Cases that are measured in turn, so that all of them meet the same weather on the machine.
enum Comparison {
  /// What one case came to.
  struct Result {
    let name: String
    /// Processor time of one item in seconds, round by round.
    let times: [Double]

    /// The median of the rounds, in nanoseconds.
    var nanoseconds: Double { Self.quantile(times.sorted(), 0.5) * 1e9 }

    /// The time divided by another's of the same round: lower quartile, median, upper quartile.
    func ratio(to other: Result) -> Ratio {
      let ratios = zip(times, other.times).map { $0 / $1 }.sorted()
      return (Self.quantile(ratios, 0.25), Self.quantile(ratios, 0.5), Self.quantile(ratios, 0.75))
    }

    private static func quantile(_ sorted: [Double], _ p: Double) -> Double {
      sorted[Int((Double(sorted.count - 1) * p).rounded())]
    }
  }

  typealias Ratio = (lower: Double, median: Double, upper: Double)

  /// Measures all cases, as often as the pace says.
  static func results(of cases: [BenchmarkCase], _ pace: Pace) -> [Result] {
    let counts = cases.map { count(of: $0, for: pace.batch) }
    var times = [[Double]](repeating: [], count: cases.count)
    for _ in 0..<pace.rounds {
      for index in cases.indices {
        times[index].append(seconds(of: cases[index], counts[index]) / Double(counts[index] * cases[index].items))
      }
    }
    return zip(cases, times).map { Result(name: $0.name, times: $1) }
  }

  /// How many pieces take about so many seconds.
  private static func count(of item: BenchmarkCase, for wanted: Double) -> Int {
    var count = 1
    while true {
      let seconds = seconds(of: item, count)
      if seconds > wanted / 4 { return max(1, Int(Double(count) * wanted / seconds)) }
      count *= 2
    }
  }

  private static func seconds(of item: BenchmarkCase, _ count: Int) -> Double {
    let start = ProcessorClock.now
    Sink.keep(item.work(count))
    return ProcessorClock.now - start
  }
}
