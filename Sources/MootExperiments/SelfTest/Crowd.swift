import MootModel
import MootRandom

/// The single persons behind a community's counts.
///
/// The model counts the members of a stage and class and does not know them apart: whoever moves or posts is any of them
/// with the same chance. Dealing the counts of every move and of every posting step to persons at random is therefore exact.
/// Who never posted has no number here. Holds where posts appear at once, which is everywhere but before publication.
struct Crowd {
  private(set) var archive = PostArchive()
  /// The persons of every stage and class.
  private var cells: [[Int]]
  private let seed: UInt64
  private let replicate: UInt64
  private let shapes: (first: Double, contributors: Double, core: Double)
  private var urn = PostUrn()

  /// - Parameter state: The community before its first week.
  init(_ simulator: Simulator, seed: UInt64, replicate: Int, state: CommunityState) {
    self.seed = seed
    self.replicate = UInt64(replicate)
    let values = simulator.parameters(seed: seed, replicate: self.replicate)
    shapes = (
      values[.common(.firstWeekDispersion)], values[.common(.contributorDispersion)], values[.common(.coreDispersion)]
    )
    cells = []
    for stage in WeekFlow.Stage.allCases {
      for group in 0..<CommunityState.classes { cells.append(newPersons(Int(state.posters(stage, class: group)))) }
    }
  }

  /// How many persons are in a stage and class.
  func count(_ stage: WeekFlow.Stage, class group: Int) -> Int { cells[cell(stage, group)].count }

  /// Deals one week; weeks come in order, from 0.
  mutating func live(_ flow: WeekFlow, week: Int) {
    var stream = WeekFlow.dealing(seed: seed, replicate: replicate, week: week)
    let starters = newPersons(flow.firstPosters)
    for person in starters { archive.addPost(by: person) }
    deal(flow.furtherPosts, to: starters, shapes.first, &stream)
    for group in 0..<CommunityState.classes {
      deal(
        flow.posts(of: .contributors, class: group), to: cells[cell(.contributors, group)], shapes.contributors, &stream
      )
      deal(flow.posts(of: .core, class: group), to: cells[cell(.core, group)], shapes.core, &stream)
    }
    move(flow, starters, &stream)
    if Months.ends(withWeek: week) { archive.closeMonth() }
  }

  private mutating func newPersons(_ count: Int) -> [Int] { (0..<count).map { _ in archive.addPerson() } }

  private mutating func deal(_ posts: Int, to members: [Int], _ shape: Double, _ stream: inout KeyedStream) {
    urn.deal(posts, to: members, shape: shape, using: &stream) { archive.addPost(by: $0) }
  }

  /// Everybody is taken from where they were before anybody arrives: nobody moves twice in a week.
  private mutating func move(_ flow: WeekFlow, _ starters: [Int], _ stream: inout KeyedStream) {
    let moves = flow.moves.map { ($0, take($0.count, from: cell($0.from, $0.group), &stream)) }
    for (move, people) in moves {
      if let stage = move.to { cells[cell(stage, move.group)] += people }
    }
    // First posters are all alike: any of them may go any way.
    var rest = starters
    for stage in WeekFlow.Stage.allCases {
      for group in 0..<CommunityState.classes {
        cells[cell(stage, group)] += Self.take(
          flow.firstPosters(goingTo: stage, class: group), from: &rest, &stream)
      }
    }
    precondition(rest.isEmpty, "every first poster goes somewhere")
    for group in 0..<CommunityState.classes {
      cells[cell(.contributors, group)] += newPersons(flow.readersStarting(class: group))
      _ = take(flow.banned(class: group), from: cell(.contributors, group), &stream)
    }
  }

  private mutating func take(_ count: Int, from cell: Int, _ stream: inout KeyedStream) -> [Int] {
    Self.take(count, from: &cells[cell], &stream)
  }

  /// Takes some at random out of a list, in which the order means nothing.
  private static func take(_ count: Int, from people: inout [Int], _ stream: inout KeyedStream) -> [Int] {
    (0..<count).map { _ in
      let place = Int(stream.next().multipliedFullWidth(by: UInt64(people.count)).high)
      people.swapAt(place, people.count - 1)
      return people.removeLast()
    }
  }

  private func cell(_ stage: WeekFlow.Stage, _ group: Int) -> Int { stage.rawValue * CommunityState.classes + group }
}
