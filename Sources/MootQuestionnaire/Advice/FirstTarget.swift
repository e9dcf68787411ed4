import MootLanguage
import MootModel

/// What to propose as a target, and what to say about it.
struct FirstTarget {
  /// The people who could join where that is not answered.
  private static let ordinaryEligible = 12_000.0
  /// The target proposed is this many times the posters from which a community counts as alive.
  private static let timesAlive = 3.0

  private let eligible: Double
  private let aliveAt: Double
  private let target: TargetAnswer?
  private let weeks: Int

  init(_ answers: Answers, at item: String = TargetAnswer.first) {
    eligible = max(1, answers.center("audience.eligible") ?? Self.ordinaryEligible)
    // The threshold of the model: 0.15·√M, at least 3.
    aliveAt = answers.center("simulation.alive_at") ?? max(3, (0.15 * eligible.squareRoot()).rounded(.up))
    target = TargetAnswer(answers, at: item)
    weeks = TargetReading.lastWeek(in: answers)
  }

  /// The number proposed: three times the posters of a living community, but not more than a third of the eligible.
  var number: Int {
    let wanted = min(Self.timesAlive * aliveAt, max(1, eligible / 3))
    let step = wanted < 20 ? 1.0 : wanted < 100 ? 5 : 10
    return Int(max(1, (wanted / step).rounded() * step))
  }

  func proposal(in catalogue: Catalogue) -> String {
    TargetAnswer(metric: .posters, bound: .atLeast(Double(number)), byWeek: min(52, weeks)).typed(catalogue)
  }

  func advice(in catalogue: Catalogue) -> [String] {
    let numbers = NumberFormat(language: catalogue.language)
    return [
      catalogue.text(
        "interview.target.advice",
        ["alive": numbers.whole(Int(min(aliveAt, 1e9))), "eligible": numbers.decimal(Amount.twoDigits(eligible), 0)])
    ]
  }

  func remark(in catalogue: Catalogue) -> [String] {
    guard let target, case .atLeast(let number) = target.bound, target.metric == .posters else { return [] }
    let numbers = NumberFormat(language: catalogue.language)
    if number > eligible {
      return [
        catalogue.text("interview.target.beyond-eligible", ["eligible": numbers.decimal(Amount.twoDigits(eligible), 0)])
      ]
    }
    if number < aliveAt {
      return [catalogue.text("interview.target.below-alive", ["alive": numbers.whole(Int(min(aliveAt, 1e9)))])]
    }
    return []
  }

  /// The identifier of the target, and the goal that it serves where there is only one.
  static func companions(_ answers: Answers, at item: String) -> [Edit] {
    guard let target = TargetAnswer(answers, at: item) else { return [] }
    var edits: [Edit] = []
    if answers["\(item).id"] == nil {
      let metric = target.metric.rawValue.split(separator: "_").joined(separator: "-")
      let taken = (0..<answers.count(of: "targets")).compactMap { answers.text("targets[\($0)].id") }
      let wanted = "\(metric)-week-\(target.byWeek)"
      var id = wanted
      var number = 2
      while taken.contains(id) {
        id = "\(wanted)-\(number)"
        number += 1
      }
      edits.append(Edit("\(item).id", .text(id)))
    }
    if answers["\(item).goal"] == nil, let goal = answers["goals[0].id"], answers.count(of: "goals") == 1 {
      edits.append(Edit("\(item).goal", goal))
    }
    return edits
  }
}
