/// What happened in several replicates, side by side: every metric of every week, and what sums over weeks need.
///
/// The values of one metric and week stand next to each other, one a replicate, which is how they are made in lanes and
/// how they are summarized.
package struct TrajectoryBlock: Sendable {
  package let weeks: Int
  /// The most replicates that it holds.
  package let capacity: Int
  /// How many it holds now.
  package private(set) var count = 0
  /// Row after row of `capacity` values; the rows are the weeks' metrics, in the order of `Metric.allCases`.
  private var values: [Double]
  /// The place of the first row: where a line of the cache begins, so that no vector is written into two more than it must.
  private let origin: Int
  /// The running sums of every replicate.
  private var sums: [Double]

  /// An empty block, to be filled again and again; its capacity is rounded up to full lanes.
  package init(weeks: Int, capacity: Int) {
    self.weeks = weeks
    self.capacity = (capacity + Lanes.count - 1) / Lanes.count * Lanes.count
    let line = 64
    values = [Double](
      repeating: .nan, count: weeks * Metric.count * self.capacity + line / MemoryLayout<Double>.stride)
    origin = values.withUnsafeBytes { (line - Int(bitPattern: $0.baseAddress!) % line) / MemoryLayout<Double>.stride }
    sums = [Double](repeating: 0, count: RunningSum.count * self.capacity)
  }

  /// Forgets the replicates.
  package mutating func removeAll() { count = 0 }

  /// The value of one replicate, by its place in the block.
  package subscript(_ metric: Metric, _ week: Int, replicate replicate: Int) -> Double {
    values[origin + (week * Metric.count + metric.index) * capacity + replicate]
  }

  /// The number of rows: weeks times metrics.
  package var rows: Int { weeks * Metric.count }

  /// The values of one row, one a replicate.
  @inline(__always)
  package func withRow<Result>(_ row: Int, _ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
    let start = origin + row * capacity
    return values.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<start + count])) }
  }

  /// What is summed over the weeks of a run, in the order of its rows.
  package enum RunningSum: String, CaseIterable, Sendable {
    /// Σ Q·p_r and Σ Q, for the answered share of a run.
    case answeredQuestions, questions
    /// Σ s_a and Σ (s_a + p₁·Q_w), for the share of answers that staff gave.
    case staffAnswers, answers
    /// Σ e·Y and Σ (G + e·Y), for the exposure of a run.
    case violatingViews, views
    /// Hours used for moderation, and hours that the posts asked for.
    case moderationHours, hoursNeeded

    static let count = allCases.count
    /// The position in `allCases`.
    var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
  }

  /// A sum over the weeks of one replicate, by its place in the block.
  package subscript(_ sum: RunningSum, replicate replicate: Int) -> Double {
    sums[sum.index * capacity + replicate]
  }

  /// Makes room for the next lanes; they count once they are ended.
  package mutating func beginLanes() {
    precondition(count % Lanes.count == 0 && count + Lanes.count <= capacity, "lanes are added to full lanes")
    sums.withUnsafeMutableBytes { sums in
      for index in 0..<RunningSum.count {
        sums.storeBytes(of: Lanes.zero, toByteOffset: (index * capacity + count) * 8, as: Lanes.self)
      }
    }
  }

  /// The lanes' weeks are written; the first `replicates` of them count.
  package mutating func endLanes(_ replicates: Int) { count += replicates }

  /// Where the lanes that start at `start` write a week: the place of the first metric, that of the first running sum, and how
  /// far the next ones are.
  mutating func withLanes(
    week: Int, at start: Int,
    _ write: (_ metrics: UnsafeMutablePointer<Double>, _ sums: UnsafeMutablePointer<Double>, _ stride: Int) -> Void
  ) {
    precondition(week < weeks && start + Lanes.count <= capacity, "a place in the block")
    values.withUnsafeMutableBufferPointer { values in
      sums.withUnsafeMutableBufferPointer { sums in
        let first = origin + week * Metric.count * capacity + start
        write(values.baseAddress! + first, sums.baseAddress! + start, capacity)
      }
    }
  }

  /// The trajectory of one replicate, by its place in the block.
  package func trajectory(_ replicate: Int) -> Trajectory {
    Trajectory(
      weeks: weeks, values: (0..<rows).map { values[origin + $0 * capacity + replicate] },
      sums: (0..<RunningSum.count).map { sums[$0 * capacity + replicate] })
  }
}
