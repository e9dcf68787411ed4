import MootModel

/// Somebody who looks at one community week by week and remembers what matters.
protocol CommunityFollower: SendableMetatype {
  associatedtype Finding: Sendable

  /// - Parameter state: The community before its first week.
  init(_ simulator: Simulator, seed: UInt64, replicate: Int, state: CommunityState)

  /// A week is over; its metrics, and the sums up to now, stand in the block.
  mutating func follow(_ flow: WeekFlow, week: Int, _ block: TrajectoryBlock, place: Int)

  /// What came of it, once all weeks are over.
  consuming func finding(_ block: TrajectoryBlock, place: Int) -> Finding
}

extension CommunityFollower {
  /// What the followers of so many communities found, in the order of the replicates; the same for any number of jobs.
  ///
  /// - Parameters:
  ///   - jobs: How many tasks share the work; 1 or more.
  ///   - watch: Asked before every group of communities and told after it.
  /// - Throws: ``EnsembleError``.
  static func findings(
    _ simulator: Simulator, seed: UInt64, replicates: Int, jobs: Int, watch: some RunWatch
  ) async throws(EnsembleError) -> [Finding] {
    let groups = (replicates + Ensemble.group - 1) / Ensemble.group
    let next = Dispenser()
    let parts = await withTaskGroup(of: Result<[(Int, [Finding])], EnsembleError>.self) { tasks in
      for _ in 0..<max(1, min(jobs, groups)) {
        tasks.addTask {
          var found: [(Int, [Finding])] = []
          while true {
            let group = next.take()
            guard group < groups else { return .success(found) }
            if watch.shouldStop { return .failure(.stopped) }
            let range = group * Ensemble.group..<min(replicates, (group + 1) * Ensemble.group)
            do throws(ReplicateError) {
              found.append((group, try follow(simulator, seed: seed, replicates: range)))
            } catch {
              return .failure(.failed(replicate: error.replicate, error.error))
            }
            watch.finished(replicates: range.count)
          }
        }
      }
      var all: [Result<[(Int, [Finding])], EnsembleError>] = []
      for await part in tasks { all.append(part) }
      return all
    }
    // Of several failures the earliest replicate's is told, whichever task came first.
    let failures = parts.compactMap { part -> (replicate: Int, error: EnsembleError)? in
      guard case .failure(let error) = part else { return nil }
      if case .failed(let replicate, _) = error { return (replicate, error) }
      return (.max, error)
    }
    if let first = failures.min(by: { $0.replicate < $1.replicate }) { throw first.error }
    var found: [(Int, [Finding])] = []
    for part in parts { found += try part.get() }
    return found.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  /// Follows one group, side by side.
  private static func follow(
    _ simulator: Simulator, seed: UInt64, replicates: Range<Int>
  ) throws(ReplicateError) -> [Finding] {
    var course = try simulator.begin(seed: seed, replicates: replicates)
    var block = TrajectoryBlock(weeks: simulator.settings.weeks, capacity: replicates.count)
    let flows = WeekFlows()
    var followers = replicates.enumerated().map { lane, replicate in
      Self(simulator, seed: seed, replicate: replicate, state: course.state(lane: lane))
    }
    block.beginLanes()
    for week in 0..<simulator.settings.weeks {
      course.step(week: week, into: &block, at: 0, flows: flows)
      for lane in followers.indices { followers[lane].follow(flows[lane], week: week, block, place: lane) }
    }
    block.endLanes(followers.count)
    return followers.indices.map { followers[$0].finding(block, place: $0) }
  }
}
