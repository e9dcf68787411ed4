import MootModel
import MootScenario

/// Articles 14 to 17: work, listening, rights, accountability.
extension ClauseRule {
  static let workingTogether: [ClauseRule] = [
    ClauseRule("areas", ["structure.areas[].name"]) { desk in desk.texts(ofItems: "structure.areas", "name") },
    ClauseRule("use-cases", ["use_cases[].text"]) { desk in
      desk.texts(ofItems: "use_cases", "text")
    },
    .words("work", "together.work"),
    .list("rituals", "together.rituals"),
    ClauseRule("recognition", ["recognition.stories", "recognition.rhythm", "recognition.curator"]) { desk in
      let lines = ["rhythm", "curator"].compactMap { desk.labelled("recognition.\($0)", "recognition.\($0)") }
      let stories = desk.words("recognition.stories")
      if stories.first?.basis == .open || (stories.isEmpty && lines.isEmpty) { return stories }
      return [
        ClauseText(
          (stories.first?.blocks ?? []) + (lines.isEmpty ? [] : [.list(ItemList(items: lines))]),
          stories.first?.basis ?? .answered)
      ]
    },
  ]

  static let listening: [ClauseRule] = [
    ClauseRule(
      "process",
      [
        "processes[].insight", "processes[].to", "processes[].every", "processes[].decides", "processes[].advises",
        "processes[].reaction_days", "processes[].told",
      ]
    ) { desk in
      desk.answers.items("processes").enumerated().compactMap { index, item -> ClauseText? in
        guard let insight = desk.answers.words("\(item).insight") else { return nil }
        var lines: [[Block]] = ["to", "every", "decides", "advises"].compactMap {
          desk.labelled("process.\($0)", "\(item).\($0)")
        }
        if let days = desk.answers.words("\(item).reaction_days") {
          lines.append([
            .paragraph(
              desk.wording.inlines(
                "process.reaction", count: days.text == "1" ? 1 : 2, ["days": [.text(days.text)]]))
          ])
        }
        if let told = desk.labelled("process.told", "\(item).told") { lines.append(told) }
        var text = ClauseText(
          ClauseDesk.blocks(insight) + (lines.isEmpty ? [] : [.list(ItemList(items: lines))]), .answered)
        text.suffix = desk.answers.words("\(item).id")?.text ?? "\(index + 1)"
        text.heading = desk.wording.inlines("clause.listening.process")
        text.sources = ["insight", "to", "every", "decides", "advises", "reaction_days", "told"].map { "\(item).\($0)" }
          .filter { desk.answers.has($0) }
        return text
      }
    },
    ClauseRule("connections", ["connections[].channel", "connections[].promise", "connections[].owner"]) { desk in
      let rows = desk.answers.items("connections").filter { desk.answers.has("\($0).channel") }.map { item in
        ["channel", "promise", "owner"].map { desk.cell("\(item).\($0)") }
      }
      if rows.isEmpty { return [] }
      return [ClauseText([desk.table("connections", ["channel", "promise", "owner"], rows)], .answered)]
    },
    .list("channels", "team.channels"),
  ]

  static let rights: [ClauseRule] = [
    .words("privacy", "trust.privacy"),
    .words("confidentiality", "trust.confidentiality"),
    .words("contributions", "trust.contributions"),
    .words("names", "trust.names"),
    ClauseRule("competitors", ["trust.competitors"]) { desk in
      desk.answers.isYes("trust.competitors") ? [ClauseText(desk.wording.inlines("yes"), .choice)] : []
    },
    ClauseRule("competition-law", ["trust.competition_law"]) { desk in
      desk.words("trust.competition_law")
    },
  ]

  /// The hours of the plan, each with the path that says it.
  static let hours = [
    ("all", "team.hours"), ("answering", "team.answering_hours"), ("outreach", "team.outreach_hours"),
    ("seeding", "team.seeding_hours"), ("moderation", "moderation.hours"), ("reviewing", "membership.review_hours"),
  ]

  static let accountability: [ClauseRule] = [
    .words("manager", "team.community_manager"),
    .words("deputy", "team.deputy"),
    ClauseRule("hours", hours.map(\.1)) { desk in
      let rows = hours.compactMap { key, path -> [[Inline]]? in
        let hours = desk.dated(path) { [.text($0)] }
        return hours.isEmpty ? nil : [desk.wording.inlines("hours.\(key)"), hours]
      }
      if rows.isEmpty { return [] }
      return [ClauseText([desk.table("hours", ["work", "hours"], rows)], .answered)]
    },
  ]
}
