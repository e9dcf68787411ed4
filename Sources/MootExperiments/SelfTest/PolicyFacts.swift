/// What policies do to exposure and to posts: ratios of means over the same replicates.
enum PolicyFacts {
  /// Exposure under reports by members, and under reading after publication.
  static func ofExposure(none: [Double], reactive: [Double], post: [Double]) -> [StylizedFact] {
    [
      StylizedFact(.reportsLowerExposure, ratio(reactive, none)),
      StylizedFact(.readingLowersExposure, ratio(post, reactive)),
    ]
  }

  /// Good posts under reading before publication over those under reading after it.
  static func ofReading(_ name: StylizedFact.Name, before: [Double], after: [Double]) -> StylizedFact {
    StylizedFact(name, ratio(before, after))
  }

  private static func ratio(_ a: [Double], _ b: [Double]) -> GroupedEstimate {
    // A missing value of either leaves its pair out.
    let pairs = zip(a, b).filter { !$0.isNaN && !$1.isNaN }
    return GroupedEstimate(count: pairs.count) { range in
      pairs[range].reduce(0) { $0 + $1.0 } / pairs[range].reduce(0) { $0 + $1.1 }
    }
  }
}
