extension Archetype {
  /// `Scenarios/academy-alumni.yaml`, so that the program needs no file beside it.
  static let academyAlumni = Archetype(
    name: "academy-alumni",
    text: #"""
      # The alumni of a learning academy.
      #
      # Quayside Academy has trained 5,000 project managers in six years and trains 900 more each year. They leave with a certificate
      # and lose touch. Only those who finished a course are invited; a member may bring a colleague from the same course. The
      # academy gains when they come back for the next course, and says so.

      folkmoot: 1
      name: Quayside Alumni
      language: en

      purpose:
        kinds: [user-community, customer-dialogue]
        vision: What was learned in a week is still in use a year later.
        interaction: Graduates bring a case from work; others and one teacher say what they would try on Monday.

      place:
        decision: found
        topic: own-product
        existing_venues: Groups of single courses on messengers, most of them silent after two months
        social_channels: A page with 9,000 followers, good for announcing courses
        adds: Teachers who stay in reach, and peers from all years

      members:
        served: Everybody who has finished a course of the academy
        segments:
          - id: fresh
            name: Finished this year
            share: 0.2
            jobs: Try at work what sounded easy in the course
          - id: settled
            name: Finished earlier
            share: 0.8
            jobs: Lead larger projects than those they were trained for
        needs:
          - id: practice
            text: Turn what was taught into practice against resistance at work
            evidence: survey
          - id: network
            text: Know somebody in the next firm before applying there
            evidence: guess

      employees:
        who: Eight teachers, one hour a week each, and the alumni office
        count: 10
        parts: [answering, consulting]

      goals:
        - id: come-back
          text: Graduates come back for a second course
          objective: A third of the seats are taken by alumni
          owner: Director of Studies
          serves: [practice, network]
          listening_enough: false

      use_cases:
        - id: case
          text: Bring a case from work and leave with three things to try
          interaction: advise
          funding: Two percent of the course fees
          team: Alumni office, which reports to the Director of Studies
          measures: [posters-year-1]
        - id: reunion
          text: Meet people of other years in one's own town
          interaction: discuss
          funding: Those who come
          team: Hosts of towns
          measures: [second-course]

      audience:
        eligible: 5000
        renewal_per_year: 0.18          # 900 graduates a year
        existing_venue_strength: 0.2
        platform_friction: ordinary

      membership:
        model: invitation
        eligibility: Has finished a course; the invitation comes with the certificate
        inviters: members
        leaving: A link at the foot of every letter. Cases are taken out with their author.

      moderation:
        model: [community, reactive]
        hours: 2
        staffed: "Mon-Fri 10:00-18:00"
        response_hours: 72
        languages: [English, Romanian]

      conduct:
        values:
          - Ask what was tried before you advise
          - Firms are described so that nobody recognizes them
        frowned_upon:
          - Offering one's own consulting under a case
        forbidden:
          - Names of clients, colleagues and firms in a case
          - Handing on course material
        ladder:
          - what: A host removes the name or the post
            when: The first time
          - what: No cases for a term
            when: The second time
            lasts: Three months
          - what: Exclusion
            when: The third time
            lasts: Until the Director of Studies agrees
        appeals: Director of Studies and one elected host decide within two weeks.
        contact: Alumni office
        second_contact: Ombudsman of the academy
        conflicts_of_interest: Teachers do not moderate what is said about their own course.

      roles:
        - id: host
          name: Host of a town
          criteria: Has organized one evening
          earliest_months: 2
          rights: Invites, keeps order in the town's space
          loss: A year without an evening
          term: One year
        - id: mentor
          name: Mentor
          criteria: Helped in ten cases
          earliest_months: 5
          rights: A free seat a year
          loss: Half a year without a case
          term: One year

      trust:
        privacy: Name, course, year and town. Employers never learn who is a member.
        confidentiality: Cases stay here. Teachers may use one in class when its author agrees.
        contributions: Authors keep their cases and may take them out at any time.
        competitors: false

      team:
        community_manager: Mihaela Stroe
        deputy: Head of the alumni office
        answering_hours: 8              # one teacher each day
        outreach_hours: 6
        seeding_hours: 2
        recognition_program: true
        promotion_criteria: easy
        shared_work: false

      connections:
        - channel: courses
          owner: Director of Studies
          promise: The last hour of every course is the first hour here
        - channel: mailing
          owner: Alumni office
          promise: One case a month, with what became of it

      processes:
        - id: curriculum
          insight: What graduates could not use
          to: Teachers of the course
          every: Half-year
          reaction_days: 90
          decides: Director of Studies
          advises: Mentors
          told: All members, with the new program

      recognition:
        stories: A case, told a year later by the person who had it
        rhythm: Month
        curator: Mihaela Stroe, who sends it to those with a similar one

      together:
        rituals:
          - Every case ends with "what I did on Monday"
        events: Evenings in eight towns, a weekend in June

      platform:
        must_haves:
          - Cases without names
          - Reads well on a telephone
        candidates: [Hivebrite, Circle]
        members_level: ordinary
        demands: ordinary

      launch:
        opens_on: 2027-04-05
        founding_members: 80
        founding_core: 6
        campaigns: []                   # each course is one
        first_days:
          - by_day: 20
            what: Each teacher has answered one case
            owner: Director of Studies
          - by_day: 75
            what: Three evenings in three towns
            owner: Mihaela Stroe

      readiness:
        exchange_wish: 3
        shared_experience: 4
        meet_already: 2
        problem_lasts: 3
        problem_changes: 2
        matters_to_business: 2
        urgent: 1
        improves_steadily: 2
        renewals_matter: 3
        listens: 3
        can_respond: 2

      money:
        currency: EUR
        per_dollar: 0.92
        platform_per_year: 4800
        tickets_per_month: 20

      targets:
        - id: joined-two-years
          goal: come-back
          metric: joined
          at_least: 500
          by_week: 104
        - id: posters-year-1
          goal: come-back
          metric: posters
          at_least: 35
          by_week: 52

      measures:
        - id: second-course
          text: Seats taken by alumni
          kind: business
          goal: come-back
          target: From a fifth to a third
          by: 2028-12-31
          owner: Director of Studies

      review:
        every: half-year
        who: Director of Studies with hosts and mentors
        first_on: 2027-10-04
        change_when:
          - Fewer than five cases in a month
          - Teachers answer more cases than graduates do
        close_when: Fewer than ten cases in half a year. The letter and the evenings go on without a platform.

      risks:
        - text: Graduates see it as advertising for courses
          response: No offers in the community; the academy's gain stands in this charter
          owner: Director of Studies
        - text: A case shows a firm that can be recognized
          response: Hosts read a case before the letter carries it
          owner: Mihaela Stroe

      approval:
        approvers:
          - role: Director of Studies
          - role: Data Protection Officer

      """#)
}
