/// Something that is done many times, to be timed.
struct BenchmarkCase {
  let name: String
  /// Does the thing so many times and returns a number that depends on all of it, so that nothing is optimized away.
  let work: (Int) -> Double
}

/// Cases that are measured in turn, so that all of them meet the same weather on the machine.
struct Comparison {
  /// What one case came to.
  struct Result {
    let name: String
    /// Processor time of one item in nanoseconds: the median of the rounds.
    let nanoseconds: Double
    /// The time divided by the reference's of the same round: lower quartile, median, upper quartile.
    let ratio: (lower: Double, median: Double, upper: Double)
  }

  let reference: BenchmarkCase
  let cases: [BenchmarkCase]

  /// Measures the reference, which is the first of the results, and all cases.
  func results(_ pace: Pace) -> [Result] {
    let all = [reference] + cases
    let counts = all.map { Self.count(of: $0, for: pace.batch) }
    var times = [[Double]](repeating: [], count: all.count)
    for _ in 0..<pace.rounds {
      for index in all.indices {
        times[index].append(Self.seconds(of: all[index], counts[index]) / Double(counts[index]))
      }
    }
    return all.indices.map { index in
      let ratios = zip(times[index], times[0]).map { $0 / $1 }.sorted()
      return Result(
        name: all[index].name, nanoseconds: Self.quantile(times[index].sorted(), 0.5) * 1e9,
        ratio: (Self.quantile(ratios, 0.25), Self.quantile(ratios, 0.5), Self.quantile(ratios, 0.75)))
    }
  }

  /// How many items take about so many seconds.
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

  private static func quantile(_ sorted: [Double], _ p: Double) -> Double {
    sorted[Int((Double(sorted.count - 1) * p).rounded())]
  }
}
