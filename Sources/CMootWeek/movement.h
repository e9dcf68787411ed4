// How members move between the stages, a part of week.h. All rows use the stocks before the move.

// Gives what moves from one stage to others: the counts by class.
typedef struct { number to[MOOT_CLASSES]; } by_class;

// Light, medium and heavy among n who have just become posters.
INLINE by_class classes_of(const part *p, uint32_t process, number n) {
  by_class result;
  result.to[0] = binomial(p, process, n, C(lightShare));
  result.to[1] = binomial(p, process + 1, n - result.to[0], C(mediumShare));
  result.to[2] = n - result.to[0] - result.to[1];
  return result;
}

typedef struct { number first, second; } two_ways;

// How many of `stock` take each of two ways with the given rates.
INLINE two_ways split_exits(
    const part *p, number stock, number first, number second, uint32_t move, uint32_t choice) {
  number total = first + second;
  number moved = binomial(p, move, stock, -exp_minus_one_any(-total));
  number taken = binomial(p, choice, moved, kept(total > 0, first / total));
  return (two_ways){taken, moved - taken};
}

// Remembers how far members were not heard this week: not at all where nobody asked them.
INLINE void remember_unheard(const part *p, number asked) {
  number missed = kept(asked > 0, 1 - lower((number)1, C(feedbackCapacity) / asked));
  store(&p->s->unheard[p->s->unheardCount % MOOT_UNHEARD_WEEKS], p->start, missed);
}

// The mean over the last weeks, this one included; how many weeks count is the lane's own.
INLINE number unheard(const part *p) {
  moot_lanes *weeks = p->s->unheard;
  int64_t count = p->s->unheardCount + 1;
  number span = lower((number)count, C(responseMemory)), sum = 0;
  for (int back = 1; back <= (count < MOOT_UNHEARD_WEEKS ? count : MOOT_UNHEARD_WEEKS); back++) {
    number longer = sum + load(&weeks[(count - back) % MOOT_UNHEARD_WEEKS], p->start);
    sum = choose(span >= (double)back, longer, sum);
  }
  return sum / span;
}

// m_h: how much more, or less, than the baseline members rest and lapse this week.
INLINE number churn_now(const part *p, number asked, liveliness now) {
  number churn = C(churn) * (1 + C(exposureChurn) * saturation(S(exposure), C(exposureHalf)));
  churn *= 1 + now.reading_cost;
  bool is_asked = p->week->policy.feedbackAsked;
  remember_unheard(p, is_asked ? asked : (number)0);
  return is_asked ? churn * (1 + C(unheardChurn) * unheard(p)) : churn;
}

// x_F: the share of first posts that were removed.
INLINE number removed_share(const posts *written, violations found, moderation m) {
  number wrong = kept(m.shown_good > 0, lower((number)1, m.wrong / m.shown_good));
  number rightly = kept(m.shown_violating > 0, found.first * m.caught / m.shown_violating);
  number removed = lower((number)1, (rightly + (written->first - found.first) * wrong) / written->first);
  return kept(written->first > 0, removed);
}

// What a week holds for those who move.
typedef struct {
  // Factor on starting to post and on coming back; m_h; m_T, tide included; x_a.
  number up, churn, tidal_churn, unpublished;
  number reply, removed, published;
} influences;

typedef struct { by_class started, lapsed, asleep; number readers, dormant; } newcomer_ways;

INLINE newcomer_ways move_newcomers(const part *p, const posts *written, influences now) {
  number deterred = 1 - C(removalDeterrence) * now.removed;
  number replied = binomial(p, MOOT_REPLIED, written->first, now.reply * now.published);
  number stayed = binomial(p, MOOT_STAYED_REPLIED, replied, C(stayReplied) * deterred) +
                  binomial(p, MOOT_STAYED_UNREPLIED, written->first - replied, C(stayUnreplied) * deterred);
  number rest = written->first - stayed;
  number lapsed = binomial(p, MOOT_REST_LAPSED, rest, C(restLapsed));
  number silent = S(newcomers) - written->first;
  number reading = C(silentReader), resting = (1 - reading) * now.tidal_churn;
  newcomer_ways result;
  result.started = classes_of(p, MOOT_NEW_CLASSES, stayed);
  result.lapsed = classes_of(p, MOOT_NEW_CLASSES + 2, lapsed);
  result.asleep = classes_of(p, MOOT_NEW_CLASSES + 4, rest - lapsed);
  result.readers = binomial(p, MOOT_SILENT_READ, silent, kept(reading + resting > 0, reading / (reading + resting)));
  result.dormant = silent - result.readers;
  return result;
}

typedef struct { number core, lapsed, asleep; } contributor_ways;

INLINE contributor_ways move_contributors(const part *p, int class, influences now) {
  number churn = now.tidal_churn * C(posterChurn) * now.unpublished;
  number promotion = C(contributorsPromoted), lapses = C(contributorsLapse) * churn;
  number asleep = C(contributorsFallAsleep) * churn + C(cancellation);
  number total = promotion + lapses + asleep, rest = lapses + asleep;
  number moved = binomial(
      p, (uint32_t)(MOOT_CONTRIBUTORS_MOVE + class), POSTERS(MOOT_CONTRIBUTORS, class), -exp_minus_one_any(-total));
  number promoted =
      binomial(p, (uint32_t)(MOOT_CONTRIBUTORS_PROMOTED + class), moved, kept(total > 0, promotion / total));
  number lapsing =
      binomial(p, (uint32_t)(MOOT_CONTRIBUTORS_LAPSE + class), moved - promoted, kept(rest > 0, lapses / rest));
  return (contributor_ways){promoted, lapsing, moved - promoted - lapsing};
}

INLINE number share_of(number moved, number stock) { return kept(stock > 0, moved / stock); }

// One class of those who have posted: between C, K, R and Z, with who joins them. `shown`: of the first posts.
INLINE void move_class(
    const part *p, int class, newcomer_ways in, number started, influences now, number *asleep, number *left) {
  number c = POSTERS(MOOT_CONTRIBUTORS, class), k = POSTERS(MOOT_CORE, class), r = POSTERS(MOOT_LAPSED, class),
         z = POSTERS(MOOT_SLEEPING, class);
  two_ways lapsed = split_exits(
      p, r, C(lapsedReturn) * now.up, C(lapsedFallAsleep) * now.tidal_churn + C(cancellation),
      (uint32_t)(MOOT_LAPSED_MOVE + class), (uint32_t)(MOOT_LAPSED_RETURN + class));
  contributor_ways contributors = move_contributors(p, class, now);
  number core_churn = now.churn * C(posterChurn) * now.unpublished;
  two_ways core = split_exits(
      p, k, C(coreStepsBack) * core_churn, C(coreFallsAsleep) * core_churn + C(coreCancellation),
      (uint32_t)(MOOT_CORE_MOVES + class), (uint32_t)(MOOT_CORE_STEPS_BACK + class));
  two_ways sleepers = split_exits(
      p, z, C(sleepersReturn) * now.up, C(sleepersLeave) + C(dormantCancellation),
      (uint32_t)(MOOT_SLEEPERS_MOVE + class), (uint32_t)(MOOT_SLEEPERS_RETURN + class));

  SET_POSTERS(MOOT_CONTRIBUTORS, class,
      c + (in.started.to[class] + started + lapsed.first + core.first - contributors.core - contributors.lapsed -
           contributors.asleep));
  SET_POSTERS(MOOT_CORE, class, k + (contributors.core - core.first - core.second));
  SET_POSTERS(MOOT_LAPSED, class,
      r + (in.lapsed.to[class] + contributors.lapsed + sleepers.first - lapsed.first - lapsed.second));
  number fell_asleep = in.asleep.to[class] + lapsed.second + contributors.asleep + core.second;
  SET_POSTERS(MOOT_SLEEPING, class, z + (fell_asleep - sleepers.first - sleepers.second));
  SET(gone, S(gone) + sleepers.second);
  *asleep += fell_asleep;
  *left += sleepers.first + sleepers.second;

  // The expected numbers by weeks since the last post take their shares of every move.
  number rc = share_of(lapsed.first, r), rz = share_of(lapsed.second, r), ck = share_of(contributors.core, c),
         cr = share_of(contributors.lapsed, c), cz = share_of(contributors.asleep, c), kc = share_of(core.first, k),
         kz = share_of(core.second, k), zr = share_of(sleepers.first, z), zx = share_of(sleepers.second, z);
  for (int weeks = 0; weeks < MOOT_RECENCIES; weeks++) {
    number nc = RECENCY(MOOT_CONTRIBUTORS, class, weeks), nk = RECENCY(MOOT_CORE, class, weeks),
           nr = RECENCY(MOOT_LAPSED, class, weeks), nz = RECENCY(MOOT_SLEEPING, class, weeks);
    number shown = weeks == 0 ? now.published : weeks == NEVER ? 1 - now.published : (number)0;
    number from_readers = weeks == NEVER ? started : (number)0;
    SET_RECENCY(MOOT_CONTRIBUTORS, class, weeks,
        nc * (1 - (ck + cr + cz)) + nr * rc + nk * kc + (in.started.to[class] * shown + from_readers));
    SET_RECENCY(MOOT_CORE, class, weeks, nk * (1 - (kc + kz)) + nc * ck);
    SET_RECENCY(MOOT_LAPSED, class, weeks, nr * (1 - (rc + rz)) + nc * cr + nz * zr + in.lapsed.to[class] * shown);
    SET_RECENCY(MOOT_SLEEPING, class, weeks,
        nz * (1 - (zr + zx)) + nr * rz + nc * cz + nk * kz + in.asleep.to[class] * shown);
  }

  moot_flows *flows = p->week->flows;
  if (!flows) return;
  store(&flows->newTo[0][class], p->start, in.started.to[class]);
  store(&flows->newTo[1][class], p->start, in.lapsed.to[class]);
  store(&flows->newTo[2][class], p->start, in.asleep.to[class]);
  store(&flows->readersTo[class], p->start, started);
  store(&flows->lapsedTo[0][class], p->start, lapsed.first);
  store(&flows->lapsedTo[1][class], p->start, lapsed.second);
  store(&flows->contributorsTo[0][class], p->start, contributors.core);
  store(&flows->contributorsTo[1][class], p->start, contributors.lapsed);
  store(&flows->contributorsTo[2][class], p->start, contributors.asleep);
  store(&flows->coreTo[0][class], p->start, core.first);
  store(&flows->coreTo[1][class], p->start, core.second);
  store(&flows->sleepersTo[0][class], p->start, sleepers.first);
  store(&flows->sleepersTo[1][class], p->start, sleepers.second);
}

INLINE void move(const part *p, number joined, const posts *written, influences now) {
  newcomer_ways newcomers = move_newcomers(p, written, now);
  two_ways readers = split_exits(
      p, S(readers), C(readersStart) * now.up, C(readersLapse) * now.tidal_churn + C(cancellation), MOOT_READERS_MOVE,
      MOOT_READERS_START);
  by_class started = classes_of(p, MOOT_STARTED_CLASSES, readers.first);
  two_ways dormant = split_exits(
      p, S(dormant), C(dormantWake) * now.up, C(dormantLeave) + C(dormantCancellation), MOOT_DORMANT_MOVE,
      MOOT_DORMANT_WAKE);
  number slept = sleeping(p), asleep = newcomers.dormant + readers.second, left = dormant.first + dormant.second;

  SET(newcomers, joined);
  SET(readers, S(readers) + (newcomers.readers + dormant.first - readers.first - readers.second));
  SET(dormant, S(dormant) + (asleep - dormant.first - dormant.second));
  SET(gone, S(gone) + dormant.second);
  for (int class = 0; class < MOOT_CLASSES; class++)
    move_class(p, class, newcomers, started.to[class], now, &asleep, &left);
  sleep_on(p, asleep, slept, left);

  moot_flows *flows = p->week->flows;
  if (!flows) return;
  store(&flows->silentToReaders, p->start, newcomers.readers);
  store(&flows->readersToDormant, p->start, readers.second);
  store(&flows->dormantTo[0], p->start, dormant.first);
  store(&flows->dormantTo[1], p->start, dormant.second);
}

// Some contributors whose violations were caught are banned, after the moves; the classes give of theirs at random.
INLINE void ban(const part *p, violations found, moderation m) {
  number share = kept(m.shown_violating > 0, lower((number)1, m.caught / m.shown_violating));
  number caught = binomial(p, MOOT_CAUGHT_MEMBERS, found.by_posters, share);
  number all = stage_sum(p, MOOT_CONTRIBUTORS);
  number left = lower(all, binomial(p, MOOT_BANS, caught, C(banRate)));
  moot_flows *flows = p->week->flows;
  if (flows)
    for (int class = 0; class < MOOT_CLASSES; class++) store(&flows->banned[class], p->start, (number)0);
  if (!any(left > 0)) return;
  SET(gone, S(gone) + left);
  for (int class = 0; class < MOOT_CLASSES; class++) {
    number stock = POSTERS(MOOT_CONTRIBUTORS, class), banned = left;
    if (class < MOOT_CLASSES - 1) banned = hypergeometric(p, (uint32_t)(MOOT_BANNED_LIGHT + class), stock, all, left);
    number keeping = 1 - share_of(banned, stock);
    for (int weeks = 0; weeks < MOOT_RECENCIES; weeks++)
      SET_RECENCY(MOOT_CONTRIBUTORS, class, weeks, RECENCY(MOOT_CONTRIBUTORS, class, weeks) * keeping);
    SET_POSTERS(MOOT_CONTRIBUTORS, class, stock - banned);
    if (flows) store(&flows->banned[class], p->start, banned);
    all -= stock;
    left -= banned;
  }
}
