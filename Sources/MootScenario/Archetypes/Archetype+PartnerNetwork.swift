extension Archetype {
  /// `Scenarios/partner-network.yaml`, so that the program needs no file beside it.
  static let partnerNetwork = Archetype(
    name: "partner-network",
    text: #"""
      # A network of partners: applications are reviewed, posts are read before they appear.
      #
      # Tessera Health sells records software through 300 partner firms in a regulated market. About 2,500 consultants of these
      # firms may apply. A wrong statement about a medical device can cost a partner its licence, so every post is read first.
      # That slows talk down; the file shows by how much, and what the moderators' hours allow.

      folkmoot: 1
      name: Tessera Partner Network
      language: en

      purpose:
        kinds: [best-practice, roadmap, product-feedback]
        vision: A consultant at the client's desk is never without a colleague to ask.
        interaction: Questions from running projects, answered by whoever has had the same client rule; every release is read together before it ships.

      place:
        decision: found
        topic: own-product
        existing_venues: A yearly partner day, and telephone numbers that people keep from earlier projects
        social_channels: None that a regulated firm may use for its clients' matters
        adds: The only place where partners may see material before it is released

      members:
        served: Certified consultants of the 300 partner firms
        segments:
          - id: leads
            name: Project leads
            share: 0.3
            jobs: Bring a clinic live on the day in the contract
          - id: consultants
            name: Consultants
            share: 0.7
            jobs: Configure, migrate, train, and never say that they do not know
        needs:
          - id: projects
            text: Learn from the projects of others before making the same mistake
            evidence: interviews
          - id: release
            text: Know what a release changes before clients ask
            evidence: survey

      employees:
        who: Eight people of partner management and two regulatory experts
        count: 10
        parts: [answering, moderating]

      goals:
        - id: faster-projects
          text: Projects of partners go live sooner
          objective: Median time to go-live falls from 26 to 22 weeks
          owner: Head of Partner Management
          serves: [projects, release]
          listening_enough: false

      use_cases:
        - id: project-question
          text: Ask how another firm solved a migration
          interaction: ask
          funding: Partner Management
          team: Partner Management, with a regulatory expert on call
          measures: [voices-year-1, answers-in-time]
        - id: release-reading
          text: Discuss the notes of a coming release
          interaction: discuss
          funding: Product
          team: Release management
          measures: [surprises]

      audience:
        eligible: 2500
        renewal_per_year: 0.12
        platform_friction: high         # the regulated login needs a token
        interests: 1

      membership:
        model: approval                 # a certificate is checked
        review_hours: 3
        eligibility: Holds a valid certificate and works for a partner in good standing
        vetting:
          - The number of the certificate is checked
          - The partner's lead confirms by e-mail
        leaving: With the certificate or the post; the partner's lead tells us. Answers stay under the name of the firm.

      moderation:
        model: pre                      # nothing appears unread
        hours: 8
        staffed: "Mon-Fri 07:00-19:00"  # partners work in two time zones
        response_hours: 72
        languages: [English, Spanish]

      conduct:
        values:
          - Say which release and which rule you speak of
          - What is not released is not promised to a client
        frowned_upon:
          - Asking what the manual says on its first page
        forbidden:
          - Data of patients, also as a screenshot
          - Statements about a medical device without the source
          - Luring away clients or staff
        ladder:
          - what: The post does not appear, and its author is told why
            when: The first time
          - what: A talk with the partner's lead
            when: The second time
          - what: Access is withdrawn, and the certificate is looked at again
            when: The third time, and at once for data of patients
            lasts: Six months at least
        appeals: The partner council decides within fifteen working days. Tessera has one of its five votes.
        contact: Marisol Etxeberria
        second_contact: Ombudsman of the partner council
        conflicts_of_interest: Moderators do not read posts about complaints that their own team handles.

      roles:
        - id: mentor
          name: Mentor
          criteria: Two projects live, ten answers, and proposed by another firm
          earliest_months: 5
          rights: Posts appear unread in the mentor's own field
          loss: The certificate runs out
          term: Until the next certificate

      trust:
        privacy: Name, firm, certificate number. Clients cannot look in.
        confidentiality: What is not released yet carries a mark, and whoever passes it on loses access.
        contributions: Configurations may be used in every partner's projects; the author is named.
        competitors: true
        competition_law: Day rates, bids and clients are no topic. Moderators stop it before it appears.

      team:
        community_manager: Marisol Etxeberria
        answering_hours: 10
        outreach_hours: 5
        seeding_hours: 4
        deputy: Aoife Brennan
        recognition_program: true
        shared_work: true               # the migration handbook

      connections:
        - channel: product
          owner: Release Management
          promise: Release notes open their thread two weeks before the release
        - channel: events
          owner: Partner Management
          promise: The partner day takes its agenda from the ten longest threads
        - channel: mailing
          owner: Partner Marketing
          promise: A letter on Mondays with the three answers worth reading

      processes:
        - id: release-feedback
          insight: What consultants find unclear or wrong in a coming release
          to: Release Management
          every: Release
          reaction_days: 10
          decides: Head of Release Management
          advises: Regulatory experts
          told: All partners, in the notes as they ship
        - id: migrations
          insight: Steps of a migration that fail in more than one project
          to: Product Management
          every: Month
          reaction_days: 30
          decides: Product Manager Migration
          told: Whoever reported one

      recognition:
        stories: A project that went live early, told by the consultant and the clinic
        rhythm: Quarter
        curator: Aoife Brennan

      together:
        work: The migration handbook, a chapter for each system that clinics come from
        events: Partner day each autumn

      platform:
        must_haves:
          - Nothing appears before it was read
          - Login with the regulated token
          - A record of who approved what, kept for ten years
        wishes:
          - Drafts that two people can write together
        candidates: [Khoros, Higher Logic]
        members_level: ordinary
        demands: high                   # the token; see audience.platform_friction

      launch:
        opens_on: 2027-05-10
        first_days:
          - by_day: 30
            what: Forty migrations are described, one a firm
            owner: Marisol Etxeberria
          - by_day: 60
            what: No post has waited longer than a working day
            owner: Aoife Brennan
        founding_members: 50            # one consultant of each of the fifty largest partners
        founding_core: 4
        campaigns: [0, 20, 46, 72]

      readiness:
        exchange_wish: 3
        shared_experience: 4
        meet_already: 2
        problem_lasts: 3
        problem_changes: 2
        matters_to_business: 3
        urgent: 2
        improves_steadily: 3
        renewals_matter: 3              # their projects are our licences
        listens: 3
        can_respond: 2

      feedback:
        asked: true
        capacity: 2

      money:
        currency: EUR
        per_dollar: 0.92
        platform_per_year: 25000
        tickets_per_month: 180 to 320

      simulation:
        weeks: 104

      targets:
        - id: certified-in
          goal: faster-projects
          metric: joined
          at_least: 350
          by_week: 104
        - id: voices-year-1
          goal: faster-projects
          metric: posters
          at_least: 15
          by_week: 52
        - id: answers-in-time
          goal: faster-projects
          metric: answered_share        # posts that wait to be read are answered late, or not at all
          at_least: 0.8
          by_week: 52

      measures:
        - id: go-live
          text: Weeks from contract to go-live, median
          kind: business
          goal: faster-projects
          target: From 26 to 22
          by: 2028-12-31
          owner: Head of Partner Management
        - id: surprises
          text: Cases after a release that its notes had announced
          kind: business
          goal: faster-projects
          target: Half as many
          by: 2028-05-10
          owner: Release Management

      review:
        every: quarter
        who: The partner council
        first_on: 2027-09-06
        change_when:
          - A post waits longer than a working day in more than one week of four
        close_when: Fewer than a tenth of the partners have somebody there after two years. The handbook then moves to the portal.

      risks:
        - text: Waiting for approval makes people write e-mails to each other instead
          response: Mentors post unread; the timeline plans to read afterwards once the first year stays clean
          owner: Marisol Etxeberria
        - text: Data of a patient is posted
          response: Everything is read first; the data protection officer trains the moderators
          owner: Data Protection Officer

      approval:
        approvers:
          - role: Head of Partner Management
          - role: Data Protection Officer
          - role: Chair of the partner council

      timeline:
        # If the first year stays clean, posts appear at once and are read afterwards.
        - {week: 60, set: {moderation.model: post, moderation.hours: 5}}

      """#)
}
