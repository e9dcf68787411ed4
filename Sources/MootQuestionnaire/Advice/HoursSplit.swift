import MootLanguage

/// How the hours of a week are split where only their sum is given.
package struct HoursSplit: Sendable, Hashable {
  /// The paths of the parts.
  package static let parts = [
    "team.answering_hours", "moderation.hours", "team.outreach_hours", "team.seeding_hours",
  ]

  package let answering: Double
  package let moderation: Double
  package let outreach: Double
  package let seeding: Double

  /// Splits in the proportion of the ordinary plan, 12 : 4 : 4 : 2.
  package init(of hours: Double) {
    answering = hours * 12 / 22
    moderation = hours * 4 / 22
    outreach = hours * 4 / 22
    seeding = hours * 2 / 22
  }

  @Sendable static func remark(_ answers: Answers, _ catalogue: Catalogue) -> [String] {
    guard let hours = answers.center("team.hours") else { return [] }
    let split = HoursSplit(of: hours)
    let numbers = NumberFormat(language: catalogue.language)
    // Halves are as fine as a week is planned.
    func write(_ hours: Double) -> String {
      let halves = (hours * 2).rounded() / 2
      return numbers.decimal(halves, Amount.decimals(of: halves))
    }
    return [
      catalogue.text(
        "interview.hours.split",
        [
          "answering": write(split.answering), "moderation": write(split.moderation),
          "outreach": write(split.outreach), "seeding": write(split.seeding),
        ])
    ]
  }
}
