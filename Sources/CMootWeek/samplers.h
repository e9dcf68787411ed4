// Samplers for the lanes: Binomial.swift, Poisson.swift, NegativeBinomial.swift and what they rest on. They are exact together
// with those, which draw what a lane is not certain of.

// ---------------------------------------------------------------- counts that are certain
//
// A count is a whole number, so it need not be computed to the last bit: the lanes compute where the uniform number lies
// among the cumulative probabilities within a known margin, and leave a count that is not certain to the sampler for one
// replicate. Here, and only here, multiplications and additions may be fused, differently on different processors.
#define COUNTS_ONLY _Pragma("clang fp contract(fast)")

// x from -700 to 0, within 10^-11 of the result's size.
INLINE number rough_exp(number x) {
  COUNTS_ONLY
  number shifted = x * LOG2E + 0x1.8p52;
  number r = x - (shifted - 0x1.8p52) * 0.6931471805599453;
  number r2 = r * r, r4 = r2 * r2;
  number a = (1 + r) + r2 * (1.0 / 2 + r * (1.0 / 6));
  number b = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
  number c = (1.0 / 40320 + r * (1.0 / 362880)) + r2 * (1.0 / 3628800);
  return (a + r4 * (b + r4 * c)) * (number)(((bits)shifted + 1023) << 52);
}

// For normal x above 0, within 4 * 10^-12: a polynomial through the values at Chebyshev's nodes, as below.
INLINE number rough_log(number x) {
  COUNTS_ONLY
  bits shifted = (bits)x - 0x3FE6A09E667F3BCD;
  number k = exponent_of(shifted);
  number f = (number)((shifted & 0x000FFFFFFFFFFFFF) + 0x3FE6A09E667F3BCD) - 1;
  number f2 = f * f, f4 = f2 * f2;
  number a = (2.050658138323789e-12 + f * 0.9999999999246753) + f2 * (-0.5000000015678433 + f * 0.3333333552807237);
  number b = (-0.2499998172451127 + f * 0.19999810857490755) + f2 * (-0.16667366189775049 + f * 0.14292830039604612);
  number c = (-0.12491261388837883 + f * 0.10981392364946219) + f2 * (-0.09961536990880274 + f * 0.10173642797470213);
  number d = -0.09827165381699468 + f * 0.050832334651572955;
  return k * 0.6931471805599453 + ((a + f4 * b) + (f4 * f4) * (c + f4 * d));
}

// -log(1 - p) / p for p from 0 to one half, within 4 * 10^-12.
INLINE number rough_log_of_others(number p) {
  COUNTS_ONLY
  number p2 = p * p, p4 = p2 * p2;
  number a = (0.9999999999981181 + p * 0.5000000014736665) + p2 * (0.3333331429270672 + p * 0.25000963933262826);
  number b = (0.19974682738927574 + p * 0.17062321859487675) + p2 * (0.10312175307910133 + p * 0.39312098843848414);
  number c = (-1.1328050043879008 + p * 4.089529773623968) + p2 * (-8.637654606743489 + p * 12.599457472199518);
  number d = -10.649230088976466 + p * 4.357156520440679;
  return (a + p4 * b) + (p4 * p4) * (c + p4 * d);
}

// ---------------------------------------------------------------- counts by a walk from 0: Binomial, Poisson, NegativeBinomial

// From this mean on binomial and Poisson counts are found by expansion.
#define WALK_LIMIT 10.0
#define TABLE_LIMIT 1024
extern const double moot_reciprocals[TABLE_LIMIT + 1];

// How near to a cumulative probability a uniform number may come before its count is not certain: twenty times the error
// of the first probability.
#define WALK_MARGIN 1e-9

// Walks up the probabilities p(k + 1) = p(k) * factor(k) / (k + 1) until they have used up u, in the lanes in `open`, and
// leaves those in it whose count is not certain. `changing`: whether the factor changes by `change` from step to step.
INLINE number walk(number u, number probability, number factor, bool changing, number change, mask *open) {
  COUNTS_ONLY
  // What is left of u after the probabilities up to `count`, and how near that ever was to 0. A lane has arrived when
  // nothing is left; it goes on below 0 without counting, since to stop it would make every step wait for the last one.
  number rest = choose(*open, u - probability, (number)-1), count = 0, nearest = absolute(rest);
  // Elsewhere it may be anything, and numbers near the smallest there is would cost a hundred cycles each.
  probability = kept(*open, probability);
  // Four steps between two looks at the lanes: a look costs more than a step.
  for (int start = 1; start <= TABLE_LIMIT && any(rest > 0); start += 4) {
#pragma clang loop unroll(full)
    for (int k = start; k < start + 4; k++) {
      count = choose(rest > 0, count + 1, count);
      probability *= factor * moot_reciprocals[k];
      rest -= probability;
      nearest = smaller_magnitude(nearest, rest);
      if (changing) factor += change;
    }
  }
  *open &= ~((nearest > WALK_MARGIN) & (rest <= 0));
  return count;
}

// ---------------------------------------------------------------- counts by expansion: CountQuantile.swift

// Coefficients of the score, the quantile over 2u - 1 as a polynomial in depth - 4.
INLINE number score_polynomial(number s) {
  COUNTS_ONLY
  number s2 = s * s, s4 = s2 * s2;
  number a = (2.62871063025005 + s * 0.3229422932874281) + s2 * (-0.010212120915413903 + s * -0.0002884607525087901);
  number b = (0.00016811857270801126 + s * -2.1941048889357625e-05) +
             s2 * (6.880814342496101e-07 + s * 2.503887869072903e-07);
  number c = (-4.7287942799669685e-08 + s * 2.6752498559596752e-09) +
             s2 * (4.115568122941538e-10 + s * -1.0888076370241452e-10);
  number d = (7.473597899701908e-12 + s * 1.2061625066747674e-12) +
             s2 * (-2.296644977782175e-13 + s * -3.4869871800084503e-15);
  return (a + s4 * b) + (s4 * s4) * ((c + s4 * d) + (s4 * s4) * 2.03168518127931e-15);
}

INLINE number inverse_square_root(number x) {
  COUNTS_ONLY
  number half = 0.5 * x;
  number y = (number)(0x5FE6EB50C7B537A9 - ((bits)x >> 1));
  y *= 1.5 - half * y * y;
  y *= 1.5 - half * y * y;
  y *= 1.5 - half * y * y;
  return y;
}

// Leaves the lanes in `open` whose count is not certain. Lanes outside of it may hold anything.
INLINE number count_quantile(number u, number mean, number variance, number g, mask *open) {
  COUNTS_ONLY
  number depth = -rough_log(4 * u * (1 - u));
  number z = (2 * u - 1) * score_polynomial(depth - 4);
  number r = inverse_square_root(variance), spread = variance * r;
  number g2 = g * g, z2 = z * z;
  number first = g * (z2 - 1) * (1.0 / 6);
  number second = z * ((3 - 7 * g2) + (g2 - 3) * z2) * (1.0 / 144);
  number third = g * (g2 - 9) * (16 - z2 * (7 + 3 * z2)) * (1.0 / 6480);
  number inner = 4 * (g2 * (64 * g2 - 531) - 81) + 9 * (g2 * (g2 - 54) - 39) * z2;
  number fourth = z * ((4887 + g2 * (6282 - 433 * g2)) + z2 * inner) * (1.0 / 622080);
  number x = (mean + 0.5) + (spread * z + (first + r * (second + r * (third + r * fourth))));
  number count = rounded_down(x), fraction = x - count;
  number r2 = r * r, q = z2 + 3;
  number margin = 1.5e-3 * (g + g * (g2 * g2) * (1.0 / 40) + r) * (q * q * q) * (r2 * r2) +
                  (1e-9 * spread + 1e-15 * mean);
  *open &= ~((depth <= 8) & (fraction > margin) & (fraction < 1 - margin));
  return count;
}

// ---------------------------------------------------------------- gamma numbers by rejection: Gamma.swift

// How often the lanes try before the rest is left to one replicate at a time.
#define ATTEMPTS 8

// Where the streams stand: lanes may have used different numbers of blocks.
typedef struct {
  uint64_t seed, decision;
  bits replicates, index;
} streams;

INLINE block next_block(streams *s, mask used) {
  block random = threefry(s->seed, s->replicates, s->decision, s->index);
  s->index -= (bits)used;
  return random;
}

// Marsaglia and Tsang's gamma variates for the lanes in `open`, all with a shape from 1 on.
INLINE number gamma_rejection(streams *s, number shape, mask *open) {
  number d = shape - 1.0 / 3;
  number c = 1 / square_root(9 * d);
  number result = 0;
  mask left = *open;
  for (int attempt = 0; attempt < ATTEMPTS && any(left); attempt++) {
    block random = next_block(s, left);
    number x = normal_quantile(open_unit(random.first));
    number u = open_unit(random.second);
    number t = 1 + c * x;
    mask inside = left & (t > 0);
    number v = choose(inside, t * t * t, (number)1);
    mask accepted = inside & (log_within(u) < 0.5 * x * x + d * (1 - v + log_within(v)));
    result = choose(accepted, d * v, result);
    left &= ~accepted;
  }
  *open = left;
  return result;
}

// ---------------------------------------------------------------- the samplers

// The lanes from `start` on in one week.
typedef struct {
  const moot_week *week;
  const moot_coefficients *c;
  moot_state *s;
  int start;
} part;

// Not inlined: some forty draws a week, each of them inlined, would not fit into the cache of instructions. So vectors go
// by memory, which an aligned store and load of the same width make cheap.
#define OUTLINED static __attribute__((noinline))

// What a lane leaves undone is drawn from the start of its stream, as for one replicate alone.
OUTLINED void finish(
    const part *p, moot_sampler sampler, uint64_t decision, unsigned unfinished, const number *first,
    const number *second, const number *third, number *result) {
  for (int lane = 0; lane < MOOT_WIDTH; lane++) {
    if (unfinished >> lane & 1)
      (*result)[lane] = p->week->draw(
          sampler, p->week->keys->seed, p->week->keys->replicates[p->start + lane], decision, (*first)[lane],
          (*second)[lane], (*third)[lane]);
  }
}

INLINE uint64_t decision_of(const part *p, uint32_t process) { return (uint64_t)process << 32 | p->week->week; }

INLINE number uniform_number(const part *p, uint32_t process) {
  return open_unit(first_bits(p->week->keys, p->start, decision_of(p, process)));
}

// How many of `trials` succeed in the lanes in `open`, where p is above 0 and at most one half.
INLINE number binomial_count(number u, number trials, number p, mask *open) {
  number mean = trials * p, others = 1 - p, count = 0;
  mask small = *open & (mean < WALK_LIMIT), large = *open & ~small;
  if (any(small)) {
    number odds = p / others;
    count = walk(u, rough_exp(-mean * rough_log_of_others(p)), trials * odds, true, -odds, &small);
  }
  if (any(large)) {
    mask expanded = large;
    number found = count_quantile(u, mean, mean * others, others - p, &large);
    count = choose(expanded, found, count);
  }
  *open = small | large;
  return count;
}

INLINE number poisson_count(number u, number mean, mask *open) {
  number count = 0;
  mask small = *open & (mean < WALK_LIMIT), large = *open & ~small;
  if (any(small)) count = walk(u, rough_exp(-mean), mean, false, (number)0, &small);
  if (any(large)) {
    mask expanded = large;
    number found = count_quantile(u, mean, mean, (number)1, &large);
    count = choose(expanded, found, count);
  }
  *open = small | large;
  return count;
}

OUTLINED void draw_binomial(
    const part *p, uint32_t process, const number *trial_lanes, const number *probability_lanes, number *result) {
  number trials = *trial_lanes, probability = *probability_lanes;
  mask nothing = (trials <= 0) | (probability <= 0), everything = probability >= 1;
  mask drawn = ~(nothing | everything), open = drawn;
  number count = kept(~nothing & everything, trials);
  if (!any(drawn)) {
    *result = count;
    return;
  }
  // The rarer outcome is counted, with the uniform number from the other end where that is a failure.
  mask rare = probability <= 0.5;
  number u = uniform_number(p, process);
  number found =
      binomial_count(choose(rare, u, 1 - u), trials, choose(rare, probability, 1 - probability), &open);
  *result = choose(drawn, choose(rare, found, trials - found), count);
  if (any(open))
    finish(p, MOOT_BINOMIAL, decision_of(p, process), bits_of(open), trial_lanes, probability_lanes, trial_lanes, result);
}

OUTLINED void draw_poisson(const part *p, uint32_t process, const number *mean, number *result) {
  mask open = ~(*mean <= 0);
  *result = 0;
  if (!any(open)) return;
  *result = poisson_count(uniform_number(p, process), *mean, &open);
  if (any(open)) finish(p, MOOT_POISSON, decision_of(p, process), bits_of(open), mean, mean, mean, result);
}

// The limits are those of NegativeBinomial.quantileLimit and walkLimit; only shapes from 1 on are drawn as mixtures here.
OUTLINED void draw_negative_binomial(
    const part *p, uint32_t process, const number *size_lanes, const number *mean_lanes, number *result) {
  number size = *size_lanes, mean = *mean_lanes, count = 0;
  mask drawn = ~((mean <= 0) | (size <= 0));
  *result = 0;
  if (!any(drawn)) return;
  number u = uniform_number(p, process);
  number ratio = mean / size, variance = mean * (1 + ratio), skew = 1 + 2 * ratio;
  mask expanded = drawn & (mean >= 10) & (skew * skew <= 0.25 * variance) & (variance <= 1e8);
  mask walked = drawn & ~expanded & (mean < 30) & (mean <= 16.0 * size);
  mask mixed = drawn & ~expanded & ~walked & (size >= 1);
  mask open = drawn & ~expanded & ~walked & ~mixed;
  if (any(walked)) {
    number whole = 1 + ratio, inverse = 1 / whole, factor = ratio * inverse;
    // The logarithm of 1 + ratio, and what the sum has lost of the ratio.
    number logarithm = log_within(whole) + (ratio - (whole - 1)) * inverse;
    mask uncertain = walked;
    count = walk(u, exp_within(-size * logarithm), size * factor, true, factor, &uncertain);
    open |= uncertain;
  }
  if (any(expanded)) {
    mask uncertain = expanded;
    number found = count_quantile(u, mean, variance, skew, &uncertain);
    count = choose(expanded, found, count);
    open |= uncertain;
  }
  if (any(mixed)) {
    mask refused = mixed;
    streams s = {p->week->keys->seed, decision_of(p, process), replicates_of(p->week->keys, p->start), (bits)0};
    number gamma = gamma_rejection(&s, choose(mixed, size, (number)1), &refused);
    number rate = kept(mixed, gamma * ratio);
    block random = threefry(s.seed, s.replicates, s.decision, s.index);
    mask uncertain = mixed & ~refused & (rate > 0);
    number found = poisson_count(open_unit(random.first), rate, &uncertain);
    count = choose(mixed, found, count);
    open |= refused | uncertain;
  }
  *result = count;
  if (any(open))
    finish(p, MOOT_NEGATIVE_BINOMIAL, decision_of(p, process), bits_of(open), size_lanes, mean_lanes, mean_lanes, result);
}

// How many of `drawn` are marked, when `marked` of `all` are; rarely more than a few, and so always left to one replicate.
OUTLINED void draw_hypergeometric(
    const part *p, uint32_t process, const number *marked, const number *all, const number *drawn, number *result) {
  mask nothing = (*marked <= 0) | (*drawn <= 0), everything = ~nothing & ((*marked >= *all) | (*drawn >= *all));
  *result = kept(everything, lower(*marked, *drawn));
  mask open = ~(nothing | everything);
  if (any(open))
    finish(p, MOOT_HYPERGEOMETRIC, decision_of(p, process), bits_of(open), marked, all, drawn, result);
}

OUTLINED void draw_normal(const part *p, uint32_t process, number *result) {
  *result = normal_quantile(uniform_number(p, process));
}

INLINE number binomial(const part *p, uint32_t process, number trials, number probability) {
  number result;
  draw_binomial(p, process, &trials, &probability, &result);
  return result;
}
INLINE number poisson(const part *p, uint32_t process, number mean) {
  number result;
  draw_poisson(p, process, &mean, &result);
  return result;
}
INLINE number negative_binomial(const part *p, uint32_t process, number size, number mean) {
  number result;
  draw_negative_binomial(p, process, &size, &mean, &result);
  return result;
}
INLINE number hypergeometric(const part *p, uint32_t process, number marked, number all, number drawn) {
  number result;
  draw_hypergeometric(p, process, &marked, &all, &drawn, &result);
  return result;
}
INLINE number normal_number(const part *p, uint32_t process) {
  number result;
  draw_normal(p, process, &result);
  return result;
}
// x rounded down or up at random, so that its mean is x.
INLINE number rounded_at_random(const part *p, uint32_t process, number x) {
  number floor = rounded_down(x);
  return choose(uniform_number(p, process) < x - floor, floor + 1, floor);
}
