import MootExperiments
import MootModel

/// Whole runs, with quantiles of all metrics and weeks.
enum EnsemblePart {
  private static func run(_ replicates: Int, jobs: Int) async throws -> (wall: Double, processor: Double) {
    let ensemble = Ensemble(
      Simulator(schedule: Schedule(.ordinary), settings: RunSettings()), seed: 1, replicates: replicates)
    let start = (WallClock.now, ProcessClock.now)
    let result = try await ensemble.run(jobs: jobs)
    let times = (wall: WallClock.now - start.0, processor: ProcessClock.now - start.1)
    Sink.keep(result.summary[.posters].mean[0])
    return times
  }

  static func replicates(_ pace: Pace) async throws -> ResultTable {
    let reference = KernelPart.ordinary
    var rows: [[String]] = []
    for count in [100, 1000, 10_000] + (pace.isShort ? [] : [100_000, 1_000_000]) {
      // The reference runs just before, since the run itself may take minutes.
      let kernel = Comparison.results(of: [reference], .short)[0].nanoseconds
      let times = try await run(count, jobs: 2)
      let each = times.processor * 1e9 / Double(count)
      rows.append([
        Figure.grouped(count), Figure.three(times.wall), Figure.three(times.processor), Figure.three(each / 1000),
        Figure.three(each / kernel),
      ])
    }
    return ResultTable(
      title: "Replicates",
      note:
        "Two jobs, 104 weeks. The ratio is the processor time of a replicate to that one after the other, without summaries.",
      columns: ["replicates", "s on the wall", "s of processors", "µs a replicate", "ratio"], rows: rows)
  }

  static func jobs(_ pace: Pace) async throws -> ResultTable {
    let count = pace.isShort ? 2000 : 10_000
    var walls: [[Double]] = [[], []]
    for _ in 0..<pace.rounds / (pace.isShort ? 1 : 3) {
      for jobs in [1, 2] { walls[jobs - 1].append(try await run(count, jobs: jobs).wall) }
    }
    let speedups = zip(walls[0], walls[1]).map { $0 / $1 }.sorted()
    let ratio = (
      lower: speedups[speedups.count / 4], median: speedups[speedups.count / 2],
      upper: speedups[speedups.count * 3 / 4]
    )
    func median(_ values: [Double]) -> String { Figure.three(values.sorted()[values.count / 2]) }
    return ResultTable(
      title: "Jobs",
      note:
        "\(Figure.grouped(count)) replicates of 104 weeks, on the wall. The ratio says how many times faster two jobs are.",
      columns: ["jobs", "s on the wall", "ratio", "quartiles"],
      rows: [["1", median(walls[0]), "1", ""], ["2", median(walls[1])] + Figure.ratio(ratio)])
  }
}
