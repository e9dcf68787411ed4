extension Archetype {
  /// `Scenarios/paid-professional-network.yaml`, so that the program needs no file beside it.
  static let paidProfessionalNetwork = Archetype(
    name: "paid-professional-network",
    text: #"""
      # A professional network whose members pay.
      #
      # Keel is a network for heads of revenue operations in mid-sized software firms. Members pay for a circle of peers that is
      # checked, free of vendors, and confidential. Paying keeps the network small and lively, and it must pay for itself: the
      # fee is the whole income. The forecast says how likely that is.

      folkmoot: 1
      name: Keel
      language: en

      purpose:
        kinds: [best-practice]
        vision: Nobody who runs revenue operations has to make the same mistake alone.
        interaction: Circles of eight meet every month by video; between the calls members ask for numbers and give one back.

      place:
        decision: found
        topic: whole-industry
        existing_venues: Open groups on social networks, full of vendors
        social_channels: A newsletter with 6,000 readers, of whom forty write back in a good week
        adds: Peers only, confidential, and somebody who keeps it so

      members:
        served: Heads of revenue operations in software firms of fifty to five hundred people
        segments:
          - id: first-time
            name: First time in the post
            share: 0.5
            jobs: Build a function that did not exist, in front of a board that wants numbers
          - id: experienced
            name: Has done it before
            share: 0.5
            jobs: Find the next lever, and the next post
        needs:
          - id: benchmarks
            text: Compare numbers that nobody publishes
            evidence: survey            # 90 answers to a newsletter
          - id: career
            text: Be known among those who hire
            evidence: guess             # said by two founders
            segment: experienced

      employees:
        who: The founder and a part-time colleague, both with a past in revenue operations
        count: 2
        parts: [consulting, moderating]

      goals:
        - id: self-supporting
          text: The network carries its own cost
          objective: No subsidy after the second year
          owner: Founder
          serves: [benchmarks, career]
          listening_enough: false

      use_cases:
        - id: benchmark
          text: Ask for a number and give one
          interaction: share
          funding: Fees
          team: The founder
          measures: [numbers-shared]
        - id: review
          text: Have a plan for the next quarter read by two peers
          interaction: advise
          funding: Fees
          team: The founder's colleague
          measures: [lively-year-1]

      audience:
        eligible: 9000 to 16000
        renewal_per_year: 0.15
        existing_venue_strength: 0.4    # the open groups
        platform_friction: ordinary

      membership:
        model: paid
        review_hours: 2                 # employer and post are checked
        fee: 60                         # a month
        ordinary_fee: 45 to 90          # what comparable networks charge
        eligibility: Leads revenue operations in a software firm that sells no tool for it
        vetting:
          - Employer and post are checked against public sources
          - Half an hour with the founder
          - A circle without direct competitors is found
        leaving: At the end of any month, without a reason. What was said in a circle is deleted after a year.

      moderation:
        model: post
        hours: 3
        staffed: "Mon-Fri 09:00-17:00; Sun 18:00-20:00"
        response_hours: 72
        languages: [English]

      conduct:
        values:
          - Give a number for each one that you ask for
          - Nobody is ever sold to
        frowned_upon:
          - Missing a call without a word
        forbidden:
          - Taking a number out of the circle with its source
          - Pitching, recruiting and affiliate links
          - Agreeing on prices or salaries
        ladder:
          - what: A call from the founder
            when: The first time
          - what: The membership ends, with the rest of the fee paid back
            when: The second time, and at once for a number that left the circle
            lasts: For good
        appeals: Two members from another circle hear both sides within two weeks and decide.
        contact: Yusuf Brandt, founder
        second_contact: Legal adviser of Keel, who is no member of the team
        conflicts_of_interest: A member who changes to a vendor leaves within a month.

      roles:
        - id: host
          name: Host of a circle
          criteria: Six calls attended, and proposed by the circle
          earliest_months: 6
          rights: Leads the calls, pays half the fee
          loss: The circle asks for another host
          term: One year

      trust:
        privacy: Name, employer, post, and means of payment with the payment service. Nothing is sold or shared.
        confidentiality: What is said in a circle may be used and never attributed.
        contributions: Members own what they write. The yearly book holds only medians of at least eight numbers.
        competitors: true
        competition_law: Numbers are given as ranges, at least three months old, and no circle holds two firms that sell to the same buyers.

      team:
        community_manager: Yusuf Brandt
        hours: 28                       # the founder and a part-time colleague
        deputy: Adele Moreau
        outreach_hours: 10              # the founder invites in person
        recognition_program: true
        shared_work: true               # a yearly book of benchmarks

      processes:
        - id: ask-members
          insight: What members would miss if Keel ended tomorrow
          to: The founder
          every: Quarter
          reaction_days: 14
          decides: The founder
          advises: Hosts of circles
          told: All members, in the monthly letter

      recognition:
        stories: One plan a month that two peers read before it met the board, and what became of it
        rhythm: Month
        curator: Adele Moreau

      together:
        work: The yearly book of benchmarks
        rituals:
          - Every call ends with one promise from each, read out at the next
        events: One weekend a year, at cost

      platform:
        must_haves:
          - Closed rooms for eight
          - Payment by card and by invoice
        candidates: [Circle, Mighty Networks]
        members_level: high
        demands: ordinary

      launch:
        opens_on: 2027-01-11
        first_days:
          - by_day: 21
            what: Five circles have met once
            owner: Yusuf Brandt
          - by_day: 90
            what: Nine of ten founding members have been to three calls
            owner: Adele Moreau
        founding_members: 45            # readers of the newsletter who paid in advance
        founding_core: 5
        campaigns: [0, 12, 26, 52, 78]

      readiness:
        exchange_wish: 4
        shared_experience: 3
        meet_already: 2
        problem_lasts: 3
        problem_changes: 3
        matters_to_business: 3
        urgent: 2
        improves_steadily: 2
        renewals_matter: 4              # the fee is the whole income
        listens: 4
        can_respond: 2

      money:
        platform_per_year: 6000
        tickets_per_month: 0            # there is no product to support

      simulation:
        alive_at: 12                    # circles of eight go on with a dozen who write

      targets:
        - id: members-two-years
          goal: self-supporting
          metric: members
          at_least: 100
          by_week: 104
        - id: pays-for-itself
          goal: self-supporting
          metric: value                 # of the week, in dollars; a week costs about 1,900
          at_least: 1900
          by_week: 104
        - id: lively-year-1
          goal: self-supporting
          metric: posters
          at_least: 12
          by_week: 52

      measures:
        - id: numbers-shared
          text: Questions for a number that got at least three answers
          kind: health
          goal: self-supporting
          target: Four of five
          by: 2027-12-31
          owner: Adele Moreau
        - id: stay
          text: Members who renew after their first year
          kind: business
          goal: self-supporting
          target: Seven of ten
          by: 2028-01-31
          owner: Yusuf Brandt

      review:
        every: quarter
        who: The founder with all hosts
        first_on: 2027-04-12
        change_when:
          - A circle falls below five people
          - Fewer than six of ten members renew
        close_when: At the end of the second year the fees do not pay for the team. Members are told three months ahead and get the rest back.

      risks:
        - text: The founder is the network, and falls ill
          response: A deputy who knows every member; hosts can lead without either
          owner: Yusuf Brandt
        - text: A vendor gets in under a wrong name
          response: Posts are checked again each January
          owner: Adele Moreau

      approval:
        approvers:
          - role: Founder
            name: Yusuf Brandt
          - role: Hosts of the founding circles

      timeline:
        - {week: 52, set: {membership.fee: 75}}   # new benchmarks, new price

      """#)
}
