extension Contradictions {
  static let membershipAndConduct: [Case] = [
    Case(
      code: "founders-many",
      raises: """
        audience: {eligible: 60}
        launch: {founding_members: 40}
        """,
      doesNot: """
        audience: {eligible: 600}
        launch: {founding_members: 40}
        """),
    Case(
      code: "employees-outnumber",
      raises: """
        employees: {count: 50}
        launch: {founding_members: 20}
        """,
      doesNot: """
        employees: {count: 5}
        launch: {founding_members: 20}
        """),
    Case(
      code: "employees-judge",
      raises: """
        employees: {parts: [moderating]}
        """,
      doesNot: """
        employees: {parts: [moderating]}
        conduct: {conflicts_of_interest: Somebody else decides}
        """),
    Case(
      code: "employees-no-hours",
      raises: """
        employees: {parts: [answering]}
        team: {answering_hours: 0}
        """,
      doesNot: """
        employees: {parts: [answering]}
        team: {answering_hours: 3}
        """),
    Case(
      code: "readiness-weak",
      raises: """
        readiness: {need: 0.2, lasting_problem: 0.3, mutual_benefit: 0.1}
        """,
      doesNot: """
        readiness: {need: 0.7, lasting_problem: 0.3, mutual_benefit: 0.1}
        """),
    Case(
      code: "readiness-differs",
      raises: """
        readiness: {need: 0.9, exchange_wish: 1, shared_experience: 1}
        """,
      doesNot: """
        readiness: {need: 0.3, exchange_wish: 1, shared_experience: 1}
        """),
    Case(
      code: "willing-unable",
      raises: """
        readiness: {listens: 4, can_respond: 1}
        """,
      doesNot: """
        readiness: {listens: 4, can_respond: 3}
        """),
    Case(
      code: "asks-unable",
      raises: """
        readiness: {can_respond: 1}
        feedback: {asked: true, capacity: 1}
        """,
      doesNot: """
        readiness: {can_respond: 3}
        feedback: {asked: true, capacity: 1}
        """),
    Case(
      code: "meet-nowhere",
      raises: """
        readiness: {meet_already: 4}
        audience: {existing_venue_strength: 0}
        """,
      doesNot: """
        readiness: {meet_already: 4}
        place: {existing_venues: A list}
        audience: {existing_venue_strength: 0}
        """),
    Case(
      code: "vetting-unused",
      raises: """
        membership: {model: registration, vetting: [A talk]}
        """,
      doesNot: """
        membership: {model: approval, vetting: [A talk]}
        """),
    Case(
      code: "inviters-unused",
      raises: """
        membership: {model: open, inviters: members}
        """,
      doesNot: """
        membership: {model: invitation, inviters: members}
        """),
    Case(
      code: "invites-no-hours",
      raises: """
        membership: {model: invitation, inviters: staff}
        team: {outreach_hours: 0}
        """,
      doesNot: """
        membership: {model: invitation, inviters: staff}
        team: {outreach_hours: 2}
        """),
    Case(
      code: "fee-not-paid",
      raises: """
        membership: {model: open, fee: 10}
        """,
      doesNot: """
        membership: {model: paid, fee: 10}
        """),
    Case(
      code: "paid-without-fee",
      raises: """
        membership: {model: paid}
        """,
      doesNot: """
        membership: {model: paid, fee: 10}
        """),
    Case(
      code: "approval-no-hours",
      raises: """
        membership: {model: approval, review_hours: 0}
        """,
      doesNot: """
        membership: {model: approval, review_hours: 1}
        """),
    Case(
      code: "review-hours-unused",
      raises: """
        membership: {model: open, review_hours: 2}
        """,
      doesNot: """
        membership: {model: paid, fee: 3, review_hours: 2}
        """),
    Case(
      code: "invitation-campaigns",
      raises: """
        membership: {model: invitation}
        launch: {campaigns: [0]}
        """,
      doesNot: """
        membership: {model: invitation}
        launch: {campaigns: []}
        """),
    Case(
      code: "ordinary-fee-assumed",
      raises: """
        membership: {model: paid, fee: 12, ordinary_fee: unknown}
        """,
      doesNot: """
        membership: {model: paid, fee: 12, ordinary_fee: 10 to 20}
        """),
    Case(
      code: "firms-many",
      raises: """
        audience: {eligible: 60, firms: 61}
        """,
      doesNot: """
        audience: {eligible: 60, firms: 60}
        """),
    Case(
      code: "people-per-firm-unused",
      raises: """
        audience: {firms: 60, people_per_firm: 4}
        """,
      doesNot: """
        audience: {firms: unknown, people_per_firm: 4}
        """),
    Case(
      code: "invitation-nobody-invites",
      raises: """
        membership: {model: invitation}
        launch: {founding_members: 0, founding_core: 0}
        team: {outreach_hours: 0}
        """,
      doesNot: """
        membership: {model: invitation}
        launch: {founding_members: 5, founding_core: 0}
        team: {outreach_hours: 0}
        """),
    Case(
      code: "forbidden-no-ladder",
      raises: """
        conduct: {forbidden: [Insults]}
        """,
      doesNot: """
        conduct: {forbidden: [Insults], ladder: [{what: A word}]}
        """),
    Case(
      code: "ladder-no-offence",
      raises: """
        conduct: {ladder: [{what: A word}]}
        """,
      doesNot: """
        conduct: {ladder: [{what: A word}], frowned_upon: [Noise]}
        """),
    Case(
      code: "ladder-no-appeal",
      raises: """
        conduct: {forbidden: [Insults], ladder: [{what: A word}]}
        """,
      doesNot: """
        conduct: {forbidden: [Insults], ladder: [{what: A word}], appeals: The board}
        """),
    Case(
      code: "contact-twice",
      raises: """
        conduct: {contact: "Ann Lee, support", second_contact: ann lee}
        """,
      doesNot: """
        conduct: {contact: Ann Lee, second_contact: Bo Ray}
        """),
    Case(
      code: "contact-manager",
      raises: """
        conduct: {contact: Ann Lee}
        team: {community_manager: Ann Lee}
        """,
      doesNot: """
        conduct: {contact: Ann Lee, second_contact: Bo Ray}
        team: {community_manager: Ann Lee}
        """),
    Case(
      code: "contact-alone",
      raises: """
        conduct: {contact: Ann Lee}
        team: {community_manager: Bo Ray}
        """,
      doesNot: """
        conduct: {contact: Ann Lee, second_contact: Bo Ray}
        """),
    Case(
      code: "competitors-no-law",
      raises: """
        trust: {competitors: true}
        """,
      doesNot: """
        trust: {competitors: true, competition_law: No prices}
        """),
    Case(
      code: "industry-competitors",
      raises: """
        place: {topic: whole-industry}
        """,
      doesNot: """
        place: {topic: whole-industry}
        trust: {competitors: false}
        """),
    Case(
      code: "self-policing-no-role",
      raises: """
        moderation: {model: community}
        """,
      doesNot: """
        moderation: {model: community}
        roles: [{name: Guide, criteria: Ten answers}]
        """),
    Case(
      code: "self-policing-no-core",
      raises: """
        moderation: {model: community}
        launch: {founding_core: 0}
        """,
      doesNot: """
        moderation: {model: community}
        launch: {founding_core: 2}
        """),
    Case(
      code: "self-policing-hard",
      raises: """
        moderation: {model: community}
        team: {promotion_criteria: hard}
        """,
      doesNot: """
        moderation: {model: community}
        team: {promotion_criteria: easy}
        """),
  ]
}
