/// How unequally posts are spread over those who wrote any.
struct Concentration {
  /// Ascending, without those who wrote nothing.
  private let posts: [Int]
  private let sum: Int

  init(_ posts: [Int]) {
    self.posts = posts.filter { $0 > 0 }.sorted()
    sum = self.posts.reduce(0, +)
  }

  /// Gini's coefficient: 0 where all wrote the same, near 1 where one wrote nearly everything; NaN without a post.
  var gini: Double {
    var weighted = 0
    for (place, count) in posts.enumerated() { weighted += (place + 1) * count }
    let people = Double(posts.count)
    return 2 * Double(weighted) / (people * Double(sum)) - (people + 1) / people
  }

  /// The share of the posts that the most active wrote: so large a part of those who posted, rounded up.
  ///
  /// Edge cases: NaN without a post.
  func share(ofTop part: Double) -> Double {
    let top = Int((Double(posts.count) * part).rounded(.up))
    return Double(posts.suffix(top).reduce(0, +)) / Double(sum)
  }

  /// The share of those who wrote exactly one; NaN without a post.
  var onePostOnly: Double { Double(posts.count { $0 == 1 }) / Double(posts.count) }
}
