extension Archetype {
  /// `Scenarios/developer-superusers.yaml`, so that the program needs no file beside it.
  static let developerSuperusers = Archetype(
    name: "developer-superusers",
    text: #"""
      # A developer community that polices itself, with superusers.
      #
      # Latchkey offers a programming interface for door locks. Some 20,000 developers have an account. They answer each other
      # faster than any support team could, if somebody with standing keeps order. Trusted regulars close duplicates and hide
      # spam; staff decides what members report. Rights are earned by clear criteria that can be met within half a year.

      folkmoot: 1
      name: Latchkey Developers
      language: en

      purpose:
        kinds: [user-community, product-feedback]
        vision: A developer with a lock that does not open has a working example within a day.
        interaction: Questions come with code that fails. Whoever gets it to work posts the whole example, and keepers file it in the library.

      place:
        decision: found
        topic: own-product
        existing_venues: A tag on a large question-and-answer site, with thirty questions a month
        social_channels: Release notes on two networks, read and rarely commented
        adds: Maintainers who answer, and room for proposals, which the question site does not allow

      members:
        served: Developers who build on the Latchkey interface, in firms and at home
        segments:
          - id: integrators
            name: Integrators in firms
            share: 0.4
            jobs: Ship a door system on a date that somebody else has promised
          - id: makers
            name: Makers at home
            share: 0.6
            jobs: Get one door to open, for the joy of it
        needs:
          - id: working-code
            text: Find code that works with the current version
            evidence: support-logs
          - id: standing
            text: Be seen as somebody who knows the matter
            evidence: interviews

      employees:
        who: The six maintainers of the interface, by weekly rota
        count: 6
        parts: [answering, consulting]

      goals:
        - id: self-service
          text: Developers get unstuck without a support contract
          objective: Support staff stays at four while accounts double
          owner: Head of Developer Relations
          serves: [working-code]
        - id: better-product
          text: The five worst obstacles of each quarter are known and one is removed
          objective: Time from account to first opened lock falls to a day
          owner: Product Manager Interfaces
          serves: [working-code, standing]
          listening_enough: false

      use_cases:
        - id: debug
          text: Post a failing call and get it to work
          interaction: ask
          funding: Developer Relations
          team: Maintainers on rota
          measures: [answers, solved-by-peers]
        - id: examples
          text: Publish an example that others can build on
          interaction: build
          funding: Developer Relations, and 500 a quarter for the best one
          team: Keepers of the library
          measures: [library]
        - id: proposals
          text: Propose a change of the interface and argue it through
          interaction: discuss
          funding: Product Management
          team: Product Manager Interfaces
          measures: [first-lock]

      audience:
        eligible: 15000 to 25000        # accounts with a call in the last year; robots among them
        renewal_per_year: 0.3
        existing_venue_strength: 0.3    # the tag on the question site
        platform_friction: low          # developers know such platforms

      membership:
        model: registration
        eligibility: Whoever has an account for the interface. Robots are welcome when their owner says who they are.
        leaving: Close the account. Posts stay and carry a number instead of the name; code keeps the license it was given.

      moderation:
        model: [community, reactive]    # superusers first, staff for what is reported
        hours: 3
        staffed: "Mon-Fri 09:00-17:00"
        response_hours: 80              # over a weekend nobody of the staff is there
        languages: [English]

      conduct:
        values:
          - Code before opinion
          - A duplicate is a sign that the answer was hard to find
        frowned_upon:
          - Pictures of code
          - "\"Works for me\""
        forbidden:
          - Contempt for beginners
          - Ways to open a lock that is not yours
          - Keys and tokens of other people
        ladder:
          - what: A keeper closes the thread and says why
            when: For what is frowned upon
          - what: Posts wait for a keeper
            when: Repeated contempt
            lasts: A month
          - what: The account can read only
            when: Attack code, other people's keys, and a second month on hold
            lasts: Until an appeal succeeds
        appeals: A panel of three keepers drawn by lot, none of whom was involved, decides within two weeks and publishes its reason.
        contact: Noor Haddad
        second_contact: Security desk of Latchkey
        conflicts_of_interest: Keepers who sell an integration do not close threads about competing ones.

      roles:
        - id: regular
          name: Regular
          criteria: Ten accepted answers
          earliest_months: 1
          rights: Close duplicates
          loss: Three closures overturned in a quarter
          term: As long as they are here twice a quarter
        - id: keeper
          name: Keeper
          criteria: Fifty accepted answers or three examples in the library, and no step of the ladder in half a year
          earliest_months: 6
          rights: Hide spam, put posts on hold, file examples
          loss: Vote of two thirds of the keepers
          term: One year

      trust:
        privacy: Account name, e-mail address and posts. Calls to the interface are never matched with posts.
        confidentiality: All is public, except the list for security holes, which stays closed until a fix is out.
        contributions: Text under CC BY, code under the MIT license; who posts says that it is theirs to give.
        competitors: true
        competition_law: Prices, customers and terms of contracts are no topic here, whoever asks.

      team:
        community_manager: Noor Haddad
        deputy: Jun Okafor
        answering_hours: 15             # maintainers, by rota
        outreach_hours: 4
        seeding_hours: 3
        recognition_program: true       # superusers are named in the release notes
        promotion_criteria: moderate
        shared_work: true               # the library of examples

      connections:
        - channel: product
          owner: Product Manager Interfaces
          promise: Every error message of the interface links to its thread
        - channel: support
          owner: Lead of Support
          promise: Cases that are not confidential are answered here first
        - channel: events
          owner: Developer Relations
          promise: Two hours at each conference where keepers meet

      processes:
        - id: obstacles
          insight: The five worst obstacles of the quarter, counted by threads
          to: Product Management Interfaces
          every: Quarter
          reaction_days: 45
          decides: Product Manager Interfaces
          advises: Maintainers
          told: All who posted in one of the threads
        - id: holes
          insight: Reports of security holes
          to: Security desk
          every: At once
          reaction_days: 3
          decides: Head of Security
          advises: The reporter
          told: Everybody, once the fix is out

      recognition:
        stories: The release notes name everybody whose thread led to a change
        rhythm: Each release
        curator: Jun Okafor

      together:
        work: The library of examples, tested against each version
        rituals:
          - On the first Friday keepers clear the oldest unanswered questions together
          - A week before each release, broken examples are hunted for
        events: A day of fixing examples with each major version

      platform:
        must_haves:
          - Code with highlighting
          - A programming interface of its own
          - Rights by trust level
        candidates: [Discourse]
        members_level: high
        demands: ordinary

      structure:
        spaces: 1                       # to be split when one space is crowded, see the timeline

      launch:
        opens_on: 2027-03-15
        founding_members: 60            # authors of the existing examples
        founding_core: 6                # superusers of the first hour
        campaigns: [0, 8, 34, 60]       # with each major version
        first_days:
          - by_day: 7
            what: All examples stand in the library and run
            owner: Jun Okafor
          - by_day: 45
            what: Ten regulars have earned their rights
            owner: Noor Haddad
          - by_day: 90
            what: The first proposal from members is decided in public
            owner: Product Manager Interfaces

      readiness:
        exchange_wish: 3
        shared_experience: 3
        meet_already: 2
        problem_lasts: 4                # every version breaks something
        problem_changes: 4
        matters_to_business: 3
        urgent: 2
        improves_steadily: 3
        renewals_matter: 2
        listens: 3
        can_respond: 3

      feedback:
        asked: true
        capacity: 2 to 6

      money:
        platform_per_year: 12000
        tickets_per_month: 400 to 900

      targets:
        - id: regulars-year-1
          goal: self-service
          metric: posters
          at_least: 100
          by_week: 52
        - id: answers
          goal: self-service
          metric: answered_share
          at_least: 0.97
          by_week: 104
        - id: solved-by-peers
          goal: self-service
          metric: tickets_deflected     # a week
          at_least: 20
          by_week: 104
        - id: core-two-years
          goal: better-product
          metric: core
          at_least: 80
          by_week: 104

      measures:
        - id: library
          text: Examples that run with the current version
          kind: health
          goal: self-service
          target: 120
          by: 2028-03-15
          owner: Jun Okafor
        - id: first-lock
          text: Days from account to first opened lock, median
          kind: business
          goal: better-product
          target: From 4 to 1
          by: 2028-09-15
          owner: Product Manager Interfaces

      timeline:
        - {week: 52, set: {moderation.hours: 2}}              # superusers take over
        - {week: 78, set: {team.promotion_criteria: easy}}    # once the first ones have shown how it is done

      review:
        every: half-year
        who: Noor Haddad with all keepers
        first_on: 2027-09-15
        change_when:
          - More than one closure in twenty is overturned
          - Fewer than five people earned a role in half a year
        close_when: Maintainers answer more than members do for a whole year. Then questions move back to the question site.

      risks:
        - text: A few keepers run the place as their own
          response: Terms of one year, panels drawn by lot, and every closure is public
          owner: Noor Haddad
        - text: Somebody posts a way to open other people's locks
          response: Hidden by any two regulars at once; the security desk has a rota
          owner: Head of Security

      approval:
        approvers:
          - role: Head of Developer Relations
          - role: Head of Security

      """#)
}
