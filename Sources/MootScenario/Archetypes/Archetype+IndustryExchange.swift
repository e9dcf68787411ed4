extension Archetype {
  /// `Scenarios/industry-exchange.yaml`, so that the program needs no file beside it.
  static let industryExchange = Archetype(
    name: "industry-exchange",
    text: #"""
      # An exchange for a whole industry, which should rather join the place where the talk already happens.
      #
      # Cascade Water Technology wants to lead the conversation among operators of waterworks. They already meet: in the working
      # groups of their association, and on its mailing list with 4,000 readers. "folkmoot check" says so (join-rather). The file
      # shows what founding a place against a strong venue would bring, so that the question is settled with numbers.

      folkmoot: 1
      name: Waterworks Exchange
      language: en

      purpose:
        kinds: [best-practice, customer-dialogue]
        vision: Operators of waterworks solve the problems of the next drought together.
        interaction: Members report incidents with figures and pictures, and read new rules aloud to each other, paragraph by paragraph.

      place:
        decision: found                 # what the board asked for; compare with join
        topic: whole-industry
        existing_venues: The association's mailing list with 4,000 readers, its working groups and its yearly congress
        social_channels: Job offers and anniversaries. Nobody writes there about a failed pump.
        adds: Longer threads with pictures and files, which a mailing list carries badly

      members:
        served: Operators and engineers of waterworks of all sizes, customers of ours or not
        segments:
          - id: small-works
            name: Works with fewer than ten people
            share: 0.6
            jobs: Keep everything running, and be the one who is called at night
          - id: large-works
            name: Large works and associations
            share: 0.3
            jobs: Plan years ahead, and answer to a board
          - id: suppliers
            name: Engineers of suppliers and consultants
            share: 0.1
            jobs: Know what operators will need next
        needs:
          - id: drought
            text: Learn how others kept supply up during the last dry summer
            evidence: survey            # 212 answers at the congress
          - id: rules
            text: Understand new rules before the inspector comes
            evidence: guess             # to be asked
            segment: small-works

      employees:
        who: Two application engineers, who answer under their own names
        count: 2
        parts: [consulting, answering]

      goals:
        - id: leadership
          text: We are seen as the firm that brings the industry together
          objective: Invited to nine of ten public tenders
          owner: Head of Marketing
          serves: [drought, rules]
          listening_enough: false

      use_cases:
        - id: incident
          text: Report an incident and how it was solved
          interaction: share
          funding: Marketing
          team: Application engineering
          measures: [voices-year-1]
        - id: rule-reading
          text: Read a new rule together
          interaction: discuss
          funding: Marketing, and the association for the legal adviser's hour
          team: The association's secretary
          measures: [rules-read]

      audience:
        eligible: 6000 to 11000         # members of the association, and others whom nobody counts
        renewal_per_year: 0.05
        existing_venue_strength: 0.8    # the list answers within hours
        platform_friction: ordinary
        interests: 2                    # drinking water and waste water

      membership:
        model: registration             # competitors take part as well
        eligibility: People who work in or for a waterworks; the name of the employer is shown beside every post
        leaving: A word to the community manager. Incident reports stay, with the name of the works removed on request.

      moderation:
        model: post
        hours: 5
        staffed: "daily 08:00-18:00"
        response_hours: 24
        languages: [English]

      conduct:
        values:
          - A failure that is told saves the next one
          - Numbers come with how they were measured
        frowned_upon:
          - Recommending what one sells without saying so
          - Blaming a works by name
        forbidden:
          - Talk about prices, bids and customers among competitors
          - Plans of plants that would help an attacker
          - Advertising outside the suppliers' thread
        ladder:
          - what: The post is taken down, with a word of explanation
            when: The first time
          - what: The employer is told, and posts are read before they appear
            when: The second time, and at once for talk about prices
            lasts: Three months
          - what: Exclusion
            when: The third time
            lasts: Two years
        appeals: The advisory board of three operators decides within a month; none of them works for us.
        contact: The community manager of Cascade
        second_contact: The association's secretary
        conflicts_of_interest: Who sells something that is discussed says so in the first line.

      roles:
        - id: reader
          name: Reader of rules
          criteria: Has led the reading of three new rules
          earliest_months: 6
          rights: Opens and closes the thread of a rule
          loss: Misses two readings in a row
          term: Two years
        - id: board
          name: Advisory board
          criteria: An operator, elected by those who posted in the last year
          earliest_months: 12
          rights: Hears appeals, agrees to the agenda
          loss: Moves to a supplier
          term: Two years, once more at most

      trust:
        privacy: Name, employer and e-mail address. Readers outside see neither.
        confidentiality: What is posted may be used at work and is not quoted outside without asking.
        contributions: Authors keep their rights; members may use everything in their own works.
        competitors: true
        competition_law: >-
          No prices, bids, customers, capacities or plans to invest. The moderator closes such a thread at once, and keeps a
          record. A lawyer of the association reads along at the yearly meeting.

      team:
        community_manager: vacant
        deputy: Application Engineer South
        recognition_program: true
        shared_work: true               # the calendar of duties
        hours: 26                       # shared out in the usual proportions, but for moderation

      connections:
        - channel: events
          owner: Head of Marketing
          promise: A table at the congress, where the three best incident reports are told in person

      processes:
        - id: needs
          insight: What operators will need within two years
          to: Product Strategy
          every: Half-year
          reaction_days: 60
          decides: Head of Product Strategy
          advises: Application engineering
          told: All who were quoted

      recognition:
        stories: The incident report of the quarter, told by those who were there at night
        rhythm: Quarter
        curator: The advisory board

      together:
        work: A calendar of duties that all works have, kept up to date by readers of rules
        events: A table at the yearly congress, and one evening call before each summer

      platform:
        must_haves:
          - Pictures and drawings up to 50 MB
          - Answers by e-mail, as on the mailing list
        wishes:
          - A map of works, for those who want to be on it
        candidates: [Discourse, HumHub]
        members_level: low
        demands: low

      structure:
        areas:
          - name: Drinking water
            share: 0.6
          - name: Waste water
            share: 0.4

      launch:
        opens_on: 2027-04-12
        founding_members: 30
        founding_core: 2
        campaigns: [0, 10, 52, 62]      # before and at the congress
        first_days:
          - by_day: 10
            what: Ten incident reports of the last dry summer are posted by those who wrote them
            owner: Application engineering
          - by_day: 60
            what: The first rule has been read to the end
            owner: The association's secretary

      readiness:
        exchange_wish: 3
        shared_experience: 3
        meet_already: 1                 # they meet, but elsewhere: this place would be one more
        problem_lasts: 4
        problem_changes: 3
        matters_to_business: 3
        urgent: 3
        improves_steadily: 1
        renewals_matter: 1              # helping competitors' customers pays late
        listens: 3
        can_respond: 2

      money:
        currency: EUR
        per_dollar: 0.92
        platform_per_year: 15000
        tickets_per_month: 150

      targets:
        - id: reach-two-years
          goal: leadership
          metric: joined
          at_least: 1000
          by_week: 104
        - id: voices-year-1
          goal: leadership
          metric: posters
          at_least: 25
          by_week: 52
        - id: answers
          goal: leadership
          metric: answered_share        # the list answers nearly everything
          at_least: 0.95
          by_week: 104

      measures:
        - id: rules-read
          text: New rules that were read together before they came into force
          kind: health
          goal: leadership
          target: Four a year
          by: 2028-04-12
          owner: The association's secretary
        - id: tenders
          text: Public tenders to which we are invited
          kind: business
          goal: leadership
          target: Nine of ten
          by: 2028-12-31
          owner: Head of Marketing

      review:
        every: half-year
        who: Head of Marketing with the advisory board
        first_on: 2027-10-18
        change_when:
          - The mailing list answers first in three cases of four
        close_when: After eighteen months fewer than 25 people post. Then we join the list, and pay for its archive.

      risks:
        - text: The association sees a rival in us and closes its doors
          response: Its secretary leads one of the two use cases; we offer to hand the place over
          owner: Head of Marketing
        - text: Competitors talk about prices
          response: The note on competition law stands above every thread, and the moderator is trained
          owner: General Counsel

      approval:
        approvers:
          - role: Head of Marketing
          - role: General Counsel
          - role: Secretary of the association

      """#)
}
