import MootModel

/// What single members do: retention, inequality, and where posts come from.
///
/// Members join a steady community one after the other, so the members of all ages together are its members at one time.
enum MemberFacts {
  /// From members who all post in their first week.
  static func ofFirstPosters(_ members: LoneMembers) -> [StylizedFact] {
    func returning(_ month: Int) -> Int {
      (0..<members.count).count { members.posts(of: $0, in: Calendar.weeks(of: month)) > 0 }
    }
    let never = (0..<members.count).count { members.posts(of: $0, in: 1..<Calendar.weeks) == 0 }
    return [
      StylizedFact(.returnsAfterOneMonth, share: returning(1), of: members.count),
      StylizedFact(.returnsAfterThreeMonths, share: returning(3), of: members.count),
      StylizedFact(.returnsAfterTwelveMonths, share: returning(12), of: members.count),
      StylizedFact(.neverAgain, share: never, of: members.count),
    ]
  }

  /// From members who joined, most of whom never post.
  static func ofJoiners(_ members: LoneMembers) -> [StylizedFact] {
    let months = (0..<members.count).map { member in
      (0..<Calendar.months).map { members.posts(of: member, in: Calendar.weeks(of: $0)) }
    }
    let kinds = months.map(PosterMonths.init)
    let everything = members.count
    func share(_ part: @escaping (PosterMonths) -> Int) -> GroupedEstimate {
      GroupedEstimate(count: everything) { range in
        Double(kinds[range].reduce(0) { $0 + part($1) }) / Double(kinds[range].reduce(0) { $0 + $1.all })
      }
    }
    let lifetimes = months.map { $0.reduce(0, +) }
    let corePosts = (0..<everything).map { member in
      (1..<Calendar.weeks).reduce(0) { sum, week in
        members.core[week - 1][member] > 0 ? sum + members.posts[week][member] : sum
      }
    }
    let week = 120 / 7
    return [
      StylizedFact(.retainedPosters, share(\.retained)),
      StylizedFact(.newPosters, share(\.new)),
      StylizedFact(.returnedPosters, share(\.returned)),
      StylizedFact(
        .postsPerPoster,
        GroupedEstimate(count: everything) { range in
          lifetimes[range].reduce(0, +) / Double(kinds[range].reduce(0) { $0 + $1.all })
        }),
      StylizedFact(
        .monthlyInequality,
        GroupedEstimate(count: everything) { Concentration(months[$0].flatMap { $0 }).gini }),
      StylizedFact(
        .lifetimeInequality, GroupedEstimate(count: everything) { Concentration(Array(lifetimes[$0])).gini }),
      StylizedFact(
        .topPercent, GroupedEstimate(count: everything) { Concentration(Array(lifetimes[$0])).share(ofTop: 0.01) }),
      StylizedFact(
        .corePosts,
        GroupedEstimate(count: everything) { corePosts[$0].reduce(0, +) / lifetimes[$0].reduce(0, +) }),
      StylizedFact(
        .activeAfter120Days, share: members.active[week - 1].count { $0 > 0 }, of: everything),
    ]
  }
}

/// The months in which a member posts, by what came before.
private struct PosterMonths {
  /// The first month with a post.
  private(set) var new = 0
  /// The month before had a post, too.
  private(set) var retained = 0
  /// There was a gap.
  private(set) var returned = 0

  var all: Int { new + retained + returned }

  init(_ posts: [Double]) {
    for month in posts.indices where posts[month] > 0 {
      if month > 0 && posts[month - 1] > 0 {
        retained += 1
      } else if all > 0 {
        returned += 1
      } else {
        new += 1
      }
    }
  }
}

/// How unequally posts are spread over those who post.
private struct Concentration {
  /// Ascending, without those who wrote nothing.
  private let posts: [Double]
  private let sum: Double

  init(_ posts: [Double]) {
    self.posts = posts.filter { $0 > 0 }.sorted()
    sum = posts.reduce(0, +)
  }

  /// Gini's coefficient; NaN without a post.
  var gini: Double {
    let count = Double(posts.count)
    let weighted = posts.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
    return 2 * weighted / (count * sum) - (count + 1) / count
  }

  /// The share of the posts that the most active wrote: so large a share of those who post, and at least one.
  func share(ofTop part: Double) -> Double {
    let top = max(1, Int((Double(posts.count) * part).rounded()))
    return posts.suffix(top).reduce(0, +) / sum
  }
}
