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
    let numbers = PlanNumber.allCases.filter { number in
      schedule.phases.contains { phase in
        var uncertain = false
        _ = phase.plan.map { other, prior in
          if other == number && !prior.isFixed { uncertain = true }
          return 0.0
        }
        return uncertain
      }
    }
    var planColumns = [[Double]](repeating: [], count: numbers.count)
    for replicate in replicates {
      let values = self.parameters(seed: seed, replicate: UInt64(replicate))
      for (column, parameter) in parameters.enumerated() { columns[column].append(values[parameter.key]) }
      guard !numbers.isEmpty else { continue }
      var drawn: [PlanNumber: Double] = [:]
      _ = plan(phase: 0, seed: seed, replicate: UInt64(replicate)).map { number, value in
        drawn[number] = value
        return value
      }
      for (column, number) in numbers.enumerated() { planColumns[column].append(drawn[number] ?? .nan) }
    }
    return zip(parameters, columns).map { Unknown(key: $0.name, values: $1) }
      + zip(numbers, planColumns).map { Unknown(key: $0.rawValue, values: $1) }
  }
}
