import MootModel

/// One answer that a run depends on, by its path in the scenario file.
package struct ScenarioInput: Sendable, Hashable {
  package let path: String
  /// In the notation of the file, lists joined by commas.
  package let answer: String

  package init(path: String, answer: String) {
    self.path = path
    self.answer = answer
  }
}

extension Scenario {
  /// Everything that was answered, and the defaults of what was not, so that two scenarios can be compared answer by answer.
  ///
  /// What the file states is given as it was typed, and what was set beside the file instead of it. Questions that have neither
  /// answer nor default are left out. In the order of the table of fields, then items of lists and parameters by their paths.
  ///
  /// - Parameters:
  ///   - document: The file that this scenario was read from.
  ///   - settings: What was set beside it, as for `read(text:file:parameters:settings:)`.
  package func inputs(
    of document: ScenarioDocument?, settings: [(path: String, value: String)] = []
  ) -> [ScenarioInput] {
    var stated = document?.answers ?? [:]
    for setting in settings { stated[setting.path] = setting.value.trimmed }
    let plain = ScenarioField.table.filter {
      !$0.path.contains("[]") && $0.path != "folkmoot" && $0.path != "parameters"
    }
    var inputs: [ScenarioInput] = []
    for field in plain {
      let answer = stated.removeValue(forKey: field.path) ?? standing(field)
      if let answer, !answer.isEmpty { inputs.append(ScenarioInput(path: field.path, answer: answer)) }
    }
    return inputs + stated.sorted { $0.key < $1.key }.map { ScenarioInput(path: $0.key, answer: $0.value) }
  }

  /// What holds for a field that nobody answered.
  private func standing(_ field: ScenarioField) -> String? {
    switch field.fallback {
    case .answer(let answer): return answer
    case .unanswered, .required: return nil
    case .derived:
      guard field.path != "simulation.alive_at" else {
        return number(
          simulation.aliveAt ?? Simulator.aliveThreshold(eligible: schedule.initial.audience.eligible.center))
      }
      if field.path == "audience.firms" { return text(schedule.initial.firmsBehind) }
      guard let number = PlanNumber(rawValue: field.path), number != .ordinaryFee else { return nil }
      return schedule.initial[number].map(text)
    }
  }

  /// A derived number; a share of a range is told by its middle.
  private func text(_ prior: Prior) -> String {
    prior.isFixed ? number(prior.center) : "about \(number(prior.center))"
  }

  private func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension CommunityPlan {
  /// The number of the plan that has a name.
  fileprivate subscript(_ name: PlanNumber) -> Number? {
    var found: Number?
    _ = map { number, value in
      if number == name { found = value }
      return value
    }
    return found
  }
}
