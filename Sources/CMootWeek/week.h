// One week of the lanes, in the order of Replicate.step and with the operations of the files in Submodels, where the
// equations are explained.

// The decisions of a week: Process.swift.
enum {
  JOIN_WEATHER = 10, POST_WEATHER = 11, RENEWAL = 12,
  INVITATIONS = 20, INVITATIONS_ACCEPTED = 21, INTERESTED = 22, PASSED = 23, LOST = 24, REVIEW_CAPACITY = 25,
  APPROVED = 26, GAVE_UP = 27,
  FIRST_POSTS = 30, SEEDING = 31, CONTRIBUTOR_POSTS = 32, CORE_POSTS = 33, SPAM_ACCOUNTS = 34, SPAM_POSTS = 35,
  FIRST_QUESTIONS = 36, CONTRIBUTOR_QUESTIONS = 37, CORE_QUESTIONS = 38,
  NEWCOMER_VIOLATIONS = 40, CONTRIBUTOR_VIOLATIONS = 41, CORE_VIOLATIONS = 42,
  COMMUNITY_CAUGHT = 50, COMMUNITY_WRONG = 51, FILTER_CAUGHT = 52, FILTER_HELD = 53, FLAGS = 54, FALSE_FLAGS = 55,
  CAUGHT = 56, WRONG = 57, SHOWN_GOOD = 58, SHOWN_VIOLATING = 59, SHOWN_REPLIES = 60,
  REPLIED = 70, SOLVED = 71, SOLUTIONS_KEPT = 72,
  STAYED_REPLIED = 80, STAYED_UNREPLIED = 81, REST_READS = 82, SILENT_READS = 83, READERS_MOVE = 84,
  READERS_SPLIT = 85, CONTRIBUTORS_MOVE = 86, CONTRIBUTORS_PROMOTED = 87, CONTRIBUTORS_SPLIT = 88, CORE_MOVES = 89,
  CORE_SPLIT = 90, DORMANT_MOVE = 91, DORMANT_SPLIT = 92, CAUGHT_MEMBERS = 93, BANS = 94,
  TICKETS = 100, DEFLECTED = 101,
};

// A coefficient, a number of the state, and a new value for it; `p` is the part of the lanes at hand.
#define C(name) load(&p->c->name, p->start)
#define S(name) load(&p->s->name, p->start)
#define SET(name, value) store(&p->s->name, p->start, value)

#define MISSING ((number)__builtin_nan(""))

INLINE number active(const part *p) { return S(newcomers) + S(readers) + S(contributors) + S(core); }
INLINE number members(const part *p) { return active(p) + S(dormant); }
INLINE number posters(const part *p) { return S(contributors) + S(core); }

// x / (x + half), 0 at 0.
INLINE number saturation(number x, number half) { return kept(x > 0, x / (x + half)); }

// ---------------------------------------------------------------- Weather.swift

INLINE number weather(const part *p, moot_lanes *epsilons, moot_lanes *variances, number sd, number noise) {
  number memory = C(weatherMemory), innovation = 1 - memory * memory;
  number epsilon = memory * load(epsilons, p->start) + square_root(innovation) * sd * noise;
  number variance = memory * memory * load(variances, p->start) + innovation * sd * sd;
  store(epsilons, p->start, epsilon);
  store(variances, p->start, variance);
  return exp_any(epsilon - 0.5 * variance);
}

// ---------------------------------------------------------------- Liveliness.swift

typedef struct { number level, reading_cost, search_reach; } liveliness;

INLINE number search_reach(const part *p) { return S(solutions) / (S(solutions) + C(searchHalf)); }

INLINE liveliness liveliness_now(const part *p) {
  number seen = S(smoothedPosts) / C(spaces), relevance = C(spaces) / C(interests);
  number half_volume =
      C(livelinessHalf) * square_root(lower((number)1, S(eligible) / C(audienceReference)));
  number x = seen * square_root(relevance);
  number hill = kept(~(x <= 0), 1 / (1 + exp_any(C(livelinessSteepness) * log_any(half_volume / x))));
  liveliness result;
  result.level = C(quietLiveliness) + (1 - C(quietLiveliness)) * hill;
  result.reading_cost = C(overloadWeight) * higher((number)0, seen / C(overloadVolume) - 1) +
                        C(dilutionWeight) * (1 - relevance) * lower((number)1, seen / C(dilutionVolume));
  result.search_reach = search_reach(p);
  return result;
}

// ---------------------------------------------------------------- Joining.swift

typedef struct { number joined, review_hours; } joining;

INLINE number accepted_invitations(const part *p, liveliness now, number weather) {
  number rate = C(staffInvitations);
  if (p->week->membership == MOOT_INVITATION)
    rate += (C(contributorInvitations) * S(contributors) + C(coreInvitations) * S(core)) * now.level;
  number invitations = poisson(p, INVITATIONS, rate * weather);
  number outside = S(outside), around = outside + active(p);
  number accepted = binomial(
      p, INVITATIONS_ACCEPTED, kept(around > 0, invitations), C(invitationAcceptance) * outside / around);
  number joined = lower(outside, accepted);
  SET(outside, outside - joined);
  return joined;
}

INLINE joining review(const part *p) {
  number minutes = C(reviewMinutes);
  number capacity = choose(
      minutes > 0, rounded_at_random(p, REVIEW_CAPACITY, C(reviewHours) * 60 / minutes),
      (number)__builtin_inf());
  number applicants = S(applicants), decided = lower(applicants, capacity);
  number accepted = binomial(p, APPROVED, decided, C(acceptance));
  applicants -= decided;
  SET(turnedAway, S(turnedAway) + (decided - accepted));
  number gave_up = binomial(p, GAVE_UP, applicants, C(applicantsGiveUp));
  SET(applicants, applicants - gave_up);
  SET(outside, S(outside) + gave_up);
  return (joining){accepted, decided * minutes / 60};
}

INLINE number power(number x, number y) {
  number at_zero = choose(y == 0, (number)1, choose(y > 0, (number)0, (number)__builtin_inf()));
  return choose(x == 0, at_zero, exp_any(y * log_any(x)));
}

INLINE joining join(const part *p, liveliness now, number weather) {
  number joined = accepted_invitations(p, now, weather);
  if (p->week->membership == MOOT_INVITATION) return (joining){joined, (number)0};

  number outside = S(outside), around = outside + members(p);
  number penetration = kept(around > 0, active(p) / around);
  number search = 1 - C(searchShare) +
                  C(searchShare) * C(gateSearch) * (C(searchFloor) + (1 - C(searchFloor)) * now.search_reach);
  number word_of_mouth = C(imitation) * power(penetration, C(imitationExponent)) * now.level;
  number response = p->week->campaign ? C(campaignResponse) : (number)0;
  number hazard = weather * ((C(discovery) * search + word_of_mouth) / 52 + response);
  number interested = binomial(p, INTERESTED, outside, -exp_minus_one_any(-hazard));
  number passed = binomial(p, PASSED, interested, C(gatePass));
  number lost = binomial(p, LOST, interested - passed, C(lostWhenStopped));
  SET(outside, outside - (passed + lost));
  SET(turnedAway, S(turnedAway) + lost);

  if (p->week->membership != MOOT_APPROVAL) {
    joined += passed;
    return (joining){joined, joined * C(reviewMinutes) / 60};
  }
  SET(applicants, S(applicants) + passed);
  joining reviewed = review(p);
  return (joining){joined + reviewed.joined, reviewed.review_hours};
}

// ---------------------------------------------------------------- Posting.swift

typedef struct {
  number first, contributor, core, spam, seeding, first_questions, questions, replies;
} posts;

INLINE posts write_posts(const part *p, number weather, number newcomers) {
  number contributors = S(contributors), core = S(core);
  number greeted = lower((number)1, C(greetings) / higher((number)1, newcomers));
  number odds = C(firstPostOdds) * (1 + C(welcome) * greeted);
  number starting = choose(odds == __builtin_inf(), (number)1, odds / (1 + odds));
  posts result;
  result.first = binomial(p, FIRST_POSTS, newcomers, starting);
  result.seeding = poisson(p, SEEDING, C(seedingPosts));
  result.contributor = negative_binomial(
      p, CONTRIBUTOR_POSTS, C(contributorDispersion) * contributors, C(contributorPosts) * contributors * weather);
  result.core =
      negative_binomial(p, CORE_POSTS, C(coreDispersion) * core, C(corePosts) * core * weather);
  number spammers = poisson(p, SPAM_ACCOUNTS, C(spamAccounts) * square_root(members(p) / 1000));
  result.spam = negative_binomial(p, SPAM_POSTS, spammers, C(spamPosts) * spammers);

  result.first_questions = binomial(p, FIRST_QUESTIONS, result.first, C(firstPostQuestion));
  number contributor_questions = binomial(p, CONTRIBUTOR_QUESTIONS, result.contributor, C(contributorQuestion));
  number core_questions = binomial(p, CORE_QUESTIONS, result.core, C(coreQuestion));
  result.questions = result.first_questions + contributor_questions + core_questions;
  result.replies = (result.contributor + result.core) - (contributor_questions + core_questions);
  return result;
}

#include "moderation.h"

// ---------------------------------------------------------------- Replies.swift

// `probability` is NaN where nothing wants a reply, `or_none` is 0 there.
typedef struct { number probability, or_none, solved; } replies;

INLINE replies reply(const part *p, posts written, moderation m) {
  bool held = p->week->moderation == MOOT_PRE;
  number wanting = written.questions + written.first - written.first_questions;
  mask wanted = wanting > 0;
  number answers = written.replies;
  if (held) answers = binomial(p, SHOWN_REPLIES, kept(wanted, answers), m.published_share);
  number by_peers = -exp_minus_one_any(-C(replies) * answers / wanting);
  number open = wanting * (1 - by_peers);
  number by_staff = kept(open > 0, C(staffReplyEffect) * lower((number)1, C(staffAnswers) / open));
  number probability = 1 - (1 - by_peers) * (1 - by_staff);
  // A wait before publication costs replies; without hours nothing is ever shown.
  if (held) probability = kept(m.delay == m.delay, probability * exp_any(-m.delay / C(replyPatience)));
  replies result;
  result.probability = choose(wanted, probability, MISSING);
  result.or_none = kept(wanted, probability);
  result.solved = binomial(p, SOLVED, written.questions, C(solvedShare) * result.or_none);
  SET(solutions, binomial(p, SOLUTIONS_KEPT, S(solutions), 1 - C(solutionDecay)) + result.solved);
  return result;
}

// ---------------------------------------------------------------- Movement.swift, Responsiveness.swift

typedef struct { number first, second; } split;

// How many of `stock` take each of two ways with the given rates; `added` is a rate that joins the second.
INLINE split split_exits(
    const part *p, number stock, number first, number second, number added, uint32_t move, uint32_t choice) {
  number total = first + second + added;
  number moved = binomial(p, move, stock, -exp_minus_one_any(-total));
  number taken = binomial(p, choice, moved, kept(total > 0, first / total));
  return (split){taken, moved - taken};
}

// The mean over the last weeks of how far members were not heard; how many weeks count is the lane's own.
INLINE number unheard(const part *p, number asked) {
  moot_lanes *weeks = p->s->unheard;
  int64_t count = p->s->unheardCount;
  store(&weeks[count % MOOT_UNHEARD_WEEKS], p->start,
        kept(asked > 0, 1 - lower((number)1, C(feedbackCapacity) / asked)));
  count += 1;
  number span = lower((number)count, C(responseMemory)), sum = 0;
  for (int back = 1; back <= (count < MOOT_UNHEARD_WEEKS ? count : MOOT_UNHEARD_WEEKS); back++) {
    number longer = sum + load(&weeks[(count - back) % MOOT_UNHEARD_WEEKS], p->start);
    sum = choose(span >= (double)back, longer, sum);
  }
  return sum / span;
}

// How much more, or less, than the baseline members rest and lapse this week.
INLINE number churn_now(const part *p, posts written, liveliness now) {
  number churn = C(churn) * (1 + C(exposureChurn) * saturation(S(exposure), C(exposureHalf)));
  churn *= 1 + now.reading_cost;
  if (!p->week->feedbackAsked) return churn;
  return churn * (1 + C(unheardChurn) * unheard(p, C(askingShare) * (written.contributor + written.core)));
}

// The share of first posts that were removed.
INLINE number removed_share(posts written, violations found, moderation m) {
  number wrong = kept(m.shown_good > 0, lower((number)1, m.wrong / m.shown_good));
  number rightly = kept(m.shown_violating > 0, found.first * m.caught / m.shown_violating);
  number removed = lower((number)1, (rightly + (written.first - found.first) * wrong) / written.first);
  return kept(written.first > 0, removed);
}

typedef struct { number readers, contributors, dormant; } newcomer_ways;

INLINE newcomer_ways move_newcomers(
    const part *p, number newcomers, posts written, number churn, number reply, number removed) {
  number deterred = 1 - C(removalDeterrence) * removed;
  number replied = binomial(p, REPLIED, written.first, reply);
  number stayed = binomial(p, STAYED_REPLIED, replied, C(stayReplied) * deterred) +
                  binomial(p, STAYED_UNREPLIED, written.first - replied, C(stayUnreplied) * deterred);
  number rest = written.first - stayed;
  number rest_reads = binomial(p, REST_READS, rest, C(restReader));
  number silent = newcomers - written.first;
  number silent_reads = binomial(
      p, SILENT_READS, silent, C(silentReader) / (C(silentReader) + (1 - C(silentReader)) * churn));
  return (newcomer_ways){rest_reads + silent_reads, stayed, (rest - rest_reads) + (silent - silent_reads)};
}

typedef struct { number core, readers, dormant; } contributor_ways;

INLINE contributor_ways move_contributors(const part *p, number churn) {
  number promotion = C(promotionRate) * C(promotionFactor);
  number rests = C(contributorRestRate) * churn;
  number lapses = C(contributorLapseRate) * churn + C(cancellation);
  number total = promotion + rests + lapses;
  number moved = binomial(p, CONTRIBUTORS_MOVE, S(contributors), -exp_minus_one_any(-total));
  number promoted = binomial(p, CONTRIBUTORS_PROMOTED, moved, kept(total > 0, promotion / total));
  number rest = rests + lapses;
  number resting = binomial(p, CONTRIBUTORS_SPLIT, moved - promoted, kept(rest > 0, rests / rest));
  return (contributor_ways){promoted, resting, moved - promoted - resting};
}

// All rows use the stocks before the move.
INLINE void move(
    const part *p, number before, number joined, posts written, number pull, number churn, number reply,
    number removed) {
  newcomer_ways newcomers = move_newcomers(p, before, written, churn, reply, removed);
  split readers = split_exits(
      p, S(readers), C(readerExitsFirst) * pull, C(readerExitsSecond) * churn, C(cancellation), READERS_MOVE,
      READERS_SPLIT);
  number posters_churn = churn * C(posterChurn);
  contributor_ways contributors = move_contributors(p, posters_churn);
  split core = split_exits(
      p, S(core), C(coreExitsFirst) * posters_churn, C(coreExitsSecond) * posters_churn, C(coreCancellation),
      CORE_MOVES, CORE_SPLIT);
  split dormant = split_exits(
      p, S(dormant), C(dormantExitsFirst) * pull, C(dormantExitsSecond), C(dormantCancellation), DORMANT_MOVE,
      DORMANT_SPLIT);

  SET(newcomers, joined);
  SET(readers,
      S(readers) +
          (newcomers.readers - readers.first - readers.second + contributors.readers + dormant.first));
  SET(contributors,
      S(contributors) + (newcomers.contributors + readers.first + core.first - contributors.core -
                         contributors.readers - contributors.dormant));
  SET(core, S(core) + (contributors.core - core.first - core.second));
  SET(dormant,
      S(dormant) + (newcomers.dormant + readers.second + contributors.dormant + core.second -
                    dormant.first - dormant.second));
  SET(gone, S(gone) + dormant.second);
}

// Some contributors whose violations were caught are banned, after the moves.
INLINE void ban(const part *p, violations found, moderation m) {
  number share = kept(m.shown_violating > 0, lower((number)1, m.caught / m.shown_violating));
  number caught = binomial(p, CAUGHT_MEMBERS, found.by_posters, share);
  number banned = lower(S(contributors), binomial(p, BANS, caught, C(banRate)));
  SET(contributors, S(contributors) - banned);
  SET(gone, S(gone) + banned);
}

// ---------------------------------------------------------------- Accounting.swift, Trajectory.swift

typedef struct { number tickets_deflected, value, cost; } accounting;

INLINE accounting account(const part *p, number moderation_hours, number review_hours) {
  number tickets = rounded_at_random(p, TICKETS, C(tickets));
  number share = kept(S(eligible) > 0, members(p) / S(eligible));
  number looks = share + (1 - share) * C(gateSearch);
  accounting result;
  result.tickets_deflected = binomial(p, DEFLECTED, tickets, looks * search_reach(p) * C(deflection));
  result.value =
      result.tickets_deflected * C(ticketCost) + C(renewalGain) * posters(p) + C(fees) * members(p);
  if (p->week->salaried) {
    moderation_hours = higher(C(moderationHours), moderation_hours);
    review_hours = higher(C(plannedReviewHours), review_hours);
  }
  result.cost = (C(otherHours) + moderation_hours + review_hours) * C(wage) + C(platformCost);
  return result;
}

INLINE void record(const part *p, posts written, moderation m, replies r, accounting a) {
  number all = members(p), present = active(p), views = m.shown_good + m.visible;
  // In the order of Metric.allCases.
  number metrics[] = {
      S(joined), all, present, choose(all > 0, present / all, MISSING), posters(p), S(core), S(newcomers), m.shown_good,
      written.questions, r.probability, choose(views > 0, m.visible / views, MISSING), m.wrong, m.hours,
      S(cases) + S(heldGood) + S(heldViolating), m.delay, r.solved, a.tickets_deflected, a.cost, a.value};
  for (size_t metric = 0; metric < sizeof metrics / sizeof *metrics; metric++)
    store(p->week->metrics + (ptrdiff_t)metric * p->week->stride, p->start, metrics[metric]);
  // In the order of TrajectoryBlock.RunningSum.
  number sums[] = {written.questions * r.or_none, written.questions, m.visible, views, m.hours};
  for (size_t sum = 0; sum < sizeof sums / sizeof *sums; sum++) {
    double *place = p->week->sums + (ptrdiff_t)sum * p->week->stride;
    store(place, p->start, load(place, p->start) + sums[sum]);
  }
}

// ---------------------------------------------------------------- the week: Replicate.swift

INLINE void week_of(const part *p) {
  number join_weather = 1, post_weather = 1;
  if (p->week->weather) {
    join_weather = weather(
        p, &p->s->joinEpsilon, &p->s->joinVariance, C(joinWeather), normal_number(p, JOIN_WEATHER));
    post_weather = weather(
        p, &p->s->postEpsilon, &p->s->postVariance, C(postWeather), normal_number(p, POST_WEATHER));
  }
  liveliness now = liveliness_now(p);
  number entered = poisson(p, RENEWAL, S(eligibleAtStart) * C(renewal));
  SET(outside, S(outside) + entered);
  SET(eligible, S(eligible) + entered);

  number newcomers = S(newcomers);
  joining in = join(p, now, join_weather);
  posts written = write_posts(p, post_weather, newcomers);
  violations found = find_violations(p, written);
  moderation m = moderate(p, found);
  SET(exposure, kept(m.visible > 0, m.visible / (m.shown_good + m.visible + C(olderPosts))));

  replies r = reply(p, written, m);
  number churn = churn_now(p, written, now);
  move(p, newcomers, in.joined, written, now.level * C(pull), churn, r.or_none, removed_share(written, found, m));
  ban(p, found, m);

  SET(joined, S(joined) + in.joined);
  SET(smoothedPosts, C(postMemory) * S(smoothedPosts) + (1 - C(postMemory)) * (m.shown_good + written.seeding));
  record(p, written, m, r, account(p, m.hours, in.review_hours));
}

static void week(const moot_week *week, const moot_coefficients *c, moot_state *s) {
  EACH_PART(start) {
    part p = {week, c, s, start};
    week_of(&p);
  }
  s->unheardCount += week->feedbackAsked;
}
