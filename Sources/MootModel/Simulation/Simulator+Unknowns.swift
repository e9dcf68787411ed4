/// A number that nobody knows, and what it was in each of some replicates.
package struct Unknown: Sendable {
  /// The parameter's name, or the path of the plan's number.
  package let key: String
  package let values: [Double]
}

/// Unknowns that can only be learned, or exchanged, together: they are drawn from the same stream, or one limits the other.
package struct UnknownGroup: Sendable, Hashable {
  /// The parameters' names and plan numbers' paths, in the order of the table.
  package let keys: [String]
  /// One of ``keys`` for each stream, which stands for all that are drawn from it: that of the plan's own membership
  /// model where there is one.
  package let leads: [String]
  /// The streams that they are drawn from.
  package let streams: Set<UInt32>
}

extension Simulator {
  /// The uncertain parameters and plan numbers that this plan uses, with their values in the given replicates.
  ///
  /// Nothing is stored during a run: the values are found again by their streams.
  /// Of the membership models' own parameters those of `models` count; nil: those of this plan's phases.
  /// Complexity: O(replicates × parameters).
  package func unknowns(seed: UInt64, replicates: Range<Int>, models: Set<MembershipModel>? = nil) -> [Unknown] {
    let parameters = uncertainParameters(models)
    var columns = [[Double]](repeating: [], count: parameters.count)
    let numbers = uncertainNumbers
    let phases = Set(numbers.map(\.phase)).sorted()
    var planColumns = [[Double]](repeating: [], count: numbers.count)
    guard !parameters.isEmpty || !numbers.isEmpty else { return [] }
    for first in stride(from: replicates.lowerBound, to: replicates.upperBound, by: Lanes.count) {
      let group = first..<min(replicates.upperBound, first + Lanes.count)
      let drawn = self.parameters(seed: seed, replicates: group.map(UInt64.init), .fastest)
      for (column, parameter) in parameters.enumerated() { columns[column] += drawn.map { $0[parameter.key] } }
      for (replicate, phase) in group.flatMap({ replicate in phases.map { (replicate, $0) } }) {
        let drawn = plan(phase: phase, seed: seed, replicate: UInt64(replicate)).values
        for (column, entry) in numbers.enumerated() where entry.phase == phase {
          planColumns[column].append(drawn[entry.number] ?? .nan)
        }
      }
    }
    return zip(parameters, columns).map { Unknown(key: $0.name, values: $1) }
      + zip(numbers, planColumns).map { Unknown(key: $0.number.rawValue, values: $1) }
  }

  /// The same unknowns, in groups that are independent of each other.
  package func unknownGroups(models: Set<MembershipModel>? = nil) -> [UnknownGroup] {
    var groups: [(keys: [String], streams: [UInt32], leads: [String])] = []
    var places: [UInt32: Int] = [:]
    func add(_ key: String, _ stream: UInt32, with partner: UInt32?, isOwn: Bool) {
      let place = places[stream] ?? partner.flatMap { places[$0] } ?? groups.count
      if place == groups.count { groups.append(([], [], [])) }
      groups[place].keys.append(key)
      if let lead = groups[place].streams.firstIndex(of: stream) {
        if isOwn { groups[place].leads[lead] = key }
      } else {
        groups[place].streams.append(stream)
        groups[place].leads.append(key)
      }
      places[stream] = place
    }
    for parameter in uncertainParameters(models) {
      var isOwn = false
      if case .membership(_, schedule.initial.membership.model) = parameter.key { isOwn = true }
      add(parameter.name, parameter.key.stream, with: parameter.key.partner?.stream, isOwn: isOwn)
    }
    for entry in uncertainNumbers { add(entry.number.rawValue, entry.number.stream, with: nil, isOwn: false) }
    return groups.map { UnknownGroup(keys: $0.keys, leads: $0.leads, streams: Set($0.streams)) }
  }

  private func uncertainParameters(_ models: Set<MembershipModel>?) -> [Parameter] {
    guard settings.parameterUncertainty else { return [] }
    let used = models ?? Set(schedule.phases.map(\.plan.membership.model))
    return Parameter.table.filter { parameter in
      guard !(settings.overrides[parameter.name] ?? parameter.prior).isFixed else { return false }
      if case .membership(_, let model) = parameter.key { return used.contains(model) }
      return true
    }
  }

  /// The uncertain numbers of the plan, with the first phase in which each is uncertain: a number may be known at the
  /// start and uncertain later only.
  private var uncertainNumbers: [(number: PlanNumber, phase: Int)] {
    guard settings.parameterUncertainty else { return [] }
    return PlanNumber.allCases.compactMap { number in
      schedule.phases.firstIndex { $0.plan.values[number]?.isFixed == false }.map { (number, $0) }
    }
  }
}

extension ParameterKey {
  /// An earlier parameter of the table that this one depends on.
  fileprivate var partner: ParameterKey? {
    switch self {
    case .common(.stayUnreplied): .common(.stayReplied)
    case .common(.filterFalseAlarm), .common(.filterCorrelation): .common(.filterRecall)
    default: nil
    }
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
