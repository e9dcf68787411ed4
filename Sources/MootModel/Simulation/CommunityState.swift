import CMootWeek

/// The state of one replicate at the end of a week, to be read. Counts are whole numbers held as `Double`.
package struct CommunityState: Sendable {
  /// A stage in which somebody has posted.
  package enum PostingStage: Int, CaseIterable, Sendable {
    /// C
    case contributors
    /// K: regulars, superusers.
    case core
    /// R: still visit, once posted.
    case lapsed
    /// Z: accounts that sleep, once posted.
    case sleeping
  }

  /// Light, medium and heavy.
  package static let classes = Int(MOOT_CLASSES)
  /// Last shown post this week, 1 to 4 weeks ago, or never.
  package static let recencies = Int(MOOT_RECENCIES)
  static let posterCells = PostingStage.allCases.count * classes

  /// U: eligible people who have not joined.
  package var outside = 0.0
  /// A: applications waiting.
  package var applicants = 0.0
  /// N: joined this week.
  package var newcomers = 0.0
  /// L: readers who never posted.
  package var readers = 0.0
  /// D: accounts that sleep and never posted.
  package var dormant = 0.0
  /// X: left, or banned.
  package var gone = 0.0
  /// O: turned away for good.
  package var turnedAway = 0.0
  /// C, K, R and Z by class, stage after stage.
  var posters = [Double](repeating: 0, count: posterCells)

  /// E: everybody who was ever eligible.
  package var eligible = 0.0
  /// E₀: the eligible at the start.
  package var eligibleAtStart = 0.0
  /// People who ever joined.
  package var joined = 0.0

  /// B: cases waiting for a moderator, a real number.
  package var cases = 0.0
  /// B_G and B_Y: posts held before publication.
  package var heldGood = 0.0
  package var heldViolating = 0.0

  /// S: solved questions that can still be found.
  package var solutions = 0.0
  /// P̄: smoothed posts shown a week, and V̄: smoothed load.
  package var smoothedPosts = 0.0
  package var smoothedLoad = 0.0
  /// τ: share of last week's post views that fell on violations.
  package var exposure = 0.0
  /// ε_T: the interest in the topic.
  package var tide = 0.0
  /// n, stage after stage, class after class.
  var recency = [Double](repeating: 0, count: posterCells * recencies)

  /// The members of one stage and class.
  package func posters(_ stage: PostingStage, class group: Int) -> Double {
    posters[stage.rawValue * Self.classes + group]
  }

  /// The expected number among them whose last shown post lies `weeks` back, the last entry being "never".
  package func recency(_ stage: PostingStage, class group: Int, weeks: Int) -> Double {
    recency[(stage.rawValue * Self.classes + group) * Self.recencies + weeks]
  }

  /// The members of one stage.
  package subscript(_ stage: PostingStage) -> Double {
    (0..<Self.classes).reduce(0) { $0 + posters(stage, class: $1) }
  }

  package var contributors: Double { self[.contributors] }
  package var core: Double { self[.core] }
  /// N + L + R + C + K
  package var awake: Double { newcomers + readers + self[.lapsed] + contributors + core }
  /// D + Z
  package var sleeping: Double { dormant + self[.sleeping] }
  package var members: Double { awake + sleeping }
  /// Everybody, which must always be ``eligible``.
  package var accountedFor: Double { outside + applicants + members + gone + turnedAway }
}
