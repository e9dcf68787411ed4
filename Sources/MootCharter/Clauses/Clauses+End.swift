import MootModel
import MootScenario

/// Articles 18 to 20: goals and targets, review, approval.
extension ClauseRule {
  static let goals: [ClauseRule] = [
    ClauseRule("goals", ["goals[].text"]) { desk in
      var texts = desk.texts(ofItems: "goals", "text")
      let count = desk.answers.items("goals").count
      for index in texts.indices {
        texts[index].heading = desk.wording.inlines("clause.goals.goals", count: max(1, count))
      }
      return texts
    },
    ClauseRule(
      "targets",
      [
        "targets[].metric", "targets[].at_least", "targets[].at_most", "targets[].by_week", "measures[].text",
        "measures[].target", "measures[].by",
      ]
    ) { desk in
      let draft = desk.draft
      var rows = draft.scenario.targets.map { target -> [[Inline]] in
        let words = TargetWords(target)
        return [words.what(in: draft), words.howMuch(in: draft), draft.date(ofWeek: target.byWeek)]
      }
      rows += desk.answers.items("measures").filter { desk.answers.has("\($0).text") }.map { item in
        [desk.cell("\(item).text"), desk.cell("\(item).target"), draft.day("\(item).by") ?? []]
      }
      if rows.isEmpty { return [] }
      return [ClauseText([desk.table("targets", ["what", "value", "by"], rows)], .answered)]
    },
  ]

  static let review: [ClauseRule] = [
    ClauseRule("review", ["review.every", "review.first_on", "review.who"]) { desk in
      let every = desk.answers.words("review.every").map {
        [
          Block.paragraph(
            desk.wording.inlines(
              "label.review.every", ["answer": desk.wording.inlines("choice.review.every.\($0.text)")]))
        ]
      }
      let first = desk.draft.day("review.first_on").map {
        [Block.paragraph(desk.wording.inlines("label.review.first", ["answer": $0]))]
      }
      let who = desk.labelled("review.who", "review.who") ?? desk.missing("review.who", ifAsked: "review.who")
      let rhythm = every ?? desk.missing("review.every", ifAsked: "review.every")
      if every == nil, first == nil, !desk.answers.has("review.who") { return desk.open(ifAsked: "review.every") }
      let lines = [rhythm, first, who].compactMap(\.self)
      return lines.isEmpty
        ? desk.open(ifAsked: "review.every") : [ClauseText([.list(ItemList(items: lines))], .answered)]
    },
    .list("change", "review.change_when"),
    .words("close", "review.close_when"),
    .words("amendment", "charter.amendment"),
    ClauseRule("term", ["charter.until"]) { desk in
      desk.draft.day("charter.until").map { [ClauseText(desk.wording.inlines("until", ["date": $0]), .answered)] } ?? []
    },
  ]

  static let approval: [ClauseRule] = [
    ClauseRule("opening", ["launch.opens_on"]) { desk in
      desk.draft.day("launch.opens_on").map { [ClauseText($0, .answered)] } ?? desk.open(ifAsked: "launch.opens_on")
    },
    ClauseRule("effective", ["charter.effective_on"]) { desk in
      desk.draft.day("charter.effective_on").map { [ClauseText($0, .answered)] }
        ?? desk.open(ifAsked: "charter.effective_on")
    },
    ClauseRule("legal", ["trust.legal_review", "trust.legal_review.by", "trust.legal_review.on"]) { desk in
      if desk.answers.state("trust.legal_review") == .leftOut {
        return [ClauseText(desk.wording.inlines("none"), .answered)]
      }
      guard let by = desk.answers.words("trust.legal_review.by") else {
        return desk.open(ifAsked: "trust.legal_review")
      }
      let on = desk.draft.day("trust.legal_review.on")
      return [ClauseText([.typed(by.text)] + (on.map { [.text(", ")] + $0 } ?? []), .answered)]
    },
    ClauseRule(
      "approvers", ["approval.approvers[].role", "approval.approvers[].name", "approval.approvers[].signer"]
    ) { desk in
      let items = desk.answers.items("approval.approvers").filter { desk.answers.has("\($0).role") }
      if items.isEmpty { return desk.open(ifAsked: "approval.approvers") }
      let isSigned = items.contains { desk.answers.has("\($0).signer") }
      let columns = ["role", "name"] + (isSigned ? ["signer"] : []) + ["date", "signature"]
      let rows = items.map { item -> [[Inline]] in
        [desk.cell("\(item).role"), desk.cell("\(item).name")] + (isSigned ? [desk.cell("\(item).signer")] : [])
          + [[], []]
      }
      return [ClauseText([desk.draft.grid("sign-off", columns: columns, rows: rows)], .answered)]
    },
  ]
}
