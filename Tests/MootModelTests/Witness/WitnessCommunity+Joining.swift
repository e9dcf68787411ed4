import Foundation

@testable import MootModel

extension WitnessCommunity {
  /// 2.0 Weather and tide.
  mutating func changeWeather() {
    let memory = n.weatherMemory
    let kick = (1 - memory * memory).squareRoot()
    joinSpell = memory * joinSpell + kick * n.joinWeather * random.normal()
    joinSpellVariance = memory * memory * joinSpellVariance + kick * kick * n.joinWeather * n.joinWeather
    now.joinWeather = exp(joinSpell - joinSpellVariance / 2)
    postSpell = memory * postSpell + kick * n.postWeather * random.normal()
    postSpellVariance = memory * memory * postSpellVariance + kick * kick * n.postWeather * n.postWeather
    now.postWeather = exp(postSpell - postSpellVariance / 2)
    if week > 0 {
      tideLevel = n.tideMemory * tideLevel + (1 - n.tideMemory * n.tideMemory).squareRoot() * n.tide * random.normal()
    }
    now.tide = exp(tideLevel - n.tide * n.tide / 2)
  }

  /// 2.1 Liveliness.
  mutating func feelLiveliness() {
    let relevant = n.spaces / n.interests
    let seen = smoothedPosts / n.spaces
    let half = n.livelinessHalf * min(1, eligible / n.audienceReference).squareRoot()
    let x = seen * relevant.squareRoot()
    let hill =
      x == 0 ? 0 : pow(x, n.livelinessSteepness) / (pow(x, n.livelinessSteepness) + pow(half, n.livelinessSteepness))
    now.liveliness = n.quietLiveliness + (1 - n.quietLiveliness) * hill
    now.readingCost =
      n.overloadWeight * max(0, smoothedLoad / n.spaces / n.overloadVolume - 1)
      + n.dilutionWeight * (1 - relevant) * min(1, seen / n.dilutionVolume)
    now.searchReach = solutions == 0 ? 0 : solutions / (solutions + n.searchHalf)
    let entered = random.poisson(eligibleAtStart * n.renewal)
    eligible += entered
    outside += entered
  }

  /// 2.2 Join. `awake` and `members` are those of the week's start: nobody moved yet.
  mutating func join() {
    let invited = acceptInvitations()
    outside -= invited
    var found = 0.0
    if plan.membership != .invitation {
      let interested = random.binomial(outside, 1 - exp(-joinRate()))
      let passed = random.binomial(interested, n.gatePass)
      let lost = random.binomial(interested - passed, n.lostWhenStopped)
      outside -= passed + lost
      turnedAway += lost
      if plan.membership == .approval {
        applicants += passed
        found = review()
      } else {
        found = passed
      }
    }
    now.newMembers = invited + found
    if plan.membership == .paid { now.reviewHours = now.newMembers * n.reviewMinutes / 60 }
    joined += now.newMembers
  }

  private mutating func acceptInvitations() -> Double {
    var sent = n.staffInvitations
    if plan.membership == .invitation {
      sent += (n.contributorInvitations * contributors.count + n.coreInvitations * core.count) * now.liveliness
    }
    let invitations = random.poisson(sent * now.joinWeather)
    let share = outside == 0 ? 0 : outside / (outside + awake)
    return min(outside, random.binomial(invitations, n.invitationAcceptance * share))
  }

  /// h
  private func joinRate() -> Double {
    let search =
      1 - n.searchShare
      + n.searchShare * n.gateSearch * (n.searchFloor + (1 - n.searchFloor) * now.searchReach)
    let inside = awake == 0 ? 0 : pow(awake / (outside + members), n.imitationExponent)
    let yearly = n.discovery * search + n.imitation * inside * now.liveliness
    let campaign = plan.campaigns.contains(week) ? n.campaignResponse : 0
    let repelled = exposure == 0 ? 0 : n.repulsion * exposure / (exposure + n.exposureHalf)
    return (yearly / 52 + campaign) * now.joinWeather * now.tide * (1 - repelled)
  }

  /// Who waits is decided on, or gives up.
  private mutating func review() -> Double {
    var decided = applicants
    if n.reviewMinutes > 0 { decided = min(applicants, random.rounded(n.reviewHours * 60 / n.reviewMinutes)) }
    let accepted = random.binomial(decided, n.acceptance)
    turnedAway += decided - accepted
    applicants -= decided
    let gaveUp = random.binomial(applicants, n.applicantsGiveUp)
    applicants -= gaveUp
    outside += gaveUp
    now.reviewHours = decided * n.reviewMinutes / 60
    return accepted
  }
}
