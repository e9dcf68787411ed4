import CLanes

/// Possible courses of a community, one a lane, week by week: ``Replicate`` for several replicates at a time.
///
/// Every number of every lane has the bits that ``Replicate`` gives to that replicate alone: the weeks are the kernel's, in
/// which the equations stand in the same order of operations, and each lane draws from its own streams;
/// <doc:SideBySide> tells more.
package struct LaneCourse: ~Copyable {
  /// Its own: a course is never copied.
  private let memory: LaneMemory
  private let keys: LaneKeys
  private let kernel: LaneKernel
  private let simulator: Simulator
  private var replicates: [Replicate]
  private var nextPhase = 1
  /// The week in which it begins; never, where there is none.
  private var nextPhaseWeek: Int
  /// What is common to the lanes, but for the week.
  private var common: moot_week
  private var campaigns: [Int] = []

  /// Begins as many replicates as there are in the range, from 1 to the number of lanes.
  ///
  /// Lanes that are left over repeat the last replicate, and nobody looks at them.
  /// - Throws: ``ModelError`` where any of the plans cannot be run.
  init(_ simulator: Simulator, _ kernel: LaneKernel, seed: UInt64, replicates range: Range<UInt64>) throws(ModelError) {
    self.simulator = simulator
    self.kernel = kernel
    nextPhaseWeek = simulator.schedule.week(ofPhase: nextPhase)
    let indices = (0..<UInt64(Lanes.count)).map { min(range.lowerBound + $0, range.upperBound - 1) }
    let parameters = simulator.parameters(seed: seed, replicates: indices, kernel)
    var replicates: [Replicate] = []
    replicates.reserveCapacity(Lanes.count)
    for (index, values) in zip(indices, parameters) {
      replicates.append(try Replicate(simulator, seed: seed, replicate: index, parameters: values))
    }
    self.replicates = replicates
    keys = LaneKeys(seed: seed, replicates: replicates.map(\.streamKey))
    memory = LaneMemory(founded: replicates.map(\.state))
    common = moot_week()
    common.keys = keys.pointer
    common.weather = simulator.settings.weather
    common.draw = drawAlone
    pack()
  }

  /// One lane's state, without what weather and company have left in the memory.
  package func state(lane: Int) -> CommunityState { memory.state(lane: lane) }

  /// Runs one week and writes its metrics into a block; weeks are stepped in order, from 0.
  ///
  /// - Parameter start: The place in the block of the first lane.
  /// - Throws: ``ModelError`` where a timeline's plan cannot be run for any of the replicates.
  mutating func step(week: Int, into block: inout TrajectoryBlock, at start: Int) throws(ModelError) {
    while week >= nextPhaseWeek { try enterNextPhase() }
    common.week = UInt32(week)
    common.campaign = campaigns.contains(week)
    block.withLanes(week: week, at: start) { metrics, sums, stride in
      (common.metrics, common.sums, common.stride) = (metrics, sums, stride)
      kernel.functions.pointee.week(&common, memory.coefficients, memory.state)
    }
  }

  /// A dated timeline acts before anything else in its week.
  private mutating func enterNextPhase() throws(ModelError) {
    let former = replicates[0].coefficients.membership
    for lane in replicates.indices { try replicates[lane].takeCoefficients(ofPhase: nextPhase) }
    pack()
    let policy = replicates[0].coefficients
    if former == .approval && policy.membership != .approval {
      for lane in replicates.indices { memory.state.pointee.outside[lane] += memory.state.pointee.applicants[lane] }
      memory.state.pointee.applicants = .zero
    }
    let model = policy.moderation.model
    if model != .reactive && model != .auto { memory.state.pointee.cases = .zero }
    if model != .pre {
      memory.state.pointee.heldGood = .zero
      memory.state.pointee.heldViolating = .zero
    }
    nextPhase += 1
    nextPhaseWeek = simulator.schedule.week(ofPhase: nextPhase)
  }

  /// From now on the replicates' coefficients and policies hold; policies and campaigns are the same in all of them.
  private mutating func pack() {
    for (lane, replicate) in replicates.enumerated() { memory.pack(replicate.coefficients, lane: lane) }
    let policies = replicates[0].coefficients
    common.membership = policies.membership.inLanes
    common.moderation = policies.moderation.model.inLanes
    common.withCommunity = policies.moderation.withCommunity
    common.salaried = policies.salaried
    common.feedbackAsked = policies.feedbackAsked
    campaigns = replicates[0].campaigns
  }
}

extension MembershipModel {
  /// The kernel's word for it.
  fileprivate var inLanes: moot_membership {
    switch self {
    case .open: MOOT_OPEN
    case .registration: MOOT_REGISTRATION
    case .approval: MOOT_APPROVAL
    case .invitation: MOOT_INVITATION
    case .paid: MOOT_PAID
    }
  }
}

extension ModerationModel {
  /// The kernel's word for it.
  fileprivate var inLanes: moot_moderation {
    switch self {
    case .none: MOOT_NO_MODERATION
    case .reactive: MOOT_REACTIVE
    case .community: MOOT_COMMUNITY
    case .post: MOOT_POST
    case .pre: MOOT_PRE
    case .auto: MOOT_AUTO
    }
  }
}
