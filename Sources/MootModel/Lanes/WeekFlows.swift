import CMootWeek
package import MootRandom

/// What a week moved, by lane; allocated once, read by those who deal the counts to single persons.
package final class WeekFlows {
  let pointer = UnsafeMutablePointer<moot_flows>.allocate(capacity: 1)

  package init() { pointer.initialize(to: moot_flows()) }
  deinit { pointer.deallocate() }

  /// One lane's.
  package subscript(lane: Int) -> WeekFlow { WeekFlow(flows: self, lane: lane) }
}

/// What one week moved in one community, to be read before the next week is run.
///
/// Never-posters are left out where nobody's posts depend on them: silent newcomers, and readers who fall asleep or wake.
package struct WeekFlow {
  package typealias Stage = CommunityState.PostingStage

  /// So many persons of one stage and class who go to another stage, or away.
  package struct Move {
    package let from: Stage
    /// nil: they leave for good.
    package let to: Stage?
    package let group: Int
    package let count: Int
  }

  fileprivate let flows: WeekFlows
  fileprivate let lane: Int

  /// F: who wrote the first post of their life, all of them newcomers.
  package var firstPosters: Int { number(flows.pointer.pointee.firstPosts) }

  /// P_F: what the same people wrote in the same week besides.
  package var furtherPosts: Int { number(flows.pointer.pointee.firstWeekPosts) }

  /// Posts of the contributors or the core of one class, as they were before the moves.
  package func posts(of stage: Stage, class group: Int) -> Int {
    precondition(stage == .contributors || stage == .core, "the others do not post")
    return number(flows.pointer.pointee.posts, stage.rawValue * CommunityState.classes + group)
  }

  /// First posters by the stage and class in which they are from now on; together ``firstPosters``.
  package func firstPosters(goingTo stage: Stage, class group: Int) -> Int {
    let row =
      switch stage {
      case .contributors: 0
      case .lapsed: 1
      case .sleeping: 2
      case .core: 3
      }
    return row < 3 ? number(flows.pointer.pointee.newTo, row * CommunityState.classes + group) : 0
  }

  /// Readers who become contributors without having posted yet.
  package func readersStarting(class group: Int) -> Int { number(flows.pointer.pointee.readersTo, group) }

  /// Contributors who are banned, after the moves.
  package func banned(class group: Int) -> Int { number(flows.pointer.pointee.banned, group) }

  /// All moves between the stages of those who have posted, and away; each takes from the stock before the moves.
  package var moves: [Move] {
    let all = flows.pointer.pointee
    var moves: [Move] = []
    moves.reserveCapacity(9 * CommunityState.classes)
    func add<Rows>(_ rows: Rows, from stage: Stage, to ways: [Stage?]) {
      for (row, way) in ways.enumerated() {
        for group in 0..<CommunityState.classes {
          let count = number(rows, row * CommunityState.classes + group)
          if count > 0 { moves.append(Move(from: stage, to: way, group: group, count: count)) }
        }
      }
    }
    add(all.lapsedTo, from: .lapsed, to: [.contributors, .sleeping])
    add(all.contributorsTo, from: .contributors, to: [.core, .lapsed, .sleeping])
    add(all.coreTo, from: .core, to: [.contributors, .sleeping])
    add(all.sleepersTo, from: .sleeping, to: [.lapsed, nil])
    return moves
  }

  /// One row's number in this lane.
  private func number<Rows>(_ rows: Rows, _ row: Int = 0) -> Int {
    withUnsafeBytes(of: rows) {
      Int($0.load(fromByteOffset: (row * Lanes.count + lane) * MemoryLayout<Double>.stride, as: Double.self))
    }
  }
}

extension WeekFlow {
  /// The random numbers by which one week's counts are dealt to persons.
  package static func dealing(seed: UInt64, replicate: UInt64, week: Int) -> KeyedStream {
    KeyedStream(seed: seed, replicate: replicate, process: Process.dealing, week: UInt32(week))
  }
}
