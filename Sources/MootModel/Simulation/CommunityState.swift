/// The state of one replicate at the end of a week. Counts are whole numbers held as `Double`.
package struct CommunityState: Sendable {
  /// U: eligible people who have not joined.
  package var outside = 0.0
  /// A: applications waiting.
  package var applicants = 0.0
  /// N: joined this week.
  package var newcomers = 0.0
  /// L: visit, do not post.
  package var readers = 0.0
  /// C
  package var contributors = 0.0
  /// K: regulars, superusers.
  package var core = 0.0
  /// D: accounts that sleep.
  package var dormant = 0.0
  /// X: left, or banned.
  package var gone = 0.0
  /// O: turned away for good.
  package var turnedAway = 0.0

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
  /// P̄: smoothed good posts a week.
  package var smoothedPosts = 0.0
  /// τ: share of last week's post views that fell on violations.
  package var exposure = 0.0

  /// ε and its variance, for joining and for posting.
  var joinWeather = WeatherFactor()
  var postWeather = WeatherFactor()
  var unheard = UnheardMemory()

  /// N + L + C + K
  package var active: Double { newcomers + readers + contributors + core }
  /// active + D
  package var members: Double { active + dormant }
  /// C + K
  package var posters: Double { contributors + core }
  /// Everybody, which must always be ``eligible``.
  package var accountedFor: Double { outside + applicants + members + gone + turnedAway }
}
