import MootDiagnostics
import MootLanguage
import Testing

@testable import MootScenario

/// Two plans for each contradiction: one in which it is found, and the nearest one in which it is not.
enum Contradictions {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    let raises: String
    let doesNot: String
    var testDescription: String { code }
  }

  static let purposesAndMembers: [Case] = [
    Case(
      code: "purposes-many",
      raises: """
        purpose: {kinds: [user-community, best-practice, roadmap, product-feedback]}
        audience: {eligible: 500}
        """,
      doesNot: """
        purpose: {kinds: [user-community, best-practice, roadmap, product-feedback]}
        audience: {eligible: 5000}
        """),
    Case(
      code: "dialogue-open",
      raises: """
        purpose: {kinds: [customer-dialogue]}
        membership: {model: open}
        """,
      doesNot: """
        purpose: {kinds: [customer-dialogue]}
        membership: {model: approval}
        """),
    Case(
      code: "roadmap-open",
      raises: """
        purpose: {kinds: [roadmap]}
        membership: {model: open}
        """,
      doesNot: """
        purpose: {kinds: [best-practice]}
        membership: {model: open}
        """),
    Case(
      code: "industry-invitation",
      raises: """
        place: {topic: whole-industry}
        membership: {model: invitation}
        """,
      doesNot: """
        place: {topic: own-product}
        membership: {model: invitation}
        """),
    Case(
      code: "feedback-not-asked",
      raises: """
        purpose: {kinds: [product-feedback]}
        """,
      doesNot: """
        purpose: {kinds: [product-feedback]}
        feedback: {asked: true, capacity: 2}
        """),
    Case(
      code: "feedback-no-capacity",
      raises: """
        feedback: {asked: true}
        """,
      doesNot: """
        feedback: {asked: true, capacity: 1}
        """),
    Case(
      code: "feedback-no-team",
      raises: """
        purpose: {kinds: [product-feedback]}
        processes: [{insight: Faults}]
        """,
      doesNot: """
        purpose: {kinds: [product-feedback]}
        processes: [{insight: Faults, to: Development}]
        """),
    Case(
      code: "join-rather",
      raises: """
        place: {decision: found, topic: whole-industry}
        audience: {existing_venue_strength: 0.8}
        """,
      doesNot: """
        place: {decision: join, topic: whole-industry}
        audience: {existing_venue_strength: 0.8}
        """),
    Case(
      code: "inside-rather",
      raises: """
        place: {decision: found, topic: own-product}
        audience: {existing_venue_strength: 0.8}
        """,
      doesNot: """
        place: {decision: found, topic: own-product}
        audience: {existing_venue_strength: 0.2}
        """),
    Case(
      code: "join-nothing",
      raises: """
        place: {decision: join, topic: own-product}
        audience: {existing_venue_strength: 0.1}
        """,
      doesNot: """
        place: {decision: join, topic: own-product}
        audience: {existing_venue_strength: 0.7}
        """),
    Case(
      code: "adds-missing",
      raises: """
        place: {decision: found}
        audience: {existing_venue_strength: 0.4}
        """,
      doesNot: """
        place: {decision: found, adds: Answers}
        audience: {existing_venue_strength: 0.4}
        """),
    Case(
      code: "goal-listening",
      raises: """
        goals: [{text: Hear them, listening_enough: true}]
        """,
      doesNot: """
        goals: [{text: Hear them, listening_enough: true}]
        place: {decision: join}
        """),
    Case(
      code: "goal-serves-nothing",
      raises: """
        members: {needs: [{id: n, text: N}]}
        goals: [{text: A, serves: [n]}, {text: B}]
        """,
      doesNot: """
        members: {needs: [{id: n, text: N}]}
        goals: [{text: A, serves: [n]}, {text: B, serves: [n]}]
        """),
    Case(
      code: "need-unserved",
      raises: """
        members: {needs: [{id: n, text: N}, {id: m, text: M}]}
        goals: [{text: A, serves: [n]}]
        """,
      doesNot: """
        members: {needs: [{id: n, text: N}]}
        goals: [{text: A, serves: [n]}]
        """),
    Case(
      code: "need-unknown",
      raises: """
        members: {needs: [{id: n, text: N}]}
        goals: [{text: A, serves: [x]}]
        """,
      doesNot: """
        members: {needs: [{id: n, text: N}]}
        goals: [{text: A, serves: [n]}]
        """),
    Case(
      code: "goal-on-guess",
      raises: """
        members: {needs: [{id: n, text: N, evidence: guess}]}
        goals: [{text: A, serves: [n]}]
        """,
      doesNot: """
        members: {needs: [{id: n, text: N, evidence: survey}]}
        goals: [{text: A, serves: [n]}]
        """),
    Case(
      code: "use-case-measure-unknown",
      raises: """
        use_cases: [{text: Ask, measures: [x]}]
        """,
      doesNot: """
        use_cases: [{text: Ask, measures: [x]}]
        measures: [{id: x, text: X}]
        """),
    Case(
      code: "use-case-no-measure",
      raises: """
        use_cases: [{text: Ask}]
        """,
      doesNot: """
        use_cases: [{text: Ask, measures: [x]}]
        measures: [{id: x, text: X}]
        """),
    Case(
      code: "use-cases-many",
      raises: """
        use_cases: [{text: a}, {text: b}, {text: c}, {text: d}, {text: e}, {text: f}]
        """,
      doesNot: """
        use_cases: [{text: a}, {text: b}, {text: c}, {text: d}, {text: e}]
        """),
    Case(
      code: "measure-goal-unknown",
      raises: """
        measures: [{text: X, goal: g}]
        """,
      doesNot: """
        measures: [{text: X, goal: g}]
        goals: [{id: g, text: G}]
        """),
    Case(
      code: "target-goal-unknown",
      raises: """
        targets: [{metric: posters, at_least: 5, by_week: 9, goal: reach}]
        """,
      doesNot: """
        targets: [{metric: posters, at_least: 5, by_week: 9, goal: reach}]
        goals: [{id: reach, text: R}]
        """),
    Case(
      code: "target-above-eligible",
      raises: """
        audience: {eligible: 50}
        targets: [{metric: members, at_least: 200, by_week: 52}]
        """,
      doesNot: """
        audience: {eligible: 500}
        targets: [{metric: members, at_least: 200, by_week: 52}]
        """),
    Case(
      code: "need-segment-unknown",
      raises: """
        members: {needs: [{text: N, segment: s}]}
        """,
      doesNot: """
        members: {needs: [{text: N, segment: s}], segments: [{id: s, name: S}]}
        """),
    Case(
      code: "segments-sum",
      raises: """
        members: {segments: [{name: A, share: 0.7}, {name: B, share: 0.7}]}
        """,
      doesNot: """
        members: {segments: [{name: A, share: 0.7}, {name: B, share: 0.3}]}
        """),
    Case(
      code: "areas-sum",
      raises: """
        structure: {areas: [{name: A, share: 0.7}, {name: B, share: 0.7}]}
        """,
      doesNot: """
        structure: {areas: [{name: A, share: 0.7}, {name: B, share: 0.3}]}
        """),
    Case(
      code: "areas-differ",
      raises: """
        structure: {spaces: 3, areas: [{name: A}, {name: B}]}
        """,
      doesNot: """
        structure: {areas: [{name: A}, {name: B}]}
        """),
    Case(
      code: "area-thin",
      raises: """
        structure: {areas: [{name: A, share: 0.9}, {name: B, share: 0.1}]}
        audience: {eligible: 900}
        """,
      doesNot: """
        structure: {areas: [{name: A, share: 0.5}, {name: B, share: 0.5}]}
        audience: {eligible: 9000}
        """),
    Case(
      code: "spaces-many",
      raises: """
        structure: {spaces: 3}
        """,
      doesNot: """
        structure: {spaces: 3}
        audience: {interests: 3}
        """),
    Case(
      code: "spaces-thin",
      raises: """
        structure: {spaces: 3}
        audience: {eligible: 600, interests: 3}
        """,
      doesNot: """
        structure: {spaces: 3}
        audience: {eligible: 60000, interests: 3}
        """),
  ]
}
