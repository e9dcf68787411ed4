import MootDiagnostics
import MootExperiments
import MootLanguage
import MootModel
import MootReport
import MootScenario

extension Memo {
  /// The targets with their chances, and what the forecast starts from.
  var targets: [Block] {
    let forecast = draft.forecast
    var rows = draft.scenario.targets.map { target -> [[Inline]] in
      let chance = forecast?.outcome(of: target).map { outcome in
        wording.inlines(
          "memo.chance",
          [
            "chance": [.text(draft.digits.probability(outcome.probability, replicates: outcome.replicates))],
            "interval": Chance(outcome: outcome).interval(in: wording),
          ])
      }
      return [
        TargetWords(target).inlines(in: draft), draft.date(ofWeek: target.byWeek),
        forecast == nil ? [] : chance ?? wording.inlines("chance.none"), goal(target.goal), [],
      ]
    }
    rows += answers.items("measures").map { item in
      [
        series([cell("\(item).text"), cell("\(item).target")]), draft.day("\(item).by") ?? [],
        forecast == nil ? [] : wording.inlines("chance.none"), goal(answers.words("\(item).goal")?.text),
        series([
          cell("\(item).owner"),
          answers.words("\(item).kind").map { wording.inlines("choice.measures.kind.\($0.text)") } ?? [],
        ]),
      ]
    }
    return table("memo.targets", ["what", "by", "chance", "goal", "owner"], rows)
      + facts(
        [
          "audience.eligible", "audience.firms", "audience.renewal_per_year", "audience.existing_venue_strength",
          "audience.interests", "audience.platform_friction", "launch.founding_members", "launch.founding_core",
          "launch.campaigns",
        ].map { fact($0) }) + (forecast == nil ? wording.blocks("memo.no-forecast") : [])
  }

  private func goal(_ id: String?) -> [Inline] {
    guard let id, draft.narrative.goals.count > 1 else { return [] }
    return answers.items("goals").first { answers.words("\($0).id")?.text == id }.map { cell("\($0).text") } ?? []
  }

  /// An answer under its own key's words.
  private func fact(_ path: String) -> [[Inline]]? {
    let value = cell(path)
    return value.isEmpty ? nil : [[.text(wording.catalogue.text("field.\(path)").withoutStop)], value]
  }

  /// Other policies, and why not join or just listen.
  var options: [Block] {
    let place = facts([
      row("decision", choice("place.decision")), row("topic", choice("place.topic")),
      row("adds", cell("place.adds")), row("social", cell("place.social_channels")),
    ])
    let study = draft.forecast?.evidence.map { OptionTable.blocks($0, draft) } ?? []
    return study + place
  }

  private func choice(_ path: String) -> [Inline] {
    answers.words(path).map { wording.inlines("choice.\(path).\($0.text)") } ?? []
  }

  /// The planner's own grades, and what the platform must do.
  var readiness: [Block] {
    let grades = [
      "exchange_wish", "shared_experience", "meet_already", "problem_lasts", "problem_changes", "matters_to_business",
      "urgent", "improves_steadily", "renewals_matter", "listens", "can_respond", "need", "lasting_problem",
      "mutual_benefit",
    ].map { "readiness.\($0)" }
    let rows = grades.compactMap { fact($0) }
    let platform = [
      row("must-haves", series(answers.texts("platform.must_haves"))),
      row("wishes", series(answers.texts("platform.wishes"))),
      row("candidates", series(answers.texts("platform.candidates"))), fact("platform.members_level"),
      fact("platform.demands"), fact("feedback.asked"), fact("feedback.capacity"), fact("team.promotion_criteria"),
      fact("team.shared_work"), fact("team.recognition_program"), fact("structure.spaces"),
      fact("moderation.rules_shown"), fact("team.salaried"),
    ]
    return table("memo.grades", ["what", "answer"], rows) + facts(platform)
  }

  var risks: [Block] {
    table(
      "memo.risks", ["risk", "response", "owner"],
      answers.items("risks").map { item in ["text", "response", "owner"].map { cell("\(item).\($0)") } })
  }

  var firstDays: [Block] {
    let opening = draft.narrative.opensOn.flatMap { CharterDate($0) }
    return table(
      "memo.first-days", ["by", "what", "owner"],
      answers.items("launch.first_days").map { item in
        let day = answers.number("\(item).by_day")
        let date = opening.flatMap { opening in
          day.map { opening.adding(days: Int($0)).inlines(in: wording) }
        }
        return [
          date ?? wording.inlines("memo.day", ["day": cell("\(item).by_day")]), cell("\(item).what"),
          cell("\(item).owner"),
        ]
      })
  }

  /// What would change the course, and what would end it.
  var stop: [Block] {
    facts([
      row("change", series(answers.texts("review.change_when"))), row("close", cell("review.close_when")),
      row("first", draft.day("review.first_on") ?? []), row("reviewers", cell("review.who")),
    ])
  }

  /// The unknowns that move the result most.
  var findOut: [Block] {
    guard let study = draft.forecast?.evidence?.study, !study.unknowns.isEmpty else { return [] }
    let rows = study.unknowns.prefix(5).map { driver -> [[Inline]] in
      [
        [.text(AssumptionTable.label(driver.key, wording.catalogue))],
        [.text(draft.digits.number(driver.correlation, error: 0.01, finest: 0.01))],
      ]
    }
    return wording.blocks("memo.find-out") + table("memo.unknowns", ["what", "correlation"], Array(rows))
  }

  /// Everything that `check` says, without the place on the author's machine.
  var findings: [Block] {
    let text = FindingText { key, arguments in draft.wording.catalogue.text(key, arguments) }
    let rows = draft.findings.map { finding -> [[Inline]] in
      let sentence = text.sentence(finding).split(separator: "\n").joined(separator: " ")
      return [
        wording.inlines("memo.severity.\(finding.severity.rawValue)"), [.typed(sentence)],
        [.typed(finding.path ?? "")],
      ]
    }
    return rows.isEmpty
      ? wording.blocks("memo.findings.none") : table("memo.findings", ["severity", "finding", "path"], rows)
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
