// One instruction set's kernel; see lanes.h. Included once for each, with MOOT_WIDTH lanes in a vector.
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

const moot_lane_kernel MOOT_KERNEL = {
    .name = MOOT_NAME,
    .week = week,
    .uniform = uniform,
    .normal = normal,
    .exp = exp_in_place,
    .square_root = square_root_in_place,
};
