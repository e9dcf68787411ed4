import MootDiagnostics
import MootModel

extension PlanCheck {
  /// Segments, spaces and the company's own people.
  mutating func members() {
    let segments = Set(narrative.segments.map(\.id))
    for (index, need) in narrative.needs.enumerated() {
      guard let segment = need.segment, !segments.contains(segment) else { continue }
      let arguments = ["id": need.id, "segment": segment]
      report(.warning, "need-segment-unknown", arguments, at: "members.needs[\(index)].segment")
    }
    shares(narrative.segments.map(\.share), code: "segments-sum", at: "members.segments")
    shares(narrative.areas.map(\.share), code: "areas-sum", at: "structure.areas")
    areas()
    employees()
  }

  /// Shares of one whole. A hundredth is left for rounding.
  private mutating func shares(_ shares: [Double?], code: String, at path: String) {
    let sum = shares.compactMap { $0 }.reduce(0, +)
    guard sum > 1.01 else { return }
    report(.warning, code, ["sum": NumberText.of((sum * 100).rounded())], at: path)
  }

  private mutating func areas() {
    let named = narrative.areas.count
    if named > 0, isStated("structure.spaces"), plan.spaces.isFixed, Int(plan.spaces.center) != named {
      let arguments = ["spaces": NumberText.of(plan.spaces.center), "named": "\(named)"]
      report(.warning, "areas-differ", arguments, at: "structure.spaces")
    }
    // A space of its own needs as many people as a small community does.
    for (index, area) in narrative.areas.enumerated() where named > 1 {
      guard let share = area.share, share * eligible < 300 else { continue }
      let people = NumberText.of((share * eligible).rounded())
      report(
        .warning, "area-thin", ["name": Excerpt.of(area.name), "people": people], at: "structure.areas[\(index)].share")
    }
  }

  private mutating func employees() {
    let employees = narrative.employees
    if let count = employees.count {
      let founders = plan.launch.foundingMembers.center + plan.launch.foundingCore.center
      let arguments = ["count": NumberText.of(count.rounded()), "founders": NumberText.of(founders.rounded())]
      if count > founders { report(.warning, "employees-outnumber", arguments, at: "employees.count") }
    }
    if employees.parts.contains(.moderating), narrative.conduct.conflictsOfInterest == nil {
      report(.warning, "employees-judge", at: "employees.parts")
    }
    if employees.parts.contains(.answering) {
      reportPhase(.warning, "employees-no-hours", at: "team.answering_hours") { $0.team.answeringHours.isZero }
    }
  }
}
