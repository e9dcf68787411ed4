import MootModel

extension ScenarioField {
  // What is said in words: the charter needs it, the simulation does not.

  static let aims: [ScenarioField] = [
    ScenarioField("purpose.kinds", .choices(words(Purpose.self))) { draft, value in
      draft.narrative.purposes = (value.list ?? []).compactMap(Purpose.init(rawValue:))
    },
    ScenarioField("purpose.vision", .text(.prose), landing: words(\.narrative.vision)),
    ScenarioField("purpose.interaction", .text(.prose), landing: words(\.narrative.interaction)),
    ScenarioField("place.decision", .choice(words(Placement.self)), landing: decision(\.narrative.placement)),
    ScenarioField("place.topic", .choice(words(TopicReach.self)), landing: decision(\.narrative.topicReach)),
    ScenarioField("place.existing_venues", .text(.prose), landing: words(\.narrative.existingVenues)),
    ScenarioField("place.social_channels", .text(.prose), landing: words(\.narrative.socialChannels)),
    ScenarioField("place.adds", .text(.prose), landing: words(\.narrative.adds)),
  ]

  static let people: [ScenarioField] = [
    ScenarioField("members.served", .text(.prose), landing: words(\.narrative.served)),
    ScenarioField("members.segments[].id", .text(.identifier), .derived),
    ScenarioField("members.segments[].name", .text(.line), .required),
    ScenarioField("members.segments[].share", .number(.exact(0...1, .score))),
    ScenarioField("members.segments[].jobs", .text(.prose)),
    ScenarioField("members.needs[].id", .text(.identifier), .derived),
    ScenarioField("members.needs[].text", .text(.prose), .required),
    ScenarioField("members.needs[].evidence", .choice(words(Need.Evidence.self))),
    ScenarioField("members.needs[].segment", .text(.identifier)),
    ScenarioField("employees.who", .text(.prose), landing: words(\.narrative.employees.who)),
    ScenarioField(
      "employees.count", .number(NumberRule(0...1e6, .people, whole: true, unknown: .range(1, 20))),
      landing: center(\.narrative.employees.count)),
    ScenarioField("employees.parts", .choices(words(Employees.Part.self))) { draft, value in
      draft.narrative.employees.parts = (value.list ?? []).compactMap(Employees.Part.init(rawValue:))
    },
  ]

  static let goals: [ScenarioField] = [
    ScenarioField("goals[].id", .text(.identifier), .derived),
    ScenarioField("goals[].text", .text(.prose), .required),
    ScenarioField("goals[].objective", .text(.prose)),
    ScenarioField("goals[].owner", .text(.line)),
    ScenarioField("goals[].serves", .list(.identifier, limit: 20)),
    ScenarioField("goals[].listening_enough", .yesNo),
    ScenarioField("use_cases[].id", .text(.identifier), .derived),
    ScenarioField("use_cases[].text", .text(.prose), .required),
    ScenarioField("use_cases[].interaction", .choice(words(UseCase.Interaction.self))),
    ScenarioField("use_cases[].funding", .text(.prose)),
    ScenarioField("use_cases[].team", .text(.prose)),
    ScenarioField("use_cases[].measures", .list(.identifier, limit: 20)),
  ]

  static let conduct: [ScenarioField] = [
    ScenarioField("conduct.values", .list(.prose, limit: 20), landing: texts(\.narrative.conduct.values)),
    ScenarioField("conduct.frowned_upon", .list(.prose, limit: 40), landing: texts(\.narrative.conduct.frownedUpon)),
    ScenarioField("conduct.forbidden", .list(.prose, limit: 40), landing: texts(\.narrative.conduct.forbidden)),
    ScenarioField("conduct.ladder[].what", .text(.prose), .required),
    ScenarioField("conduct.ladder[].when", .text(.prose)),
    ScenarioField("conduct.ladder[].lasts", .text(.line)),
    ScenarioField("conduct.appeals", .text(.clause), landing: clause(\.narrative.conduct.appeals)),
    ScenarioField("conduct.contact", .text(.line), landing: words(\.narrative.conduct.contact)),
    ScenarioField("conduct.second_contact", .text(.line), landing: words(\.narrative.conduct.secondContact)),
    ScenarioField(
      "conduct.conflicts_of_interest", .text(.clause), landing: clause(\.narrative.conduct.conflictsOfInterest)),
    ScenarioField("conduct.outside", .text(.clause), landing: clause(\.narrative.conduct.outside)),
    ScenarioField("conduct.decides", .text(.clause), landing: clause(\.narrative.conduct.decides)),
    ScenarioField("trust.privacy", .text(.prose), landing: words(\.narrative.trust.privacy)),
    ScenarioField("trust.confidentiality", .text(.clause), landing: clause(\.narrative.trust.confidentiality)),
    ScenarioField("trust.contributions", .text(.clause), landing: clause(\.narrative.trust.contributions)),
    ScenarioField("trust.competitors", .yesNo) { draft, value in
      if case .yesNo(let answer) = value { draft.narrative.trust.competitors = answer }
    },
    ScenarioField("trust.competition_law", .text(.clause), landing: clause(\.narrative.trust.competitionLaw)),
    ScenarioField("trust.names", .text(.clause), landing: clause(\.narrative.trust.names)),
    ScenarioField("trust.legal_review.by", .text(.line)) { draft, value in
      draft.narrative.trust.reviewed(by: value.text)
    },
    ScenarioField("trust.legal_review.on", .text(.date)) { draft, value in
      draft.narrative.trust.reviewed(on: value.text)
    },
    ScenarioField("roles[].id", .text(.identifier), .derived),
    ScenarioField("roles[].name", .text(.line), .required),
    ScenarioField("roles[].criteria", .text(.prose)),
    ScenarioField("roles[].earliest_months", .number(.exact(0...600, .months))),
    ScenarioField("roles[].loss", .text(.prose)),
    ScenarioField("roles[].rights", .text(.prose)),
    ScenarioField("roles[].term", .text(.line)),
  ]

  static let running: [ScenarioField] = [
    ScenarioField("connections[].channel", .text(.line), .required),
    ScenarioField("connections[].owner", .text(.line)),
    ScenarioField("connections[].promise", .text(.prose)),
    ScenarioField("processes[].id", .text(.identifier), .derived),
    ScenarioField("processes[].insight", .text(.prose), .required),
    ScenarioField("processes[].to", .text(.line)),
    ScenarioField("processes[].every", .text(.line)),
    ScenarioField("processes[].reaction_days", .number(.exact(0...3650, .days))),
    ScenarioField("processes[].decides", .text(.line)),
    ScenarioField("processes[].advises", .text(.line)),
    ScenarioField("processes[].told", .text(.line)),
    ScenarioField("recognition.stories", .text(.prose), landing: words(\.narrative.recognition.stories)),
    ScenarioField("recognition.rhythm", .text(.line), landing: words(\.narrative.recognition.rhythm)),
    ScenarioField("recognition.curator", .text(.line), landing: words(\.narrative.recognition.curator)),
    ScenarioField("together.work", .text(.prose), landing: words(\.narrative.together.work)),
    ScenarioField("together.rituals", .list(.prose, limit: 20), landing: texts(\.narrative.together.rituals)),
    ScenarioField("together.events", .text(.prose), landing: words(\.narrative.together.events)),
    ScenarioField("platform.must_haves", .list(.prose, limit: 40), landing: texts(\.narrative.platform.mustHaves)),
    ScenarioField("platform.wishes", .list(.prose, limit: 40), landing: texts(\.narrative.platform.wishes)),
    ScenarioField("platform.candidates", .list(.line, limit: 20), landing: texts(\.narrative.platform.candidates)),
    ScenarioField(
      "platform.members_level", .choice(words(Platform.Level.self)),
      landing: decision(\.narrative.platform.membersLevel)),
    ScenarioField(
      "platform.demands", .choice(words(Platform.Level.self)), landing: decision(\.narrative.platform.demands)),
  ]

  static let measures: [ScenarioField] = [
    ScenarioField("measures[].id", .text(.identifier), .derived),
    ScenarioField("measures[].text", .text(.prose), .required),
    ScenarioField("measures[].kind", .choice(words(Measure.Kind.self))),
    ScenarioField("measures[].goal", .text(.identifier)),
    ScenarioField("measures[].target", .text(.line)),
    ScenarioField("measures[].by", .text(.date)),
    ScenarioField("measures[].owner", .text(.line)),
  ]

  static let review: [ScenarioField] = [
    ScenarioField("review.every", .choice(words(Review.Rhythm.self)), landing: decision(\.narrative.review.every)),
    ScenarioField("review.who", .text(.line), landing: words(\.narrative.review.who)),
    ScenarioField("review.first_on", .text(.date), landing: words(\.narrative.review.firstOn)),
    ScenarioField("review.change_when", .list(.prose, limit: 20), landing: texts(\.narrative.review.changeWhen)),
    ScenarioField("review.close_when", .text(.prose), landing: words(\.narrative.review.closeWhen)),
    ScenarioField("risks[].text", .text(.prose), .required),
    ScenarioField("risks[].response", .text(.prose)),
    ScenarioField("risks[].owner", .text(.line)),
    ScenarioField("approval.approvers[].role", .text(.line), .required),
    ScenarioField("approval.approvers[].name", .text(.line)),
    ScenarioField("approval.approvers[].signer", .text(.line)),
    ScenarioField("approval.approvers[].legal", .yesNo),
  ]
}
