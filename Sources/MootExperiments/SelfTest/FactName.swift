/// Something that is known of communities, and that the model's are held against.
///
/// The words are in the catalogues under `fact.<name>`; for a known miss its cause is under `fact.<name>.cause`.
package enum FactName: String, CaseIterable, Sendable, Hashable {
  // From an archive of posts
  case retained, new, returned
  case r1, r2, r3, r6, r12, r24
  case s1, s6, s12
  case onePostOnly = "one_post_only"
  case postsPerPoster = "posts_per_poster"
  case giniMonth = "gini_month"
  case giniLife = "gini_life"
  case topHundredth = "top_hundredth"
  case topTenth = "top_tenth"
  case lastYearOverPeak = "last_year_over_peak"
  case peakMonth = "peak_month"
  case monthlyChange = "monthly_change"
  case monthlyChangeLarge = "monthly_change_large"
  case memory
  case changeMemory = "change_memory"
  case fano
  case newGrowth = "new_growth"
  case postersGrowth = "posters_growth"
  case posters
  // Fates
  case riseAndFall = "rise_and_fall"
  case earlyBurst = "early_burst"
  case plateau
  // Company communities
  case activeShare = "active_share"
  case regulars
  case regularsPosts = "regulars_posts"
  case answered
  case answeredByMembers = "answered_by_members"
  case staffAnswers = "staff_answers"
  case staffFirstYear = "staff_first_year"
  // Their sizes
  case under100 = "under_100"
  case upTo500 = "up_to_500"
  case over1000 = "over_1000"

  /// Where the fact comes from.
  package enum Group: String, CaseIterable, Sendable {
    /// Archives of posts from nine public communities.
    case archives
    /// The first four years of thirteen of them.
    case fates
    /// Benchmarks of vendors and practitioners.
    case company
    /// How many company communities are so large.
    case sizes
  }

  package var group: Group {
    switch self {
    case .riseAndFall, .earlyBurst, .plateau: .fates
    case .activeShare, .regulars, .regularsPosts, .answered, .answeredByMembers, .staffAnswers, .staffFirstYear:
      .company
    case .under100, .upTo500, .over1000: .sizes
    default: .archives
    }
  }

  /// How the archives are asked; nil for facts that need more than an archive, or many.
  var statistic: ArchiveStatistic? {
    switch self {
    case .retained: .retained
    case .new: .new
    case .returned: .returned
    case .r1: .exactly(months: 1)
    case .r2: .exactly(months: 2)
    case .r3: .exactly(months: 3)
    case .r6: .exactly(months: 6)
    case .r12: .exactly(months: 12)
    case .r24: .exactly(months: 24)
    case .s1: .atOrAfter(months: 1)
    case .s6: .atOrAfter(months: 6)
    case .s12: .atOrAfter(months: 12)
    case .onePostOnly: .onePostOnly
    case .postsPerPoster: .postsPerPoster
    case .giniMonth: .giniMonth
    case .giniLife: .giniLife
    case .topHundredth: .topShare(0.01)
    case .topTenth: .topShare(0.1)
    case .lastYearOverPeak: .lastYearOverPeak
    case .peakMonth: .peakMonth
    case .monthlyChange: .monthlyChange(atLeast: 0)
    case .monthlyChangeLarge: .monthlyChange(atLeast: 10)
    case .memory: .memory
    case .changeMemory: .changeMemory
    case .fano: .fano
    case .newGrowth: .newGrowth
    case .postersGrowth: .postersGrowth
    case .posters: .posters
    default: nil
    }
  }

  /// Whether this version of the model is known not to show the fact; its cause is in the catalogues.
  package var isKnownMiss: Bool {
    switch self {
    case .monthlyChange, .activeShare, .regulars: true
    default: false
    }
  }
}
