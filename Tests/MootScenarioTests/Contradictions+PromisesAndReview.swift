extension Contradictions {
  static let promisesAndReview: [Case] = [
    Case(
      code: "roles-late",
      raises: """
        roles: [{name: Guide, criteria: A year, earliest_months: 12}]
        """,
      doesNot: """
        roles: [{name: Guide, criteria: A year, earliest_months: 12}, {name: Helper, criteria: Ten answers, earliest_months: 2}]
        """),
    Case(
      code: "role-no-criteria",
      raises: """
        roles: [{name: Guide}]
        """,
      doesNot: """
        roles: [{name: Guide, criteria: Ten answers}]
        """),
    Case(
      code: "deputy-same",
      raises: """
        team: {community_manager: Ann Lee, deputy: Ann Lee}
        """,
      doesNot: """
        team: {community_manager: Ann Lee, deputy: Bo Ray}
        """),
    Case(
      code: "manager-no-hours",
      raises: """
        team: {community_manager: Ann Lee, hours: 0}
        """,
      doesNot: """
        team: {community_manager: Ann Lee, hours: 5}
        """),
    Case(
      code: "response-nobody",
      raises: """
        moderation: {model: none, response_hours: 24}
        """,
      doesNot: """
        moderation: {model: reactive, response_hours: 99}
        """),
    Case(
      code: "response-gap",
      raises: """
        moderation: {response_hours: 24}
        """,
      doesNot: """
        moderation: {response_hours: 24, staffed: "daily 08:00-18:00"}
        """),
    Case(
      code: "language-unmoderated",
      raises: """
        moderation: {languages: [German]}
        """,
      doesNot: """
        moderation: {languages: [German, English]}
        """),
    Case(
      code: "channel-no-owner",
      raises: """
        connections: [{channel: events}]
        """,
      doesNot: """
        connections: [{channel: events, owner: Marketing}]
        """),
    Case(
      code: "reaction-nobody",
      raises: """
        processes: [{insight: Faults, reaction_days: 7}]
        """,
      doesNot: """
        processes: [{insight: Faults, reaction_days: 7, to: Development}]
        """),
    Case(
      code: "shared-work-off",
      raises: """
        together: {work: A book}
        team: {shared_work: false}
        """,
      doesNot: """
        together: {work: A book}
        team: {shared_work: true}
        """),
    Case(
      code: "recognition-off",
      raises: """
        recognition: {stories: A letter}
        team: {recognition_program: false}
        """,
      doesNot: """
        recognition: {stories: A letter}
        team: {recognition_program: true}
        """),
    Case(
      code: "pre-no-hours",
      raises: """
        moderation: {model: pre, hours: 0}
        """,
      doesNot: """
        moderation: {model: pre, hours: 3}
        """),
    Case(
      code: "moderation-no-hours",
      raises: """
        moderation: {model: post, hours: 0}
        """,
      doesNot: """
        moderation: {model: post, hours: 3}
        """),
    Case(
      code: "moderation-hours-unused",
      raises: """
        moderation: {model: none, hours: 3}
        """,
      doesNot: """
        moderation: {model: none, hours: 0}
        """),
    Case(
      code: "staffed-never",
      raises: """
        moderation: {model: post, hours: 3, staffed: never}
        """,
      doesNot: """
        moderation: {model: post, hours: 3, staffed: always}
        """),
    Case(
      code: "platform-demanding",
      raises: """
        platform: {members_level: low, demands: high}
        """,
      doesNot: """
        platform: {members_level: high, demands: high}
        """),
    Case(
      code: "friction-differs",
      raises: """
        platform: {demands: high}
        audience: {platform_friction: low}
        """,
      doesNot: """
        platform: {demands: high}
        audience: {platform_friction: high}
        """),
    Case(
      code: "value-alone",
      raises: """
        money: {revenue_per_account: 500, tickets_per_month: 0}
        """,
      doesNot: """
        money: {revenue_per_account: 500, tickets_per_month: 90}
        """),
    Case(
      code: "value-certain",
      raises: """
        money: {revenue_per_account: 500}
        """,
      doesNot: """
        money: {revenue_per_account: 300 to 800}
        """),
    Case(
      code: "value-no-renewals",
      raises: """
        money: {revenue_per_account: 500}
        readiness: {renewals_matter: 0}
        """,
      doesNot: """
        money: {revenue_per_account: 500}
        readiness: {renewals_matter: 3}
        """),
    Case(
      code: "review-early",
      raises: """
        launch: {opens_on: 2027-05-01}
        review: {first_on: 2027-04-01}
        """,
      doesNot: """
        launch: {opens_on: 2027-05-01}
        review: {first_on: 2027-08-01}
        """),
    Case(
      code: "measure-early",
      raises: """
        launch: {opens_on: 2027-05-01}
        measures: [{text: X, by: 2027-01-01}]
        """,
      doesNot: """
        launch: {opens_on: 2027-05-01}
        measures: [{text: X, by: 2028-01-01}]
        """),
    Case(
      code: "review-late",
      raises: """
        review: {every: year}
        targets: [{metric: posters, at_least: 5, by_week: 20}]
        """,
      doesNot: """
        review: {every: quarter}
        targets: [{metric: posters, at_least: 5, by_week: 20}]
        """),
    Case(
      code: "review-missing",
      raises: """
        review: {close_when: Nobody writes}
        """,
      doesNot: """
        review: {every: quarter}
        """),
    Case(
      code: "close-missing",
      raises: """
        review: {every: quarter}
        """,
      doesNot: """
        review: {every: quarter, close_when: Nobody writes}
        """),
    Case(
      code: "step-late",
      raises: """
        launch: {first_days: [{by_day: 120, what: X}]}
        """,
      doesNot: """
        launch: {first_days: [{by_day: 80, what: X}]}
        """),
    Case(
      code: "team-hours-sum",
      raises: """
        team: {hours: 40, answering_hours: 1, outreach_hours: 1, seeding_hours: 1}
        moderation: {hours: 1}
        """,
      doesNot: """
        team: {hours: 4, answering_hours: 1, outreach_hours: 1, seeding_hours: 1}
        moderation: {hours: 1}
        """),
  ]
}
