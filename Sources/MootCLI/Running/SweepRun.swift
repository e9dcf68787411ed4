import Glibc
import MootDigest
import MootExperiments
import MootModel
import MootScenario
import MootTerminal

/// A sweep that can be stopped and gone on with.
struct SweepRun {
  let plan: SweepPlan
  let design: SweepDesign
  let state: SweepStateFile?
  let jobs: Int
  let quiet: Bool

  /// Runs what is not done yet.
  ///
  /// - Throws: ``Failure`` with 130, 143 or 129 after a signal; what is done is kept then.
  func finished() async throws -> Sweep {
    var done = try state?.load() ?? [:]
    let open = plan.entries.indices.filter { index in
      if case .plan = plan.entries[index] { return done[index] == nil }
      return false
    }
    if !done.isEmpty, !quiet {
      Output.error(
        words("message.sweep-resumed", ["done": String(done.count), "all": String(plan.entries.count)]))
    }
    var failures: [Int: String] = [:]
    do {
      let signals = StopSignals.watch()
      let watch = ProgressWatch(total: open.count * design.layout.replicates, quiet: quiet)
      defer {
        watch.end()
        signals.end()
      }
      let clock = ContinuousClock()
      var saved = clock.now
      for index in open {
        guard case .plan(let option) = plan.entries[index] else { continue }
        do {
          done[index] = try await design.run(option, jobs: jobs, watch: watch)
        } catch .stopped {
          throw try stopped(done)
        } catch {
          failures[index] = Failure(error).lines.joined(separator: " ")
        }
        if clock.now - saved > .seconds(2) {
          try state?.save(done)
          saved = clock.now
        }
      }
      // All is computed: what is left is to print it.
      StopSignals.hold()
    }
    if !quiet {
      for (index, reason) in failures.sorted(by: { $0.key < $1.key }) {
        let cell = plan.combinations[index].joined(separator: ", ")
        Output.error(words("message.sweep-failed", ["cell": FindingLine.visible(cell), "reason": reason]))
      }
    }
    return sweep(done, failures)
  }

  private func stopped(_ done: [Int: SweepFigures]) throws -> Failure {
    let status = ProgressWatch.stopped.status
    guard let state, !done.isEmpty else { return ProgressWatch.stopped }
    try state.save(done)
    return .message(
      status, "sweep-stopped",
      ["done": String(done.count), "all": String(plan.entries.count), "file": FindingLine.visible(state.path)])
  }

  private func sweep(_ done: [Int: SweepFigures], _ failures: [Int: String]) -> Sweep {
    let cells = plan.entries.enumerated().map { index, entry -> Sweep.Cell in
      let outcome: Sweep.Cell.Outcome =
        switch entry {
        case .failed(let reason): .failed(reason)
        case .excluded(let limit): .excluded(limit)
        case .plan: done[index].map { .done($0) } ?? .failed(failures[index] ?? "")
        }
      return .init(
        values: plan.combinations[index], outcome: outcome, broken: done[index].map { plan.broken(by: $0) } ?? [])
    }
    return Sweep(
      levers: plan.levers, cells: cells, criteria: plan.criteria, seed: design.seed, weeks: plan.weeks,
      layout: design.layout)
  }
}

/// Where an interrupted sweep keeps what is done.
///
/// The file is there only while something is left to do. It is replaced as a whole, never half.
struct SweepStateFile {
  let path: String
  private let key: String

  /// - Parameter path: The file; nil: beside the scenario, under a name that no other sweep of it has. A scenario from
  ///   standard input has no such place: nil.
  init?(_ plan: SweepPlan, path: String?, file: String, seed: UInt64, replicates: Int) {
    let all: [String] =
      [Program.version, String(Simulator.modelVersion), plan.loaded.text, String(seed), String(replicates)]
      + plan.settings + ["levers"] + plan.levers.flatMap { [$0.key] + $0.values } + ["criteria"]
      + plan.criteria.map(\.key)
    // Lengths, so that no two lists of words look alike.
    key = Digest(of: all.map { "\($0.utf8.count) \($0)" }.joined(separator: "\n")).hexadecimal
    guard path != nil || file != "-" else { return nil }
    self.path = path ?? "\(file).sweep-\(key.prefix(8))"
  }

  /// The cells that an earlier run has kept; none where there is no file.
  ///
  /// - Throws: ``Failure`` with 73 where the file is another sweep's, is damaged, or is no state at all: nothing of it
  ///   may be lost.
  func load() throws -> [Int: SweepFigures] {
    guard access(path, F_OK) == 0 else { return [:] }
    guard let text = try? ScenarioFile.read(path: path, limit: 1 << 30), let state = state(of: text) else {
      throw Failure.message(.cannotCreate, "sweep-state", ["file": FindingLine.visible(path)])
    }
    return state.cells
  }

  private func state(of text: String) -> SweepState? {
    guard let last = text.dropLast().lastIndex(of: "\n") else { return nil }
    let body = String(text[...last])
    guard text[text.index(after: last)...] == "sum \(Digest(of: body).hexadecimal)\n" else { return nil }
    return SweepState(text: body, key: key)
  }

  /// - Throws: ``Failure`` with 73 or 74.
  func save(_ cells: [Int: SweepFigures]) throws {
    let body = SweepState(key: key, cells: cells).text
    try Output.write(body + "sum \(Digest(of: body).hexadecimal)\n", to: path)
  }

  /// Removes the file, if it is this sweep's.
  func remove() {
    if let text = try? ScenarioFile.read(path: path, limit: 1 << 30), state(of: text) != nil { unlink(path) }
  }
}
