import MootRandom

/// Deals the posts of a group to its members.
///
/// Each member's posts are negative binomial with the same mean and gamma shape; given their sum they are spread as by
/// Pólya's urn: a post goes to a member at random, or to the author of an earlier one.
struct PostUrn {
  /// The authors of the posts that are dealt, reused from one group to the next.
  private var authors: [Int] = []

  /// - Parameters:
  ///   - members: Not empty where there is a post.
  ///   - shape: The gamma shape of one member.
  mutating func deal(
    _ posts: Int, to members: [Int], shape: Double, using stream: inout some RandomNumberGenerator,
    _ give: (Int) -> Void
  ) {
    authors.removeAll(keepingCapacity: true)
    let fresh = shape * Double(members.count)
    for dealt in 0..<posts {
      let place = stream.nextOpenUnit() * (fresh + Double(dealt))
      let author =
        place < fresh
        ? members[min(members.count - 1, Int(place / shape))] : authors[min(dealt - 1, Int(place - fresh))]
      authors.append(author)
      give(author)
    }
  }
}
