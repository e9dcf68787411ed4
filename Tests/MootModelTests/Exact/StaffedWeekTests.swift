import MootModel
import Testing

/// The mean wait for cover.
struct StaffedWeekTests {
  private static func daily(_ days: Range<Int>, _ hours: ClosedRange<Double>) -> StaffedWeek {
    StaffedWeek(days.map { .init(start: Double($0) * 24 + hours.lowerBound, end: Double($0) * 24 + hours.upperBound) })
  }

  @Test func printedWaits() {
    #expect(abs(StaffedWeek.officeHours.coverWaitHours - 15.238095) < 5e-7)
    #expect(abs(Self.daily(0..<5, 9...17).coverWaitHours - 15.238095) < 5e-7)
    #expect(abs(Self.daily(0..<5, 0...24).coverWaitHours - 6.857143) < 5e-7)
    #expect(Self.daily(0..<7, 8...20).coverWaitHours == 3)
    #expect(Self.daily(0..<7, 0...24).coverWaitHours == 0)
    #expect(StaffedWeek([]).coverWaitHours == 84)
    #expect(abs(StaffedWeek.officeHours.coverWaitDays - 15.238095 / 24) < 5e-8)
  }

  @Test func stretchesThatOverlapCountOnce() {
    let parts = StaffedWeek([.init(start: 10, end: 14), .init(start: 9, end: 12), .init(start: 14, end: 17)])
    #expect(parts == StaffedWeek([.init(start: 9, end: 17)]))
    #expect(parts.coverWaitHours == 160.0 * 160 / 336)
  }
}
