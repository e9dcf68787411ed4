import MootExperiments
import MootModel
import Testing

/// A few replicates, number by number: a change of any byte of a result is seen here.
///
/// Exponentials and logarithms are this package's own, so the numbers hold on every platform. If they change on purpose,
/// the model's version changes with them, because results carry it.
struct GoldenOutcomeTests {
  private static let plans: [String: Schedule] = {
    var pre = CommunityPlan<Prior>.ordinary
    pre.membership.model = .approval
    pre.membership.reviewHours = .fixed(0.3)
    pre.moderation.policy = ModerationPolicy(.pre)
    pre.moderation.hours = .fixed(0.4)
    var paid = CommunityPlan<Prior>.ordinary
    paid.membership.model = .paid
    paid.membership.fee = .fixed(20)
    paid.membership.ordinaryFee = .fixed(30)
    paid.moderation.policy = ModerationPolicy(communityWith: .auto) ?? ModerationPolicy(.auto)
    paid.audience.eligible = .range(20_000, 90_000)
    paid.feedback.asked = true
    paid.feedback.capacity = .fixed(1)
    var opened = CommunityPlan<Prior>.ordinary
    opened.membership.model = .invitation
    opened.moderation.policy = ModerationPolicy(.none)
    var schedule = Schedule(opened)
    opened.membership.model = .open
    opened.moderation.policy = ModerationPolicy(.post)
    opened.spaces = .fixed(2)
    opened.audience.interests = .fixed(3)
    schedule.append(week: 26, plan: opened)
    return [
      "ordinary": Schedule(.ordinary), "approval, pre": Schedule(pre), "paid, community and auto": Schedule(paid),
      "invitation, then open": schedule,
    ]
  }()

  @Test(arguments: ["ordinary", "approval, pre", "paid, community and auto", "invitation, then open"])
  func replicatesAreWhatTheyWere(name: String) async throws {
    let schedule = try #require(Self.plans[name])
    let ensemble = Ensemble(
      Simulator(schedule: schedule, settings: RunSettings()), seed: 1, replicates: 5, keepsOutcomes: true)
    let rows = try await ensemble.run(jobs: 1).outcomes.map { outcome in
      outcome.numbers.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" }.joined(separator: " ")
    }
    #expect(rows.joined(separator: "\n") == Self.golden[name])
  }

  /// Replicate, joined, members, active, posters, core, good posts, answered share, exposure, moderation hours a week,
  /// support cases avoided, cost, value, alive.
  private static let golden: [String: String] = [
    "ordinary": """
    0 1049 743 124 21 12 48 0.9892741582037365 0.016706273996771385 0.029786898616912246 433 120680.72023423758 8346.883927746583 1
    1 1299 893 268 50 12 66 0.8876927257146642 0.016647210421172596 0.0718478414078896 1844 83327.18157398143 95618.7682245431 1
    2 1349 1109 354 60 21 100 0.9869376026928607 0.01574409385297432 0.023400347239574605 580 123685.96847217265 10487.884082026749 1
    3 1586 1048 285 30 11 24 0.9199759020835562 0.012091659117347234 0.05770903190178701 405 106705.53624708627 6545.928799046006 1
    4 608 342 78 8 3 5 0.741733622605374 0.03878796094504885 0.024994756248488865 603 91746.94611621562 6666.695014646301 0
    """,
    "approval, pre": """
    0 814 621 197 38 22 26 0.07611315974615766 0 0.3466995221232639 70 102589.82248662466 1349.380773538708 1
    1 556 377 96 12 3 14 0.36105761812044246 0 0.28868586206459307 282 70871.63342175765 14622.826810911696 0
    2 527 410 92 12 4 9 0.2886279805079288 0 0.35243043016035647 21 105144.83391235319 379.7337340044166 0
    3 923 598 118 7 4 3 0.5762311770163028 0 0.1805366934774373 85 90729.5091513832 1373.8369084417545 0
    4 296 218 110 20 10 12 0.6548960782676246 0.0009541984732824427 0.1628065381131852 185 77987.53466121608 2045.3376081419003 1
    """,
    "paid, community and auto": """
    0 579 241 91 18 9 35 0.9907418923786774 0 0.09487678818720204 191 142622.6693677349 89260.34336340288 0
    1 533 135 41 5 2 7 0.8620399370535076 0.0014901889237307266 0.016329054865429463 544 98477.57822379642 105100.88139846355 0
    2 638 264 76 15 8 28 0.9689452871675386 0.0003930090148380996 0.0035956430470336924 81 146174.32637620406 102624.68725973138 0
    3 517 94 32 3 3 1 0.8199878113336547 0 0.03329367225103096 96 126106.54283746601 57873.16602871971 0
    4 119 43 24 8 5 5 0.7727760796121124 0 0.010291958455260118 118 108428.20904643636 26643.05525608718 0
    """,
    "invitation, then open": """
    0 1110 874 256 53 29 140 0.9955695133474401 0.006781995615684842 1.164422226367017 488 120680.72023423758 9407.111678384137 1
    1 1275 897 157 17 3 17 0.8254229249305307 0.013964298525367876 0.35886357535487623 1050 83327.18157398143 54446.69557254356 1
    2 1494 1244 253 33 13 56 0.974150179054287 0.01705780640956666 0.915045855524952 415 123685.96847217265 7504.261886277762 1
    3 2224 1415 186 8 4 6 0.8130607223800301 0.02815122962646649 0.47956718418503086 289 106705.53624708627 4671.045488701964 0
    4 761 546 246 45 19 31 0.8257613804468213 0.020856777954806806 0.42749798478604334 993 91746.94611621562 10978.487810188684 1
    """,
  ]
}
