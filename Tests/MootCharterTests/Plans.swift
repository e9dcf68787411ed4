import Foundation
import MootCharter
import MootLanguage
import MootModel
import MootScenario

/// Plans as files say them, for the tests of papers: two communities that are told in full, and careless ones.
enum Plans {
  static let all: [(name: String, text: String)] = [
    ("growers", growers), ("repair-union", repairUnion), ("name-only", nameOnly), ("careless", careless),
    ("unsaid", unsaid), ("posts-go", postsGo), ("forty-hours", fortyHours), ("unpaid", unpaid), ("guests", guests),
  ]

  static let nameOnly = "folkmoot: 1\nname: A circle of clients\n"

  /// Answers in which nobody has decided anything.
  static let unsaid = """
    folkmoot: 1
    name: Y circle
    purpose: {kinds: [user-community], vision: "?"}
    members: {served: "don't know yet"}
    team: {community_manager: "to be hired"}
    conduct: {contact: TODO, second_contact: "n/a", appeals: "we'll see"}
    goals: [{id: g, text: "not sure"}]
    trust: {privacy: "ask legal", contributions: "-"}
    review: {every: quarter, who: TBA, close_when: "no idea"}
    """

  static let careless = """
    folkmoot: 1
    name: dashboards talk
    purpose: {kinds: [user-community, product-feedback], vision: fewer calls}
    members: {served: people who run our dashboards}
    team: {community_manager: tbd, hours: 9}
    conduct: {contact: none, forbidden: [Insults]}
    audience: {eligible: 2000 to 4000}
    """

  static let postsGo = """
    folkmoot: 1
    name: Short Memory
    membership: {model: registration, eligibility: Only midwives of the district, leaving: What a member wrote is deleted when the member leaves.}
    """

  static let fortyHours = """
    folkmoot: 1
    name: Whole Week
    moderation: {model: post, hours: 10}
    team: {community_manager: M. Toma, hours: 40}
    launch: {opens_on: 2027-01-04}
    timeline: [{week: 26, set: {moderation.hours: 6}}]
    """

  static let unpaid = """
    folkmoot: 1
    name: Free Hands
    host: {name: Free Hands, kind: informal-group}
    team: {hours: 5, salaried: false}
    moderation: {model: none}
    money: {tickets_per_month: 0}
    """

  static let guests = """
    folkmoot: 1
    name: At the meetups
    host: {name: Birch Tools, kind: cooperative}
    place: {decision: join, existing_venues: The monthly meetup in the old mill}
    purpose: {kinds: [best-practice], vision: We learn with others}
    """

  /// A company's panel of growers, invited.
  static let growers = """
    folkmoot: 1
    name: Panel of Growers
    host: {name: Clearleaf Sensors, kind: company, standing: advisory, precedence: standard}
    purpose:
      kinds: [customer-dialogue, roadmap]
      vision: No sensor leaves the shed that a grower has not had in the soil.
    scope: {in: [Soil sensors and their readings], out: [Prices of single orders]}
    definitions: [{term: In writing, means: standard}, {term: Season, means: March to October}]
    place: {decision: found, topic: own-product, adds: A field day}
    members: {served: Growers with forty hectares and more, needs: [{id: n, text: Compare readings with neighbors, evidence: interviews}]}
    employees: {who: Two agronomists, count: 2, parts: [consulting, answering]}
    membership:
      model: invitation
      inviters: staff
      fee: 0
      eligibility: Growers who have used a sensor for one season
      delegates: standard
      classes: [{name: Grower, who: Invited growers, votes: 1}, {name: Agronomist, who: The two agronomists, votes: 0, by_right: true}]
      leaving: A word to Ada Blum is enough.
    expectations: {of_members: standard, of_host: [Answers before the season]}
    roles: [{id: speaker, name: Speaker, criteria: Elected by the panel, rights: Leads the meetings, term: One season, loss: Another speaker is elected}]
    decisions:
      matters: [{what: Advice, by: The panel}]
      quorum: standard
      majority: standard
      ties: standard
      absence: standard
      written: standard
    meetings: {notice: standard, minutes: standard}
    together: {events: A field day in spring}
    conduct:
      values: [Plain words]
      forbidden: [Sales]
      outside: standard
      contact: Ada Blum
      second_contact: The speaker
      decides: standard
      ladder: [{what: A talk, when: First time}, {what: The seat is lost, when: Second time, lasts: Two seasons}]
      appeals: standard
      conflicts_of_interest: standard
    moderation: {model: [community, post], hours: 2, staffed: "Mon-Fri 08:00-12:00", response_hours: 80, languages: [English]}
    goals: [{id: g, text: Sensors that fit the field, objective: Fewer returns, owner: Head of Product, serves: [n]}]
    use_cases: [{id: u, text: Show a reading, interaction: share, funding: The product budget, team: The agronomists, measures: [m]}]
    processes: [{id: p, insight: What growers miss, to: Product, every: Quarter, reaction_days: 21, decides: Head of Product, told: All growers}]
    trust: {privacy: Name and farm are stored., confidentiality: standard, contributions: standard, names: standard, competitors: true, competition_law: standard, legal_review: {by: Jo Lind, on: 2026-10-02}}
    team: {community_manager: Ada Blum, deputy: Ian Moss, answering_hours: 3, outreach_hours: 2, seeding_hours: 1}
    audience: {eligible: 200, firms: 150}
    launch: {opens_on: 2027-03-01, founding_members: 8, first_days: [{by_day: 30, what: Eight calls, owner: Ada Blum}]}
    money: {currency: EUR, per_dollar: 0.9, platform_per_year: 1200, revenue_per_account: 9000}
    targets: [{id: t, goal: g, metric: joined, at_least: 40, by_week: 52}]
    measures: [{id: m, text: Returns, kind: business, goal: g, target: Half of today's, by: 2028-03-01, owner: Head of Product}]
    review: {every: half-year, who: The panel, first_on: 2027-09-06, change_when: [Six growers leave in a season], close_when: Two field days without ten growers}
    risks: [{text: A dry season, response: Calls in the evening, owner: Ada Blum}]
    charter: {effective_on: 2027-02-01, until: 2030-01-31, amendment: standard}
    approval: {approvers: [{role: Head of Product, name: Mia Holm, signer: mia@clearleaf.example}]}
    timeline: [{week: 52, set: {team.outreach_hours: 1}}]
    """

  /// An association that employs nobody.
  static let repairUnion = """
    folkmoot: 1
    name: Repair Union
    host: {name: Repair Union, kind: association, standing: deciding, precedence: standard}
    purpose: {kinds: [best-practice], vision: Whatever breaks in town is mended in town.}
    scope: {in: [The bench room]}
    place: {decision: found}
    members: {served: People who mend things}
    employees: {who: Nobody is employed, count: 0}
    membership: {model: approval, vetting: [An evening at the bench], eligibility: Whoever is eighteen, classes: standard, leaving: standard}
    expectations: {of_members: standard, of_host: standard}
    decisions: {matters: [{what: Opening hours, by: The yearly meeting}], quorum: Ten members in the room, majority: standard, ties: standard, absence: not sure, written: standard}
    meetings: {notice: standard, minutes: standard}
    conduct: {forbidden: [Work under current], outside: standard, contact: The warden of the day, second_contact: The town's mediator, decides: standard, ladder: [{what: A talk}], appeals: none, conflicts_of_interest: standard}
    moderation: {model: [community, reactive], response_hours: 48}
    goals: [{id: g, text: Things are mended}]
    trust: {privacy: The list hangs in the room., confidentiality: standard, contributions: standard, names: standard, legal_review: none}
    team: {community_manager: The warden, hours: 4, salaried: false}
    review: {every: quarter, who: The yearly meeting}
    charter: {effective_on: 2027-02-01, amendment: standard}
    approval: {approvers: [{role: Founding meeting}]}
    """

  static func scenario(_ text: String) -> Scenario {
    let known = KnownParameters(
      Parameter.table.map {
        KnownParameters.Entry(key: $0.name, lower: $0.bounds.lowerBound, upper: $0.bounds.upperBound)
      })
    let reading = Scenario.read(text: text, file: "plan.yaml", parameters: known)
    guard let scenario = reading.scenario else { fatalError("\(reading.findings)") }
    return scenario
  }

  static func paper(_ text: String, _ edition: CharterEdition = .public) -> CharterDocument {
    Charter.document(for: scenario(text), forecast: nil, catalogue: .english, edition: edition)
  }

  /// The plans that the program ships.
  static let shipped: [(name: String, text: String)] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scenarios")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map { (file.lastPathComponent, $0) }
    }
  }()
}
