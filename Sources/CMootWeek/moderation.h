// Violations of the rules and what becomes of them, a part of week.h.

typedef struct { number first, by_posters, all, good; } violations;

INLINE violations find_violations(const part *p, const posts *written) {
  number contagion = 1 + C(violationContagion) * saturation(S(exposure), C(contagionHalf));
  number rate = lower(C(violationCap), C(violations) * contagion);
  violations result;
  result.first = binomial(
      p, MOOT_NEWCOMER_VIOLATIONS, written->first, lower(C(newcomerViolationCap), C(newcomerViolations) * rate));
  number first_week = binomial(p, MOOT_FIRST_WEEK_VIOLATIONS, written->first_week, rate);
  number contributor = binomial(p, MOOT_CONTRIBUTOR_VIOLATIONS, written->contributor, rate);
  number core = binomial(p, MOOT_CORE_VIOLATIONS, written->core, C(coreViolations) * rate);
  result.by_posters = contributor + core;
  number by_members = result.first + first_week + result.by_posters;
  result.all = by_members + written->spam;
  result.good = written->first + written->first_week + written->contributor + written->core - by_members;
  return result;
}

typedef struct {
  number caught, wrong, visible, delay, hours, needed, shown_good, shown_violating, published_share;
} moderation;

typedef struct { number rest, served; } queue;

// One week of a queue: as many as the capacity are served, of the rest at most `most` stay.
INLINE queue serve_queue(number waiting, number capacity, number most) {
  number served = lower(waiting, capacity);
  return (queue){lower(waiting - served, most), served};
}

// Serves the queue of cases for a week and gives the share that was served.
INLINE number serve(const part *p, number arrivals, moderation *m) {
  number waiting = S(cases) + arrivals;
  m->needed = arrivals / C(handlingSpeed);
  if (p->week->policy.hoursAsNeeded) {
    SET(cases, (number)0);
    m->hours = waiting / C(handlingSpeed);
    m->delay = C(coverWait);
    return (number)1;
  }
  number capacity = C(moderationHours) * C(handlingSpeed);
  queue week = serve_queue(waiting, capacity, C(queueWeeks) * capacity);
  SET(cases, week.rest);
  m->hours = week.served / C(handlingSpeed);
  m->delay = choose(capacity > 0, C(coverWait) + 7 * week.rest / capacity, MISSING);
  return kept(waiting > 0, week.served / waiting);
}

INLINE void moderate_reactively(const part *p, moderation *m) {
  number flags = binomial(p, MOOT_FLAGS, m->shown_violating, C(flagRecall));
  number false_flags = lower(
      m->shown_good, poisson(p, MOOT_FALSE_FLAGS, flags * (1 - C(flagPrecision)) / C(flagPrecision)));
  number served = serve(p, flags + false_flags, m);
  m->caught = binomial(p, MOOT_CAUGHT, flags, served);
  m->wrong = binomial(p, MOOT_WRONG, false_flags, C(wrongfulFlag) * served);
  m->visible = m->shown_violating - (1 - C(viewsBeforeFlag)) * m->caught;
}

INLINE void moderate_after_publication(const part *p, moderation *m) {
  number need = (m->shown_good + m->shown_violating) / C(readingSpeed) +
                C(postRecall) * m->shown_violating / C(handlingSpeed);
  bool enough = p->week->policy.hoursAsNeeded;
  number read = enough ? (number)1 : kept(need > 0, lower((number)1, C(moderationHours) / need));
  m->caught = binomial(p, MOOT_CAUGHT, m->shown_violating, C(postRecall) * read);
  m->wrong = binomial(p, MOOT_WRONG, m->shown_good, C(postMistakes) * read);
  m->visible = m->shown_violating - (1 - C(viewsBeforeSweep)) * m->caught;
  m->delay = C(coverWait);
  m->hours = read * need;
  m->needed = need;
}

INLINE void moderate_before_publication(const part *p, moderation *m) {
  bool enough = p->week->policy.hoursAsNeeded;
  m->needed = (m->shown_good + m->shown_violating) / C(readingSpeed) +
              C(preRecall) * m->shown_violating / C(handlingSpeed);
  number waiting_good = S(heldGood) + m->shown_good;
  number waiting_violating = S(heldViolating) + m->shown_violating;
  number queue = waiting_good + waiting_violating;
  number violating_share = kept(queue > 0, waiting_violating / queue);
  number unit = 1 / C(readingSpeed) + C(preRecall) * violating_share / C(handlingSpeed);
  number capacity = C(moderationHours) / unit;
  m->published_share = enough ? (number)1 : choose(queue > 0, lower((number)1, capacity / queue), (number)1);
  m->shown_good = binomial(p, MOOT_SHOWN_GOOD, waiting_good, m->published_share);
  m->shown_violating = binomial(p, MOOT_SHOWN_VIOLATING, waiting_violating, m->published_share);
  m->caught = binomial(p, MOOT_CAUGHT, m->shown_violating, C(preRecall));
  m->wrong = binomial(p, MOOT_WRONG, m->shown_good, C(preMistakes));
  m->visible = m->shown_violating - m->caught;
  m->hours = m->published_share * queue * unit;

  number held_good = waiting_good - m->shown_good;
  number held_violating = waiting_violating - m->shown_violating;
  number held = held_good + held_violating, kept_posts = C(queueWeeks) * capacity;
  mask expires = held > kept_posts;
  held_good = choose(expires, rounded_down(held_good * (kept_posts / held)), held_good);
  held_violating = choose(expires, rounded_down(held_violating * (kept_posts / held)), held_violating);
  SET(heldGood, held_good);
  SET(heldViolating, held_violating);
  number wait = C(coverWait) + 7 * (held_good + held_violating) / capacity;
  m->delay = enough ? C(coverWait) : choose(capacity > 0, wait, MISSING);
}

INLINE void moderate_by_filter(const part *p, moderation *m) {
  number filtered = binomial(p, MOOT_FILTER_CAUGHT, m->shown_violating, C(filterRecall));
  number held = binomial(p, MOOT_FILTER_HELD, m->shown_good, C(filterFalseAlarm));
  number flags = binomial(p, MOOT_FLAGS, m->shown_violating - filtered, C(flagRecall));
  number served = serve(p, held + flags, m);
  number flagged = binomial(p, MOOT_CAUGHT, flags, served);
  m->caught = filtered + flagged;
  m->wrong = binomial(p, MOOT_WRONG, held, 1 - C(rescue) * served);
  m->visible = m->shown_violating - filtered - (1 - C(viewsBeforeFlag)) * flagged;
}

INLINE moderation moderate_by_staff(const part *p, number good, number violating) {
  moderation m = {
      .visible = violating, .shown_good = good, .shown_violating = violating, .published_share = (number)1};
  switch (p->week->policy.moderation) {
    case MOOT_NO_MODERATION:
    case MOOT_COMMUNITY: break;
    case MOOT_REACTIVE: moderate_reactively(p, &m); break;
    case MOOT_POST: moderate_after_publication(p, &m); break;
    case MOOT_PRE: moderate_before_publication(p, &m); break;
    case MOOT_AUTO: moderate_by_filter(p, &m); break;
  }
  return m;
}

INLINE number community_finds(const part *p, number violating) {
  number police = C(communityPower) * (stage_sum(p, MOOT_CORE) + C(contributorPower) * stage_sum(p, MOOT_CONTRIBUTORS));
  number strain = C(communityCeiling) * square_root(higher((number)1, violating));
  return -C(communityCeiling) * exp_minus_one_any(-police / strain);
}

INLINE moderation moderate(const part *p, violations found) {
  number caught = 0, wrong = 0;
  bool by_community = p->week->policy.withCommunity || p->week->policy.moderation == MOOT_COMMUNITY;
  if (by_community) {
    number finds = community_finds(p, found.all);
    caught = binomial(p, MOOT_COMMUNITY_CAUGHT, found.all, finds);
    wrong = binomial(p, MOOT_COMMUNITY_WRONG, found.good, C(communityMistakes) * finds);
  }
  moderation m = moderate_by_staff(p, found.good - wrong, found.all - caught);
  if (!by_community) return m;
  m.caught += caught;
  m.wrong += wrong;
  m.visible += C(viewsBeforeSweep) * caught;
  number escalated = C(escalation) * caught / C(handlingSpeed);
  m.hours += escalated;
  m.needed += escalated;
  m.shown_good = found.good;
  m.shown_violating = found.all;
  return m;
}
