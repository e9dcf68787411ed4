extension Archetype {
  /// `Scenarios/internal-practitioners.yaml`, so that the program needs no file beside it.
  static let internalPractitioners = Archetype(
    name: "internal-practitioners",
    text: #"""
      # A community of practice inside a firm.
      #
      # Ferrous Group runs forty plants. Some 1,800 of its people work with data: controllers, planners, engineers. They solve the
      # same problem in forty places. Nobody is hired for this community; it lives from an hour of each member's working time, and
      # from managers who allow that hour. All members are employees, so who speaks for whom is settled before it starts.

      folkmoot: 1
      name: Ferrous Data Practitioners
      language: en

      purpose:
        kinds: [best-practice]
        vision: No analysis in the group is made twice from nothing.
        interaction: Members show unfinished work. Every second Thursday one plant shows what went wrong.

      place:
        decision: inside
        topic: own-product
        existing_venues: The group's chat, with 600 channels of which nobody knows all
        social_channels: An internal magazine that tells of successes once they are over
        adds: One place in the chat that is curated, searched and kept

      members:
        served: Everybody in the group who works with data for at least a day a week
        segments:
          - id: controllers
            name: Controllers
            share: 0.5
            jobs: Close the month, and explain it
          - id: engineers
            name: Process engineers
            share: 0.3
            jobs: Find out why line four differs from line five
          - id: analysts
            name: Analysts
            share: 0.2
            jobs: Build what the others use
        needs:
          - id: reuse
            text: Find a report or a script that somebody has already made
            evidence: interviews
          - id: growth
            text: Learn from colleagues what no course teaches, and be seen by them
            evidence: survey

      employees:
        who: All members are employees; managers of members may read and do not moderate
        parts: [consulting]

      goals:
        - id: once
          text: What one plant has solved is used by the others
          objective: Group program "Forty plants, one method", 2 million a year
          owner: Chief Data Officer
          serves: [reuse, growth]
          listening_enough: false

      use_cases:
        - id: ask-plants
          text: Ask all plants whether somebody has solved this
          interaction: ask
          funding: Office of the Chief Data Officer
          team: Community manager
          measures: [posters-year-1]
        - id: show-unfinished
          text: Show unfinished work and get it read
          interaction: share
          funding: Each plant gives the hour
          team: Hosts of the Thursdays
          measures: [reused]

      audience:
        eligible: 1800
        renewal_per_year: 0.12
        existing_venue_strength: 0.5    # the chat itself
        platform_friction: low          # everybody has it open all day

      membership:
        model: open
        eligibility: Everybody with an account of the group
        leaving: Mute the channel. What was posted stays with the group.

      moderation:
        model: reactive
        hours: 1
        staffed: "Mon-Fri 08:00-17:00"
        response_hours: 72
        languages: [English]

      conduct:
        values:
          - Unfinished is welcome
          - Praise names the person, criticism names the matter
        frowned_upon:
          - Asking for a report that one's own manager should order
        forbidden:
          - Data about individual employees
          - Using what was asked here in somebody's appraisal
        ladder:
          - what: A word from a host
            when: The first time
          - what: A talk with the manager
            when: The second time, and at once for data about people
        appeals: The works council and the Chief Data Officer decide together.
        contact: Ana Lindqvist
        second_contact: The works council
        conflicts_of_interest: Nobody moderates a thread about the own department.

      roles:
        - id: host
          name: Host
          criteria: Has shown unfinished work twice
          earliest_months: 2
          rights: Plans a Thursday, pins threads
          loss: Two Thursdays missed
          term: Half a year

      trust:
        privacy: What the chat keeps anyway. Nobody counts posts for each person.
        confidentiality: Inside the group only; figures of a plant before the quarter is published stay in closed threads.
        contributions: Work done here belongs to the group and bears its author's name.
        competitors: false

      team:
        community_manager: Ana Lindqvist
        deputy: Host of the month
        hours: 9
        shared_work: true
        recognition_program: true
        promotion_criteria: easy

      connections:
        - channel: training
          owner: Learning and Development
          promise: Every course ends with its thread

      processes:
        - id: methods
          insight: Scripts and reports that three plants use
          to: Central Analytics
          every: Quarter
          reaction_days: 45
          decides: Head of Central Analytics
          advises: Hosts
          told: Authors and all users

      recognition:
        stories: A letter to the plant's director whenever its work is used elsewhere
        rhythm: At once
        curator: Ana Lindqvist

      together:
        work: A library of methods, each with an owner
        rituals:
          - The second Thursday, 45 minutes, camera optional
        events: Two days a year in a plant

      platform:
        must_haves:
          - Part of the group's chat
          - Search over everything ever posted
        members_level: ordinary
        demands: low

      launch:
        opens_on: 2027-02-11
        founding_members: 50
        founding_core: 5
        campaigns: [0, 6, 30, 52]
        first_days:
          - by_day: 14
            what: Twenty methods stand in the library
            owner: Central Analytics
          - by_day: 90
            what: Six plants have shown something unfinished
            owner: Ana Lindqvist

      readiness:
        exchange_wish: 3
        shared_experience: 3
        meet_already: 3
        problem_lasts: 4
        problem_changes: 2
        matters_to_business: 3
        urgent: 1
        improves_steadily: 2
        renewals_matter: 0              # there is nothing to renew
        listens: 3
        can_respond: 3

      money:
        currency: EUR
        per_dollar: 0.92
        tickets_per_month: 40           # requests to Central Analytics

      targets:
        - id: posters-year-1
          goal: once
          metric: posters
          at_least: 30
          by_week: 52
        - id: alive-year-2
          goal: once
          metric: active
          at_least: 100
          by_week: 104

      measures:
        - id: reused
          text: Methods that at least three plants use
          kind: business
          goal: once
          target: 25
          by: 2028-02-11
          owner: Head of Central Analytics

      review:
        every: quarter
        who: Hosts, with the Chief Data Officer
        first_on: 2027-06-10
        change_when:
          - Two Thursdays in a row with fewer than fifteen people
        close_when: A year without a method that moved from one plant to another.

      risks:
        - text: Managers do not give the hour
          response: It stands in the program's agreement with each plant's director
          owner: Chief Data Officer
        - text: People show only what shines
          response: The Chief Data Officer shows the first failure
          owner: Ana Lindqvist

      approval:
        approvers:
          - role: Chief Data Officer
          - role: Works council

      """#)
}
