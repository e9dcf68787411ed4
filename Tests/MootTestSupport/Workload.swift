/// How much a numeric test draws.
package enum Workload {
  /// `count` in a release build; a fortieth of it, and not below 400, in a debug build, which is that much slower.
  ///
  /// Tolerances are in standard errors, so a debug run is a weaker test and not a failing one.
  package static func replicates(_ count: Int) -> Int {
    #if DEBUG
      max(min(count, 400), count / 40)
    #else
      count
    #endif
  }
}
