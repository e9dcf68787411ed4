import MootCharter
import MootExperiments
import MootModel
import MootReport
import MootScenario
import MootStatistics

extension Samples {
  /// A plan in which everything that a charter speaks about has been answered.
  static let full: Scenario = {
    let reading = Scenario.read(text: fullText, file: "full.yaml", parameters: knownParameters)
    guard let scenario = reading.scenario else { fatalError("\(reading.findings)") }
    return scenario
  }()

  private static let knownParameters = KnownParameters(
    Parameter.table.map {
      KnownParameters.Entry(key: $0.name, lower: $0.bounds.lowerBound, upper: $0.bounds.upperBound)
    })

  static let fullText = #"""
    folkmoot: 1
    name: Northgate Client Council
    modelled_on: the council of key clients that comes with the program
    purpose:
      kinds: [customer-dialogue, roadmap]
      vision: The people who run the most demanding lines decide together with us what the next ones must do.
      interaction: small rounds by video, a written result after each, and one meeting a year
    place:
      decision: found
      topic: own-product
      existing_venues: two trade fairs and a closed mailing list
      social_channels: praise and complaints about service, two or three a week
      adds: a confidential round, which no trade fair can be
    structure:
      spaces: 2
      areas: [{name: Production, share: 0.6}, {name: Maintenance}]
    members:
      served: heads of production and of maintenance in the thirty firms that run more than ten lines
      segments:
        - {id: production, name: Heads of production, share: 0.6, jobs: keep the lines running at the planned rate}
        - {id: maintenance, name: Heads of maintenance, jobs: prevent unplanned stops}
      needs:
        - {id: peers, text: compare downtime and staffing with peers, evidence: interviews}
        - {id: influence, text: "know what is coming, and be heard before it is built.", segment: production}
    employees: {who: the product managers of the two lines, count: 6, parts: [consulting, answering, moderating]}
    goals:
      - id: roadmap-fit
        text: the roadmap is argued through with those who buy most before money is committed
        objective: nine of ten key accounts renew their service contract
        owner: Chief Product Officer
        serves: [influence, peers]
      - {id: mood, text: know what clients think of us, objective: fewer surprises, listening_enough: true}
    use_cases:
      - id: round-table
        text: discuss one question of the quarter and leave with a written result
        interaction: discuss
        funding: product budget
        team: Henrik Aalto
        measures: [council-speaks, satisfaction]
      - {id: preview, text: see plans early, interaction: advise}
    audience: {eligible: 60, renewal_per_year: 0.15, platform_friction: low}
    membership:
      model: invitation
      eligibility: people who decide about at least ten lines
      vetting: [the account manager proposes, "two members agree", Henrik calls the candidate.]
      inviters: core
      leaving: a farewell note to the others is customary
    moderation: {model: reactive, hours: 1, response_hours: 24, languages: [English, German]}
    team:
      community_manager: Henrik Aalto
      deputy: Nora Lind
      answering_hours: 4
      outreach_hours: 6
      seeding_hours: 3
      shared_work: true
      promotion_criteria: easy
    conduct:
      values: [say what you know and what you do not, candor]
      frowned_upon: [selling]
      forbidden: [quoting a member outside, passing on the list of members.]
      ladder:
        - {what: a call from the manager, when: first breach, lasts: once}
        - {what: exclusion for a year, when: second breach}
      appeals: the chair of the council and one member chosen by lot hear it
      contact: Henrik Aalto
      second_contact: Ruth Meyer, ombudsperson
      conflicts_of_interest: nobody votes on matters of their own firm
    trust:
      privacy: names, employers, and nothing else
      confidentiality: what is said in a round stays in it
      contributions: papers belong to all who wrote them
      competitors: true
      competition_law: prices and tenders are never on the agenda
    roles:
      - id: host
        name: Host of a round
        criteria: has taken part in three rounds
        earliest_months: 9
        rights: sets the question
        term: one year
        loss: two rounds missed
    connections:
      - {channel: Service contract reviews, owner: Account managers, promise: points to open questions}
      - {channel: Trade fair dinner}
    processes:
      - id: objections
        insight: objections to a plan
        to: Product management
        every: each quarter
        reaction_days: 21
        decides: Chief Product Officer
        advises: Service
        told: Sales
      - {id: praise, insight: praise}
    recognition: {stories: "a page on what changed, after each round", rhythm: quarterly, curator: Nora Lind}
    together:
      work: two working papers a year
      rituals: [a round every second Thursday]
      events: one dinner at the fair
    platform:
      must_haves: [end-to-end encryption, works on a phone]
      wishes: [a calendar]
      candidates: [Alpha, Beta]
      members_level: low
      demands: ordinary
    measures:
      - id: satisfaction
        text: members who would miss the council
        kind: health
        goal: roadmap-fit
        target: 8 of 10
        by: 2027-06-30
        owner: Nora Lind
      - {id: renewals, text: contracts renewed, kind: business}
    launch:
      opens_on: 2027-02-01
      founding_members: 10
      founding_core: 3
      campaigns: []
      first_days:
        - {by_day: 30, what: all ten founders have spoken, owner: Henrik Aalto}
        - {by_day: 7, what: the first question is out}
    readiness:
      exchange_wish: 4
      shared_experience: 3
      meet_already: 2
      problem_lasts: 4
      problem_changes: 1
      matters_to_business: 3
      urgent: 2
      improves_steadily: 2
      renewals_matter: 3
      listens: 4
      can_respond: 1
    feedback: {asked: true, capacity: 1 to 3}
    money: {currency: EUR, per_dollar: 0.92, platform_per_year: 3000, revenue_per_account: 40000 to 120000}
    review:
      every: quarter
      who: Ruth Meyer
      first_on: 2027-05-04
      change_when: [fewer than five people speak in a round]
      close_when: two rounds in a row are canceled
    risks:
      - {text: one member is quoted outside, response: exclusion and a talk with the firm, owner: Henrik Aalto}
      - {text: competitors talk prices}
    approval: {approvers: [{role: Chief Product Officer, name: Ida Berg}, {role: Legal counsel}]}
    targets:
      - {id: council-formed, goal: roadmap-fit, metric: joined, at_least: 25, by_week: 52}
      - {id: council-speaks, goal: roadmap-fit, metric: posters, at_least: 6, by_week: 52}
    parameters: {imitation: 0.4}
    """#

  /// A whole run that looks like one, without simulating: every metric rises along a straight line.
  static func evidence(for scenario: Scenario, verdicts: [PolicyAlternative.Verdict] = [.worse]) -> ForecastEvidence {
    let weeks = 104
    let metrics = Metric.allCases.map { metric in
      let top = metric.unit == .share ? 0.6 : 40.0
      return MetricSummary(
        metric: metric,
        quantiles: [0.3, 0.7, 1, 1.4, 2.3].map { factor in (1...weeks).map { factor * top * Double($0) / Double(weeks) }
        },
        mean: [Double](repeating: top, count: weeks), standardError: [Double](repeating: top / 1000, count: weeks),
        observed: [Int](repeating: 10_000, count: weeks))
    }
    let totals = Total.allCases.map { total in
      TotalSummary(
        total: total, quantiles: total == .return ? [-0.9, -0.7, -0.2, 0.4, 1.5] : [40e3, 60e3, 80e3, 99e3, 140e3],
        mean: 1, standardError: 0.01, observed: 10_000)
    }
    let summary = EnsembleSummary(
      seed: 1, replicates: 10_000, weeks: weeks, aliveAt: 4, metrics: metrics, totals: totals,
      targets: scenario.targets.map {
        TargetOutcome(target: $0, probability: 0.41, interval: 0.4...0.42, replicates: 10_000)
      })
    let lead = ForecastEvidence.lead(of: scenario.targets, weeks: weeks)
    let drivers = [("reach", 0.61), ("audience.eligible", -0.2)].map { key, value in
      Driver(key: key, correlation: value, interval: value - 0.02...value + 0.02, replicates: 10_000)
    }
    let changes: [PolicyAlternative.Change] = [.membership(.open), .moderation(.pre), .membership(.paid)]
    let underTwoChances = (0..<400).map { (draw: Int) -> [Double] in
      let known = Double(draw % 9)
      return [known, known + Double(draw % 4)]
    }
    let split = VarianceSplit(underTwoChances)
    let study = PolicyStudy(
      metric: lead.metric, byWeek: lead.week, margin: lead.metric.unit == .share ? 0.05 : 3, replicates: 1000,
      alternatives: zip(changes, verdicts).map { change, verdict in
        PolicyAlternative(
          change: change, median: 21, difference: -4.2, differenceBand: -20...1.5, meanDifference: -5,
          standardError: 0.2,
          probabilityBetter: 0, probabilityWorse: 0.81, moderationHours: 1, verdict: verdict)
      },
      drivers: drivers, unknowns: drivers, split: split)
    return ForecastEvidence(
      summary: summary, study: study,
      manifest: RunManifest(
        version: "0.1.0", model: 2, scenarioSHA256: String(repeating: "5f", count: 32), seed: 1, replicates: 10_000,
        weeks: weeks, platform: "x86_64-linux"),
      command: "folkmoot charter plan.yaml --seed 1 --replicates 10000")
  }
}
