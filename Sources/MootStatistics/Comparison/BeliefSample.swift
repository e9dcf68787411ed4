/// What endlessly many runs would give under each belief, estimated from a few runs under each: luck taken out, ignorance
/// left in.
///
/// The numbers come in groups that share all that nobody knows and differ by chance alone. Group means still hold some
/// chance; they are drawn towards the mean of all until their variance is the one that the beliefs have.
/// Source: Louis (1984), Estimating a population of parameter values using Bayes and empirical Bayes methods, Journal of
/// the American Statistical Association 79, 393–398. doi:10.1080/01621459.1984.10478062; components of variance after
/// Searle, Casella, McCulloch (1992), Variance Components. doi:10.1002/9780470316856
package struct BeliefSample: Sendable, Hashable {
  /// The mean of all numbers; NaN without one.
  package let mean: Double
  /// Its Monte Carlo standard error, of beliefs and chance together; NaN below two groups, or two numbers when nothing is
  /// unknown.
  package let standardError: Double
  /// The part of that error that chance alone makes.
  package let chanceError: Double
  /// The variance of one run around what its belief gives.
  package let chanceVariance: Double
  /// The variance of what the beliefs give; 0 where none is seen.
  package let ignoranceVariance: Double
  /// What each belief gives, estimated, in the order of the groups; NaN where a group has no number. Empty when nothing
  /// is unknown.
  package let beliefs: [Double]
  /// The same in ascending order, without the missing ones. One number, the mean, when nothing is unknown.
  package let sorted: [Double]
  /// How many numbers are not missing.
  package let count: Int

  /// - Parameters:
  ///   - values: Group after group; NaN is missing and left out.
  ///   - size: The numbers of a group, 1 or more; of groups of 1 everything counts as ignorance.
  ///   - isCertain: Nothing is unknown: the groups mean nothing and all variance is chance.
  package init(_ values: [Double], groupsOf size: Int, isCertain: Bool = false) {
    precondition(size > 0, "a group has a size")
    var all = MomentAccumulator()
    var groups: [MomentAccumulator] = []
    for start in stride(from: 0, to: values.count, by: size) {
      var group = MomentAccumulator()
      for value in values[start..<min(values.count, start + size)] { group.add(value) }
      groups.append(group)
      all.merge(group)
    }
    count = all.count
    mean = all.mean
    guard !isCertain else {
      standardError = all.standardError
      chanceError = all.standardError
      chanceVariance = all.variance
      ignoranceVariance = 0
      beliefs = []
      sorted = all.count > 0 ? [all.mean] : []
      return
    }
    let components = Components(groups.filter { $0.count > 0 }, all)
    standardError = components.standardError
    chanceError = (components.chance / Double(max(1, all.count))).squareRoot()
    chanceVariance = components.chance
    ignoranceVariance = components.ignorance
    beliefs = groups.map { group in
      guard group.count > 0 else { return .nan }
      let spread = components.ignorance + components.chance / Double(group.count)
      let share = spread > 0 ? (components.ignorance / spread).squareRoot() : 0
      return all.mean + share * (group.mean - all.mean)
    }
    sorted = beliefs.filter { !$0.isNaN }.sorted()
  }

  /// The two variances, from a one-way analysis of groups of any sizes.
  private struct Components {
    var chance = 0.0
    var ignorance = 0.0
    var standardError = Double.nan

    init(_ groups: [MomentAccumulator], _ all: MomentAccumulator) {
      guard groups.count > 1 else { return }
      let number = Double(groups.count)
      let total = Double(all.count)
      var (within, between, sizes) = (0.0, 0.0, 0.0)
      for group in groups {
        let size = Double(group.count)
        within += group.count > 1 ? group.variance * (size - 1) : 0
        let distance = group.mean - all.mean
        between += size * distance * distance
        standardError = (standardError.isNaN ? 0 : standardError) + size * size * distance * distance
        sizes += size * size
      }
      standardError = (standardError * number / (number - 1)).squareRoot() / total
      if all.count > groups.count { chance = within / (total - number) }
      let typicalSize = (total - sizes / total) / (number - 1)
      ignorance = max(0, (between / (number - 1) - chance) / typicalSize)
    }
  }

  /// The number below which a share `p` of the beliefs lies; NaN without one.
  package func quantile(_ p: Double) -> Double { Quantiles.of(sorted: sorted, p) }

  /// The share of the spread of single runs that is ignorance; NaN where nothing spreads.
  package var ignoranceShare: Double {
    let total = ignoranceVariance + chanceVariance
    return total > 0 ? ignoranceVariance / total : .nan
  }

  /// The share of the beliefs that give at least, or more than, a bound.
  ///
  /// The interval has what two errors do: there are only so many beliefs (Wilson's interval), and chance has moved all of
  /// them together (the bound moved by two standard errors, at the 95 % level, to either side).
  package func share(above bound: Double) -> Share {
    let reach = chanceError.isFinite ? WilsonInterval.width95 * chanceError : 0
    // The last bits of a mean must not decide about a bound of 0.
    func count(_ bound: Double) -> Int { sorted.count - sorted.prefix { $0 < bound || $0 == 0 && bound == 0 }.count }
    let middle = count(bound)
    guard !beliefs.isEmpty else {
      return Share(
        value: Double(middle), low: count(bound + reach) > 0 ? 1 : 0, high: count(bound - reach) > 0 ? 1 : 0)
    }
    return Share(
      value: Double(middle) / Double(max(1, sorted.count)),
      low: WilsonInterval(successes: count(bound + reach), trials: sorted.count).range.lowerBound,
      high: WilsonInterval(successes: count(bound - reach), trials: sorted.count).range.upperBound)
  }

  /// A share with its 95 % Monte Carlo interval.
  package struct Share: Sendable, Hashable {
    package let value: Double
    package let low: Double
    package let high: Double

    package init(value: Double, low: Double, high: Double) {
      self.value = value
      self.low = low
      self.high = high
    }
  }

  /// The same numbers with their sign turned.
  package var negated: BeliefSample { BeliefSample(negating: self) }

  private init(negating other: BeliefSample) {
    mean = -other.mean
    standardError = other.standardError
    chanceError = other.chanceError
    chanceVariance = other.chanceVariance
    ignoranceVariance = other.ignoranceVariance
    beliefs = other.beliefs.map { -$0 }
    sorted = other.sorted.reversed().map { -$0 }
    count = other.count
  }
}
