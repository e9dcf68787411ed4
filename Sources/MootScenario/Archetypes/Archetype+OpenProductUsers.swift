extension Archetype {
  /// `Scenarios/open-product-users.yaml`, so that the program needs no file beside it.
  static let openProductUsers = Archetype(
    name: "open-product-users",
    text: #"""
      # An open community for the users of a product.
      #
      # Brightledger makes accounting software for small firms. About 12,000 bookkeepers and office managers use it every week.
      # They ask the same questions over and over, and many of them know the answers. The forum is open: whoever finds a thread
      # through a search engine may answer it at once. Openness brings reach, and some spam; that is the trade.

      folkmoot: 1
      name: Brightledger Users
      language: en

      purpose:
        # Two purposes, ranked. Roadmap news was left out: the product team wants to talk to registered customers about it.
        kinds: [user-community, best-practice]
        vision: Every bookkeeper who is stuck at month-end finds somebody who was stuck there before.
        interaction: >-
          Members ask in public and answer in public. Staff answer what nobody else has answered by the next working day, and
          turn the best answers into short guides.

      place:
        # A place of one's own is right here: the talk is about one product, and no venue for it exists.
        decision: found
        topic: own-product
        existing_venues: Two small groups on social networks, with a few posts a month.
        social_channels: Announcements reach 3,000 followers. Comments are short, and an answer cannot be found again a week later.
        adds: Answers that stay findable, written by people who do the same work.

      members:
        served: Bookkeepers and office managers in firms of five to fifty people who close their books in Brightledger
        segments:
          - id: bookkeepers
            name: Bookkeepers with several clients
            share: 0.35
            jobs: Close the books of six to twenty firms in the first ten days of each month
          - id: office-managers
            name: Office managers
            share: 0.55
            jobs: Keep one firm's books beside everything else, and hand them to the tax adviser without questions left
          - id: advisers
            name: Tax advisers
            share: 0.1
            jobs: Receive clean data, and explain to clients what to set up differently
        needs:
          - id: month-end
            text: Get over an obstacle in the middle of closing the month, within the hour
            evidence: support-logs      # 41 % of the cases of the last year
          - id: better-ways
            text: See how others set up their accounts, to be the one in the office who knows
            evidence: interviews        # eleven customers in spring
            segment: office-managers

      employees:
        who: Four people of the support team, and the product manager for ledgers one hour a week
        count: 5
        parts: [answering, moderating]

      goals:
        - id: fewer-tickets
          text: Customers solve routine questions among themselves
          objective: Cost of support for each account falls by a tenth in two years
          owner: Head of Support
          serves: [month-end]
          listening_enough: false
        - id: reach
          text: A fifth of the users belong to a place where they hear from us and from each other
          objective: Renewals rise from 88 to 90 percent
          owner: Head of Customer Success
          serves: [better-ways]
          listening_enough: false

      use_cases:
        - id: ask
          text: Ask a question about closing the month, and get an answer from a peer
          interaction: ask
          funding: Half a post of the support budget
          team: Community team, which reports to the Head of Support
          measures: [posters-year-1, routine-cases]
        - id: templates
          text: Share a chart of accounts or an import template
          interaction: share
          funding: Customer Success, 4,000 a year for the prize of the best template
          team: Customer Success
          measures: [templates-shared]

      audience:
        eligible: 12000
        renewal_per_year: 0.1           # about as many new users as leave the trade
        existing_venue_strength: 0.1
        platform_friction: low          # the forum takes the login of the product

      membership:
        model: open                     # reach matters more than identity here
        eligibility: Anybody who works with Brightledger or is about to. No account is needed to read.
        leaving: >-
          Write to the community manager, or delete the account under Settings. Answers stay under "former member", because
          others build on them; a single post is removed on request within five working days.

      moderation:
        model: reactive                 # members report, the support team decides
        hours: 4
        staffed: "Mon-Fri 08:00-18:00"
        rules_shown: true
        response_hours: 72              # a report on Friday evening waits for Monday
        languages: [English]

      conduct:
        values:
          - Every question was new to somebody once
          - Show the step that fails, not the client's books
          - Say so when you are not sure
        frowned_upon:
          - Answering with nothing but a link
          - Posting the same question in several threads
        forbidden:
          - Insults, and remarks about a person instead of a matter
          - Figures or names from a client's books
          - Advertising, also when it is hidden in an answer
        ladder:
          - what: A private word from a moderator, and the post is edited or removed
            when: The first time
          - what: Read only
            when: The second time, or at once for figures from a client's books
            lasts: Two weeks
          - what: Exclusion
            when: The third time, and at once for threats
            lasts: Indefinitely, with an appeal after six months
        appeals: Write within 30 days to the Head of Support, who has not taken the decision and answers within ten working days.
        contact: Irene Duarte, community manager
        second_contact: Samir Osei, Head of Support
        conflicts_of_interest: Staff say that they are staff. A moderator does not decide about criticism of the support team.

      roles:
        - id: guide
          name: Guide
          criteria: Twenty answers that helped, in at least three months
          earliest_months: 3
          rights: Edit titles, move threads, mark an answer as the solution
          loss: Six months without an answer, or a step of the ladder
          term: One year, renewed by a short talk

      trust:
        privacy: We keep the name that you choose, your e-mail address and what you post. Nobody outside the community team sees the address.
        confidentiality: Everything here is public and found by search engines. Nothing about a client belongs here.
        contributions: You keep the rights in what you write, and let everybody use it with your name.
        competitors: false

      team:
        community_manager: Irene Duarte
        deputy: Paulo Reis
        answering_hours: 12             # half a person of the support team
        outreach_hours: 4
        seeding_hours: 2
        recognition_program: true       # the story of the month

      connections:
        - channel: product
          owner: Product Manager Ledgers
          promise: A link in the help menu, and the three best threads of the month on the start page
        - channel: support
          owner: Head of Support
          promise: Every closed case that others may have ends with a link to a thread

      processes:
        - id: obstacles
          insight: The five questions that cost members most time this month
          to: Product Management Ledgers
          every: Month
          reaction_days: 30
          decides: Product Manager Ledgers
          advises: Head of Support
          told: Everybody in the thread "What became of it"
        - id: help-pages
          insight: Threads that answer better than the help pages do
          to: Documentation
          every: Week
          reaction_days: 14
          decides: Lead of Documentation
          told: The member who wrote the answer

      recognition:
        stories: One member tells each month how an afternoon of closing became an hour, with screenshots
        rhythm: Month
        curator: Paulo Reis, who sends the story to members who asked about the same step

      platform:
        must_haves:
          - The login of the product
          - Search that finds an answer by the wording of an error message
          - Export of all threads
        wishes:
          - Marked solutions
          - A newsletter made of the week's best threads
        candidates: [Discourse, Vanilla]
        members_level: ordinary
        demands: low

      launch:
        opens_on: 2027-02-01
        founding_members: 40            # the beta testers of the last release
        founding_core: 3
        campaigns: [0, 13, 26, 39]      # with each quarterly release
        first_days:
          - by_day: 14
            what: Thirty questions from the case system stand in the forum with their answers
            owner: Paulo Reis
          - by_day: 30
            what: No question has waited longer than a working day
            owner: Irene Duarte
          - by_day: 90
            what: Half of the answers come from members
            owner: Irene Duarte

      readiness:
        exchange_wish: 3                # month-end hurts
        shared_experience: 3
        meet_already: 1
        problem_lasts: 3
        problem_changes: 3              # tax rules change every year
        matters_to_business: 2
        urgent: 2
        improves_steadily: 2
        renewals_matter: 3
        listens: 3
        can_respond: 2

      money:
        platform_per_year: 9000
        tickets_per_month: 500 to 750   # a range: the case system counts calls and e-mails differently

      targets:
        - id: reach-two-years
          goal: reach
          metric: joined
          at_least: 2400
          by_week: 104
        - id: posters-year-1
          goal: fewer-tickets
          metric: posters
          at_least: 60
          by_week: 52
        - id: calm
          metric: exposure              # share of what is read that breaks the rules
          goal: reach
          at_most: 0.03
          by_week: 52

      measures:
        - id: routine-cases
          text: Routine cases for each hundred accounts
          kind: business
          goal: fewer-tickets
          target: From 5.2 to 4.5 a month
          by: 2028-02-01
          owner: Head of Support
        - id: templates-shared
          text: Templates that another firm has used
          kind: health
          goal: reach
          target: 25 in the first year
          by: 2028-02-01
          owner: Head of Customer Success

      timeline:
        # If support sees less routine by then, two of its hours move from answering to talking points that get others to answer.
        - {week: 52, set: {team.answering_hours: 10, team.seeding_hours: 4}}

      review:
        every: quarter
        who: Irene Duarte, with the Head of Support and two guides
        first_on: 2027-05-03
        change_when:
          - More than a fifth of the questions wait longer than a working day
          - Fewer than 20 people post in a month after the first half-year
        close_when: >-
          Fewer than ten people post in each of three months in a row after the first year. Then the threads stay readable, and
          the link in the product leads to the help pages.

      risks:
        - text: Spam drives the helpful away before somebody removes it
          response: New accounts can post links only after their first answered question; if that fails, registration
          owner: Irene Duarte
        - text: Support answers so fast that members stop answering each other
          response: Staff wait for a working day unless the question is about lost data
          owner: Head of Support

      approval:
        approvers:
          - role: Head of Support
            name: Samir Osei
          - role: Head of Customer Success
          - role: Data Protection Officer

      """#)
}
