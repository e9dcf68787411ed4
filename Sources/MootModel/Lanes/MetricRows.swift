import CMootWeek

/// In which row the week writes each metric and each running sum: found by their names, once.
final class MetricRows: Sendable {
  static let shared = MetricRows()

  nonisolated(unsafe) let metrics: UnsafePointer<moot_metric_rows>
  nonisolated(unsafe) let sums: UnsafePointer<moot_sum_rows>

  private init() {
    metrics = Self.places(Coefficients.names(of: moot_metric_names()).map { Metric(rawValue: $0)!.index })
    sums = Self.places(Coefficients.names(of: moot_sum_names()).map { TrajectoryBlock.RunningSum(rawValue: $0)!.index })
  }

  private static func places<Rows>(_ places: [Int]) -> UnsafePointer<Rows> {
    precondition(MemoryLayout<Rows>.size == places.count * MemoryLayout<Int32>.stride, "a place for every name")
    let rows = UnsafeMutableRawPointer.allocate(
      byteCount: MemoryLayout<Rows>.size, alignment: MemoryLayout<Rows>.alignment)
    for (index, place) in places.enumerated() {
      rows.storeBytes(of: Int32(place), toByteOffset: index * MemoryLayout<Int32>.stride, as: Int32.self)
    }
    return UnsafePointer(rows.assumingMemoryBound(to: Rows.self))
  }
}
