import CMootWeek
import MootRandom

extension ParameterDraw {
  /// The parameters of one replicate a lane, each as ``values(seed:keys:)`` draws it.
  ///
  /// - Parameters:
  ///   - count: How many lanes there are.
  ///   - keys: The lanes' keys for what is drawn from a stream.
  func values(_ kernel: LaneKernel, count: Int, keys: (_ stream: UInt32) -> LaneKeys) -> [ParameterValues] {
    var drawn = centers.map { Lanes(repeating: $0) }
    for index in uncertain {
      drawn[index] = samplers[index].sample(kernel, keys(streams[index]), process: streams[index])
    }
    correlateFilter(&drawn, kernel, keys)
    let (unreplied, replied) = (CommonParameter.stayUnreplied.index, CommonParameter.stayReplied.index)
    drawn[unreplied] = Lanes.lower(drawn[unreplied], drawn[replied])
    return (0..<count).map { lane in ParameterValues(values: drawn.map { $0[lane] }) }
  }

  private func correlateFilter(
    _ drawn: inout [Lanes], _ kernel: LaneKernel, _ keys: (_ stream: UInt32) -> LaneKeys
  ) {
    let recall = CommonParameter.filterRecall.index
    let alarm = CommonParameter.filterFalseAlarm.index
    guard uncertain.contains(alarm), !samplers[recall].isFixed else { return }
    var pearson = Lanes.zero
    let spearman = drawn[CommonParameter.filterCorrelation.index]
    for lane in 0..<Lanes.count { pearson[lane] = Self.pearson(ofSpearman: spearman[lane]) }
    let recallScore = kernel.normal(keys(streams[recall]), process: streams[recall])
    let ownScore = kernel.normal(keys(streams[alarm]), process: streams[alarm])
    let score = pearson * recallScore + kernel.squareRoot(1 - pearson * pearson) * ownScore
    drawn[alarm] = samplers[alarm].value(atScore: score, kernel)
  }
}

extension PriorSampler {
  /// A draw from the stream of one number for one replicate a lane.
  fileprivate func sample(_ kernel: LaneKernel, _ keys: LaneKeys, process: UInt32) -> Lanes {
    var result: Lanes
    if case .uniform(let low, let width) = quantile {
      result = low + width * kernel.uniform(keys, process: process)
    } else {
      result = value(atScore: kernel.normal(keys, process: process), kernel)
    }
    if let limit = prior.redrawnAbove {
      for lane in 0..<Lanes.count where result[lane] > limit {
        result[lane] = sample(
          .independent, seed: keys.seed, replicate: keys.replicate(lane), process: process)
      }
    }
    if let floor = prior.floor { result = Lanes.higher(Lanes(repeating: floor), result) }
    if let ceiling = prior.ceiling { result = Lanes.lower(Lanes(repeating: ceiling), result) }
    return result
  }

  /// The number that the unlimited distribution falls below as often as a standard normal variable below the score.
  fileprivate func value(atScore score: Lanes, _ kernel: LaneKernel) -> Lanes {
    switch quantile {
    case .fixed(let value): return Lanes(repeating: value)
    case .logNormal(let logMedian, let logSD): return kernel.exp(logMedian + logSD * score)
    case .normal(let mean, let sd): return mean + sd * score
    case .beta(let table): return table.quantile(score: score, kernel)
    case .logitNormal(let logitMedian, let logitSD): return 1 / (1 + kernel.exp(-(logitMedian + logitSD * score)))
    case .uniform:
      var result = Lanes.zero
      for lane in 0..<Lanes.count { result[lane] = value(atScore: score[lane]) }
      return result
    }
  }
}

extension BetaQuantileTable {
  /// ``quantile(score:)`` of one score a lane.
  fileprivate func quantile(score: Lanes, _ kernel: LaneKernel) -> Lanes {
    let (step, halfCount, last) = Self.layout
    let place: Lanes = score / step + halfCount
    let position = Lanes.lower(Lanes.higher(place, .zero), Lanes(repeating: last))
    var (t, v0, v1, s0, s1) = (position, Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    for lane in 0..<Lanes.count {
      let index = Int(position[lane])
      t[lane] = position[lane] - Double(index)
      (v0[lane], v1[lane], s0[lane], s1[lane]) = node(index)
    }
    let difference = v1 - v0
    let square: Lanes = 3 * difference - 2 * s0 - s1
    let cube: Lanes = s0 + s1 - 2 * difference
    let logit: Lanes = v0 + t * (s0 + t * (square + t * cube))
    return 1 / (1 + kernel.exp(-logit))
  }
}

extension LaneKernel {
  /// Uniform numbers from the stream of something that is drawn once a replicate.
  fileprivate func uniform(_ keys: LaneKeys, process: UInt32) -> Lanes {
    var result = Lanes.zero
    functions.pointee.uniform(keys.pointer, UInt64(process) &<< 32, &result)
    return result
  }

  /// Standard normal numbers likewise.
  fileprivate func normal(_ keys: LaneKeys, process: UInt32) -> Lanes {
    var result = Lanes.zero
    functions.pointee.normal(keys.pointer, UInt64(process) &<< 32, &result)
    return result
  }
}
