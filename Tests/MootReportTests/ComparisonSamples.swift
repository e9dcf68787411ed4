import Foundation
import MootModel
import MootReport
import MootScenario

@testable import MootExperiments

/// A comparison of columns that were made up by formulas.
extension Samples {
  private static let runs = 1_000
  private static let target = Target(id: "posters-year-1", metric: .posters, bound: .atLeast(60), byWeek: 52)

  /// A value around `middle` that depends on the belief, on luck, or on neither.
  private static func column(_ middle: Double, belief: Double, luck: Double, tilt: Double = 0) -> [Double] {
    (0..<runs).map { run in
      let place = Double(run / 10 * 37 % 100) / 50 - 0.99
      let chance = Double(run * 7 % 10) / 4.5 - 1
      return middle * (1 + belief * place + luck * chance) + tilt * place
    }
  }

  private static func column(
    of measure: Gauge, _ level: Double, cost: Double, alive: Double, tilt: Double
  ) -> [Double] {
    switch measure {
    case .posters: return column(42 * level, belief: 0.6, luck: 0.2, tilt: tilt)
    case .active: return column(230 * level, belief: 0.6, luck: 0.2)
    case .members: return column(1_650 * level, belief: 0.5, luck: 0.05)
    case .joined: return column(2_100 * level, belief: 0.5, luck: 0.05)
    case .contributors: return column(34 * level, belief: 0.6, luck: 0.2)
    case .staffAnswerShare: return column(0.4, belief: 0.2, luck: 0.02)
    case .hoursNeeded: return column(0.5 * level, belief: 0.5, luck: 0.1)
    case .firms: return column(900 * level, belief: 0.5, luck: 0.05)
    case .core: return column(9 * level, belief: 0.6, luck: 0.3)
    case .goodPosts: return column(61 * level, belief: 0.7, luck: 0.3)
    case .answeredShare: return column(0.78, belief: 0.1, luck: 0.01, tilt: 0.01 * level)
    case .exposure: return column(0.009 * level, belief: 0.5, luck: 0.1)
    case .moderationHours: return column(0.4 * level, belief: 0.5, luck: 0.1)
    case .ticketsDeflected: return column(520 * level, belief: 0.6, luck: 0.1)
    case .cost: return column(cost, belief: 0.2, luck: 0)
    case .value: return column(18_300 * level, belief: 0.8, luck: 0.1)
    case .alive: return happens(alive)
    }
  }

  /// 1 under a share of the beliefs, 0 under the others.
  private static func happens(_ share: Double) -> [Double] {
    (0..<runs).map { (run: Int) -> Double in
      let place = Double(run / 10 * 37 % 100)
      return place < 100 * share ? 1 : 0
    }
  }

  private static func columns(_ level: Double, cost: Double, alive: Double, tilt: Double) -> [[Double]] {
    let measures = Gauge.byInterest.map { column(of: $0, level, cost: cost, alive: alive, tilt: tilt) }
    return measures + [happens(0.8 * alive)]
  }

  static func comparison(_ count: Int, isCertain: Bool = false) -> ComparisonReport {
    let option = ComparisonDesign.Option(schedule: Schedule(.ordinary), settings: RunSettings())
    let design = ComparisonDesign(
      options: [ComparisonDesign.Option](repeating: option, count: count),
      criteria: Gauge.byInterest.map { .measure($0) } + [.target(target)], seed: 1, replicates: runs)
    let all = [
      columns(1, cost: 126_000, alive: 0.8, tilt: 0), columns(1.4, cost: 126_000, alive: 0.9, tilt: -3),
      columns(1.02, cost: 131_000, alive: 0.8, tilt: 6),
    ]
    let names = ["Acme Customer Circle", "Acme, open to all", "Acme | *read* before"]
    let files = ["plan.yaml", "open.yaml", "pre.yaml"]
    let hashes = ["9f86d081884c", "60303ae22b99", "fd61a03af4f7"]
    let vision = String(repeating: "Everybody who is stuck finds help. ", count: 9)
    func answers(_ texts: [String?], stated: [Bool]) -> [AnswerDifference.Answer] {
      zip(texts, stated).prefix(count).map { .init(text: $0, isDefault: !$1) }
    }
    return ComparisonReport(
      plans: (0..<count).map {
        .init(label: ComparisonReport.label(of: $0), file: files[$0], name: names[$0], sha256: hashes[$0])
      },
      inputs: [
        .init(
          path: "membership.model",
          answers: answers(["registration", "open", "registration"], stated: [false, true, true]), drives: true),
        .init(path: "name", answers: answers(names, stated: [true, true, true]), drives: false),
        .init(
          path: "purpose.vision", answers: answers([nil, vision, nil], stated: [false, true, false]), drives: false),
      ],
      comparison: design.comparison(of: Array(all.prefix(count)), isCertain: isCertain), currencies: ["USD"],
      weeksDiffer: false, version: "0.1.0", model: 2, platform: "x86_64-linux",
      command: "folkmoot compare plan.yaml open.yaml --seed 1 --replicates 1000")
  }
}
