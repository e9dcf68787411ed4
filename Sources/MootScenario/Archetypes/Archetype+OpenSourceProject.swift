extension Archetype {
  /// `Scenarios/open-source-project.yaml`, so that the program needs no file beside it.
  static let openSourceProject = Archetype(
    name: "open-source-project",
    text: #"""
      # The community around an open-source project.
      #
      # Lanternfish is a library for reading sensor data. Nobody owns the project; a small foundation pays for the servers. About
      # 6,000 people use it, a few dozen send changes, three keep it alive. The place is open and governs itself: rights follow from
      # work that was done, and the largest risk is that the three get tired.

      folkmoot: 1
      name: Lanternfish
      language: en

      purpose:
        kinds: [user-community, product-feedback]
        vision: Whoever meets a bug in Lanternfish can get it fixed, or fix it.
        interaction: Questions in the forum, changes by review, decisions in public by those who do the work.

      place:
        decision: found
        topic: own-product
        existing_venues: The issue tracker, in which questions drown reports
        social_channels: A few hundred followers who pass on each release
        adds: Room for questions, so that the tracker is for work

      members:
        served: Engineers and scientists who read sensor data with Lanternfish, and those who change it
        segments:
          - id: users
            name: Users
            share: 0.95
            jobs: Get data into a paper or a product by Friday
          - id: changers
            name: People who send changes
            share: 0.05
            jobs: Have a change reviewed while they still remember why they made it
        needs:
          - id: unstuck
            text: Get past an error without reading the source
            evidence: support-logs      # four of ten issues are questions
          - id: review
            text: Have a change looked at within a week
            evidence: interviews

      goals:
        - id: relief
          text: Maintainers spend their time on changes, because users answer users
          objective: The foundation's first aim, "outlive its founders"
          owner: Chair of the foundation
          serves: [unstuck]
        - id: successors
          text: Two new maintainers a year
          objective: The foundation's first aim, "outlive its founders"
          owner: Lead maintainer
          serves: [review]
          listening_enough: false

      use_cases:
        - id: question
          text: Ask why a file cannot be read
          interaction: ask
          funding: None; servers are paid by the foundation
          team: Answerers, by turns
          measures: [answers]
        - id: change
          text: Bring a first change to the end
          interaction: build
          funding: A sprint a year, paid by sponsors
          team: Maintainers
          measures: [first-changes]

      audience:
        eligible: 4000 to 9000
        renewal_per_year: 0.25
        existing_venue_strength: 0.2
        platform_friction: low

      membership:
        model: open
        eligibility: Anybody
        leaving: Close the account; commits and posts stay, as licenses say.

      moderation:
        model: [community, auto]
        hours: 2
        rules_shown: true
        response_hours: 120
        languages: [English]

      conduct:
        values:
          - Nobody here owes you an answer
          - A report with a file that fails is a gift
        frowned_upon:
          - "\"Any news?\""
          - Opinions on a change by people who have not read it
        forbidden:
          - Personal attacks, here or elsewhere on account of what happened here
          - Code that is not yours to give
        ladder:
          - what: A maintainer hides the post and says why
            when: The first time
          - what: No posts for a while
            when: The second time
            lasts: Two weeks
          - what: Exclusion from all places of the project
            when: The third time, and at once for threats
            lasts: A year, then on request
        appeals: Three people from the foundation's list, none of them a maintainer, decide within three weeks.
        contact: Conduct list, read by two people from different employers
        second_contact: Chair of the foundation
        conflicts_of_interest: Maintainers do not decide about changes of their employer alone.

      roles:
        - id: triager
          name: Triager
          criteria: Ten reports put in order
          earliest_months: 1
          rights: Label, close and move
          loss: Half a year away; comes back on request
          term: Open
        - id: maintainer
          name: Maintainer
          criteria: Ten merged changes, five reviews, and nobody of the maintainers objects
          earliest_months: 5
          rights: Merge, release in turn
          loss: Two thirds of the maintainers, or a year away
          term: Open, confirmed each year

      trust:
        privacy: A name and an address that nobody sees. The server keeps logs for fourteen days.
        confidentiality: All is public but security reports and reports on conduct.
        contributions: Apache license, signed off by whoever sends it. Nobody assigns rights.
        competitors: true
        competition_law: Firms talk about code here. Prices, customers and plans for products are no topic.

      team:
        community_manager: Ines Park, three hours a week for the foundation
        deputy: Lead maintainer
        answering_hours: 4
        outreach_hours: 1
        seeding_hours: 1
        salaried: false                 # volunteers; unused hours cost nothing
        recognition_program: true
        promotion_criteria: easy
        shared_work: true

      processes:
        - id: pain
          insight: Errors that three users met in a month
          to: Maintainers
          every: Month
          reaction_days: 30
          decides: Lead maintainer
          advises: Triagers
          told: Everybody, in the plan of the next release

      recognition:
        stories: Release notes name every person, also for words and reports
        rhythm: Each release
        curator: Whoever releases

      together:
        work: The library itself, and its book
        rituals:
          - A call each fortnight, minutes in public
          - Names of first changes are read out
        events: A sprint of two days each autumn

      platform:
        must_haves:
          - Free software
          - Login with the account of the code host
        candidates: [Discourse, Zulip]
        members_level: high
        demands: ordinary

      launch:
        opens_on: 2027-01-25
        founding_members: 30
        founding_core: 4
        campaigns: [0, 17, 43]
        first_days:
          - by_day: 21
            what: Fifty old questions are moved out of the tracker with their answers
            owner: Ines Park
          - by_day: 90
            what: Five people who are no maintainers have answered
            owner: Lead maintainer

      readiness:
        exchange_wish: 3
        shared_experience: 3
        meet_already: 2
        problem_lasts: 4
        problem_changes: 3
        matters_to_business: 2
        urgent: 2
        improves_steadily: 3
        renewals_matter: 1
        listens: 4
        can_respond: 2                  # three people, and they are tired

      feedback:
        asked: true
        capacity: 1 to 3

      money:
        platform_per_year: 1200
        tickets_per_month: 60           # questions in the tracker

      targets:
        - id: answers
          goal: relief
          metric: answered_share
          at_least: 0.85
          by_week: 52
        - id: regulars-two-years
          goal: successors
          metric: core
          at_least: 15
          by_week: 104

      measures:
        - id: first-changes
          text: First changes that were merged within a month
          kind: health
          goal: successors
          target: 24 a year
          by: 2028-01-25
          owner: Lead maintainer

      review:
        every: half-year
        who: Maintainers and the foundation, in a public call
        first_on: 2027-07-26
        change_when:
          - A question waits a week more often than once a month
        close_when: Nobody releases for a year. The place becomes an archive, and says who has forked.

      risks:
        - text: The three maintainers leave at once
          response: Every step of a release is written down, and a triager has done it once
          owner: Chair of the foundation
        - text: One employer takes over
          response: No two of three maintainers from the same firm
          owner: Chair of the foundation

      approval:
        approvers:
          - role: Maintainers, by consent
          - role: Chair of the foundation

      """#)
}
