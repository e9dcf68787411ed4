/// The lists of things said in words, item by item.
extension ScenarioAssembler {
  /// A narrative that holds the lists and nothing else.
  mutating func lists() -> Narrative {
    var narrative = Narrative()
    narrative.areas = items("structure.areas").map { Area(name: $0.words("name"), share: $0.number("share")) }
    narrative.segments = named("members.segments", "segment").map { id, item in
      Segment(id: id, name: item.words("name"), share: item.number("share"), jobs: item.text("jobs"))
    }
    narrative.needs = named("members.needs", "need").map { id, item in
      Need(
        id: id, text: item.words("text"), evidence: item.text("evidence").flatMap(Need.Evidence.init),
        segment: item.text("segment"))
    }
    narrative.goals = named("goals", "goal").map { id, item in
      Goal(
        id: id, text: item.words("text"), objective: item.text("objective"), owner: item.text("owner"),
        serves: item.list("serves"), listeningEnough: item.yesNo("listening_enough"))
    }
    narrative.useCases = named("use_cases", "use-case").map { id, item in
      UseCase(
        id: id, text: item.words("text"), interaction: item.text("interaction").flatMap(UseCase.Interaction.init),
        funding: item.text("funding"), team: item.text("team"), measures: item.list("measures"))
    }
    narrative.roles = named("roles", "role").map { id, item in
      Role(
        id: id, name: item.words("name"), criteria: item.text("criteria"),
        earliestMonths: item.number("earliest_months"), loss: item.text("loss"), rights: item.text("rights"),
        term: item.text("term"))
    }
    narrative.conduct.ladder = items("conduct.ladder").map {
      Conduct.Step(what: $0.words("what"), when: $0.text("when"), lasts: $0.text("lasts"))
    }
    narrative.connections = items("connections").map {
      Connection(channel: $0.words("channel"), owner: $0.text("owner"), promise: $0.text("promise"))
    }
    narrative.processes = named("processes", "process").map { id, item in
      InternalProcess(
        id: id, insight: item.words("insight"), to: item.text("to"), every: item.text("every"),
        reactionDays: item.number("reaction_days"), decides: item.text("decides"), advises: item.text("advises"),
        told: item.text("told"))
    }
    narrative.measures = named("measures", "measure").map { id, item in
      Measure(
        id: id, text: item.words("text"), kind: item.text("kind").flatMap(Measure.Kind.init), goal: item.text("goal"),
        target: item.text("target"), by: item.text("by"), owner: item.text("owner"))
    }
    narrative.firstDays = items("launch.first_days").map {
      LaunchStep(byDay: $0.number("by_day") ?? 0, what: $0.words("what"), owner: $0.text("owner"))
    }
    narrative.risks = items("risks").map {
      Risk(text: $0.words("text"), response: $0.text("response"), owner: $0.text("owner"))
    }
    narrative.approval.approvers = items("approval.approvers").map {
      ApprovalPlan.Approver(
        role: $0.words("role"), name: $0.text("name"), signer: $0.text("signer"), legal: $0.yesNo("legal"))
    }
    narrative.definitions = items("definitions").map { Definition(term: $0.words("term"), means: $0.clause("means")) }
    narrative.decisions.matters = items("decisions.matters").map {
      Decisions.Matter(what: $0.words("what"), by: $0.text("by"))
    }
    if sheet["membership.classes"] != nil {
      narrative.admission.classes = .standard
    } else if sheet.counts["membership.classes"] ?? 0 > 0 {
      narrative.admission.classes = .given(
        items("membership.classes").map {
          MemberClass(
            name: $0.words("name"), who: $0.text("who"), votes: $0.number("votes"), byRight: $0.yesNo("by_right"))
        })
    }
    if sheet["trust.legal_review"] != nil { narrative.trust.legalReview = .leftOut }
    return narrative
  }

  /// One item of a list.
  private struct Item {
    let sheet: AnswerSheet
    let path: String

    func text(_ key: String) -> String? { sheet["\(path).\(key)"]?.text }
    /// What the file must say; where it does not, a finding tells.
    func words(_ key: String) -> String { text(key) ?? "" }
    func clause(_ key: String) -> ClauseAnswer? {
      sheet["\(path).\(key)"] == .standard ? .standard : text(key).map { .given($0) }
    }
    func number(_ key: String) -> Double? { sheet["\(path).\(key)"]?.number }
    func list(_ key: String) -> [String] { sheet["\(path).\(key)"]?.list ?? [] }
    func yesNo(_ key: String) -> Bool? {
      if case .yesNo(let answer) = sheet["\(path).\(key)"] { return answer }
      return nil
    }
  }

  private func items(_ list: String) -> [Item] {
    (0..<(sheet.counts[list] ?? 0)).map { Item(sheet: sheet, path: "\(list)[\($0)]") }
  }

  private mutating func named(_ list: String, _ word: String) -> [(String, Item)] {
    Array(zip(ids(of: list, named: word), items(list)))
  }
}
