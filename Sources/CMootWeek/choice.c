#include "mootweek.h"

extern const moot_kernel moot_kernel_single;
extern const moot_kernel moot_kernel_portable;
#if defined(__x86_64__)
extern const moot_kernel moot_kernel_avx2;
extern const moot_kernel moot_kernel_avx512;
#endif

// The kernels that this processor can run, the fastest first; gives how many there are.
static int find_kernels(const moot_kernel *kernels[4]) {
  int count = 0;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512bw"))
    kernels[count++] = &moot_kernel_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) kernels[count++] = &moot_kernel_avx2;
#endif
  kernels[count++] = &moot_kernel_portable;
  kernels[count++] = &moot_kernel_single;
  return count;
}

int moot_kernel_count(void) {
  const moot_kernel *kernels[4];
  return find_kernels(kernels);
}

const moot_kernel *moot_kernel_at(int index) {
  const moot_kernel *kernels[4];
  find_kernels(kernels);
  return kernels[index];
}

#define MOOT_NAME_OF(name) #name " "
const char *moot_coefficient_names(void) { return MOOT_COEFFICIENTS(MOOT_NAME_OF); }
const char *moot_metric_names(void) { return MOOT_METRICS(MOOT_NAME_OF); }
const char *moot_sum_names(void) { return MOOT_SUMS(MOOT_NAME_OF); }

void moot_enter_policy(moot_state *s, const moot_policy *former, const moot_policy *next) {
  bool approvalEnds = former->membership == MOOT_APPROVAL && next->membership != MOOT_APPROVAL;
  bool keepsCases = next->moderation == MOOT_REACTIVE || next->moderation == MOOT_AUTO;
  bool keepsHeld = next->moderation == MOOT_PRE;
  for (int lane = 0; lane < MOOT_LANE_COUNT; lane++) {
    if (approvalEnds) {
      s->outside.values[lane] += s->applicants.values[lane];
      s->applicants.values[lane] = 0;
    }
    if (!keepsCases) s->cases.values[lane] = 0;
    if (!keepsHeld) s->heldGood.values[lane] = s->heldViolating.values[lane] = 0;
  }
}
