/// How far members feel unheard, averaged over the last weeks (section 3.4).
struct UnheardMemory: Sendable {
  static let longest = 26
  private var weeks = InlineArray<26, Double>(repeating: 0)
  private var count = 0

  /// Adds a week and gives x_fb: the mean over the last `memory` weeks, or over all so far when they are fewer.
  ///
  /// - Parameters:
  ///   - asked: Items that members asked for this week.
  ///   - capacity: Items that the company acts on a week.
  mutating func add(asked: Double, capacity: Double, memory: Double) -> Double {
    weeks[count % Self.longest] = asked > 0 ? 1 - min(1, capacity / asked) : 0
    count += 1
    let span = min(count, Int(memory))
    var sum = 0.0
    for back in 1...span { sum += weeks[(count - back) % Self.longest] }
    return sum / Double(span)
  }
}
