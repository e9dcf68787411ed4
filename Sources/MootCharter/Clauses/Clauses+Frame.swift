import MootScenario

/// Articles 1 to 4: name and host, purpose, scope, definitions.
extension ClauseRule {
  static let standing: [ClauseRule] = [
    ClauseRule("name", ["name", "host.name", "host.kind"]) { desk in
      let host = HostWords(desk.answers.scenario, catalogue: desk.wording.catalogue)
      guard host.name != nil else { return desk.open(ifAsked: "host.name") }
      let key =
        host.isCommunity ? "self" : desk.draft.kind == .participationPlan ? "guest" : "host"
      let kind = host.kind.map { desk.wording.inlines("host.a.\($0)") }
      return [
        ClauseText(
          desk.wording.inlines(
            kind == nil ? "standing.name.\(key).no-kind" : "standing.name.\(key)", ["kind": kind ?? []]), .choice)
      ]
    },
    ClauseRule("kind", ["host.kind"]) { desk in
      let host = HostWords(desk.answers.scenario, catalogue: desk.wording.catalogue)
      return host.name != nil && host.kind == nil ? desk.open(ifAsked: "host.kind") : []
    },
    ClauseRule("place", ["place.decision"]) { desk in
      switch desk.answers.choice("place.decision", as: Placement.self) {
      case .inside?, .join?:
        [
          ClauseText(
            desk.choices("place.decision", [desk.answers.scenario.stated["place.decision"] ?? ""]), .choice)
        ]
      case .found?: []
      case nil: desk.open(ifAsked: "place.decision")
      }
    },
    // Where it takes part is the rule of a participation plan; elsewhere it is a reason, and stands in the request.
    ClauseRule("venues", ["place.existing_venues"]) { desk in
      desk.draft.kind == .participationPlan ? desk.words("place.existing_venues") : []
    },
    ClauseRule("standing", ["host.standing"]) { desk in
      guard desk.draft.kind == .charter else { return [] }
      guard let standing = desk.answers.words("host.standing")?.text else { return desk.open(ifAsked: "host.standing") }
      let host = HostWords(desk.answers.scenario, catalogue: desk.wording.catalogue)
      let isAlone = host.isCommunity || host.name == nil
      return [ClauseText(desk.wording.inlines("standing.\(standing)\(isAlone ? ".alone" : "")"), .choice)]
    },
    .words("precedence", "host.precedence"),
  ]

  static let purpose: [ClauseRule] = [
    ClauseRule("kinds", ["purpose.kinds"]) { desk in
      let kinds = desk.answers.scenario.statedLists["purpose.kinds"] ?? []
      let items = kinds.map { [Block.paragraph(desk.choices("purpose.kinds", [$0]))] }
      var texts =
        kinds.isEmpty
        ? desk.open(ifAsked: "purpose.kinds") : [ClauseText(ClauseDesk.lettered(items), .choice)]
      for index in texts.indices {
        texts[index].heading = desk.wording.inlines("clause.purpose.kinds", count: max(1, kinds.count))
      }
      return texts
    },
    .words("vision", "purpose.vision"),
    .words("interaction", "purpose.interaction"),
    ClauseRule("needs", ["members.needs[].text"]) { desk in
      desk.texts(ofItems: "members.needs", "text")
    },
  ]

  static let scope: [ClauseRule] = [
    .list("in", "scope.in"), .list("out", "scope.out"),
  ]

  static let definitions: [ClauseRule] = [
    ClauseRule("terms", ["definitions[].term", "definitions[].means"]) { desk in
      desk.answers.items("definitions").enumerated().flatMap { index, item -> [ClauseText] in
        guard let term = desk.answers.words("\(item).term") else { return [] }
        return desk.words("\(item).means").map { text in
          var text = text
          text.suffix = "\(index + 1)"
          text.heading = [.typed(term.text)]
          text.sources = ["\(item).term", "\(item).means"]
          return text
        }
      }
    }
  ]
}

extension ClauseDesk {
  /// One text of every item of a list, as a list; nothing without any.
  func texts(ofItems list: String, _ key: String) -> [ClauseText] {
    let texts = answers.items(list).compactMap { answers.words("\($0).\(key)") }.map { Self.blocks($0) }
    return texts.isEmpty ? open(ifAsked: list) : [ClauseText(Self.lettered(texts), .answered)]
  }
}
