/// Where the streams of random numbers begin that do not belong to a decision of the week; those stand in CMootWeek.
///
/// The numbers are part of every result's bytes; none is ever reused.
enum Process {
  /// Parameters are drawn from the streams from here on.
  static let firstParameter: UInt32 = 10_000
  /// The rows of the membership table are drawn from the streams from here on.
  static let firstMembershipRow: UInt32 = 11_000
  /// Uncertain numbers of the plan are drawn from the streams from here on.
  static let firstPlanNumber: UInt32 = 20_000
  /// Choices that a study leaves open are drawn from the streams from here on.
  static let firstChoice: UInt32 = 30_000
  /// Who of a community posts and moves is dealt from this stream, week by week.
  static let dealing: UInt32 = 40_000
  /// Sobol' points are scrambled by the streams of the unknowns, each this much further on.
  static let firstScrambling: UInt32 = 1_000_000
}
