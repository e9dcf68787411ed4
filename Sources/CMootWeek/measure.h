// What a platform can count: who posted lately, who fell asleep lately. A part of week.h.

// The Stirling series of log gamma without what cancels between its four terms below; x from 8 on.
INLINE number stirling_tail(number x) {
  number y = 1 / x, y2 = y * y;
  return y * (1.0 / 12 - y2 * (1.0 / 360 - y2 * (1.0 / 1260 - y2 * (1.0 / 1680 - y2 * (1.0 / 1188)))));
}

// x * (x + 1) * ... * (x + 7)
INLINE number eight_factors(number x) {
  return ((x * (x + 1)) * ((x + 2) * (x + 3))) * (((x + 4) * (x + 5)) * ((x + 6) * (x + 7)));
}

// The chance that a member wrote at least one of `posts`, which `members` wrote together, each of them with gamma shape `shape`:
// 1 - G(a + p) G(b) / (G(a) G(b + p)), a = shape * (members - 1), b = shape * members.
INLINE number wrote(number members, number posts, number shape) {
  mask several = (posts > 0) & (members > 1);
  number certain = kept((posts > 0) & (members <= 1), (number)1);
  if (!any(several)) return certain;
  number n = choose(several, members, (number)2), p = choose(several, posts, (number)1);
  number a = shape * (n - 1), b = shape * n;
  number ap = a + p, bp = b + p;
  number log_ratio = (ap + 7.5) * log_within((ap + 8) / (bp + 8)) - (a + 7.5) * log_within((a + 8) / (b + 8)) -
                     shape * log_within((bp + 8) / (b + 8)) +
                     ((stirling_tail(ap + 8) - stirling_tail(a + 8)) - (stirling_tail(bp + 8) - stirling_tail(b + 8))) -
                     log_within((eight_factors(ap) / eight_factors(bp)) * (eight_factors(b) / eight_factors(a)));
  return choose(several, -exp_minus_one_any(log_ratio), certain);
}

#define RECENCY(stage, class, weeks) load(&p->s->recency[stage][class][weeks], p->start)
#define SET_RECENCY(stage, class, weeks, value) store(&p->s->recency[stage][class][weeks], p->start, value)
#define NEVER (MOOT_RECENCIES - 1)

// A week has passed since the last post of those who wrote none. Gives how many of the members had their first post shown.
INLINE number pass_week(const part *p, const posts *written, number published) {
  number first_shown = 0;
  for (int stage = 0; stage < MOOT_POSTING_STAGES; stage++) {
    for (int class = 0; class < MOOT_CLASSES; class++) {
      number stock = POSTERS(stage, class), q = 0;
      if (stage <= MOOT_CORE) {
        number shape = stage == MOOT_CORE ? C(coreDispersion) : C(contributorDispersion);
        q = published * wrote(stock, written->by[stage][class], shape);
        first_shown += q * RECENCY(stage, class, NEVER);
      }
      for (int weeks = NEVER - 1; weeks > 0; weeks--)
        SET_RECENCY(stage, class, weeks, (1 - q) * RECENCY(stage, class, weeks - 1));
      SET_RECENCY(stage, class, 0, stock * q);
      SET_RECENCY(stage, class, NEVER, (1 - q) * RECENCY(stage, class, NEVER));
    }
  }
  return first_shown;
}

// The people with a post shown in the last 28 days.
INLINE number measured_posters(const part *p) {
  number sum = 0;
  for (int stage = 0; stage < MOOT_POSTING_STAGES; stage++) {
    for (int class = 0; class < MOOT_CLASSES; class++) {
      number stock = POSTERS(stage, class);
      number recent = (RECENCY(stage, class, 0) + RECENCY(stage, class, 1)) +
                      (RECENCY(stage, class, 2) + RECENCY(stage, class, 3));
      sum += binomial(
          p, (uint32_t)(MOOT_MEASURED_POSTERS + MOOT_CLASSES * stage + class), stock,
          kept(stock > 0, lower((number)1, recent / stock)));
    }
  }
  return sum;
}

// `entered` fell asleep this week; of those who slept, `left` woke up or went away.
INLINE void sleep_on(const part *p, number entered, number asleep, number left) {
  moot_lanes *weeks = p->s->asleep;
  number staying = kept(asleep > 0, 1 - left / asleep);
  for (int week = MOOT_SLEEP_WEEKS - 1; week > 0; week--)
    store(&weeks[week], p->start, load(&weeks[week - 1], p->start) * staying);
  store(&weeks[0], p->start, entered);
}

INLINE number measured_active(const part *p) {
  number lately = 0;
  for (int week = 0; week < MOOT_SLEEP_WEEKS; week++) lately += load(&p->s->asleep[week], p->start);
  return awake(p) + lower(sleeping(p), rounded_at_random(p, MOOT_MEASURED_ACTIVE, lately));
}
