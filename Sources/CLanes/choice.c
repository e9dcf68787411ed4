#include "lanes.h"

extern const moot_lane_kernel moot_lane_kernel_portable;
#if defined(__x86_64__)
extern const moot_lane_kernel moot_lane_kernel_avx2;
extern const moot_lane_kernel moot_lane_kernel_avx512;
#endif

int moot_lane_kernel_count(void) {
  int count = 1;
#if defined(__x86_64__)
  count += __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  count += __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw");
#endif
  return count;
}

const moot_lane_kernel *moot_lane_kernel_at(int index) {
#if defined(__x86_64__)
  // A processor with AVX-512 has AVX2, too.
  int place = moot_lane_kernel_count() - 1 - index;
  if (place == 2) return &moot_lane_kernel_avx512;
  if (place == 1) return &moot_lane_kernel_avx2;
#endif
  (void)index;
  return &moot_lane_kernel_portable;
}

const char *moot_coefficient_names(void) {
#define MOOT_NAME_OF(name) #name " "
  return MOOT_COEFFICIENTS(MOOT_NAME_OF);
}
