/// The ranks of numbers, from 1 for the smallest; equal numbers share the average of their ranks.
package struct Ranks: Sendable, Hashable {
  /// One rank a number, in the order in which the numbers came.
  package let values: [Double]
  /// The sum of the squared distances from the mean rank; 0 when all numbers are equal.
  let squares: Double

  /// Ranks numbers, none of which is NaN.
  ///
  /// Complexity: O(n log n). Rank a result once and compare it with many inputs.
  package init(_ numbers: [Double]) {
    let order = numbers.indices.map { (number: numbers[$0], index: $0) }.sorted { $0.number < $1.number }
    var ranks = [Double](repeating: 0, count: numbers.count)
    var squares = 0.0
    let meanRank = Double(numbers.count + 1) / 2
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count && order[end].number == order[start].number { end += 1 }
      // The ranks start + 1 … end, on average.
      let rank = Double(start + 1 + end) / 2
      for place in start..<end { ranks[order[place].index] = rank }
      squares += Double(end - start) * (rank - meanRank) * (rank - meanRank)
      start = end
    }
    values = ranks
    self.squares = squares
  }
}
