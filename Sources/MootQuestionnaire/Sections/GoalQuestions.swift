import MootLanguage

extension Questionnaire {
  static let goals = [
    items(
      "goals", "goals", .goals, "goals", limit: 8, namedBy: ["targets[].goal", "measures[].goal"], isOptional: false
    ) { item in
      [
        Question(
          "\(item).text", key: "goal", section: .goals, kind: .words, alsoWrites: ["\(item).id"],
          owns: [item] + (item == "goals[0]" ? ["targets[0].goal"] : []), clause: "goals", isQuick: true,
          companions: { answers in
            let id = ItemList.identifier(of: item, from: answers)
            let isFirst = item == "goals[0]" && answers["targets[0].metric"] != nil && answers["targets[0].goal"] == nil
            return [id] + (isFirst ? [Edit("targets[0].goal", id.value)] : [])
          }),
        Question(
          "\(item).objective", key: "objective", section: .goals, kind: .words, clause: "goals",
          isQuick: true,
          follows: "\(item).text"),
        line("\(item).owner", "goal-owner", .goals, "goals"),
        Question(
          "\(item).serves", key: "serves", section: .goals, kind: .references(ReferenceList("members.needs")),
          clause: "goals", isOptional: true, applies: { $0.count(of: "members.needs") > 0 },
          proposal: { answers, _ in
            answers.count(of: "members.needs") == 1 ? answers.text("members.needs[0].id") : nil
          }),
        Question(
          "\(item).listening_enough", key: "listening", section: .goals, kind: .yesNo, clause: "why-here",
          isOptional: true, proposal: { _, catalogue in catalogue.text("interview.label.no") }),
      ]
    },
    items("measures", "measures", .goals, "metrics", limit: 12, namedBy: ["use_cases[].measures"]) { item in
      [
        Question(
          "\(item).text", key: "measure", section: .goals, kind: .words, alsoWrites: ["\(item).id"],
          owns: [item], clause: "metrics",
          companions: { answers in
            // Where there is only one goal, the measure shows that one.
            let only = answers.count(of: "goals") == 1 ? answers["goals[0].id"] : nil
            let goal = answers["\(item).goal"] == nil ? only.map { [Edit("\(item).goal", $0)] } : nil
            return [ItemList.identifier(of: item, from: answers)] + (goal ?? [])
          }),
        Question(
          "\(item).goal", key: "measure-goal", section: .goals, kind: .references(ReferenceList("goals", limit: 1)),
          clause: "metrics", isOptional: true, applies: { $0.count(of: "goals") > 0 }),
        parts(
          "measure-target", .goals, "metrics",
          [
            AnswerPart("\(item).target", "target", .words), AnswerPart("\(item).by", "by", .words),
            AnswerPart("\(item).owner", "owner", .words),
            AnswerPart("\(item).kind", "kind", choices(["health", "business"])),
          ]),
      ]
    },
    items("use_cases", "use-cases", .goals, "use-cases", limit: 8, isOptional: false) { item in
      [
        Question(
          "\(item).text", key: "use-case", section: .goals, kind: .words, alsoWrites: ["\(item).id"],
          owns: [item], clause: "use-cases", isQuick: true,
          companions: { [ItemList.identifier(of: item, from: $0)] }),
        Question(
          "\(item).interaction", key: "use-case-interaction", section: .goals,
          kind: choices(["ask", "answer", "share", "discuss", "advise", "build"]), clause: "use-cases", isOptional: true
        ),
        parts(
          "use-case-funding", .goals, "use-cases",
          [AnswerPart("\(item).funding", "funding", .words), AnswerPart("\(item).team", "team", .words)]),
        Question(
          "\(item).measures", key: "use-case-measures", section: .goals, kind: .references(ReferenceList("measures")),
          clause: "use-cases", isOptional: true, applies: { $0.count(of: "measures") > 0 }),
      ]
    },
  ]
}
