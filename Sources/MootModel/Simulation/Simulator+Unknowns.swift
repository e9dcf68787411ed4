/// A number that nobody knows, and what it was in each of some replicates.
package struct Unknown: Sendable {
  /// The parameter's name, or the path of the plan's number.
  package let key: String
  package let values: [Double]
}

extension Simulator {
  /// The uncertain parameters and plan numbers that this plan uses, with their values in the given replicates.
  ///
  /// Nothing is stored during a run: the values are found again by their streams.
  /// Complexity: O(replicates × parameters).
  package func unknowns(seed: UInt64, replicates: Range<Int>) -> [Unknown] {
    guard settings.parameterUncertainty else { return [] }
    let used = Set(schedule.phases.map(\.plan.membership.model))
    let parameters = Parameter.table.filter { parameter in
      guard !(settings.overrides[parameter.name] ?? parameter.prior).isFixed else { return false }
      if case .membership(_, let model) = parameter.key { return used.contains(model) }
      return true
    }
    var columns = [[Double]](repeating: [], count: parameters.count)
    // A number may be known at the start and uncertain in a later phase only.
    let numbers = PlanNumber.allCases.compactMap { number in
      schedule.phases.firstIndex { $0.plan.values[number]?.isFixed == false }.map { (number: number, phase: $0) }
    }
    let phases = Set(numbers.map(\.phase)).sorted()
    var planColumns = [[Double]](repeating: [], count: numbers.count)
    for replicate in replicates {
      let values = self.parameters(seed: seed, replicate: UInt64(replicate))
      for (column, parameter) in parameters.enumerated() { columns[column].append(values[parameter.key]) }
      for phase in phases {
        let drawn = plan(phase: phase, seed: seed, replicate: UInt64(replicate)).values
        for (column, entry) in numbers.enumerated() where entry.phase == phase {
          planColumns[column].append(drawn[entry.number] ?? .nan)
        }
      }
    }
    return zip(parameters, columns).map { Unknown(key: $0.name, values: $1) }
      + zip(numbers, planColumns).map { Unknown(key: $0.number.rawValue, values: $1) }
  }
}

extension CommunityPlan {
  /// The plan's numbers by their names.
  fileprivate var values: [PlanNumber: Number] {
    var values: [PlanNumber: Number] = [:]
    _ = map { number, value in
      values[number] = value
      return value
    }
    return values
  }
}
