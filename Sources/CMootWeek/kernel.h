// One instruction set's kernel; see mootweek.h. Included once for each, with MOOT_WIDTH lanes in a vector.
#include "numbers.h"
#include "samplers.h"
#include "week.h"

static void uniform(const moot_lane_keys *keys, uint64_t decision, void *result) {
  EACH_PART(start) { store(result, start, open_unit(first_bits(keys, start, decision))); }
}
static void normal(const moot_lane_keys *keys, uint64_t decision, void *result) {
  EACH_PART(start) { store(result, start, normal_quantile(open_unit(first_bits(keys, start, decision)))); }
}
static void exp_in_place(void *x) {
  EACH_PART(start) { store(x, start, exp_any(load(x, start))); }
}
static void square_root_in_place(void *x) {
  EACH_PART(start) { store(x, start, square_root(load(x, start))); }
}
static uint32_t poisson_at(const void *u, const void *mean, void *count) {
  uint32_t uncertain = 0;
  EACH_PART(start) {
    mask open = load(mean, start) > 0;
    store(count, start, poisson_count(load(u, start), load(mean, start), &open));
    uncertain |= bits_of(open) << start;
  }
  return uncertain;
}
static uint32_t binomial_at(const void *u, const void *trials, const void *probability, void *count) {
  uint32_t uncertain = 0;
  EACH_PART(start) {
    mask open = load(probability, start) > 0;
    store(count, start, binomial_count(load(u, start), load(trials, start), load(probability, start), &open));
    uncertain |= bits_of(open) << start;
  }
  return uncertain;
}
static void serve_queue_of(const void *waiting, const void *capacity, const void *most, void *rest, void *served) {
  EACH_PART(start) {
    queue week = serve_queue(load(waiting, start), load(capacity, start), load(most, start));
    store(rest, start, week.rest);
    store(served, start, week.served);
  }
}
static void wrote_at_least_one(const void *members, const void *posts, const void *shape, void *result) {
  EACH_PART(start) { store(result, start, wrote(load(members, start), load(posts, start), load(shape, start))); }
}

const moot_kernel MOOT_KERNEL = {
    .name = MOOT_NAME,
    .width = MOOT_WIDTH,
    .found = found,
    .week = week,
    .uniform = uniform,
    .normal = normal,
    .exp = exp_in_place,
    .square_root = square_root_in_place,
    .poisson_at = poisson_at,
    .binomial_at = binomial_at,
    .serve_queue = serve_queue_of,
    .wrote_at_least_one = wrote_at_least_one,
};
