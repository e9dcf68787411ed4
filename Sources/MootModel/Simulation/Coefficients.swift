import CMootWeek

/// What one replicate's parameters and one phase's plan come to: the policies in force, and the numbers that the weekly
/// equations use.
///
/// Everything that does not change from week to week is computed here, once a phase and replicate.
struct Coefficients: BitwiseCopyable, Sendable {
  var policy: moot_policy
  var numbers: moot_numbers
}

extension Coefficients {
  /// The names of the numbers, in the order of their memory.
  static let names: [String] = names(of: moot_coefficient_names())

  /// The numbers by their names.
  var named: [String: Double] {
    withUnsafeBytes(of: numbers) { bytes in
      Dictionary(uniqueKeysWithValues: zip(Self.names, bytes.bindMemory(to: Double.self)))
    }
  }

  /// The words of a list that C holds.
  static func names(of list: UnsafePointer<CChar>) -> [String] {
    String(cString: list).split(separator: " ").map(String.init)
  }
}
