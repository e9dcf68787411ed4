import MootLanguage
import MootModel
import MootScenario

/// How ready the plan is, by the three patterns of communities that succeed.
enum ReadinessAnnex {
  static func build(from draft: CharterDraft) -> Article {
    draft.annex(
      .readiness, draft.wording.blocks("annex-readiness.intro"),
      clauses: Pattern.allCases.map { ($0.rawValue, clause($0, draft)) } + [("reading", reading(draft))])
  }

  private enum Pattern: String, CaseIterable {
    case need
    case lasting
    case benefit

    func score(_ plan: CommunityPlan<Prior>) -> Prior {
      switch self {
      case .need: plan.readiness.need
      case .lasting: plan.readiness.lastingProblem
      case .benefit: plan.readiness.mutualBenefit
      }
    }

    var path: String {
      switch self {
      case .need: "readiness.need"
      case .lasting: "readiness.lasting_problem"
      case .benefit: "readiness.mutual_benefit"
      }
    }

    func grades(_ grades: ReadinessGrades) -> [(key: String, grade: Double?)] {
      switch self {
      case .need:
        [
          ("exchange-wish", grades.exchangeWish), ("shared-experience", grades.sharedExperience),
          ("meet-already", grades.meetAlready),
        ]
      case .lasting:
        [
          ("problem-lasts", grades.problemLasts), ("problem-changes", grades.problemChanges),
          ("matters", grades.mattersToBusiness), ("urgent", grades.urgent),
        ]
      case .benefit:
        [
          ("improves", grades.improvesSteadily), ("renewals", grades.renewalsMatter), ("listens", grades.listens),
          ("can-respond", grades.canRespond),
        ]
      }
    }
  }

  private static func clause(_ pattern: Pattern, _ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    let grades = pattern.grades(draft.narrative.readiness).filter { $0.grade != nil }
    guard !grades.isEmpty || draft.states(pattern.path) else {
      return wording.blocks("annex-readiness.\(pattern.rawValue)") + [draft.open("readiness-\(pattern.rawValue)")]
    }
    let score = pattern.score(draft.plan)
    let strength = score.center <= 0.3 ? "weak" : score.center < 0.7 ? "middling" : "strong"
    var blocks = wording.blocks("annex-readiness.\(pattern.rawValue)")
    if !grades.isEmpty {
      blocks.append(
        draft.grid(
          "annex-readiness.table", columns: ["question", "grade"],
          rows: grades.map { entry in
            [
              wording.inlines("annex-readiness.question.\(entry.key)"),
              [.text(draft.amounts.number(entry.grade ?? 0))],
            ]
          }))
    }
    return blocks
      + wording.blocks(
        "annex-readiness.score.\(strength)",
        ["score": score.isFixed ? decimal(score.center, draft) : draft.amounts.amount(score)])
  }

  private static func decimal(_ value: Double, _ draft: CharterDraft) -> [Inline] {
    [.text(draft.wording.numbers.decimal(value, 2))]
  }

  private static func reading(_ draft: CharterDraft) -> [Block] {
    let wording = draft.wording
    var blocks = wording.blocks("annex-readiness.use")
    let scores = Pattern.allCases.map { $0.score(draft.plan).center }
    if scores.allSatisfy({ $0 <= 0.3 }) { blocks.append(draft.caution("readiness-weak")) }
    let grades = draft.narrative.readiness
    if let wish = grades.listens, let means = grades.canRespond, wish >= 3, means <= 1 {
      blocks.append(draft.caution("willing-unable"))
    }
    return blocks
  }
}
