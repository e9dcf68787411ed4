/// Something that holds in observed communities, and whether the model's communities do the same.
package struct StylizedFact: Sendable, Hashable {
  /// What is observed. The words are in the catalogues under `fact.<name>.name` and `fact.<name>.statement`.
  package enum Name: String, CaseIterable, Sendable, Hashable {
    // One member after the other
    case returnsAfterOneMonth = "returns_after_1_month"
    case returnsAfterThreeMonths = "returns_after_3_months"
    case returnsAfterTwelveMonths = "returns_after_12_months"
    case neverAgain = "never_again"
    case retainedPosters = "retained_posters"
    case newPosters = "new_posters"
    case returnedPosters = "returned_posters"
    case postsPerPoster = "posts_per_poster"
    case monthlyInequality = "monthly_inequality"
    case lifetimeInequality = "lifetime_inequality"
    case topPercent = "top_percent"
    case corePosts = "core_posts"
    case activeAfter120Days = "active_after_120_days"
    // Whole communities
    case activeShareFalls = "active_share_falls"
    case activeShare = "active_share"
    case monthlyChange = "monthly_change"
    case monthlyMemory = "monthly_memory"
    case coreShare = "core_share"
    case lowPlateaus = "low_plateaus"
    case joinersAndLeavers = "joiners_and_leavers"
    case answeredByPeers = "answered_by_peers"
    // Policies
    case reportsLowerExposure = "reports_lower_exposure"
    case readingLowersExposure = "reading_lowers_exposure"
    case preWithoutSensitivity = "pre_without_sensitivity"
    case preWithSensitivity = "pre_with_sensitivity"
  }

  package var name: Name
  /// What the model's communities show.
  package var statistic: Double
  /// The 95 % interval of the statistic: Monte Carlo error only.
  package var interval: ClosedRange<Double>
  /// How many members or communities it rests on.
  package var count: Int

  package init(name: Name, statistic: Double, interval: ClosedRange<Double>, count: Int) {
    self.name = name
    self.statistic = statistic
    self.interval = interval
    self.count = count
  }

  /// The range that is observed, and in which the statistic must fall.
  package var expected: ClosedRange<Double> { name.expected }

  /// Whether the model shows the fact. A missing statistic does not.
  package var passes: Bool { expected.contains(statistic) }
}

extension StylizedFact.Name {
  /// The range that observed communities span, or what the finding says in words; never what the model gives.
  ///
  /// Ranges of counts, shares and concentrations are those of forums, mailing lists and question sites that were observed
  /// from their birth; those of whole company communities are benchmarks of vendors and practitioners.
  package var expected: ClosedRange<Double> {
    switch self {
    case .returnsAfterOneMonth: 0.10...0.32
    case .returnsAfterThreeMonths: 0.05...0.16
    case .returnsAfterTwelveMonths: 0.02...0.11
    // About half: 36 to 68 % in the middle of what is reported, narrowed to what "half" can mean.
    case .neverAgain: 0.40...0.60
    case .retainedPosters: 0.22...0.56
    case .newPosters: 0.16...0.54
    case .returnedPosters: 0.20...0.39
    case .postsPerPoster: 1.5...8.4
    case .monthlyInequality: 0.33...0.65
    case .lifetimeInequality: 0.69...0.84
    case .topPercent: 0.21...0.59
    case .corePosts: 0.50...0.75
    // Practitioners report 15 %. The model holds 25 % on purpose: its members are identified customers.
    case .activeAfter120Days: 0.20...0.30
    // It falls in every source that shows it.
    case .activeShareFalls: 0.90...1
    case .activeShare: 0.10...0.30
    case .monthlyChange: 0.18...0.61
    case .monthlyMemory: 0.46...0.98
    case .coreShare: 0.01...0.04
    // Seven of twenty observed communities stay level or grow: at least a quarter of the model's should be level.
    case .lowPlateaus: 0.25...1
    // As many join as leave, within a quarter.
    case .joinersAndLeavers: 0.80...1.25
    case .answeredByPeers: 0.60...0.90
    // An order: the ratio is below 1, and by more than a trifle.
    case .reportsLowerExposure, .readingLowersExposure: 0...0.99
    case .preWithoutSensitivity: 0...1
    case .preWithSensitivity: 1...10
    }
  }

  /// Whether the statistic is a share, to be shown as a percentage.
  package var isShare: Bool {
    switch self {
    case .postsPerPoster, .monthlyInequality, .lifetimeInequality, .monthlyChange, .monthlyMemory,
      .joinersAndLeavers, .reportsLowerExposure, .readingLowersExposure, .preWithoutSensitivity, .preWithSensitivity:
      false
    default: true
    }
  }
}
