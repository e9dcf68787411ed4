import MootRandom

/// How the numbers that nobody knows are spread over the replicates.
package enum ParameterPoints: String, CaseIterable, Sendable, Hashable {
  /// Every replicate draws them on its own.
  case independent
  /// The replicates draw them together, from scrambled Sobol' points: see ``randomizations``.
  case sobol

  /// The number of scramblings that Sobol' points are split into, independent of each other: replicate i is point
  /// i / 16 of scrambling i mod 16. Standard errors come from the spread of the scramblings' means.
  package static let randomizations = 16
}

/// The random numbers of one unknown in one replicate.
struct UnknownStream: RandomNumberGenerator {
  private var stream: KeyedStream
  private var first: UInt64?

  /// - Parameter process: The unknown's number: of a parameter or of a number of the plan.
  init(_ points: ParameterPoints, seed: UInt64, replicate: UInt64, process: UInt32) {
    stream = KeyedStream(seed: seed, replicate: replicate, process: process, week: 0)
    guard points == .sobol, let dimension = Self.dimension(of: process) else { return }
    let count = UInt64(ParameterPoints.randomizations)
    // Keys far beyond any run are those of a study's copies: they have the same points, scrambled for themselves.
    let index = replicate / count
    let copy = index >> 32
    first = SobolPoints.shared.word(
      index: index & 0xFFFF_FFFF, dimension: dimension,
      key: (seed: seed, randomization: copy << 32 | replicate % count), process: Process.firstScrambling + process,
      tail: stream.next())
  }

  mutating func next() -> UInt64 {
    if let word = first {
      first = nil
      return word
    }
    return stream.next()
  }

  /// The coordinate of an unknown, which is its own for good; nil for what came when all coordinates had been given away.
  static func dimension(of process: UInt32) -> Int? {
    let dimension =
      switch process {
      case Process.firstPlanNumber...: 160 + Int(process - Process.firstPlanNumber)
      case Process.firstMembershipRow...: 150 + Int(process - Process.firstMembershipRow)
      default: Int(process - Process.firstParameter)
      }
    let end =
      process >= Process.firstPlanNumber ? SobolPoints.dimensions : process >= Process.firstMembershipRow ? 160 : 150
    return dimension < end ? dimension : nil
  }
}
