extension Archetype {
  /// `Scenarios/key-client-council.yaml`, so that the program needs no file beside it.
  static let keyClientCouncil = Archetype(
    name: "key-client-council",
    text: #"""
      # A council of key clients, by invitation only.
      #
      # Northgate Robotics sells palletizing lines for seven-figure sums. Sixty people in thirty client firms decide about them:
      # heads of production and of maintenance. They speak openly only among peers, and only when they know who listens.
      # The numbers are small on purpose. A council of sixty is alive with three or four people who write.

      folkmoot: 1
      name: Northgate Client Council
      language: en

      purpose:
        kinds: [customer-dialogue, roadmap]
        vision: The people who run the most demanding lines decide together with us what the next ones must do.
        interaction: Twice a year in one room, in between in writing. One prepared question a week, and no presentation ever.

      place:
        decision: found
        topic: own-product
        social_channels: Trade press and a company page. Neither has ever changed a machine.
        adds: A confidential round, which no trade fair can be.

      members:
        served: Heads of production and of maintenance in the thirty firms that run more than ten lines
        segments:
          - id: production
            name: Heads of production
            share: 0.5
            jobs: Deliver every shift what was promised, with fewer people each year
          - id: maintenance
            name: Heads of maintenance
            share: 0.5
            jobs: Prevent the stop that nobody saw coming
        needs:
          - id: peers
            text: Compare downtime and staffing with peers without giving away trade secrets
            evidence: interviews        # asked at the last two user meetings
          - id: influence
            text: Know what is coming, and be heard before it is built
            evidence: interviews

      employees:
        who: Chief Product Officer, two product managers, and the community manager. No sales.
        count: 4
        parts: [consulting]

      goals:
        - id: roadmap-fit
          text: The roadmap is argued through with those who buy most before money is committed
          objective: Nine of ten key accounts renew their service contract
          owner: Chief Product Officer
          serves: [influence, peers]
          listening_enough: false

      use_cases:
        - id: round-table
          text: Discuss one question of the quarter and leave with a written result
          interaction: advise
          funding: Product, 30,000 a year, meetings included
          team: Community manager, who reports to the Chief Product Officer
          measures: [council-speaks, answers-given]

      audience:
        eligible: 60                    # two people in each of thirty firms
        renewal_per_year: 0.15          # people change posts, the firms stay
        platform_friction: low          # their account manager sets them up

      membership:
        model: invitation               # value for key clients; nobody can apply
        eligibility: Decides about more than ten of our lines, and has signed the agreement on confidentiality
        inviters: staff
        leaving: A word is enough. Names are taken off the papers that are not yet printed.

      moderation:
        model: reactive                 # with sixty named people hardly anything needs it
        hours: 1
        staffed: "Mon-Fri 09:00-17:00"
        response_hours: 80              # nobody reads along at weekends
        languages: [English]

      conduct:
        values:
          - What is said stays here, what is decided is written down
          - Criticism of our machines is the reason why we meet
        frowned_upon:
          - Sending somebody else to the meeting
        forbidden:
          - Repeating outside who said what
          - Selling, by anybody to anybody
          - Prices and terms of other suppliers' contracts
        ladder:
          - what: A call from the chair
            when: The first time
          - what: The seat is given back
            when: The second time, and at once when something was repeated outside
            lasts: For good
        appeals: The council decides by a vote in which neither side takes part.
        contact: Henrik Aalto
        second_contact: The council's chair, who is a client
        conflicts_of_interest: Who negotiates with us about a contract of more than a million says so and does not vote on prices of service.

      roles:
        - id: chair
          name: Chair
          criteria: A client, elected by the council in its second meeting
          earliest_months: 4
          rights: Sets the question of the quarter, and has the last word on the minutes
          loss: Vote of the council
          term: Two years

      trust:
        privacy: Name, firm and post. The list of members is known to members only.
        confidentiality: Nobody is quoted by name or firm. Product managers may use what they learn, and say so.
        contributions: Working papers belong to all who signed them; drafts belong to the council.
        competitors: true               # some of the thirty firms compete with each other
        competition_law: No prices, volumes, customers or plans to build. A lawyer reads the agenda and sits in at the meetings.

      team:
        community_manager: Henrik Aalto
        deputy: Lead Product Manager Palletizing
        answering_hours: 4
        outreach_hours: 6               # every member is invited in person
        seeding_hours: 3                # a prepared question every week
        shared_work: true               # two working papers a year
        recognition_program: true
        promotion_criteria: easy

      connections:
        - channel: events
          owner: Henrik Aalto
          promise: Two meetings a year, each in a member's plant

      processes:
        - id: question
          insight: The written result of the question of the quarter
          to: Product Management
          every: Quarter
          reaction_days: 21
          decides: Chief Product Officer
          advises: The council's chair
          told: All members, with a yes, a no, or a date

      recognition:
        stories: A member shows in the own plant what became of an idea
        rhythm: Half-year
        curator: The chair

      together:
        work: Two working papers a year, signed by those who wrote them
        rituals:
          - Every meeting opens with a walk along the host's line
        events: Two meetings a year in members' plants

      platform:
        must_haves:
          - Hosted in the country, with a second factor
          - Reads well on a telephone in a noisy hall
        candidates: [A closed space of our service portal]
        members_level: ordinary
        demands: low

      launch:
        opens_on: 2027-01-18
        first_days:
          - by_day: 30
            what: All thirty firms have been called, and ten people have signed
            owner: Henrik Aalto
          - by_day: 80
            what: First meeting; rules and chair are agreed upon
            owner: Chief Product Officer
        founding_members: 10            # those who came to the last two user meetings
        founding_core: 3                # the three who asked for this council
        campaigns: []                   # campaigns do nothing under invitation

      readiness:
        exchange_wish: 4
        shared_experience: 3
        meet_already: 3
        problem_lasts: 3
        problem_changes: 2
        matters_to_business: 4
        urgent: 2
        improves_steadily: 3
        renewals_matter: 4              # a tenth of the revenue depends on these thirty firms
        listens: 4
        can_respond: 3

      feedback:
        asked: true
        capacity: 1 to 3                # suggestions a week that product management can answer with yes or no

      money:
        currency: EUR
        per_dollar: 0.92
        platform_per_year: 3000
        revenue_per_account: 40000 to 120000
        tickets_per_month: 10           # their cases go to a named engineer anyway

      targets:
        - id: council-formed
          goal: roadmap-fit
          metric: joined
          at_least: 25
          by_week: 52
        - id: council-speaks
          goal: roadmap-fit
          metric: posters
          at_least: 6
          by_week: 52
        - id: still-alive
          goal: roadmap-fit
          metric: posters
          at_least: 3
          by_week: 104

      measures:
        - id: answers-given
          text: Suggestions that got a yes, a no or a date within three weeks
          kind: business
          goal: roadmap-fit
          target: All of them
          by: 2027-12-31
          owner: Chief Product Officer

      review:
        every: half-year
        who: The council itself, in each meeting
        first_on: 2027-07-05
        change_when:
          - Fewer than ten firms send somebody
        close_when: In two meetings in a row nothing was decided that changed a plan.

      risks:
        - text: Sales wants to sit in
          response: The Chief Executive has said no in writing; it stands in the invitation
          owner: Chief Product Officer
        - text: Competitors among the clients fall silent
          response: Working groups of firms that do not compete
          owner: Henrik Aalto

      approval:
        approvers:
          - role: Chief Product Officer
          - role: General Counsel

      timeline:
        # After the first year members of the council may bring a colleague; less outreach is needed then.
        - {week: 52, set: {team.outreach_hours: 3}}

      """#)
}
