// The kernel itself, written over vectors of MOOT_WIDTH lanes. See lanes.h; included once for each instruction set.
#include "lanes.h"
#include <string.h>

// A fused multiply-add rounds once instead of twice.
#pragma clang fp contract(off)

// No vector is passed between functions: everything is inlined.
#pragma clang diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline))

typedef double number __attribute__((ext_vector_type(MOOT_WIDTH)));
typedef uint64_t bits __attribute__((ext_vector_type(MOOT_WIDTH)));
// A comparison's result: all bits of a lane are set or none.
typedef int64_t mask __attribute__((ext_vector_type(MOOT_WIDTH)));
typedef _Bool flags __attribute__((ext_vector_type(MOOT_WIDTH)));

INLINE unsigned bits_of(mask m) {
  flags f = __builtin_convertvector(m, flags);
#if MOOT_WIDTH == 16
  unsigned short result;
#else
  unsigned char result;
#endif
  memcpy(&result, &f, sizeof result);
#if MOOT_WIDTH == 4
  result &= 15;
#endif
  return result;
}
INLINE int any(mask m) { return bits_of(m) != 0; }
INLINE number choose(mask m, number yes, number no) { return m ? yes : no; }
INLINE number absolute(number x) { return (number)((bits)x & 0x7FFFFFFFFFFFFFFF); }

// ---------------------------------------------------------------- exponential and logarithm: ElementaryFunctions.swift

#define LOG2E 1.4426950408889634
#define LN2_HIGH 0.6931471803691238
#define LN2_LOW 1.9082149292705877e-10

INLINE number exp_tail(number r) {
  number r2 = r * r, r4 = r2 * r2;
  number a = (1 + r * (1.0 / 2)) + r2 * (1.0 / 6 + r * (1.0 / 24));
  number b = (1.0 / 120 + r * (1.0 / 720)) + r2 * (1.0 / 5040 + r * (1.0 / 40320));
  number c = (1.0 / 362880 + r * (1.0 / 3628800)) + r2 * (1.0 / 39916800 + r * (1.0 / 479001600));
  return a + r4 * (b + r4 * (c + r4 * (1.0 / 6227020800)));
}

// For x from -708 to 709. Adding 1.5 * 2^52 rounds to the nearest whole number, ties to even, and leaves it in the low bits.
INLINE number exp_within(number x) {
  number shifted = x * LOG2E + 0x1.8p52;
  number whole = shifted - 0x1.8p52;
  number r = (x - whole * LN2_HIGH) - whole * LN2_LOW;
  number power = (number)(((bits)shifted + 1023) << 52);
  return (1 + r * exp_tail(r)) * power;
}

INLINE number exp_any(number x) {
  mask low = x < -708, high = x > 709;
  number result = exp_within(choose(low | high, (number)0, x));
  return choose(low, (number)0, choose(high, (number)__builtin_inf(), choose(x == x, result, x)));
}

INLINE number exp_minus_one_any(number x) {
  mask near = (x > -0.35) & (x < 0.35);
  number small = x * exp_tail(x);
  if (!any(~near)) return small;
  return choose(near, small, exp_any(x) - 1);
}

INLINE number two_artanh(number f, number s) {
  number z = s * s, z2 = z * z, z4 = z2 * z2;
  number a = (2.0 / 3 + z * (2.0 / 5)) + z2 * (2.0 / 7 + z * (2.0 / 9));
  number b = (2.0 / 11 + z * (2.0 / 13)) + z2 * (2.0 / 15 + z * (2.0 / 17));
  number c = 2.0 / 19 + z * (2.0 / 21);
  number series = z * (a + z4 * (b + z4 * c));
  return f - s * (f - series);
}

// For normal, finite x above 0.
INLINE number log_within(number x) {
  bits shifted = (bits)x - 0x3FE6A09E667F3BCD;
  // The exponent as a number: without its sign, put into the low digits of 2^52.
  bits exponent = (shifted + 0x4000000000000000) >> 52;
  number k = (number)(exponent | 0x4330000000000000) - (0x1p52 + 1024);
  number m = (number)((shifted & 0x000FFFFFFFFFFFFF) + 0x3FE6A09E667F3BCD);
  number f = m - 1;
  return k * LN2_HIGH + (two_artanh(f, f / (2 + f)) + k * LN2_LOW);
}

INLINE number log_any(number x) {
  number result = log_within(x);
  mask usual = (x >= 0x1p-1022) & (x < __builtin_inf());
  if (!any(~usual)) return result;
  number below = choose(x < 0, (number)__builtin_nan(""), (number)-__builtin_inf());
  return choose(usual, result, choose(x < 0x1p-1022, below, x));
}

// log(1 + x) for x above -1.
INLINE number log_one_plus(number x) {
  mask near = (x > -0.29) & (x < 0.41);
  number small = two_artanh(x, x / (2 + x));
  if (!any(~near)) return small;
  return choose(near, small, log_within(1 + x));
}

// ---------------------------------------------------------------- random bits: Threefry.swift, KeyedStream.swift

typedef struct { bits first, second; } block;

INLINE void mix(bits *x, bits *y, int rotation) {
  *x += *y;
  *y = (*y << rotation) | (*y >> (64 - rotation));
  *y ^= *x;
}
INLINE void mix_four(bits *x, bits *y, int a, int b, int c, int d) {
  mix(x, y, a);
  mix(x, y, b);
  mix(x, y, c);
  mix(x, y, d);
}

INLINE block threefry(uint64_t seed, bits replicates, uint64_t decision, bits index) {
  bits key2 = (0x1BD11BDAA9FC1A22 ^ seed) ^ replicates;
  bits x = (bits)(decision + seed);
  bits y = index + replicates;
  mix_four(&x, &y, 16, 42, 12, 31);
  x += replicates;
  y += key2 + 1;
  mix_four(&x, &y, 16, 32, 24, 21);
  x += key2;
  y += seed + 2;
  mix_four(&x, &y, 16, 42, 12, 31);
  x += seed;
  y += replicates + 3;
  mix(&x, &y, 16);
  return (block){x, y};
}

// (bits >> 11 | 1) * 2^-53: the upper 52 bits as digits of a number from 1 to 2, less 1, plus 2^-53; all exact.
INLINE number open_unit(bits b) {
  return (number)((b >> 12) | 0x3FF0000000000000) - 0x1.fffffffffffffp-1;
}

typedef uint64_t bits_in_memory __attribute__((ext_vector_type(MOOT_WIDTH), aligned(8)));
INLINE bits replicates_of(const moot_lane_keys *keys, int start) {
  return *(const bits_in_memory *)(keys->replicates + start);
}
// Swift aligns its vectors to 16 bytes only.
typedef double number_in_memory __attribute__((ext_vector_type(MOOT_WIDTH), aligned(8)));
INLINE number load(const void *x, int start) { return *(const number_in_memory *)((const double *)x + start); }
INLINE void store(void *x, int start, number value) { *(number_in_memory *)((double *)x + start) = value; }

#define EACH_PART(start) for (int start = 0; start < MOOT_LANE_COUNT; start += MOOT_WIDTH)

// ---------------------------------------------------------------- normal numbers: NormalDistribution.swift

INLINE number polynomial(number r, const double c[8]) {
  return ((((((c[7] * r + c[6]) * r + c[5]) * r + c[4]) * r + c[3]) * r + c[2]) * r + c[1]) * r + c[0];
}
static const double central_numerator[8] = {
    3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
    4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3};
static const double central_denominator[8] = {
    1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
    2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3};
static const double middle_numerator[8] = {
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
    1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
static const double middle_denominator[8] = {
    1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
static const double far_numerator[8] = {
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
    2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
static const double far_denominator[8] = {
    1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

INLINE number normal_quantile(number p) {
  number q = p - 0.5;
  mask central = (q > -0.425) & (q < 0.425);
  number r = 0.180625 - q * q;
  number result = q * (polynomial(r, central_numerator) / polynomial(r, central_denominator));
  if (!any(~central)) return result;
  mask lower = q < 0;
  number depth = __builtin_elementwise_sqrt(-log_within(choose(lower, p, 1 - p)));
  number x = polynomial(depth - 1.6, middle_numerator) / polynomial(depth - 1.6, middle_denominator);
  mask middle = depth <= 5;
  if (any(~middle))
    x = choose(middle, x, polynomial(depth - 5, far_numerator) / polynomial(depth - 5, far_denominator));
  return choose(central, result, choose(lower, -x, x));
}

// ---------------------------------------------------------------- counts by a walk from 0: Binomial, Poisson, NegativeBinomial

// From this mean on counts are found by expansion.
#define WALK_LIMIT 10.0
#define TABLE_LIMIT 1024
extern const double moot_reciprocals[TABLE_LIMIT + 1];

// Walks up the probabilities p(k + 1) = p(k) * factor(k) / (k + 1) until they have used up u.
// Lanes outside of `walking` stay at 0; lanes that come to the end of the table are left in it.
INLINE number walk(number u, number probability, number factor, number change, mask *walking) {
  number rest = u, count = 0;
  mask on = *walking & (rest > probability);
  // Four steps between two looks at the lanes: a look costs more than a step.
  for (int start = 1; start <= TABLE_LIMIT && any(on); start += 4) {
#pragma clang loop unroll(full)
    for (int k = start; k < start + 4; k++) {
      rest -= probability;
      count = choose(on, (number)k, count);
      probability *= factor * moot_reciprocals[k];
      factor += change;
      on &= rest > probability;
    }
  }
  *walking = (mask)(count >= TABLE_LIMIT);
  return count;
}

// ---------------------------------------------------------------- counts by expansion: CountQuantile.swift

// Coefficients of the score, the quantile over 2u - 1 as a polynomial in depth - 4.
INLINE number score_polynomial(number s) {
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

// Takes the lanes whose count is certain out of `open`. Other lanes may hold anything.
INLINE number count_quantile(number u, number mean, number variance, number g, mask *open) {
  number depth = -log_within(4 * u * (1 - u));
  number z = (2 * u - 1) * score_polynomial(depth - 4);
  number spread = __builtin_elementwise_sqrt(variance), r = 1 / spread;
  number g2 = g * g, z2 = z * z;
  number first = g * (z2 - 1) * (1.0 / 6);
  number second = z * ((3 - 7 * g2) + (g2 - 3) * z2) * (1.0 / 144);
  number third = g * (g2 - 9) * (16 - z2 * (7 + 3 * z2)) * (1.0 / 6480);
  number inner = 4 * (g2 * (64 * g2 - 531) - 81) + 9 * (g2 * (g2 - 54) - 39) * z2;
  number fourth = z * ((4887 + g2 * (6282 - 433 * g2)) + z2 * inner) * (1.0 / 622080);
  number x = (mean + 0.5) + (spread * z + (first + r * (second + r * (third + r * fourth))));
  number count = __builtin_elementwise_floor(x), fraction = x - count;
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
  number c = 1 / __builtin_elementwise_sqrt(9 * d);
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

// How many of `trials` succeed in the lanes in `drawn`, where p is above 0 and at most one half.
INLINE number binomial_count(number u, number trials, number p, mask drawn, mask *unfinished) {
  number mean = trials * p, others = 1 - p, count = 0;
  mask small = drawn & (mean < WALK_LIMIT), large = drawn & ~small;
  *unfinished = (mask)(number)0;
  if (any(small)) {
    number per_other = 1 / others, odds = p * per_other;
    // log(1 - p) by one logarithm for all p, and what 1 - p has lost of p.
    number first = exp_within(trials * (log_within(others) + ((1 - others) - p) * per_other));
    mask walking = small;
    number found = walk(u, first, trials * odds, -odds, &walking);
    count = choose(found < trials, found, trials);
    *unfinished = walking;
  }
  if (any(large)) {
    mask open = large;
    number found = count_quantile(u, mean, mean * others, others - p, &open);
    count = choose(large, found, count);
    *unfinished |= open;
  }
  return count;
}

static uint32_t binomial(
    const moot_lane_keys *keys, uint64_t decision, const void *trial_lanes, const void *probability_lanes, void *result) {
  uint32_t unfinished = 0;
  EACH_PART(start) {
    number trials = load(trial_lanes, start), probability = load(probability_lanes, start);
    mask nothing = (trials <= 0) | (probability <= 0), everything = probability >= 1;
    mask drawn = ~(nothing | everything);
    number count = choose(everything, trials, (number)0);
    count = choose(nothing, (number)0, count);
    if (any(drawn)) {
      // The rarer outcome is counted, with the uniform number from the other end where that is a failure.
      mask rare = probability <= 0.5, open;
      number u = open_unit(threefry(keys->seed, replicates_of(keys, start), decision, (bits)0).first);
      number found = binomial_count(
          choose(rare, u, 1 - u), trials, choose(rare, probability, 1 - probability), drawn, &open);
      count = choose(drawn, choose(rare, found, trials - found), count);
      unfinished |= bits_of(open) << start;
    }
    store(result, start, count);
  }
  return unfinished;
}

INLINE number poisson_count(number u, number mean, mask drawn, mask *unfinished) {
  mask small = drawn & (mean < WALK_LIMIT), large = drawn & ~small;
  number count = 0;
  *unfinished = (mask)(number)0;
  if (any(small)) {
    mask walking = small;
    count = walk(u, exp_within(-mean), mean, (number)0, &walking);
    *unfinished = walking;
  }
  if (any(large)) {
    mask open = large;
    number found = count_quantile(u, mean, mean, (number)1, &open);
    count = choose(large, found, count);
    *unfinished |= open;
  }
  return count;
}

static uint32_t poisson(const moot_lane_keys *keys, uint64_t decision, const void *mean_lanes, void *result) {
  uint32_t unfinished = 0;
  EACH_PART(start) {
    number mean = load(mean_lanes, start), count = 0;
    mask drawn = ~(mean <= 0), open;
    if (any(drawn)) {
      number u = open_unit(threefry(keys->seed, replicates_of(keys, start), decision, (bits)0).first);
      count = poisson_count(u, mean, drawn, &open);
      unfinished |= bits_of(open) << start;
    }
    store(result, start, count);
  }
  return unfinished;
}

static uint32_t negative_binomial(
    const moot_lane_keys *keys, uint64_t decision, const void *size_lanes, const void *mean_lanes, void *result) {
  uint32_t unfinished = 0;
  EACH_PART(start) {
    number size = load(size_lanes, start), mean = load(mean_lanes, start), count = 0;
    mask drawn = ~((mean <= 0) | (size <= 0));
    if (any(drawn)) {
      streams s = {keys->seed, decision, replicates_of(keys, start), (bits)0};
      number u = open_unit(threefry(s.seed, s.replicates, decision, s.index).first);
      number ratio = mean / size, variance = mean * (1 + ratio), skew = 1 + 2 * ratio;
      mask large = drawn & (mean >= 10) & (skew * skew <= 0.25 * variance) & (variance <= 1e8);
      mask small = drawn & ~large & (mean < 30) & (mean <= 16.0 * size);
      mask mixed = drawn & ~large & ~small & (size >= 1);
      mask open = drawn & ~large & ~small & ~mixed;
      if (any(small)) {
        number factor = mean / (size + mean);
        mask walking = small;
        count = walk(u, exp_within(-size * log_one_plus(ratio)), size * factor, factor, &walking);
        open |= walking;
      }
      if (any(large)) {
        mask doubtful = large;
        number found = count_quantile(u, mean, variance, skew, &doubtful);
        count = choose(large, found, count);
        open |= doubtful;
      }
      if (any(mixed)) {
        mask late = mixed, later;
        number gamma = gamma_rejection(&s, choose(mixed, size, (number)1), &late);
        number rate = choose(mixed, gamma * ratio, (number)0);
        block random = threefry(s.seed, s.replicates, decision, s.index);
        number found = poisson_count(open_unit(random.first), rate, mixed & ~late & (rate > 0), &later);
        count = choose(mixed, found, count);
        open |= late | later;
      }
      unfinished |= bits_of(open) << start;
    }
    store(result, start, count);
  }
  return unfinished;
}

// ---------------------------------------------------------------- what is left

static void uniform(const moot_lane_keys *keys, uint64_t decision, void *result) {
  EACH_PART(start) {
    store(result, start, open_unit(threefry(keys->seed, replicates_of(keys, start), decision, (bits)0).first));
  }
}
static void normal(const moot_lane_keys *keys, uint64_t decision, void *result) {
  EACH_PART(start) {
    number u = open_unit(threefry(keys->seed, replicates_of(keys, start), decision, (bits)0).first);
    store(result, start, normal_quantile(u));
  }
}
static void exp_in_place(void *x) {
  EACH_PART(start) { store(x, start, exp_any(load(x, start))); }
}
static void exp_minus_one_in_place(void *x) {
  EACH_PART(start) { store(x, start, exp_minus_one_any(load(x, start))); }
}
static void log_in_place(void *x) {
  EACH_PART(start) { store(x, start, log_any(load(x, start))); }
}
static void square_root_in_place(void *x) {
  EACH_PART(start) { store(x, start, __builtin_elementwise_sqrt(load(x, start))); }
}
static void floor_in_place(void *x) {
  EACH_PART(start) { store(x, start, __builtin_elementwise_floor(load(x, start))); }
}

const moot_lane_kernel MOOT_KERNEL = {
    .name = MOOT_NAME,
    .uniform = uniform,
    .normal = normal,
    .binomial = binomial,
    .poisson = poisson,
    .negative_binomial = negative_binomial,
    .exp = exp_in_place,
    .exp_minus_one = exp_minus_one_in_place,
    .log = log_in_place,
    .square_root = square_root_in_place,
    .floor = floor_in_place,
};
