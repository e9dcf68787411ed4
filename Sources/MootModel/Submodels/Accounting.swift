/// Support cases avoided, value and cost of a week (sections 2.8 and 3.5). Money is in the scenario's currency.
struct Accounting {
  let ticketsDeflected: Double
  let value: Double
  let cost: Double

  init(
    _ state: CommunityState, _ c: Coefficients, moderationHours: Double, reviewHours: Double, _ draws: WeekDraws
  ) {
    let tickets = draws.rounded(.tickets, c.tickets)
    let share = state.eligible > 0 ? state.members / state.eligible : 0
    let looks = share + (1 - share) * c.gateSearch
    ticketsDeflected = draws.binomial(
      .deflected, tickets, looks * Liveliness.searchReach(of: state.solutions, c) * c.deflection)
    value = ticketsDeflected * c.ticketCost + c.renewalGain * state.posters + c.fees * state.members

    let moderation = c.salaried ? max(c.moderationHours, moderationHours) : moderationHours
    let review = c.salaried ? max(c.plannedReviewHours, reviewHours) : reviewHours
    cost = (c.otherHours + moderation + review) * c.wage + c.platformCost
  }
}
