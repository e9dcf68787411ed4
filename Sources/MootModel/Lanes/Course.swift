import CMootWeek
import MootRandom

/// Possible courses of a community, one a lane, week by week.
///
/// The weeks are the kernel's, in which the equations stand; each lane draws from its own streams, so that no number depends
/// on the neighbors. <doc:SideBySide> tells more.
package struct Course: ~Copyable {
  /// Its own: a course is never copied.
  private let memory: LaneMemory
  private let keys: LaneKeys
  private let kernel: LaneKernel
  private let schedule: Schedule
  /// The coefficients of every phase, by lane.
  private let phases: [[Coefficients]]
  private var nextPhase = 1
  /// The week in which it begins; never, where there is none.
  private var nextPhaseWeek: Int
  /// What is common to the lanes, but for the week.
  private var common: moot_week
  private var campaigns: [Int] = []

  /// Begins as many replicates as there are in the range, from 1 to the number of lanes.
  ///
  /// - Throws: ``ReplicateError`` for the first replicate of which any phase cannot be run.
  init(
    _ simulator: Simulator, _ kernel: LaneKernel, seed: UInt64, replicates range: Range<UInt64>
  ) throws(ReplicateError) {
    precondition(!range.isEmpty && range.count <= Lanes.count, "from one replicate to a full group")
    self.kernel = kernel
    schedule = simulator.schedule
    nextPhaseWeek = schedule.week(ofPhase: nextPhase)
    let indices = Array(range)
    let parameters = simulator.parameters(seed: seed, replicates: indices, kernel)
    var phases = [[Coefficients]](repeating: [], count: schedule.phases.count)
    for phase in phases.indices { phases[phase].reserveCapacity(indices.count) }
    let founding = Founding()
    for (lane, (index, values)) in zip(indices, parameters).enumerated() {
      for phase in phases.indices {
        let plan = simulator.plan(phase: phase, seed: seed, replicate: index)
        do {
          phases[phase].append(try Coefficients(plan, values, sceptical: simulator.settings.sceptical))
        } catch {
          throw ReplicateError(replicate: Int(index), error: error)
        }
        if phase == 0 { founding.set(plan, values, lane: lane) }
      }
    }
    self.phases = phases
    keys = LaneKeys(seed: seed, replicates: indices.map { simulator.keys(of: $0).chance })
    memory = LaneMemory()
    common = moot_week()
    common.keys = keys.pointer
    common.lanes = Int32(indices.count)
    common.weather = simulator.settings.weather
    common.draw = drawAlone
    common.metricRows = MetricRows.shared.metrics
    common.sumRows = MetricRows.shared.sums
    take(phase: 0)
    founding.found(&common, kernel, memory)
  }

  /// How many replicates there are.
  package var count: Int { Int(common.lanes) }

  /// One lane's state.
  package func state(lane: Int) -> CommunityState { memory.state(lane: lane) }

  /// Runs one week and writes its metrics into a block; weeks are stepped in order, from 0.
  ///
  /// - Parameters:
  ///   - week: Counted from 0.
  ///   - block: Takes the week's metrics.
  ///   - start: The place in the block of the first lane.
  ///   - measured: Whether somebody asks who posted, and who was active, lately; else these metrics are missing.
  ///   - flows: Takes what moved; nil where nobody asks.
  package mutating func step(
    week: Int, into block: inout TrajectoryBlock, at start: Int, measured: Bool = true, flows: WeekFlows? = nil
  ) {
    while week >= nextPhaseWeek { enterNextPhase() }
    common.week = UInt32(week)
    common.campaign = campaigns.contains(week)
    common.measured = measured
    common.flows = flows?.pointer
    block.withLanes(week: week, at: start) { metrics, sums, stride in
      (common.metrics, common.sums, common.stride) = (metrics, sums, stride)
      kernel.functions.pointee.week(&common, memory.coefficients, memory.state)
    }
  }

  /// A dated timeline acts before anything else in its week.
  private mutating func enterNextPhase() {
    var former = common.policy
    take(phase: nextPhase)
    moot_enter_policy(memory.state, &former, &common.policy)
    nextPhase += 1
    nextPhaseWeek = schedule.week(ofPhase: nextPhase)
  }

  /// From now on a phase's coefficients and policies hold; policies and campaigns are the same in all lanes.
  private mutating func take(phase: Int) {
    for (lane, coefficients) in phases[phase].enumerated() { memory.pack(coefficients.numbers, lane: lane) }
    common.policy = phases[phase][0].policy
    campaigns = schedule.phases[phase].plan.launch.campaigns
  }
}

/// With whom communities begin, by lane.
private final class Founding {
  private let numbers = UnsafeMutablePointer<moot_lanes>.allocate(capacity: 5)

  init() { numbers.initialize(repeating: moot_lanes(), count: 5) }
  deinit { numbers.deallocate() }

  func set(_ plan: CommunityPlan<Double>, _ p: ParameterValues, lane: Int) {
    // People on a list with addresses are reached more often than those who must find the place.
    let reachable = plan.membership.model == .invitation ? p[.listedShare] : p[.reachableShare]
    let values = [
      plan.audience.eligible.rounded(), plan.launch.foundingMembers.rounded(), plan.launch.foundingCore.rounded(),
      reachable, min(1, ChoiceFactors(plan, p).price),
    ]
    for (place, value) in values.enumerated() { numbers[place][lane] = value }
  }

  func found(_ common: inout moot_week, _ kernel: LaneKernel, _ memory: LaneMemory) {
    kernel.functions.pointee.found(
      &common, memory.coefficients, numbers, numbers + 1, numbers + 2, numbers + 3, numbers + 4, memory.state)
  }
}

/// A draw that a lane left undone, because its count is not certain or a rejection goes on: from the start of the same stream,
/// by the sampler for one replicate.
private func drawAlone(
  _ sampler: moot_sampler, seed: UInt64, replicate: UInt64, decision: UInt64, first: Double, second: Double,
  third: Double
) -> Double {
  var stream = KeyedStream(
    seed: seed, replicate: replicate, process: UInt32(decision &>> 32), week: UInt32(truncatingIfNeeded: decision))
  return switch sampler {
  case MOOT_BINOMIAL: Binomial.sample(trials: first, probability: second, using: &stream)
  case MOOT_POISSON: Poisson.sample(mean: first, using: &stream)
  case MOOT_HYPERGEOMETRIC: Hypergeometric.sample(marked: first, all: second, drawn: third, using: &stream)
  default: NegativeBinomial.sample(size: first, mean: second, using: &stream)
  }
}
