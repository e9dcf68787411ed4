// Compiled for AVX2 on x86-64 and run only where the processor has it.
#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define MOOT_WIDTH 8
#define MOOT_KERNEL moot_kernel_avx2
#define MOOT_NAME "avx2"
#include "kernel.h"
#pragma clang attribute pop
#endif
