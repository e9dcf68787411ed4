// Violations of the rules and what becomes of them, a part of week.h.

// ---------------------------------------------------------------- Violations.swift

typedef struct { number first, by_posters, all, good; } violations;

INLINE violations find_violations(const part *p, posts written) {
  number contagion = 1 + C(violationContagion) * saturation(S(exposure), C(contagionHalf));
  number rate = lower(C(violationCap), C(violations) * contagion);
  violations result;
  result.first = binomial(
      p, NEWCOMER_VIOLATIONS, written.first, lower(C(newcomerViolationCap), C(newcomerViolations) * rate));
  number contributor = binomial(p, CONTRIBUTOR_VIOLATIONS, written.contributor, rate);
  number core = binomial(p, CORE_VIOLATIONS, written.core, C(coreViolations) * rate);
  result.by_posters = contributor + core;
  result.all = result.first + result.by_posters + written.spam;
  result.good = written.first + written.contributor + written.core - result.first - result.by_posters;
  return result;
}

// ---------------------------------------------------------------- Moderation.swift

typedef struct {
  number caught, wrong, visible, delay, hours, shown_good, shown_violating, published_share;
} moderation;

// Serves the queue of cases for a week and gives the share that was served.
INLINE number serve(const part *p, number arrivals, moderation *m) {
  number capacity = C(moderationHours) * C(handlingSpeed), kept_cases = C(queueWeeks) * capacity;
  number queue = S(cases) + arrivals, served = lower(queue, capacity);
  number cases = lower(queue - served, kept_cases);
  SET(cases, cases);
  m->hours = served / C(handlingSpeed);
  m->delay = choose(capacity > 0, C(coverWait) + 7 * cases / capacity, MISSING);
  return kept(queue > 0, served / queue);
}

INLINE void moderate_reactively(const part *p, moderation *m) {
  number flags = binomial(p, FLAGS, m->shown_violating, C(flagRecall));
  number false_flags = lower(
      m->shown_good, poisson(p, FALSE_FLAGS, flags * (1 - C(flagPrecision)) / C(flagPrecision)));
  number served = serve(p, flags + false_flags, m);
  m->caught = binomial(p, CAUGHT, flags, served);
  m->wrong = binomial(p, WRONG, false_flags, C(wrongfulFlag) * served);
  m->visible = m->shown_violating - (1 - C(viewsBeforeFlag)) * m->caught;
}

INLINE void moderate_after_publication(const part *p, moderation *m) {
  number need = (m->shown_good + m->shown_violating) / C(readingSpeed) +
                C(postRecall) * m->shown_violating / C(handlingSpeed);
  number read = kept(need > 0, lower((number)1, C(moderationHours) / need));
  m->caught = binomial(p, CAUGHT, m->shown_violating, C(postRecall) * read);
  m->wrong = binomial(p, WRONG, m->shown_good, C(postMistakes) * read);
  m->visible = m->shown_violating - (1 - C(viewsBeforeSweep)) * m->caught;
  m->delay = choose(C(moderationHours) > 0, C(coverWait), MISSING);
  m->hours = read * need;
}

INLINE void moderate_before_publication(const part *p, moderation *m) {
  number waiting_good = S(heldGood) + m->shown_good;
  number waiting_violating = S(heldViolating) + m->shown_violating;
  number queue = waiting_good + waiting_violating;
  number violating_share = kept(queue > 0, waiting_violating / queue);
  number capacity =
      C(moderationHours) / (1 / C(readingSpeed) + C(preRecall) * violating_share / C(handlingSpeed));
  m->published_share = kept(queue > 0, lower((number)1, capacity / queue));
  m->shown_good = binomial(p, SHOWN_GOOD, waiting_good, m->published_share);
  m->shown_violating = binomial(p, SHOWN_VIOLATING, waiting_violating, m->published_share);
  m->caught = binomial(p, CAUGHT, m->shown_violating, C(preRecall));
  m->wrong = binomial(p, WRONG, m->shown_good, C(preMistakes));
  m->visible = m->shown_violating - m->caught;
  m->hours = kept(capacity > 0, m->published_share * queue / capacity * C(moderationHours));

  number held_good = waiting_good - m->shown_good;
  number held_violating = waiting_violating - m->shown_violating;
  number held = held_good + held_violating, kept_posts = C(queueWeeks) * capacity;
  mask expires = held > kept_posts;
  held_good = choose(expires, rounded_down(held_good * (kept_posts / held)), held_good);
  held_violating = choose(expires, rounded_down(held_violating * (kept_posts / held)), held_violating);
  SET(heldGood, held_good);
  SET(heldViolating, held_violating);
  m->delay = choose(capacity > 0, C(coverWait) + 7 * (held_good + held_violating) / capacity, MISSING);
}

INLINE void moderate_by_filter(const part *p, moderation *m) {
  number filtered = binomial(p, FILTER_CAUGHT, m->shown_violating, C(filterRecall));
  number held = binomial(p, FILTER_HELD, m->shown_good, C(filterFalseAlarm));
  number flags = binomial(p, FLAGS, m->shown_violating - filtered, C(flagRecall));
  number served = serve(p, held + flags, m);
  number flagged = binomial(p, CAUGHT, flags, served);
  m->caught = filtered + flagged;
  m->wrong = binomial(p, WRONG, held, 1 - C(rescue) * served);
  m->visible = m->shown_violating - filtered - (1 - C(viewsBeforeFlag)) * flagged;
}

INLINE moderation moderate_by_staff(const part *p, number good, number violating) {
  moderation m = {
      .visible = violating, .shown_good = good, .shown_violating = violating, .published_share = (number)1};
  switch (p->week->moderation) {
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
  number police = C(communityPower) * (S(core) + C(contributorPower) * S(contributors));
  number strain = C(communityCeiling) * square_root(higher((number)1, violating));
  return -C(communityCeiling) * exp_minus_one_any(-police / strain);
}

INLINE moderation moderate(const part *p, violations found) {
  number caught = 0, wrong = 0;
  bool by_community = p->week->withCommunity || p->week->moderation == MOOT_COMMUNITY;
  if (by_community) {
    number finds = community_finds(p, found.all);
    caught = binomial(p, COMMUNITY_CAUGHT, found.all, finds);
    wrong = binomial(p, COMMUNITY_WRONG, found.good, C(communityMistakes) * finds);
  }
  moderation m = moderate_by_staff(p, found.good - wrong, found.all - caught);
  if (!by_community) return m;
  m.caught += caught;
  m.wrong += wrong;
  m.visible += C(viewsBeforeSweep) * caught;
  m.hours += C(escalation) * caught / C(handlingSpeed);
  m.shown_good = found.good;
  m.shown_violating = found.all;
  return m;
}
