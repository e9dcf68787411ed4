// How people come in: invitations first, then those who find the place. A part of week.h.

typedef struct { number joined, review_hours; } joining;

INLINE number accepted_invitations(const part *p, liveliness now, number weather) {
  number rate = C(staffInvitations);
  if (p->week->policy.membership == MOOT_INVITATION)
    rate += (C(contributorInvitations) * stage_sum(p, MOOT_CONTRIBUTORS) +
             C(coreInvitations) * stage_sum(p, MOOT_CORE)) * now.level;
  number invitations = poisson(p, MOOT_INVITATIONS, rate * weather);
  number outside = S(outside), around = outside + awake(p);
  number accepted = binomial(
      p, MOOT_INVITATIONS_ACCEPTED, kept(around > 0, invitations), C(invitationAcceptance) * outside / around);
  number joined = lower(outside, accepted);
  SET(outside, outside - joined);
  return joined;
}

// Decides as many waiting applications as the hours allow; some who still wait give up.
INLINE joining review(const part *p) {
  number minutes = C(reviewMinutes);
  number capacity = choose(
      minutes > 0, rounded_at_random(p, MOOT_REVIEW_CAPACITY, C(reviewHours) * 60 / minutes),
      (number)__builtin_inf());
  number applicants = S(applicants), decided = lower(applicants, capacity);
  number accepted = binomial(p, MOOT_APPROVED, decided, C(acceptance));
  applicants -= decided;
  SET(turnedAway, S(turnedAway) + (decided - accepted));
  number gave_up = binomial(p, MOOT_GAVE_UP, applicants, C(applicantsGiveUp));
  SET(applicants, applicants - gave_up);
  SET(outside, S(outside) + gave_up);
  return (joining){accepted, decided * minutes / 60};
}

INLINE joining join(const part *p, liveliness now, number weather, number tide) {
  number joined = accepted_invitations(p, now, weather);
  if (p->week->policy.membership == MOOT_INVITATION) return (joining){joined, (number)0};

  number outside = S(outside), around = outside + members(p);
  number penetration = kept(around > 0, awake(p) / around);
  number search = 1 - C(searchShare) +
                  C(searchShare) * C(gateSearch) * (C(searchFloor) + (1 - C(searchFloor)) * now.search_reach);
  number word_of_mouth = C(imitation) * power(penetration, C(imitationExponent)) * now.level;
  number response = p->week->campaign ? C(campaignResponse) : (number)0;
  number hazard = ((C(discovery) * search + word_of_mouth) / 52 + response) * weather * tide *
                  (1 - C(repulsion) * saturation(S(exposure), C(exposureHalf)));
  number interested = binomial(p, MOOT_INTERESTED, outside, -exp_minus_one_any(-hazard));
  number passed = binomial(p, MOOT_PASSED, interested, C(gatePass));
  number lost = binomial(p, MOOT_LOST, interested - passed, C(lostWhenStopped));
  SET(outside, outside - (passed + lost));
  SET(turnedAway, S(turnedAway) + lost);

  if (p->week->policy.membership != MOOT_APPROVAL) {
    joined += passed;
    // Under the paid model somebody sets up every new member, invited or not.
    bool set_up = p->week->policy.membership == MOOT_PAID;
    return (joining){joined, set_up ? joined * C(reviewMinutes) / 60 : (number)0};
  }
  SET(applicants, S(applicants) + passed);
  joining reviewed = review(p);
  return (joining){joined + reviewed.joined, reviewed.review_hours};
}
