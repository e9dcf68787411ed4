import MootLanguage
import MootModel
import MootScenario

extension Memo {
  /// What is asked, by when, and why.
  var asked: [Block] {
    facts([
      row("approvers", approvers), row("by", draft.day("charter.effective_on") ?? draft.day("launch.opens_on") ?? []),
      row("legal", series([cell("trust.legal_review.by"), draft.day("trust.legal_review.on") ?? []])),
      row("hours", series(ClauseRule.hours.map { key, path in hours(key, path) })),
      row("employees", cell("employees.count")), row("who", cell("employees.who")),
      row("modelled-on", cell("modelled_on")), row("existing", cell("place.existing_venues")),
    ]) + goals + useCases + segments + processes
  }

  private var approvers: [Inline] {
    series(
      answers.items("approval.approvers").map { item in
        let name = cell("\(item).name")
        return name.isEmpty ? cell("\(item).role") : name + [.text(" (")] + cell("\(item).role") + [.text(")")]
      })
  }

  private func hours(_ key: String, _ path: String) -> [Inline] {
    let desk = ClauseDesk(draft: draft, article: .accountability, name: "hours")
    let hours = desk.dated(path) { [.text($0)] }
    return hours.isEmpty ? [] : wording.inlines("hours.\(key)") + [.text(" ")] + hours
  }

  private var goals: [Block] {
    let needs = answers.items("members.needs")
    let rows = answers.items("goals").map { item -> [[Inline]] in
      let served = draft.scenario.statedLists["\(item).serves"] ?? []
      let texts = needs.filter { need in served.contains(answers.words("\(need).id")?.text ?? "") }.map { need in
        cell("\(need).text") + evidence(of: need)
      }
      let listening = answers.scenario.stated["\(item).listening_enough"].map {
        wording.inlines($0 == "true" ? "yes" : "no")
      }
      return [
        cell("\(item).text"), cell("\(item).objective"), cell("\(item).owner"), series(texts), listening ?? [],
      ]
    }
    let rest = needs.filter { need in
      !answers.items("goals").contains { goal in
        (draft.scenario.statedLists["\(goal).serves"] ?? []).contains(answers.words("\(need).id")?.text ?? "")
      }
    }
    return table("memo.goals", ["goal", "objective", "owner", "needs", "listening"], rows)
      + facts([row("needs", series(rest.map { cell("\($0).text") + evidence(of: $0) }))])
  }

  private func evidence(of need: String) -> [Inline] {
    guard let evidence = answers.words("\(need).evidence")?.text else { return [] }
    return [.text(" (")] + wording.inlines("choice.members.needs.evidence.\(evidence)") + [.text(")")]
  }

  private var useCases: [Block] {
    table(
      "memo.use-cases", ["text", "interaction", "funding", "team", "measures"],
      answers.items("use_cases").map { item in
        [
          cell("\(item).text"),
          answers.words("\(item).interaction").map {
            wording.inlines("choice.use_cases.interaction.\($0.text)")
          } ?? [],
          cell("\(item).funding"), cell("\(item).team"),
          series((draft.scenario.statedLists["\(item).measures"] ?? []).compactMap { measure($0) }),
        ]
      })
  }

  /// What a target or a measure asks, by its id.
  private func measure(_ id: String) -> [Inline]? {
    if let target = draft.scenario.targets.first(where: { $0.id == id }) {
      return TargetWords(target).inlines(in: draft)
    }
    let item = answers.items("measures").first { answers.words("\($0).id")?.text == id }
    return item.map { cell("\($0).text") }
  }

  private var segments: [Block] {
    table(
      "memo.segments", ["name", "share", "jobs"],
      answers.items("members.segments").map { item in
        [
          cell("\(item).name"),
          answers.number("\(item).share").map { [.text(wording.numbers.percent($0))] } ?? [], cell("\(item).jobs"),
        ]
      })
      + table(
        "memo.areas", ["name", "share"],
        answers.items("structure.areas").filter { answers.has("\($0).share") }.map { item in
          [cell("\(item).name"), answers.number("\(item).share").map { [.text(wording.numbers.percent($0))] } ?? []]
        })
  }

  private var processes: [Block] {
    facts([
      row(
        "earliest",
        series(
          answers.items("roles").compactMap { item in
            answers.words("\(item).earliest_months").map { months in
              cell("\(item).name")
                + wording.inlines("memo.earliest", count: months.text == "1" ? 1 : 2, ["months": [.text(months.text)]])
            }
          }))
    ])
  }
}
