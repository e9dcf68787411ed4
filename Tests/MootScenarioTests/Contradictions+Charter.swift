extension Contradictions {
  static let charter: [Case] = [
    Case(
      code: "open-decision",
      raises: """
        trust: {privacy: ask legal}
        """,
      doesNot: """
        trust: {privacy: Only names are kept}
        """),
    Case(
      code: "scope-both",
      raises: """
        scope: {in: [The forum, Fees], out: [the forum.]}
        """,
      doesNot: """
        scope: {in: [The forum, Fees], out: [The workshops]}
        """),
    Case(
      code: "decides-appeals",
      raises: """
        conduct: {decides: The board decides on each step., appeals: "In writing, the board decides."}
        """,
      doesNot: """
        conduct: {decides: The board decides., appeals: The next meeting decides.}
        """),
    Case(
      code: "quorum-above",
      raises: """
        audience: {eligible: 40}
        decisions: {quorum: Fifty members}
        """,
      doesNot: """
        audience: {eligible: 60}
        decisions: {quorum: Fifty members}
        """),
    Case(
      code: "decision-no-meeting",
      raises: """
        decisions: {matters: [{what: Fees, by: "The members' meeting"}]}
        """,
      doesNot: """
        decisions: {matters: [{what: Fees, by: "The members' meeting"}]}
        together: {events: A meeting every quarter}
        """),
    Case(
      code: "vote-on-forbidden",
      raises: """
        trust: {competitors: true}
        decisions: {matters: [{what: Prices of service}]}
        """,
      doesNot: """
        trust: {competitors: false}
        decisions: {matters: [{what: Prices of service}]}
        """),
    Case(
      code: "amendment-none",
      raises: """
        charter: {amendment: None.}
        """,
      doesNot: """
        charter: {amendment: standard}
        """),
    Case(
      code: "host-employs",
      raises: """
        host: {kind: informal-group}
        employees: {count: 2}
        """,
      doesNot: """
        host: {kind: company}
        employees: {count: 2}
        """),
    Case(
      code: "eligibility-unchecked",
      raises: """
        membership: {model: registration, eligibility: Only nurses licensed in the county}
        """,
      doesNot: """
        membership: {model: approval, eligibility: Only nurses licensed in the county}
        """),
    Case(
      code: "open-by-invitation",
      raises: """
        membership: {model: invitation, eligibility: Open to all}
        """,
      doesNot: """
        membership: {model: registration, eligibility: Open to all}
        """),
    Case(
      code: "duty-no-ladder",
      raises: """
        expectations: {of_members: [Attend both meetings]}
        """,
      doesNot: """
        expectations: {of_members: [Attend both meetings]}
        conduct: {ladder: [{what: A word}]}
        """),
    Case(
      code: "definition-no-standard",
      raises: """
        definitions: [{term: Lesson, means: standard}]
        """,
      doesNot: """
        definitions: [{term: In writing, means: standard}]
        """),
  ]
}
