import MootModel
import MootScenario

/// Articles 5 to 8: members, expectations, leaving, roles.
extension ClauseRule {
  static let members: [ClauseRule] = [
    .words("served", "members.served"),
    .words("eligibility", "membership.eligibility"),
    ClauseRule("joining", ["membership.model"]) { desk in
      guard desk.answers.scenario.stated["membership.model"] != nil else {
        return desk.open(ifAsked: "membership.model")
      }
      let isByRight = desk.answers.items("membership.classes").contains {
        desk.answers.isYes("\($0).by_right") && desk.answers.has("\($0).name")
      }
      let way = desk.dated("membership.model") { desk.wording.inlines("choice.membership.model.\($0)") }
      let key = isByRight ? "joining.by-right" : "joining"
      return [
        ClauseText(
          desk.wording.inlines(key, ["way": way, "classes": [.reference(to: "members.classes", [])]]), .choice)
      ]
    },
    ClauseRule("inviters", ["membership.inviters"]) { desk in
      guard let inviters = desk.answers.words("membership.inviters") else {
        return desk.open(ifAsked: "membership.inviters")
      }
      return [ClauseText(desk.choices("membership.inviters", [inviters.text]), .choice)]
    },
    .list("vetting", "membership.vetting"),
    ClauseRule(
      "classes",
      [
        "membership.classes", "membership.classes[].name", "membership.classes[].who", "membership.classes[].votes",
        "membership.classes[].by_right",
      ]
    ) { desk in
      let items = desk.answers.items("membership.classes").filter { desk.answers.has("\($0).name") }
      if items.isEmpty { return desk.words("membership.classes") }
      let isMixed = items.contains { desk.answers.isYes("\($0).by_right") }
      let rows = items.map { item in
        [
          desk.cell("\(item).name"), desk.cell("\(item).who"), desk.cell("\(item).votes"),
          isMixed
            ? desk.wording.inlines(
              desk.answers.isYes("\(item).by_right") ? "classes.by-right" : "classes.ordinary",
              ["joining": [.reference(to: "members.joining", [])]]) : [],
        ]
      }
      return [ClauseText([desk.table("classes", ["class", "who", "votes", "joins"], rows)], .answered)]
    },
    ClauseRule("delegates", ["membership.delegates"]) { desk in
      desk.words("membership.delegates")
    },
    // Without anybody employed there is nothing to say about those who are.
    ClauseRule("hosts", ["employees.who"]) { desk in
      desk.answers.number("employees.count") == 0 ? [] : desk.words("employees.who")
    },
    ClauseRule("hosts-part", ["employees.parts"]) { desk in
      let parts = desk.answers.scenario.statedLists["employees.parts"] ?? []
      if parts.isEmpty || desk.answers.number("employees.count") == 0 { return [] }
      return [ClauseText(desk.choices("employees.parts", parts), .choice)]
    },
    ClauseRule("fee", ["membership.fee"]) { desk in
      guard desk.answers.scenario.stated["membership.fee"] != nil else {
        return desk.open(ifAsked: "membership.fee")
      }
      return [
        ClauseText(
          desk.dated("membership.fee") { fee in
            fee == "0"
              ? desk.wording.inlines("none")
              : desk.wording.inlines("fee", ["amount": [.text(fee)]])
          }, desk.answers.scenario.stated["membership.fee"] == "0" ? .choice : .answered)
      ]
    },
  ]

  static let expectations: [ClauseRule] = [
    .list("of-host", "expectations.of_host"), .list("of-members", "expectations.of_members"),
  ]

  static let leaving: [ClauseRule] = [.words("leaving", "membership.leaving")]

  static let roles: [ClauseRule] = [
    ClauseRule(
      "role", ["roles[].name", "roles[].criteria", "roles[].rights", "roles[].term", "roles[].loss"]
    ) { desk in
      desk.answers.items("roles").enumerated().compactMap { index, item -> ClauseText? in
        guard let name = desk.answers.words("\(item).name") else { return nil }
        let keys = ["criteria", "rights", "term", "loss"]
        let lines = keys.compactMap { desk.labelled("role.\($0)", "\(item).\($0)") }
        var text = ClauseText(lines.isEmpty ? [] : [.list(ItemList(items: lines))], .answered)
        text.suffix = desk.answers.words("\(item).id")?.text ?? "\(index + 1)"
        text.heading = [.typed(name.text)]
        text.sources = (["name"] + keys).map { "\(item).\($0)" }.filter { desk.answers.has($0) }
        return text
      }
    }
  ]
}
