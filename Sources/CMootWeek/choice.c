#include "lanes.h"

extern const moot_lane_kernel moot_lane_kernel_portable;
#if defined(__x86_64__)
extern const moot_lane_kernel moot_lane_kernel_avx2;
extern const moot_lane_kernel moot_lane_kernel_avx512;
#endif

// The kernels that this processor can run, the fastest first; gives how many there are.
static int find_kernels(const moot_lane_kernel *kernels[3]) {
  int count = 0;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512bw"))
    kernels[count++] = &moot_lane_kernel_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) kernels[count++] = &moot_lane_kernel_avx2;
#endif
  kernels[count++] = &moot_lane_kernel_portable;
  return count;
}

int moot_lane_kernel_count(void) {
  const moot_lane_kernel *kernels[3];
  return find_kernels(kernels);
}

const moot_lane_kernel *moot_lane_kernel_at(int index) {
  const moot_lane_kernel *kernels[3];
  find_kernels(kernels);
  return kernels[index];
}

const char *moot_coefficient_names(void) {
#define MOOT_NAME_OF(name) #name " "
  return MOOT_COEFFICIENTS(MOOT_NAME_OF);
}
