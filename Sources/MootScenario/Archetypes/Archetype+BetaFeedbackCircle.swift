extension Archetype {
  /// `Scenarios/beta-feedback-circle.yaml`, so that the program needs no file beside it.
  static let betaFeedbackCircle = Archetype(
    name: "beta-feedback-circle",
    text: #"""
      # A circle of beta testers who are asked for feedback, for a limited time.
      #
      # Orrery builds planning software for observatories. Before version 5 ships, 400 registered users may test it. The circle has
      # a date on which it ends. What decides about its success is not how many write, but how fast they hear what became of it:
      # a firm that asks and does not act drives its best users away.

      folkmoot: 1
      name: Orrery 5 Beta Circle
      language: en

      purpose:
        kinds: [product-feedback, roadmap]
        vision: Version 5 ships without a surprise for anybody who tested it.
        interaction: Testers report what they did, what they saw and what they had expected. Developers answer themselves.

      place:
        decision: found
        topic: own-product
        existing_venues: A mailbox for reports, in which nobody sees what others have found
        social_channels: Nothing that is not released may be shown there
        adds: Everybody sees every report and what became of it

      members:
        served: Users who run Orrery 4 at least weekly and can install a test version
        segments:
          - id: operators
            name: Telescope operators
            share: 0.7
            jobs: Not lose a clear night
          - id: planners
            name: Planners
            share: 0.3
            jobs: Fit a hundred wishes into ten nights
        needs:
          - id: heard
            text: See a fault that costs nights fixed before it ships
            evidence: interviews
          - id: early
            text: Know early what changes in the own work
            evidence: survey

      employees:
        who: Five developers and the product manager
        count: 6
        parts: [consulting, answering]

      goals:
        - id: sound-release
          text: Faults that cost nights are found before the release
          objective: Fewer than ten urgent cases in the first month of version 5
          owner: Product Manager Planning
          serves: [heard, early]
          listening_enough: false

      use_cases:
        - id: report
          text: Report what went wrong in a real night
          interaction: share
          funding: Development
          team: Developer of the week
          measures: [testers, fixed]

      audience:
        eligible: 400
        renewal_per_year: 0
        platform_friction: ordinary

      membership:
        model: approval
        review_hours: 1
        eligibility: Runs version 4, and has signed that nothing is shown before the release
        vetting:
          - The license number
          - One question about the own telescope
        leaving: Remove the test version. Reports stay.

      moderation:
        model: reactive
        hours: 1
        staffed: "Mon-Fri 09:00-17:00"
        response_hours: 72
        languages: [English]

      conduct:
        values:
          - A report that can be repeated is worth ten opinions
        frowned_upon:
          - Wishes for version 6
        forbidden:
          - Showing the test version outside
          - Testing on somebody else's night
        ladder:
          - what: A word from the product manager
            when: The first time
          - what: The test license ends
            when: The second time, and at once when something was shown outside
            lasts: Until the release
        appeals: The Head of Development decides within a week.
        contact: Priya Nandakumar
        second_contact: Head of Development
        conflicts_of_interest: Testers who work for a maker of planning software are not admitted.

      roles:
        - id: lead-tester
          name: Lead tester
          criteria: Five reports that led to a change
          earliest_months: 1.5
          rights: Joins the weekly call in which faults are ranked
          loss: A month without a word
          term: Until the release

      trust:
        privacy: Name, observatory, and what the test version writes into its log, which each tester can read first.
        confidentiality: Nothing leaves the circle before the release. After it everything but names may be told.
        contributions: We may use every idea without paying; whoever reported a fault is named if they like.
        competitors: false

      team:
        community_manager: Priya Nandakumar
        deputy: Developer of the week
        answering_hours: 10
        outreach_hours: 3
        seeding_hours: 3
        recognition_program: true
        promotion_criteria: easy

      connections:
        - channel: product
          owner: Product Manager Planning
          promise: A button in the test version opens a report with its log

      processes:
        - id: faults
          insight: Faults, ranked by the nights they cost
          to: Development
          every: Week
          reaction_days: 7
          decides: Product Manager Planning
          advises: Lead testers
          told: Whoever reported it, and everybody in the Friday letter

      recognition:
        stories: The Friday letter tells one fault from report to fix, and thanks by name
        rhythm: Week
        curator: Priya Nandakumar

      together:
        work: A list of test nights, so that all kinds of telescope are covered

      platform:
        must_haves:
          - Closed to the outside
          - Attachments up to 200 MB
          - A state for each report that its author can see
        candidates: [Our issue tracker with a guest login, Discourse]
        members_level: high
        demands: ordinary

      launch:
        opens_on: 2027-01-11
        founding_members: 40
        founding_core: 3
        campaigns: [0, 4, 10]
        first_days:
          - by_day: 7
            what: Every tester has installed the version or been called
            owner: Priya Nandakumar
          - by_day: 28
            what: The first twenty faults are fixed and told
            owner: Product Manager Planning

      readiness:
        exchange_wish: 2
        shared_experience: 3
        meet_already: 1
        problem_lasts: 1                # it ends with the release
        problem_changes: 3
        matters_to_business: 4
        urgent: 4
        improves_steadily: 4
        renewals_matter: 3
        listens: 4
        can_respond: 4

      feedback:
        asked: true
        capacity: 6 to 12

      money:
        platform_per_year: 800
        tickets_per_month: 30

      simulation:
        weeks: 30                       # then version 5 ships

      targets:
        - id: testers
          goal: sound-release
          metric: posters
          at_least: 12
          by_week: 12
        - id: keep-testing
          goal: sound-release
          metric: posters
          at_least: 8
          by_week: 26

      measures:
        - id: fixed
          text: Reported faults that were answered within a week
          kind: business
          goal: sound-release
          target: Nine of ten
          by: 2027-07-30
          owner: Product Manager Planning

      review:
        every: month
        who: Product manager and lead testers
        first_on: 2027-02-12
        change_when:
          - A report waits longer than a week for a word
        close_when: Version 5 ships. Testers are thanked, and invited to the user forum.

      risks:
        - text: More reports than developers can answer
          response: Admit in waves of fifty, and stop when answers take more than a week
          owner: Product Manager Planning
        - text: Testers fall silent after the first weeks
          response: The Friday letter, and a question for each weekend
          owner: Priya Nandakumar

      approval:
        approvers:
          - role: Head of Development
          - role: Product Manager Planning

      """#)
}
