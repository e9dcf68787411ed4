import MootModel
import MootStatistics

/// Rankings of the moderation models by good posts in the last week.
///
/// The models meet the same chances, and most leads are plain after a few hundred replicates. So every ranking is looked
/// at early, and runs on only where the lead is open.
extension PolicyStudyDesign {
  /// Replicates of every model at the early look.
  package static let earlyReplicates = 500
  /// How many standard errors all others have to be away from the best at the early look: 99.9 %, so that two looks are
  /// wrong hardly more often than the 95 % of the later one alone.
  private static let earlyWidth = 3.29

  /// The number of replicates that one ranking runs, for a progress line; at most.
  var rankingReplicates: Int {
    let later = replicates > Self.earlyReplicates ? replicates : 0
    return ModerationModel.allCases.count * (min(replicates, Self.earlyReplicates) + later)
  }

  /// What one model came to.
  private struct Posts {
    let model: ModerationModel
    let values: [Double]
    let moments: MomentAccumulator
  }

  /// The ranking at one sensitivity of churn to exposure.
  func ranking(
    at sensitivity: Double, _ replicates: Int, _ jobs: Int, _ watch: some RunWatch
  ) async throws(EnsembleError) -> ExposureRanking {
    var runs = min(replicates, Self.earlyReplicates)
    var posts = try await posts(at: sensitivity, runs, jobs, watch)
    if runs < replicates {
      if Self.isLeadOpen(posts) {
        runs = replicates
        posts = try await self.posts(at: sensitivity, runs, jobs, watch)
      } else {
        watch.finished(replicates: ModerationModel.allCases.count * replicates)
      }
    }
    let best = posts[0].values
    return ExposureRanking(
      sensitivity: sensitivity,
      entries: posts.map {
        ExposureRanking.Entry(
          model: $0.model, mean: $0.moments.mean, standardError: $0.moments.standardError,
          tiedWithBest: PairedDifference(of: $0.values, over: best, margin: 0).meanIsTied)
      },
      replicates: runs)
  }

  /// Best first.
  private func posts(
    at sensitivity: Double, _ replicates: Int, _ jobs: Int, _ watch: some RunWatch
  ) async throws(EnsembleError) -> [Posts] {
    var settings = settings
    settings.overrides[Parameter[.common(.exposureChurn)].name] = .fixed(sensitivity)
    var posts: [Posts] = []
    for model in ModerationModel.allCases {
      let change = PolicyAlternative.Change.moderation(model)
      let observed = try await observe(change.applied(to: schedule), settings, replicates, jobs, watch)[1]
      posts.append(Posts(model: model, values: observed, moments: observed.reduce(into: .init()) { $0.add($1) }))
    }
    return posts.sorted { $0.moments.mean > $1.moments.mean }
  }

  /// Whether more replicates might say who leads. Models that are the same in every replicate stay the same.
  private static func isLeadOpen(_ posts: [Posts]) -> Bool {
    posts.dropFirst().contains { other in
      let difference = PairedDifference(of: other.values, over: posts[0].values, margin: 0)
      return difference.standardError != 0 && !(abs(difference.mean) > earlyWidth * difference.standardError)
    }
  }
}
