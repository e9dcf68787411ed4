// Vectors of MOOT_WIDTH lanes, or one number, the functions of ElementaryFunctions.swift and NormalDistribution.swift, and the random bits of
// Threefry.swift. Included once for each instruction set.
#include "mootweek.h"
#include <string.h>

// A fused multiply-add rounds once instead of twice.
#pragma clang fp contract(off)

// No vector is passed by value: such functions are inlined, the others get pointers.
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
#if MOOT_WIDTH < 8
  result &= (1 << MOOT_WIDTH) - 1;
#endif
  return result;
}
INLINE int any(mask m) { return bits_of(m) != 0; }
INLINE number choose(mask m, number yes, number no) { return m ? yes : no; }
INLINE number kept(mask m, number x) { return m ? x : 0; }
// What Swift's min and max give.
INLINE number lower(number x, number y) { return y < x ? y : x; }
INLINE number higher(number x, number y) { return y >= x ? y : x; }
INLINE number absolute(number x) { return (number)((bits)x & 0x7FFFFFFFFFFFFFFF); }
// The magnitude of x or y, whichever is smaller.
INLINE number smaller_magnitude(number x, number y) {
#if MOOT_WIDTH == 16
  number result;
  for (int half = 0; half < 2; half++)
    ((__m512d *)&result)[half] = _mm512_range_pd(((__m512d *)&x)[half], ((__m512d *)&y)[half], 10);
  return result;
#else
  return __builtin_elementwise_min(absolute(x), absolute(y));
#endif
}
INLINE number square_root(number x) { return __builtin_elementwise_sqrt(x); }
INLINE number rounded_down(number x) { return __builtin_elementwise_floor(x); }

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

// The exponent as a number: without its sign, put into the low digits of 2^52.
INLINE number exponent_of(bits shifted) {
  bits exponent = (shifted + 0x4000000000000000) >> 52;
  return (number)(exponent | 0x4330000000000000) - (0x1p52 + 1024);
}

// For normal, finite x above 0.
INLINE number log_within(number x) {
  bits shifted = (bits)x - 0x3FE6A09E667F3BCD;
  number k = exponent_of(shifted);
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
// The first 64 random bits of a decision.
INLINE bits first_bits(const moot_lane_keys *keys, int start, uint64_t decision) {
  return threefry(keys->seed, replicates_of(keys, start), decision, (bits)0).first;
}

// Swift aligns its memory to 16 bytes only.
typedef double number_in_memory __attribute__((ext_vector_type(MOOT_WIDTH), aligned(8)));
INLINE number load(const void *x, int start) { return *(const number_in_memory *)((const double *)x + start); }
INLINE void store(void *x, int start, number value) { *(number_in_memory *)((double *)x + start) = value; }

#define EACH_PART(start) for (int start = 0; start < MOOT_LANE_COUNT; start += MOOT_WIDTH)

// The lanes of a week that are run.
#define EACH_PART_OF(week, start) for (int start = 0; start < (week)->lanes; start += MOOT_WIDTH)

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
  mask below = q < 0;
  number depth = square_root(-log_within(choose(below, p, 1 - p)));
  number x = polynomial(depth - 1.6, middle_numerator) / polynomial(depth - 1.6, middle_denominator);
  mask middle = depth <= 5;
  if (any(~middle))
    x = choose(middle, x, polynomial(depth - 5, far_numerator) / polynomial(depth - 5, far_denominator));
  return choose(central, result, choose(below, -x, x));
}
