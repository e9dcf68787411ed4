import MootDiagnostics
import MootExperiments
import MootModel
import MootScenario

/// What a sweep is asked to run: levers, the plan of each combination, limits.
struct SweepPlan {
  /// A combination's plan, or why there is none.
  enum Entry {
    case plan(ComparisonDesign.Option)
    case failed(String)
    case excluded(String)
  }

  let levers: [Sweep.Lever]
  let combinations: [[String]]
  let entries: [Entry]
  let criteria: [Criterion]
  /// Limits on what comes out, with what they bound.
  let limits: [(limit: SweepLimit, criterion: Criterion)]
  let loaded: LoadedScenario
  let settings: [String]
  let weeks: Int

  /// The most combinations of a sweep.
  static let cellLimit = 10_000

  /// - Throws: ``Failure`` with 64 for a lever or limit that is none, 65 for a value that its lever cannot take.
  init(
    _ loaded: LoadedScenario, settings: [String], levers: [String], limits: [String], criteria: [Criterion]
  ) throws {
    self.loaded = loaded
    self.settings = settings
    self.criteria = criteria
    weeks = loaded.scenario.simulation.weeks
    self.levers = levers.isEmpty ? Self.policies : try levers.map(Self.lever)
    let keys = self.levers.map(\.key)
    if let twice = keys.first(where: { key in keys.filter { $0 == key }.count > 1 }) {
      throw Failure.message(.usage, "vary-twice", ["key": FindingLine.visible(twice)])
    }
    guard self.levers.reduce(1.0, { $0 * Double($1.values.count) }) <= Double(Self.cellLimit) else {
      throw Failure.message(.usage, "vary-many", ["limit": String(Self.cellLimit)])
    }
    try Self.checkValues(of: self.levers, loaded, settings)
    let bounds = try limits.map { try Self.limit($0, loaded, criteria) }
    self.limits = bounds.compactMap { bound in bound.criterion.map { (bound.limit, $0) } }
    let inputs = bounds.filter { $0.criterion == nil }.map(\.limit)
    combinations = Sweep.combinations(of: self.levers)
    let weeks = weeks
    entries = combinations.map { values in
      Self.entry(zip(keys, values).map { "\($0)=\($1)" }, loaded, settings, inputs, weeks: weeks)
    }
  }

  /// All membership models by all moderation models.
  private static let policies = [
    Sweep.Lever(key: "membership.model", values: MembershipModel.allCases.map(\.rawValue)),
    Sweep.Lever(key: "moderation.model", values: ModerationModel.allCases.map(\.rawValue)),
  ]

  private static func lever(_ text: String) throws -> Sweep.Lever {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw Failure.message(.usage, "vary-form", ["text": FindingLine.visible(text)])
    }
    var values: [String] = []
    for part in text[text.index(after: equals)...].split(separator: ",", omittingEmptySubsequences: false) {
      let value = part.split(separator: " ").joined(separator: " ")
      guard !value.isEmpty else {
        throw Failure.message(.usage, "vary-form", ["text": FindingLine.visible(text)])
      }
      if !values.contains(value) { values.append(value) }
    }
    return Sweep.Lever(key: String(text[..<equals]), values: values)
  }

  /// Every value alone, so that a typing error is told before anything runs.
  private static func checkValues(of levers: [Sweep.Lever], _ loaded: LoadedScenario, _ settings: [String]) throws {
    var lines: [String] = []
    for lever in levers {
      for value in lever.values {
        for line in try loaded.errors(with: settings + ["\(lever.key)=\(value)"]) where !lines.contains(line) {
          lines.append(line)
        }
      }
    }
    if !lines.isEmpty { throw Failure(.badData, lines) }
  }

  /// A limit with the criterion that it binds; without one where it binds an answer of the plan.
  private static func limit(
    _ text: String, _ loaded: LoadedScenario, _ criteria: [Criterion]
  ) throws -> (limit: SweepLimit, criterion: Criterion?) {
    guard let limit = SweepLimit(text) else {
      throw Failure.message(.usage, "limit-form", ["text": FindingLine.visible(text)])
    }
    if let criterion = criteria.first(where: { $0.key == limit.subject || $0.key == "target:\(limit.subject)" }) {
      return (limit, criterion)
    }
    if loaded.scenario.number(at: limit.subject) != nil { return (limit, nil) }
    let known = criteria.map(\.key) + PlanNumber.allCases.map(\.rawValue)
    let hint =
      Suggestion.nearest(to: limit.subject, among: known).map { words("message.unknown-measure.nearest", ["word": $0]) }
      ?? words("message.unknown-measure.list", ["list": known.joined(separator: ", ")])
    throw Failure.message(.usage, "limit-unknown", ["key": FindingLine.visible(limit.subject), "hint": hint])
  }

  private static func entry(
    _ changes: [String], _ loaded: LoadedScenario, _ settings: [String], _ limits: [SweepLimit], weeks: Int
  ) -> Entry {
    do {
      let cell = try loaded.with(settings: settings + changes)
      if let broken = limits.first(where: { limit in
        cell.scenario.number(at: limit.subject).map { !limit.isKept(by: $0) } ?? false
      }) {
        return .excluded(broken.text)
      }
      var settings = cell.runSettings
      settings.weeks = weeks
      return .plan(.init(schedule: cell.scenario.schedule, settings: settings))
    } catch let failure as Failure {
      return .failed(failure.lines.joined(separator: " "))
    } catch {
      return .failed(words("message.stopped"))
    }
  }

  /// The limits on what comes out that a cell's figures break.
  func broken(by figures: SweepFigures) -> [String] {
    limits.compactMap { limit, criterion in
      guard let index = criteria.firstIndex(of: criterion) else { return nil }
      return limit.isKept(by: figures.figures[index].mean) ? nil : limit.text
    }
  }
}
