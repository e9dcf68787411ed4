/// The states of the replicates in the lanes: ``CommunityState``, a vector a number.
struct LaneState {
  var outside = Lanes.zero
  var applicants = Lanes.zero
  var newcomers = Lanes.zero
  var readers = Lanes.zero
  var contributors = Lanes.zero
  var core = Lanes.zero
  var dormant = Lanes.zero
  var gone = Lanes.zero
  var turnedAway = Lanes.zero

  var eligible = Lanes.zero
  var eligibleAtStart = Lanes.zero
  var joined = Lanes.zero

  var cases = Lanes.zero
  var heldGood = Lanes.zero
  var heldViolating = Lanes.zero

  var solutions = Lanes.zero
  var smoothedPosts = Lanes.zero
  var exposure = Lanes.zero

  var joinWeather = LaneWeatherFactor()
  var postWeather = LaneWeatherFactor()
  var unheard = LaneUnheardMemory()

  var active: Lanes { newcomers + readers + contributors + core }
  var members: Lanes { active + dormant }
  var posters: Lanes { contributors + core }

  /// The states of replicates that have just begun, one a lane.
  init(founded states: [CommunityState]) {
    for (lane, state) in states.enumerated() {
      outside[lane] = state.outside
      newcomers[lane] = state.newcomers
      core[lane] = state.core
      eligible[lane] = state.eligible
      eligibleAtStart[lane] = state.eligibleAtStart
      joined[lane] = state.joined
    }
  }

  /// One lane's state, without what weather and company have left in the memory.
  subscript(lane: Int) -> CommunityState {
    var state = CommunityState()
    state.outside = outside[lane]
    state.applicants = applicants[lane]
    state.newcomers = newcomers[lane]
    state.readers = readers[lane]
    state.contributors = contributors[lane]
    state.core = core[lane]
    state.dormant = dormant[lane]
    state.gone = gone[lane]
    state.turnedAway = turnedAway[lane]
    state.eligible = eligible[lane]
    state.eligibleAtStart = eligibleAtStart[lane]
    state.joined = joined[lane]
    state.cases = cases[lane]
    state.heldGood = heldGood[lane]
    state.heldViolating = heldViolating[lane]
    state.solutions = solutions[lane]
    state.smoothedPosts = smoothedPosts[lane]
    state.exposure = exposure[lane]
    return state
  }
}

/// ``WeatherFactor`` in lanes.
struct LaneWeatherFactor {
  private var epsilon = Lanes.zero
  private var variance = Lanes.zero

  mutating func advance(memory: Lanes, sd: Lanes, noise: Lanes, _ kernel: LaneKernel) -> Lanes {
    let innovation = 1 - memory * memory
    epsilon = memory * epsilon + kernel.squareRoot(innovation) * sd * noise
    variance = memory * memory * variance + innovation * sd * sd
    return kernel.exp(epsilon - 0.5 * variance)
  }
}

/// ``UnheardMemory`` in lanes; how far back it reaches is the lane's own.
struct LaneUnheardMemory {
  private var weeks = InlineArray<26, Lanes>(repeating: .zero)
  private var count = 0

  mutating func add(asked: Lanes, capacity: Lanes, memory: Lanes) -> Lanes {
    weeks[count % UnheardMemory.longest] = (1 - Lanes.lower(.one, capacity / asked)).kept(where: asked .> 0)
    count += 1
    let span = Lanes.lower(Lanes(repeating: Double(count)), memory)
    var sum = Lanes.zero
    for back in 1...min(count, UnheardMemory.longest) {
      let sooner = sum + weeks[(count - back) % UnheardMemory.longest]
      sum = Lanes.choose(span .>= Double(back), sooner, sum)
    }
    return sum / span
  }
}
