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
    0 1049 743 124 21 12 48 0.989148150740838 0.016897667755598363 0.029786898616912246 431 120680.72023423758 8308.330191359762 1
    1 1332 905 270 51 12 65 0.8900813454321768 0.017169116329047333 0.08164527432714727 1904 83327.18157398143 98730.00797154567 1
    2 1367 1119 360 62 22 113 0.9873344505780687 0.015013820654444898 0.023400347239574605 587 123685.96847217265 10614.461993361552 1
    3 1564 1033 283 30 11 24 0.9218857439898354 0.012204148742492484 0.05770903190178701 403 106705.53624708627 6513.60322472973 1
    4 614 346 78 8 3 5 0.741733622605374 0.03878796094504885 0.024994756248488865 603 91746.94611621562 6666.695014646301 0
    """,
    "approval, pre": """
    0 814 621 197 38 22 26 0.07715154299832838 0 0.3466995221232639 70 102589.82248662466 1349.380773538708 1
    1 556 377 96 12 3 14 0.36105761812044246 0 0.28868586206459307 282 70871.63342175765 14622.826810911696 0
    2 530 413 92 12 4 9 0.2886279805079288 0 0.35243043016035647 21 105144.83391235319 379.7337340044166 0
    3 919 599 119 7 4 3 0.5757289406586488 0 0.17778210789687315 83 90728.98628574531 1341.5113341254778 0
    4 296 218 109 20 10 12 0.6571935397656814 0.0009569377990430622 0.16248431264311863 183 77987.53466121608 2023.2258502160419 1
    """,
    "paid, community and auto": """
    0 577 237 90 18 9 34 0.9904918399361133 0 0.09267035125261597 190 142622.6693677349 89494.91264905562 0
    1 550 139 43 5 2 7 0.8618043075475578 0.0014963758636101156 0.016329054865429463 534 98477.57822379642 106876.187594476 0
    2 661 266 76 15 8 28 0.9668382212510467 0.00038961544259634846 0.0035956430470336924 89 146174.32637620406 106715.50157598208 0
    3 508 92 32 3 3 1 0.8199695540761917 0 0.03329367225103096 93 126106.54283746601 56776.985359553015 0
    4 119 43 24 8 5 5 0.7727760796121124 0 0.010291958455260118 118 108428.20904643636 26643.05525608718 0
    """,
    "invitation, then open": """
    0 1107 870 253 52 28 127 0.9954571273607958 0.006791701887873133 1.1408304393115951 485 120680.72023423758 9349.281073803906 1
    1 1271 893 156 17 3 17 0.8254229249305307 0.013964298525367876 0.35886357535487623 1050 83327.18157398143 54446.69557254356 1
    2 1497 1247 253 33 13 59 0.9741297472313526 0.017039757813743717 0.9160765217645228 415 123685.96847217265 7504.261886277762 1
    3 2187 1396 187 8 4 6 0.8144808630734437 0.030604928475872997 0.4792898206204307 290 106705.53624708627 4687.208275860104 0
    4 765 548 246 45 19 31 0.8257613804468213 0.020856777954806806 0.42749798478604334 993 91746.94611621562 10978.487810188684 1
    """,
  ]
}
