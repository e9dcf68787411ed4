import MootRandom

/// The values of all parameters in one replicate.
package struct ParameterValues: Sendable {
  var values: [Double]

  subscript(_ key: CommonParameter) -> Double { values[key.index] }

  subscript(_ row: MembershipParameter, _ model: MembershipModel) -> Double { values[row.index(of: model)] }

  package subscript(_ key: ParameterKey) -> Double { values[key.index] }
}

/// Draws the parameters of a replicate: what nobody knows, once for the whole run of it.
struct ParameterDraw: Sendable {
  let samplers: [PriorSampler]
  let centers: [Double]
  let streams: [UInt32]
  /// The positions that have to be drawn.
  let uncertain: [Int]
  let points: ParameterPoints

  /// - Parameters:
  ///   - overrides: Priors that replace the table's, by the parameter's name; names that are not in the table are ignored.
  ///   - uncertainty: False: every parameter stands at its prior's center.
  init(overrides: [String: Prior], uncertainty: Bool, points: ParameterPoints = .independent) {
    self.points = points
    let priors = Parameter.table.map { overrides[$0.name] ?? $0.prior }
    samplers = priors.map(PriorSampler.init)
    centers = priors.map(\.center)
    streams = Parameter.table.map(\.key.stream)
    uncertain = uncertainty ? samplers.indices.filter { !priors[$0].isFixed } : []
  }

  func values(seed: UInt64, keys: ReplicateKeys) -> ParameterValues {
    var values = centers
    for index in uncertain {
      let stream = streams[index]
      values[index] = samplers[index].sample(
        points, seed: seed, replicate: keys.replicate(for: stream), process: stream)
    }
    correlateFilter(&values, seed: seed, keys: keys)
    values[CommonParameter.stayUnreplied.index] = min(
      values[CommonParameter.stayUnreplied.index], values[CommonParameter.stayReplied.index])
    return ParameterValues(values: values)
  }

  /// A filter that catches more holds more good posts: the false alarm rate is drawn again from a Gaussian copula with
  /// the recall, so that Spearman's correlation is the one asked for.
  private func correlateFilter(_ values: inout [Double], seed: UInt64, keys: ReplicateKeys) {
    let recall = CommonParameter.filterRecall.index
    let alarm = CommonParameter.filterFalseAlarm.index
    guard uncertain.contains(alarm), !samplers[recall].isFixed else { return }
    let spearman = values[CommonParameter.filterCorrelation.index]
    let pearson = Self.pearson(ofSpearman: spearman)
    let recallScore = score(of: recall, seed, keys)
    let ownScore = score(of: alarm, seed, keys)
    let score = pearson * recallScore + (1 - pearson * pearson).squareRoot() * ownScore
    values[alarm] = samplers[alarm].value(atScore: score)
  }

  private func score(of index: Int, _ seed: UInt64, _ keys: ReplicateKeys) -> Double {
    let process = streams[index]
    var stream = UnknownStream(points, seed: seed, replicate: keys.replicate(for: process), process: process)
    return NormalDistribution.quantile(stream.nextOpenUnit())
  }

  /// 2·sin(πρ/6), by the sine's series: the argument is at most 0.53.
  static func pearson(ofSpearman rho: Double) -> Double {
    let x = rho * 0.5235987755982988
    let x2 = x * x
    return 2 * x * (1 - x2 / 6 * (1 - x2 / 20 * (1 - x2 / 42 * (1 - x2 / 72 * (1 - x2 / 110)))))
  }
}
