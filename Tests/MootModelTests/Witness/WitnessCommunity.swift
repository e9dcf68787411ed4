import Foundation

@testable import MootModel

/// One replicate of the community model, straight from the model's page: section 1, the state.
///
/// The witness is the readable second implementation: the program's week is compared with it, and it knows nothing of
/// the program's. Names are the page's symbols in words; sections are the page's.
struct WitnessCommunity {
  /// The members of one stage in which somebody has posted, by class, and when their last shown post was.
  struct Posters {
    var stock = SIMD3<Double>()
    /// n: rows are light, medium, heavy; columns 0…4 weeks back, and never.
    var recency = Recency()

    var count: Double { stock.sum() }
  }

  /// The expected numbers of one stage.
  struct Recency {
    static let never = 5
    private var light = SIMD8<Double>(), medium = SIMD8<Double>(), heavy = SIMD8<Double>()

    subscript(_ group: Int) -> SIMD8<Double> {
      get { group == 0 ? light : group == 1 ? medium : heavy }
      set {
        switch group {
        case 0: light = newValue
        case 1: medium = newValue
        default: heavy = newValue
        }
      }
    }
  }

  var random: WitnessRandom
  let phases: [WitnessPhase]
  var phase = 0
  var week = 0

  // Section 1.
  var outside = 0.0, applicants = 0.0, newcomers = 0.0, readers = 0.0, dormant = 0.0, gone = 0.0, turnedAway = 0.0
  var contributors = Posters(), core = Posters(), lapsed = Posters(), sleeping = Posters()
  /// B, B_G, B_Y.
  var backlog = 0.0, heldGood = 0.0, heldViolating = 0.0
  /// S, P̄, V̄, τ.
  var solutions = 0.0, smoothedPosts = 0.0, smoothedLoad = 0.0, exposure = 0.0
  /// d_j
  var fellAsleep: SIMD4<Double> = [0, 0, 0, 0]
  /// E and E₀.
  var eligible = 0.0, eligibleAtStart = 0.0
  var joined = 0.0

  // Weather and tide.
  var joinSpell = 0.0, postSpell = 0.0, joinSpellVariance = 0.0, postSpellVariance = 0.0, tideLevel = 0.0
  /// x_fb of the last weeks.
  var unheard: [Double] = []

  /// What a week's parts tell each other.
  var now = WitnessWeek()

  var plan: WitnessPhase { phases[phase] }
  var n: WitnessNumbers { phases[phase].numbers }

  /// N + L + R + C + K
  var awake: Double { newcomers + readers + lapsed.count + contributors.count + core.count }
  var members: Double { awake + dormant + sleeping.count }
  var accountedFor: Double { outside + applicants + members + gone + turnedAway }

  /// The start: who is eligible, and who is there.
  init(phases: [WitnessPhase], random: WitnessRandom) {
    self.phases = phases
    self.random = random
    let founding = phases[0].founding
    let named = founding.core + founding.members
    eligible = named + self.random.binomial(founding.audience - named, founding.reached)
    eligibleAtStart = eligible
    newcomers = self.random.binomial(founding.members, founding.pays)
    core.stock = self.random.classes(self.random.binomial(founding.core, founding.pays), n)
    for group in 0..<3 { core.recency[group][Recency.never] = core.stock[group] }
    outside = eligible - newcomers - core.count
    joined = newcomers + core.count
    tideLevel = n.tide * self.random.normal()
  }

  /// What a timeline changes acts before anything else in its week.
  mutating func enterPhases() {
    while phase + 1 < phases.count, phases[phase + 1].week <= week {
      let before = plan
      phase += 1
      if before.membership == .approval && plan.membership != .approval {
        outside += applicants
        applicants = 0
      }
      if plan.policy.model != .reactive && plan.policy.model != .auto { backlog = 0 }
      if plan.policy.model != .pre { (heldGood, heldViolating) = (0, 0) }
    }
  }
}

/// The numbers of one week that later parts of the week and its measures use.
struct WitnessWeek {
  // 2.0, 2.1
  var joinWeather = 1.0, postWeather = 1.0, tide = 1.0
  var liveliness = 0.0, readingCost = 0.0, searchReach = 0.0
  // 2.2
  var newMembers = 0.0, reviewHours = 0.0
  // 2.3
  var firstPosts = 0.0, firstWeekPosts = 0.0
  var contributorPosts = SIMD3<Double>(), corePosts = SIMD3<Double>()
  var spamPosts = 0.0, firstQuestions = 0.0, questions = 0.0, repliesWritten = 0.0
  // 2.4: G_w, G or G′, Y or Y′, and whose.
  var goodWritten = 0.0, good = 0.0, violating = 0.0, newcomerViolations = 0.0, memberViolations = 0.0
  // 2.5
  var caught = 0.0, wrong = 0.0, visible = 0.0, shown = 1.0, repliesShown = 0.0
  var delay = 0.0, hoursUsed = 0.0, hoursNeeded = 0.0
  var wronglyRemovedShare = 0.0, removedFirstPosts = 0.0
  // 2.6
  var wanting = 0.0, answeredByMembers = 0.0, answeredByStaff = 0.0, replyProbability = Double.nan, solved = 0.0
  // 2.7
  var asked = 0.0, firstEverPosts = 0.0, slept = 0.0
}
