// Random draws and transcendental functions for sixteen replicates at a time.
//
// Each function does, lane by lane, exactly what its Swift namesake in MootRandom does for one replicate: the same
// additions, multiplications, divisions and square roots in the same order, so that every lane has the same bits. What
// few lanes need (rejections that go on, ends of tables) is left to the Swift code: a sampler returns a bit mask of the
// lanes that it did not finish.
//
// The same source is compiled once for each instruction set; the choice is made when the program runs.
#pragma once
#include <stdint.h>

/// The replicates that run side by side.
#define MOOT_LANE_COUNT 16

/// Where the replicates' random streams are found: the lanes' replicates follow one another.
typedef struct moot_lane_keys {
  uint64_t seed;
  uint64_t first_replicate;
} moot_lane_keys;

/// One instruction set's functions. Every pointer to lanes points to MOOT_LANE_COUNT doubles; a decision is
/// `process << 32 | week`, as in KeyedStream.
typedef struct moot_lane_kernel {
  const char *_Nonnull name;
  /// Uniform numbers strictly between 0 and 1.
  void (*_Nonnull uniform)(moot_lane_keys, uint64_t decision, void *_Nonnull result);
  /// Standard normal numbers.
  void (*_Nonnull normal)(moot_lane_keys, uint64_t decision, void *_Nonnull result);
  uint32_t (*_Nonnull binomial)(
      moot_lane_keys, uint64_t decision, const void *_Nonnull trials, const void *_Nonnull probability,
      void *_Nonnull result);
  uint32_t (*_Nonnull poisson)(moot_lane_keys, uint64_t decision, const void *_Nonnull mean, void *_Nonnull result);
  uint32_t (*_Nonnull negative_binomial)(
      moot_lane_keys, uint64_t decision, const void *_Nonnull size, const void *_Nonnull mean, void *_Nonnull result);
  /// In place: e to the power of x, the same less 1, the natural logarithm, the square root, x rounded down.
  void (*_Nonnull exp)(void *_Nonnull x);
  void (*_Nonnull exp_minus_one)(void *_Nonnull x);
  void (*_Nonnull log)(void *_Nonnull x);
  void (*_Nonnull square_root)(void *_Nonnull x);
  void (*_Nonnull floor)(void *_Nonnull x);
} moot_lane_kernel;

/// How many kernels this processor can run: the first is the fastest, the last runs everywhere.
int moot_lane_kernel_count(void);
/// One of them.
const moot_lane_kernel *_Nonnull moot_lane_kernel_at(int index);
