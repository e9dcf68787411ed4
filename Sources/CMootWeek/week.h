// One week, in the order of the page "The week", where the equations are explained.

// A coefficient, a number of the state, and a new value for it; `p` is the part of the lanes at hand.
#define C(name) load(&p->c->name, p->start)
#define S(name) load(&p->s->name, p->start)
#define SET(name, value) store(&p->s->name, p->start, value)
#define POSTERS(stage, class) load(&p->s->posters[stage][class], p->start)
#define SET_POSTERS(stage, class, value) store(&p->s->posters[stage][class], p->start, value)

#define MISSING ((number)__builtin_nan(""))

INLINE number stage_sum(const part *p, moot_stage stage) {
  return POSTERS(stage, 0) + POSTERS(stage, 1) + POSTERS(stage, 2);
}
INLINE number awake(const part *p) {
  return S(newcomers) + S(readers) + stage_sum(p, MOOT_LAPSED) + stage_sum(p, MOOT_CONTRIBUTORS) +
         stage_sum(p, MOOT_CORE);
}
INLINE number sleeping(const part *p) { return S(dormant) + stage_sum(p, MOOT_SLEEPING); }
INLINE number members(const part *p) { return awake(p) + sleeping(p); }

// x / (x + half), 0 at 0.
INLINE number saturation(number x, number half) { return kept(x > 0, x / (x + half)); }

INLINE number power(number x, number y) {
  number at_zero = choose(y == 0, (number)1, choose(y > 0, (number)0, (number)__builtin_inf()));
  return choose(x == 0, at_zero, exp_any(y * log_any(x)));
}

// ---------------------------------------------------------------- weather and tide

INLINE number weather(const part *p, moot_lanes *epsilons, moot_lanes *variances, number sd, number noise) {
  number memory = C(weatherMemory), innovation = 1 - memory * memory;
  number epsilon = memory * load(epsilons, p->start) + square_root(innovation) * sd * noise;
  number variance = memory * memory * load(variances, p->start) + innovation * sd * sd;
  store(epsilons, p->start, epsilon);
  store(variances, p->start, variance);
  return exp_any(epsilon - 0.5 * variance);
}

// The interest in the topic: as far from its mean before the first week as ever after; moves from the second week on.
INLINE number tide_now(const part *p) {
  number sd = C(tide), memory = C(tideMemory);
  if (!any(sd > 0)) return (number)1;
  if (p->week->week > 0)
    SET(tideEpsilon, memory * S(tideEpsilon) + square_root(1 - memory * memory) * sd * normal_number(p, MOOT_TIDE));
  return exp_any(S(tideEpsilon) - 0.5 * sd * sd);
}

// ---------------------------------------------------------------- liveliness

typedef struct { number level, reading_cost, search_reach; } liveliness;

INLINE number search_reach(const part *p) { return S(solutions) / (S(solutions) + C(searchHalf)); }

INLINE liveliness liveliness_now(const part *p) {
  number seen = S(smoothedPosts) / C(spaces), relevance = C(spaces) / C(interests);
  number load_here = S(smoothedLoad) / C(spaces);
  number half_volume =
      C(livelinessHalf) * square_root(lower((number)1, S(eligible) / C(audienceReference)));
  number x = seen * square_root(relevance);
  number hill = kept(~(x <= 0), 1 / (1 + exp_any(C(livelinessSteepness) * log_any(half_volume / x))));
  liveliness result;
  result.level = C(quietLiveliness) + (1 - C(quietLiveliness)) * hill;
  result.reading_cost = C(overloadWeight) * higher((number)0, load_here / C(overloadVolume) - 1) +
                        C(dilutionWeight) * (1 - relevance) * lower((number)1, seen / C(dilutionVolume));
  result.search_reach = search_reach(p);
  return result;
}

#include "joining.h"

// ---------------------------------------------------------------- posts

typedef struct {
  // F, P_F; P_C and P_K by class and whole; spam; seeding; F's questions, all questions; replies.
  number first, first_week, by[2][MOOT_CLASSES], contributor, core, spam, seeding;
  number first_questions, questions, replies;
} posts;

INLINE number write_class(const part *p, int stage, int class, number weather) {
  number rate = class == 0 ? C(lightRate) : class == 1 ? C(mediumRate) : C(heavyRate);
  number stock = POSTERS(stage, class);
  return stage == MOOT_CORE
             ? negative_binomial(p, (uint32_t)(MOOT_CORE_POSTS + class), C(coreDispersion) * stock,
                                 C(corePosts) * rate * weather * stock)
             : negative_binomial(p, (uint32_t)(MOOT_CONTRIBUTOR_POSTS + class), C(contributorDispersion) * stock,
                                 C(contributorPosts) * rate * weather * stock);
}

INLINE void write_posts(const part *p, number weather, posts *result) {
  number newcomers = S(newcomers);
  number greeted = lower((number)1, C(greetings) / higher((number)1, newcomers));
  number odds = C(firstPostOdds) * (1 + C(welcome) * greeted);
  number starting = choose(odds == __builtin_inf(), (number)1, odds / (1 + odds));
  result->first = binomial(p, MOOT_FIRST_POSTS, newcomers, starting);
  result->first_week = negative_binomial(
      p, MOOT_FIRST_WEEK_POSTS, C(firstWeekDispersion) * result->first, C(firstWeekPosts) * result->first);
  for (int stage = 0; stage < 2; stage++)
    for (int class = 0; class < MOOT_CLASSES; class++) result->by[stage][class] = write_class(p, stage, class, weather);
  number *c = result->by[MOOT_CONTRIBUTORS], *k = result->by[MOOT_CORE];
  result->contributor = c[0] + c[1] + c[2];
  result->core = k[0] + k[1] + k[2];
  result->seeding = poisson(p, MOOT_SEEDING, C(seedingPosts));
  number spammers = poisson(p, MOOT_SPAM_ACCOUNTS, C(spamAccounts) * square_root(members(p) / 1000));
  result->spam = negative_binomial(p, MOOT_SPAM_POSTS, spammers, C(spamPosts) * spammers);

  result->first_questions = binomial(p, MOOT_FIRST_QUESTIONS, result->first, C(firstPostQuestion));
  number contributors = binomial(p, MOOT_CONTRIBUTOR_QUESTIONS, result->contributor, C(contributorQuestion));
  number core = binomial(p, MOOT_CORE_QUESTIONS, result->core, C(coreQuestion));
  result->questions = result->first_questions + contributors + core;
  result->replies = (result->contributor + result->core) - (contributors + core);
}

#include "moderation.h"

// ---------------------------------------------------------------- replies

// `probability` is NaN where nothing wants a reply, `or_none` is 0 there. `by_staff` and `answers` are posts.
typedef struct { number probability, or_none, by_staff, answers, solved; } replies;

INLINE replies reply(const part *p, const posts *written, moderation m) {
  bool held = p->week->policy.moderation == MOOT_PRE;
  number wanting = written->questions + (written->first - written->first_questions);
  mask wanted = wanting > 0;
  number peers = written->replies;
  if (held) peers = binomial(p, MOOT_SHOWN_REPLIES, kept(wanted, peers), m.published_share);
  // Replies clump: many gather on few posts.
  number rate = C(replies) * peers / wanting, clump = C(replyClumping);
  // The logarithm of 1 + x, with what the sum has lost of x: exact where replies hardly clump, too.
  number x = rate / clump, whole = 1 + x;
  number lone = clump * (log_any(whole) + (x - (whole - 1)) / whole);
  number by_peers = -exp_minus_one_any(-choose(clump < __builtin_inf(), lone, rate));
  by_peers = kept(wanted, by_peers);
  number by_staff = C(staffReplyEffect) * lower(kept(wanted, wanting * (1 - by_peers)), C(staffAnswers));
  number probability = by_peers + by_staff / wanting;
  // A wait before publication costs replies; without hours nothing is ever shown.
  if (held) probability = kept(m.delay == m.delay, probability * exp_any(-m.delay / C(replyPatience)));
  replies result;
  result.probability = choose(wanted, probability, MISSING);
  result.or_none = kept(wanted, probability);
  result.by_staff = by_staff;
  result.answers = by_staff + kept(wanted, by_peers * wanting);
  result.solved = binomial(p, MOOT_SOLVED, written->questions, C(solvedShare) * result.or_none);
  SET(solutions, binomial(p, MOOT_SOLUTIONS_KEPT, S(solutions), 1 - C(solutionDecay)) + result.solved);
  return result;
}

#include "measure.h"
#include "movement.h"

// ---------------------------------------------------------------- account and record

// f: firms with at least one of n people.
INLINE number firms_of(const part *p, number n) {
  number growth = kept(S(eligibleAtStart) > 0, S(eligible) / S(eligibleAtStart));
  number audience = C(audience) * growth;
  number absent = 1 - lower((number)1, kept(audience > 0, n / audience));
  return C(firms) * growth * (1 - power(absent, C(peoplePerFirm)));
}

typedef struct { number tickets_deflected, value, cost; } accounting;

INLINE accounting account(const part *p, number acted_on, number moderation_hours, number review_hours) {
  number tickets = rounded_at_random(p, MOOT_TICKETS, C(tickets));
  number share = kept(S(eligible) > 0, members(p) / S(eligible));
  number looks = share + (1 - share) * C(gateSearch);
  accounting result;
  result.tickets_deflected =
      binomial(p, MOOT_DEFLECTED, tickets, looks * search_reach(p) * C(deflection));
  number posting = firms_of(p, stage_sum(p, MOOT_CONTRIBUTORS) + stage_sum(p, MOOT_CORE));
  number reading = firms_of(p, awake(p)) - posting;
  result.value = result.tickets_deflected * C(ticketCost) +
                 C(renewalGain) * (posting + C(readerGapShare) * reading) + acted_on * C(itemValue) +
                 C(fees) * members(p);
  if (p->week->policy.salaried) {
    if (!p->week->policy.hoursAsNeeded) moderation_hours = higher(C(moderationHours), moderation_hours);
    review_hours = C(plannedReviewHours);
  }
  result.cost = (C(otherHours) + moderation_hours + review_hours) * C(wage) + C(platformCost);
  return result;
}

#define RECORD(name, value) store(p->week->metrics + p->week->metricRows->name * p->week->stride, p->start, value)
#define SUM(name, value)                                                        \
  do {                                                                          \
    double *place = p->week->sums + p->week->sumRows->name * p->week->stride;   \
    store(place, p->start, load(place, p->start) + (value));                    \
  } while (0)

INLINE void record(
    const part *p, const posts *written, number first_shown, moderation m, replies r, accounting a) {
  bool measured = p->week->measured;
  number all = members(p), active = measured ? measured_active(p) : MISSING;
  number posters = measured ? measured_posters(p) : MISSING;
  number views = m.shown_good + m.visible;
  RECORD(joined, S(joined));
  RECORD(members, all);
  RECORD(active, active);
  RECORD(active_share, choose(all > 0, active / all, MISSING));
  RECORD(posters, posters);
  RECORD(contributors, stage_sum(p, MOOT_CONTRIBUTORS));
  RECORD(core, stage_sum(p, MOOT_CORE));
  RECORD(newcomers, S(newcomers));
  RECORD(firms, firms_of(p, all));
  RECORD(posters_per_member, choose(all > 0, posters / all, MISSING));
  RECORD(new_posters, measured ? rounded_at_random(p, MOOT_MEASURED_NEW, first_shown) : MISSING);
  RECORD(good_posts, m.shown_good);
  RECORD(questions, written->questions);
  RECORD(answered_share, r.probability);
  RECORD(staff_answer_share, choose(r.answers > 0, r.by_staff / r.answers, MISSING));
  RECORD(exposure, choose(views > 0, m.visible / views, MISSING));
  RECORD(wrong_removals, m.wrong);
  RECORD(moderation_hours, m.hours);
  RECORD(hours_needed, m.needed);
  RECORD(backlog, S(cases) + S(heldGood) + S(heldViolating));
  RECORD(delay_days, m.delay);
  RECORD(solved, r.solved);
  RECORD(tickets_deflected, a.tickets_deflected);
  RECORD(cost, a.cost);
  RECORD(value, a.value);
  SUM(answeredQuestions, written->questions * r.or_none);
  SUM(questions, written->questions);
  SUM(staffAnswers, r.by_staff);
  SUM(answers, r.answers);
  SUM(violatingViews, m.visible);
  SUM(views, views);
  SUM(moderationHours, m.hours);
  SUM(hoursNeeded, m.needed);
}

INLINE void record_flows(const part *p, const posts *written, number published) {
  moot_flows *flows = p->week->flows;
  if (!flows) return;
  store(&flows->firstPosts, p->start, written->first);
  store(&flows->firstWeekPosts, p->start, written->first_week);
  store(&flows->published, p->start, published);
  for (int stage = 0; stage < 2; stage++)
    for (int class = 0; class < MOOT_CLASSES; class++)
      store(&flows->posts[stage][class], p->start, written->by[stage][class]);
}

// ---------------------------------------------------------------- the week

INLINE void week_of(const part *p) {
  number join_weather = 1, post_weather = 1;
  if (p->week->weather) {
    join_weather = weather(
        p, &p->s->joinEpsilon, &p->s->joinVariance, C(joinWeather), normal_number(p, MOOT_JOIN_WEATHER));
    post_weather = weather(
        p, &p->s->postEpsilon, &p->s->postVariance, C(postWeather), normal_number(p, MOOT_POST_WEATHER));
  }
  number tide = tide_now(p);
  liveliness now = liveliness_now(p);
  number entered = poisson(p, MOOT_RENEWAL, S(eligibleAtStart) * C(renewal));
  SET(outside, S(outside) + entered);
  SET(eligible, S(eligible) + entered);

  joining in = join(p, now, join_weather, tide);
  posts written;
  write_posts(p, post_weather, &written);
  violations found = find_violations(p, &written);
  moderation m = moderate(p, found);
  SET(exposure, kept(m.visible > 0, m.visible / (m.shown_good + m.visible + C(olderPosts))));

  replies r = reply(p, &written, m);
  number published = m.published_share;
  number first_shown = written.first * published + pass_week(p, &written, published);
  number asked = C(askingShare) * (written.contributor + written.core);
  influences pushes = {
      .up = now.level * C(pull) * tide, .reply = r.or_none, .removed = removed_share(&written, found, m),
      .published = published, .unpublished = 1 + C(unpublishedLeaving) * (1 - published)};
  pushes.churn = churn_now(p, asked, now);
  pushes.tidal_churn = pushes.churn / square_root(tide);
  record_flows(p, &written, published);
  move(p, in.joined, &written, pushes);
  ban(p, found, m);

  SET(joined, S(joined) + in.joined);
  number keep = C(postMemory);
  SET(smoothedPosts, keep * S(smoothedPosts) + (1 - keep) * (m.shown_good + written.seeding));
  SET(smoothedLoad, keep * S(smoothedLoad) + (1 - keep) * (found.good + m.visible + written.seeding));
  number acted_on = p->week->policy.feedbackAsked ? lower(C(feedbackCapacity), asked) : (number)0;
  record(p, &written, first_shown, m, r, account(p, acted_on, m.hours, in.review_hours));
}

static void week(const moot_week *week, const moot_coefficients *c, moot_state *s) {
  EACH_PART_OF(week, start) {
    part p = {week, c, s, start};
    week_of(&p);
  }
  s->unheardCount += 1;
}

// ---------------------------------------------------------------- the start

static void found(
    const moot_week *week, const moot_coefficients *c, const moot_lanes *people, const moot_lanes *founders,
    const moot_lanes *regulars, const moot_lanes *reachable, const moot_lanes *paying, moot_state *s) {
  EACH_PART_OF(week, start) {
    part here = {week, c, s, start};
    const part *p = &here;
    number all = load(people, start);
    number core = lower(load(regulars, start), all), members = lower(load(founders, start), all - core);
    // Named people are certain, but for a fee.
    number others = binomial(p, MOOT_ELIGIBLE, all - core - members, load(reachable, start));
    number eligible = members + core + others;
    number joined = binomial(p, MOOT_FOUNDERS_PAY, members, load(paying, start));
    number joined_core = binomial(p, MOOT_FOUNDING_CORE_PAYS, core, load(paying, start));
    SET(eligible, eligible);
    SET(eligibleAtStart, eligible);
    SET(newcomers, joined);
    SET(joined, joined + joined_core);
    SET(outside, eligible - joined - joined_core);
    by_class classes = classes_of(p, MOOT_CORE_LIGHT, joined_core);
    for (int class = 0; class < MOOT_CLASSES; class++) {
      SET_POSTERS(MOOT_CORE, class, classes.to[class]);
      SET_RECENCY(MOOT_CORE, class, NEVER, classes.to[class]);
    }
    SET(tideEpsilon, C(tide) * normal_number(p, MOOT_FIRST_TIDE));
  }
}
