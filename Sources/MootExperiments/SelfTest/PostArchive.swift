/// Who posted how often in which month: what an archive of a forum or mailing list shows, and no more.
///
/// Everything that is said of single persons is computed from it, for communities of the model as for observed ones.
/// Months are closed one after the other; up to 64 of them.
struct PostArchive: Sendable {
  /// What a month's posts come to.
  struct Month: Sendable {
    /// Distinct people who posted.
    var posters = 0
    /// Of them, those who had never posted before.
    var new = 0
    /// Of them, those who had also posted the month before.
    var retained = 0
    var posts = 0
    /// Gini's coefficient of the posts among the posters; NaN without one.
    var gini = Double.nan

    /// Of them, those who had posted before, but not the month before.
    var returned: Int { posters - new - retained }
  }

  private(set) var months: [Month] = []
  /// For every person the months with a post, one bit each.
  private(set) var active: [UInt64] = []
  /// For every person the posts of a life.
  private(set) var posts: [Int] = []

  private var postsThisMonth: [Int32] = []
  /// Who posted this month, in the order of their first post of the month.
  private var posters: [Int] = []

  /// One more person; they count once they post.
  mutating func addPerson() -> Int {
    active.append(0)
    posts.append(0)
    postsThisMonth.append(0)
    return posts.count - 1
  }

  /// A person wrote something in the month that is not closed yet.
  mutating func addPost(by person: Int) {
    if postsThisMonth[person] == 0 { posters.append(person) }
    postsThisMonth[person] += 1
  }

  /// The month is over.
  mutating func closeMonth() {
    let number = months.count
    precondition(number < UInt64.bitWidth, "one bit a month")
    let bit: UInt64 = 1 << UInt64(number)
    var month = Month()
    month.posters = posters.count
    for person in posters {
      if active[person] == 0 {
        month.new += 1
      } else if number > 0, active[person] & (bit >> 1) != 0 {
        month.retained += 1
      }
      month.posts += Int(postsThisMonth[person])
      posts[person] += Int(postsThisMonth[person])
      active[person] |= bit
    }
    month.gini = Concentration(posters.map { Int(postsThisMonth[$0]) }).gini
    for person in posters { postsThisMonth[person] = 0 }
    posters.removeAll(keepingCapacity: true)
    months.append(month)
  }
}
