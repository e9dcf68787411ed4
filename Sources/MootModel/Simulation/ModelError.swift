/// A stage of membership that members leave week by week.
package enum Stage: String, CaseIterable, Sendable, Hashable {
  case reader, lapsed, contributor, core, dormant
  case sleepingPoster = "sleeping_poster"
}

/// Why a replicate cannot be run.
package enum ModelError: Error, Sendable, Hashable {
  /// The weekly probabilities of leaving a stage add up to 1 or more: no rate belongs to them.
  case exitsReachOne(stage: Stage, sum: Double)
}

/// A replicate that cannot be run, and why.
package struct ReplicateError: Error, Sendable, Hashable {
  package let replicate: Int
  package let error: ModelError
}
