import MootLanguage
import MootModel
import MootReport

@testable import MootExperiments
@testable import MootStatistics

/// A study of sensitivity as a run could have given it, made up by hand.
enum SensitivitySamples {
  private static func around(_ value: Double, _ half: Double) -> Estimate {
    Estimate(value, value - half, value + half)
  }

  private static func swing(
    _ factor: SensitivityStudy.Factor, _ low: Double, _ high: Double, values: ClosedRange<Double>? = nil,
    ends: [Int] = [], isTelling: Bool = true
  ) -> SensitivityStudy.Swing {
    .init(
      factor: factor, low: around(low, 1.6), high: around(high, 2.4), ends: ends, values: values,
      isTelling: isTelling)
  }

  private static func index(_ factor: SensitivityStudy.Factor, _ first: Double, _ total: Double)
    -> SensitivityStudy.Index
  {
    .init(factor: factor, first: around(first, 0.03), total: around(total, 0.04))
  }

  /// The unknowns decide between open and closed membership.
  static var study: SensitivityStudy {
    let draws = (0..<200).map { draw in
      let mean = 40 + 3 * Double(draw % 20)
      return [mean - Double(draw % 7), mean + Double(draw % 5)]
    }
    let options: [(PolicyAlternative.Change?, Double)] = [
      (nil, 46), (.membership(.open), 49.2), (.membership(.paid), 9), (.moderation(.none), 44),
      (.moderation(.pre), 30),
    ]
    let entry = SensitivityStudy.Worth.Entry(
      key: "audience.eligible", gain: around(3.4, 0.8), changes: 0.21, isTelling: true,
      stretches: [
        .init(option: 4, values: 900...2_100, share: 0.2), .init(option: 0, values: 2_110...4_000, share: 0.3),
        .init(option: 1, values: 4_020...9_000, share: 0.5),
      ])
    let small = SensitivityStudy.Worth.Entry(
      key: "imitation", gain: around(0.9, 0.3), changes: 0.04, isTelling: true,
      stretches: [.init(option: 1, values: 0.1...2, share: 1)])
    let noise = SensitivityStudy.Worth.Entry(
      key: "wage", gain: around(0, 0), changes: 0, isTelling: false,
      stretches: [.init(option: 1, values: 30...90, share: 1)])
    return SensitivityStudy(
      subject: .week(.posters, 52), unit: .people, moreIsBetter: true, margin: 4, mean: around(46, 1.1),
      replicates: 10_000, split: VarianceSplit(draws),
      drivers: [
        Driver(key: "imitation", correlation: 0.462, interval: 0.446...0.478, replicates: 10_000),
        Driver(key: "audience.eligible", correlation: 0.377, interval: 0.360...0.394, replicates: 10_000),
        Driver(key: "reader_lapses", correlation: -0.214, interval: -0.233 ... -0.195, replicates: 10_000),
      ],
      swings: [
        swing(.membershipModel, 9, 49.2, ends: [2, 1]), swing(.unknowns(["imitation"]), 31, 68, values: 0.264...0.949),
        swing(.unknowns(["reader_lapses"]), 58, 35, values: 0.048...0.117),
        swing(.moderationModel, 30, 46, ends: [4, 0]),
        swing(.unknowns(["wage"]), 46, 46.1, values: 40...76, isTelling: false),
      ],
      indices: [
        index(.membershipModel, 0.41, 0.55), index(.unknowns(["imitation"]), 0.14, 0.21),
        index(.others(88), 0.12, 0.19), index(.unknowns(["filter_recall", "filter_false_alarm"]), 0.001, 0.004),
        index(.moderationModel, -0.001, 0.002),
      ], luck: around(0.11, 0.02), rows: 2_000, includesChoices: true,
      options: options.map { .init(change: $0, mean: around($1, 1.3)) },
      worth: .init(
        best: 1, perfect: Estimate(6, 4.9, 9.3), entries: [entry, small, noise], draws: 1_000, chances: 2))
  }

  static func page(_ style: PageStyle, study: SensitivityStudy = study) -> SensitivityText {
    SensitivityText(
      study, name: "Acme Customer Circle", manifest: Samples.manifest,
      command: "folkmoot sensitivity community.yaml --seed 1 --replicates 10000", style: style, label: label)
  }

  static func label(_ key: String) -> String {
    [
      "imitation": "word of mouth from active members", "audience.eligible": "people who could ever join",
      "reader_lapses": "readers who stop coming", "filter_recall": "violations that the filter catches",
      "filter_false_alarm": "good posts that the filter holds", "wage": "cost of an hour of staff",
    ][key] ?? key
  }
}
