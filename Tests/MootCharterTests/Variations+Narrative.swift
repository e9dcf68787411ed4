import MootCharter
import MootExperiments
import MootModel
import MootScenario

extension Variations {
  /// What can be answered in words, one answer at a time.
  static var narrativeChanges: [(inout Scenario) -> Void] {
    MembershipModel.allCases.map { model in { $0.change { $0.membership.model = model } } }
      + Admission.Inviters.allCases.map { inviters in { $0.narrative.admission.inviters = inviters } }
      + UseCase.Interaction.allCases.flatMap { interaction -> [(inout Scenario) -> Void] in
        [
          { $0.narrative.useCases = [UseCase(id: "u", text: "one", interaction: interaction)] },
          {
            $0.narrative.useCases = [
              UseCase(id: "u", text: "one", interaction: interaction),
              UseCase(id: "v", text: long, interaction: interaction),
              UseCase(id: "w", text: long),
            ]
          },
        ]
      }
      + Review.Rhythm.allCases.flatMap { rhythm -> [(inout Scenario) -> Void] in
        [
          { $0.narrative.review.every = rhythm },
          { $0.narrative.recognition.rhythm = rhythm == .month ? "Week" : "Each release" },
          {
            $0.narrative.review.every = rhythm
            $0.narrative.review.firstOn = "2027-05-04"
          },
        ]
      }
      + Platform.Level.allCases.map { level in
        {
          $0.narrative.platform.membersLevel = level
          $0.narrative.platform.demands = .high
        }
      }
      + [phrases, manyWords, declined, few]
  }

  /// Short answers everywhere.
  private static func phrases(_ scenario: inout Scenario) { answer(&scenario, with: "something short") }
  /// Answers that do not fit into a sentence.
  private static func manyWords(_ scenario: inout Scenario) { answer(&scenario, with: long) }
  /// Done without on purpose.
  private static func declined(_ scenario: inout Scenario) { answer(&scenario, with: "None.") }

  private static func answer(_ scenario: inout Scenario, with words: String) {
    scenario.narrative.interaction = words
    scenario.narrative.socialChannels = words
    scenario.narrative.modelledOn = words
    scenario.narrative.admission.eligibility = words
    scenario.narrative.admission.leaving = .given(words)
    scenario.narrative.employees.who = words
    scenario.narrative.conduct.appeals = .given(words)
    scenario.narrative.conduct.conflictsOfInterest = .given(words)
    scenario.narrative.trust.privacy = words
    scenario.narrative.trust.confidentiality = .given(words)
    scenario.narrative.trust.contributions = .given(words)
    scenario.narrative.trust.competitionLaw = .given(words)
    scenario.narrative.recognition.stories = words
    scenario.narrative.together.work = words
    scenario.narrative.together.events = words
    scenario.narrative.review.closeWhen = words
    scenario.narrative.deputy = words
  }

  /// Half of what could be said, so that the gaps show.
  private static func few(_ scenario: inout Scenario) {
    scenario.narrative.employees.count = 1
    scenario.narrative.segments = [Segment(id: "s", name: "The only group")]
    scenario.narrative.needs = [Need(id: "n", text: "a need", segment: "s")]
    scenario.narrative.conduct.values = ["candor"]
    scenario.narrative.conduct.ladder = [Conduct.Step(what: "a word")]
    scenario.narrative.conduct.contact = "Ana"
    scenario.narrative.roles = [Role(id: "r", name: "Host"), Role(id: "q", name: "Guide", earliestMonths: 1)]
    scenario.narrative.connections = [Connection(channel: "support", owner: "Ana")]
    scenario.narrative.processes = [InternalProcess(id: "p", insight: "questions", to: "Support", decides: "Ana")]
    scenario.narrative.platform.mustHaves = ["search"]
    scenario.narrative.platform.candidates = ["Alpha"]
    scenario.narrative.measures = [Measure(id: "m", text: "satisfaction", target: "8", by: "2027-01-01")]
    scenario.narrative.firstDays = [LaunchStep(byDay: 3, what: "begin", owner: "Ana")]
    scenario.narrative.review.firstOn = "2027-05-04"
    scenario.narrative.review.changeWhen = ["nobody comes", "nobody answers"]
    scenario.narrative.risks = [Risk(text: "silence", response: "ask", owner: "Ana")]
    scenario.narrative.responseHours = 4
    scenario.narrative.moderationLanguages = ["English"]
    scenario.narrative.areas = [Area(name: "One"), Area(name: "Two"), Area(name: "Three")]
    scenario.narrative.admission.vetting = ["somebody reads it"]
    scenario.change {
      $0.team.sharedWork = true
      $0.membership.model = .approval
    }
  }

  /// The answers in words on two plans, every purpose, and the full plan with one thing otherwise.
  static var narrativeDetails: [Scenario] {
    [Samples.clientCouncil, Samples.industryExchange].flatMap { base in
      (narrativeChanges + purposeLists.map { purposes in { $0.narrative.purposes = purposes } }).map { change in
        var scenario = base
        change(&scenario)
        return scenario
      }
    } + fullDetails
  }

  private static var fullDetails: [Scenario] {
    let changes: [(inout Scenario) -> Void] = [
      { _ in },
      { $0.narrative.conduct.secondContact = $0.narrative.conduct.contact },
      { $0.narrative.trust.competitionLaw = nil },
      { $0.narrative.responseHours = 2 },
      { $0.narrative.responseHours = 80 },
      {
        $0.narrative.responseHours = 20
        $0.narrative.staffed = "always"
      },
      { $0.narrative.employees.count = 300 },
      { $0.narrative.goals = [Goal(id: "g", text: "one", owner: "Ana")] },
      { $0.change { $0.moderation.policy = ModerationPolicy(.none) } },
      { $0.change { $0.moderation.policy = ModerationPolicy(.community) } },
      { $0.narrative.placement = .join },
      { $0.targets = [] },
      { $0.targets = [Target(id: "t", metric: .answeredShare, bound: .atLeast(0.5), byWeek: 50)] },
      { $0.answered = [] },
      {
        $0.answered.insert("money.tickets_per_month")
        $0.narrative.readiness.listens = 2
      },
      {
        $0.narrative.readiness = ReadinessGrades()
        $0.answered.insert("readiness.need")
        $0.change {
          $0.readiness.need = .fixed(0.1)
          $0.readiness.lastingProblem = .range(0.05, 0.2)
          $0.readiness.mutualBenefit = .fixed(0.1)
        }
      },
    ]
    return changes.map { change in
      var scenario = Samples.full
      change(&scenario)
      return scenario
    }
  }

  /// Forecasts that differ in what stands behind them.
  static var evidences: [CharterForecast] {
    let usual = Samples.forecast(for: Samples.full, chances: [0.3, 0.6])
    var bare = usual
    bare.evidence?.study = nil
    let verdicts: [[PolicyAlternative.Verdict]] = [
      [.worse, .cannotBeToldApart, .probablyWorse], [.better, .probablyBetter], [.cannotBeToldApart],
    ]
    let returns = [[0.1, 0.2, 0.3, 0.4, 0.5], [-0.9, -0.8, -0.7, -0.6, -0.5]]
    var steady = usual
    steady.busiest = .init(week: 1, delayDays: .init(low: 0.6, median: 0.6, high: 0.6))
    var one = usual
    one.evidence?.study?.drivers.removeLast()
    var none = usual
    none.evidence = nil
    return [usual, bare, steady, one, none]
      + verdicts.map { verdicts in
        var forecast = usual
        forecast.evidence = Samples.evidence(for: Samples.full, verdicts: verdicts)
        return forecast
      }
      + returns.map { quantiles in
        var forecast = usual
        let index = Total.allCases.firstIndex(of: .return)!
        forecast.evidence?.summary.totals[index].quantiles = quantiles
        return forecast
      }
  }
}
