extension Archetype {
  /// `Scenarios/elected-board.yaml`, so that the program needs no file beside it.
  static let electedBoard = Archetype(
    name: "elected-board",
    text: #"""
      # A community whose members elect a board, and whose board decides.
      #
      # The Harbour Makers share tools and know-how around an online forum and three workshops. Twelve hundred people in the region
      # make things and could join. A board of five is elected each year; it admits members, hears complaints and spends the money.
      # Everything that a board needs is said before it is elected: what it may decide, what loses a seat, and who watches it.

      folkmoot: 1
      name: Harbour Makers
      language: en

      purpose:
        kinds: [best-practice, user-community]
        vision: Whoever wants to make something here finds the tool, and somebody who has used it.
        interaction: Plans and failures are shown in the forum, and finished in the workshop together.

      place:
        decision: found
        topic: own-product
        existing_venues: A messenger group with 90 people, in which nothing can be found again
        social_channels: Pictures of finished work. Nobody asks how it was done.
        adds: A memory, and a vote

      members:
        served: People of the region who make things with wood, metal, cloth or code
        segments:
          - id: beginners
            name: Beginners
            share: 0.6
            jobs: Finish a first piece without losing a finger
          - id: masters
            name: Trained craftspeople
            share: 0.4
            jobs: Pass on what nobody asks them at work
        needs:
          - id: how
            text: Learn how a step is done before the material is spoiled
            evidence: interviews
          - id: say
            text: Have a say in what is bought and when the doors are open
            evidence: survey

      employees:
        who: One workshop manager, employed by the board
        count: 1
        parts: [answering]

      goals:
        - id: use
          text: The workshops are used by people who taught each other
          objective: The town renews its grant, which asks for 60 active makers
          owner: Chair of the board
          serves: [how, say]
          listening_enough: false

      use_cases:
        - id: show-plan
          text: Show a plan before the first cut
          interaction: ask
          funding: The town's grant
          team: Workshop manager
          measures: [makers-year-1]
        - id: decide
          text: Propose a purchase, and vote on it
          interaction: discuss
          funding: Members' gifts
          team: The board
          measures: [turnout]

      audience:
        eligible: 900 to 1600
        renewal_per_year: 0.08
        platform_friction: ordinary

      membership:
        model: approval
        review_hours: 2
        eligibility: Lives in the region and has taken the safety lesson
        vetting:
          - Safety lesson of an hour
          - Two members vouch, or the board talks with the applicant
        leaving: A word to the board. Keys are handed back; posts stay unless their author removes them.

      moderation:
        model: [community, reactive]
        hours: 2
        staffed: "Mon-Sat 16:00-21:00"
        response_hours: 48
        languages: [English]

      conduct:
        values:
          - Nobody is too new to say stop
          - Tools are cleaned by those who used them
        frowned_upon:
          - Unasked advice to somebody at a running machine
        forbidden:
          - Working on a machine without its lesson
          - Harassment, in the forum and in the workshop
        ladder:
          - what: A board member speaks with you
            when: The first time
          - what: No key for a while
            when: The second time
            lasts: A month
          - what: The membership ends by a vote of four of five
            when: Danger to others, or harassment
            lasts: A year at least
        appeals: The yearly meeting hears it, and decides with more than half of those present.
        contact: The member of the board named on the door
        second_contact: The ombudswoman of the town's youth council
        conflicts_of_interest: Board members leave the room when a purchase from their own firm is decided.

      roles:
        - id: steward
          name: Steward of a machine
          criteria: Has worked on it for three months and been taught by the steward before
          earliest_months: 3
          rights: Gives the lesson, locks the machine
          loss: An accident after a missed check
          term: One year
        - id: board
          name: Member of the board
          criteria: A member for half a year, elected by secret vote
          earliest_months: 6
          rights: Admits, decides purchases up to 500, hears complaints
          loss: Vote of two thirds at a meeting called by twenty members
          term: One year, three times in a row at most

      trust:
        privacy: Name, address and lessons taken; the board sees them, and the insurer after an accident.
        confidentiality: Votes are secret, minutes are open, complaints are neither told nor archived in the forum.
        contributions: Plans may be built by every member, and sold only by their author.
        competitors: false

      team:
        community_manager: Tomasz Field, workshop manager
        deputy: Chair of the board
        hours: 12
        salaried: true
        recognition_program: true
        shared_work: true
        promotion_criteria: moderate

      connections:
        - channel: workshop
          owner: Workshop manager
          promise: A plate on every machine links to its thread

      processes:
        - id: wishes
          insight: What members want bought or repaired
          to: The board
          every: Month
          reaction_days: 30
          decides: The board
          advises: Stewards
          told: Everybody, in the minutes

      recognition:
        stories: The piece of the month, with its worst mistake
        rhythm: Month
        curator: Last month's winner

      together:
        work: One bench, boat or stage a year for the town
        rituals:
          - Cleaning on the first Saturday, then soup
        events: Open day in May, election in November

      platform:
        must_haves:
          - Secret votes
          - Threads that stay
        candidates: [Loomio, Discourse]
        members_level: ordinary
        demands: ordinary

      launch:
        opens_on: 2027-03-01
        founding_members: 25
        founding_core: 4
        campaigns: [0, 11, 35]
        first_days:
          - by_day: 30
            what: Each machine has a steward and a thread
            owner: Tomasz Field
          - by_day: 90
            what: The first purchase was decided by vote
            owner: Chair of the board

      readiness:
        exchange_wish: 3
        shared_experience: 2
        meet_already: 4
        problem_lasts: 3
        problem_changes: 2
        matters_to_business: 2
        urgent: 1
        improves_steadily: 2
        renewals_matter: 3
        listens: 4
        can_respond: 3

      money:
        currency: EUR
        per_dollar: 0.92
        platform_per_year: 600
        tickets_per_month: 0

      targets:
        - id: makers-year-1
          goal: use
          metric: posters
          at_least: 20
          by_week: 52
        - id: joined-two-years
          goal: use
          metric: joined
          at_least: 180
          by_week: 104

      measures:
        - id: turnout
          text: Members who vote in the election
          kind: health
          goal: use
          target: Two of three
          by: 2027-11-30
          owner: Chair of the board

      review:
        every: half-year
        who: The board, and the meeting of all members
        first_on: 2027-09-06
        change_when:
          - Fewer than half of the members vote
        close_when: No five people stand for election twice in a row. Tools then go to the school.

      risks:
        - text: The board becomes a circle of friends
          response: Three terms at most, and minutes that anybody can read
          owner: Ombudswoman
        - text: An accident
          response: Lessons, stewards who can lock a machine, insurance
          owner: Tomasz Field

      approval:
        approvers:
          - role: Founding meeting, by vote
          - role: Town council, for the grant

      """#)
}
