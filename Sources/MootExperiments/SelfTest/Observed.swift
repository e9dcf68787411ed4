import MootStatistics

/// What is observed of a fact: facts computed from public sources, written down before the model was asked.
package struct Observed: Sendable, Hashable {
  /// The range that the model's median must reach: from the tenth to the ninetieth percentile of the series, or what is
  /// reported.
  package var low: Double
  package var high: Double
  /// The median of the series; nil where a range is all that is known.
  package var median: Double?
  /// Whether the model is held against the range, or shown beside it only.
  package var isJudged = true

  /// Whether the fact is shown by a model with this median. A missing one does not show it.
  package func accepts(_ value: Double) -> Bool { low <= value && value <= high }
}

extension FactName {
  /// The fact as observed.
  ///
  /// Archives: percentiles over nine series (those of cohorts, of growth and of the peak over the six of them that were
  /// observed from birth) of forums, mailing lists and project teams with a best quarter of at least 15 posters a month, first and
  /// last month dropped; among them delving-bitcoin, gbadev, openenergymonitor, CF metadata, tldr-pages and a Stack
  /// Exchange meta site. Four more series were held out when the model was fitted. Fates: thirteen series from birth
  /// with a best quarter of at least 5 a month; the range is Wilson's 95 % interval of the share. Company communities:
  /// vendors' and practitioners' benchmarks.
  package var observed: Observed {
    switch self {
    case .retained: .series(0.308, 0.416, 0.492)
    case .new: .series(0.162, 0.309, 0.45)
    case .returned: .series(0.193, 0.277, 0.319)
    case .r1: .series(0.154, 0.249, 0.262)
    case .r2: .series(0.077, 0.128, 0.16)
    case .r3: .series(0.062, 0.099, 0.137)
    case .r6: .series(0.045, 0.08, 0.117)
    case .r12: .series(0.037, 0.063, 0.091)
    case .r24: .series(0.019, 0.029, 0.084)
    case .s1: .series(0.305, 0.42, 0.525)
    case .s6: .series(0.159, 0.255, 0.433)
    case .s12: .series(0.108, 0.209, 0.377)
    case .onePostOnly: .series(0.262, 0.328, 0.539)
    case .postsPerPoster: .series(2.65, 3.27, 16)
    case .giniMonth: .series(0.419, 0.453, 0.615)
    case .giniLife: .series(0.722, 0.832, 0.885)
    case .topHundredth: .series(0.274, 0.442, 0.672)
    case .topTenth: .series(0.679, 0.78, 0.878)
    case .lastYearOverPeak: .series(0.534, 0.822, 0.902)
    case .peakMonth: .series(20, 34, 43)
    case .monthlyChange: .series(0.426, 0.566, 0.701)
    case .monthlyChangeLarge: .series(0.199, 0.311, 0.426)
    case .memory: .series(0.405, 0.778, 0.931)
    case .changeMemory: .series(-0.46, -0.332, -0.183)
    case .fano: .series(1.11, 1.92, 5.75)
    case .newGrowth: .series(0.925, 2.82, 22)
    case .postersGrowth: .series(1.34, 2.65, 33)
    case .posters: .series(5.8, 16, 53)
    case .riseAndFall: .count(5, of: 13)
    case .earlyBurst: .count(1, of: 13)
    case .plateau: .count(7, of: 13)
    case .activeShare: Observed(low: 0.10, high: 0.30)
    case .regulars: Observed(low: 0.01, high: 0.04)
    case .regularsPosts: Observed(low: 0.50, high: 0.75)
    case .answered: Observed(low: 0.60, high: 0.90)
    // Usenet's newsgroups: 60 to 73 % without any staff, in groups larger than most of these.
    case .answeredByMembers: Observed(low: 0.60, high: 0.73, isJudged: false)
    case .staffAnswers: Observed(low: 0.40, high: 0.60)
    // More in the first year than in both; how much more is nowhere said.
    case .staffFirstYear: Observed(low: 1, high: .infinity)
    case .under100: .share(0.34)
    case .upTo500: .share(0.27)
    case .over1000: .share(0.25)
    }
  }
}

extension Observed {
  fileprivate static func series(_ low: Double, _ median: Double, _ high: Double) -> Observed {
    Observed(low: low, high: high, median: median)
  }

  fileprivate static func count(_ successes: Int, of trials: Int) -> Observed {
    let interval = WilsonInterval(successes: successes, trials: trials)
    return Observed(low: interval.range.lowerBound, high: interval.range.upperBound, median: interval.share)
  }

  /// Of communities of every kind and audience, which no single plan has: shown, not judged.
  fileprivate static func share(_ value: Double) -> Observed {
    Observed(low: value, high: value, median: value, isJudged: false)
  }
}
