import MootScenario

/// Articles 9 to 13: decisions, meetings, conduct, moderation, enforcement.
extension ClauseRule {
  static let decisions: [ClauseRule] = [
    ClauseRule("matters", ["decisions.matters[].what", "decisions.matters[].by"]) { desk in
      let items = desk.answers.items("decisions.matters").filter { desk.answers.has("\($0).what") }
      if items.isEmpty { return desk.open(ifAsked: "decisions.matters") }
      let rows = items.map { item in
        [
          desk.cell("\(item).what"),
          desk.answers.has("\(item).by")
            ? desk.cell("\(item).by") : desk.wording.inlines("not-decided.cell"),
        ]
      }
      return [ClauseText([desk.table("matters", ["matter", "by"], rows)], .answered)]
    },
    .words("quorum", "decisions.quorum"),
    .words("majority", "decisions.majority"),
    .words("ties", "decisions.ties"),
    .words("absence", "decisions.absence"),
    .words("written", "decisions.written"),
    .words("conflicts", "conduct.conflicts_of_interest"),
  ]

  static let meetings: [ClauseRule] = [
    .words("events", "together.events"),
    .words("notice", "meetings.notice"),
    .words("minutes", "meetings.minutes"),
  ]

  static let conduct: [ClauseRule] = [
    .list("values", "conduct.values"),
    .list("frowned-upon", "conduct.frowned_upon"),
    .list("forbidden", "conduct.forbidden"),
    .words("outside", "conduct.outside"),
  ]

  static let moderation: [ClauseRule] = [
    ClauseRule("model", ["moderation.model"]) { desk in
      guard desk.answers.scenario.stated["moderation.model"] != nil else {
        return desk.open(ifAsked: "moderation.model")
      }
      return [
        ClauseText(
          desk.dated("moderation.model") { typed in
            desk.choices("moderation.model", typed.split(separator: ",").map { $0.filter { $0 != " " } })
          }, .choice)
      ]
    },
    ClauseRule("response", ["moderation.response_hours"]) { desk in
      guard let hours = desk.answers.words("moderation.response_hours") else {
        return desk.open(ifAsked: "moderation.response_hours")
      }
      return [
        ClauseText(
          desk.wording.inlines("response", count: hours.text == "1" ? 1 : 2, ["hours": [.text(hours.text)]]), .answered)
      ]
    },
    ClauseRule("staffed", ["moderation.staffed"]) { desk in
      guard desk.answers.has("moderation.staffed") else { return [] }
      return [ClauseText(desk.dated("moderation.staffed") { [.typed($0)] }, .answered)]
    },
    ClauseRule("languages", ["moderation.languages"]) { desk in
      let languages = desk.answers.texts("moderation.languages")
      if languages.isEmpty { return desk.open(ifAsked: "moderation.languages") }
      return [ClauseText([.typed(languages.map(\.text).joined(separator: ", "))], .answered)]
    },
  ]

  static let enforcement: [ClauseRule] = [
    .words("contact", "conduct.contact"),
    .words("second-contact", "conduct.second_contact"),
    .words("decides", "conduct.decides"),
    ClauseRule("steps", ["conduct.ladder", "conduct.ladder[].what", "conduct.ladder[].when", "conduct.ladder[].lasts"])
    {
      desk in
      let steps = desk.answers.items("conduct.ladder").compactMap { item -> [Block]? in
        guard let what = desk.answers.words("\(item).what") else { return nil }
        return ClauseDesk.blocks(what)
          + ["when", "lasts"].flatMap { desk.labelled("step.\($0)", "\(item).\($0)") ?? [] }
      }
      return steps.isEmpty ? desk.open(ifAsked: "conduct.ladder") : [ClauseText(ClauseDesk.lettered(steps), .answered)]
    },
    .words("appeals", "conduct.appeals"),
  ]
}
