@testable import MootExperiments

extension PostArchive {
  /// The archive of people whose posts of every month are given, one row a person.
  init(table: [[Int]]) {
    self.init()
    let people = table.map { _ in addPerson() }
    for month in 0..<(table.map(\.count).max() ?? 0) {
      for (person, row) in zip(people, table) where month < row.count {
        for _ in 0..<row[month] { addPost(by: person) }
      }
      closeMonth()
    }
  }

  /// An archive with so many posters a month, one post each; somebody who posts once has posted before where that is possible.
  init(posters: [Int]) {
    self.init(table: (0..<(posters.max() ?? 0)).map { person in posters.map { person < $0 ? 1 : 0 } })
  }
}
