// Compiled for AVX-512 on x86-64 and run only where the processor has it.
#if defined(__x86_64__)
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512vl,avx512bw"))), apply_to = function)
#pragma clang attribute push(__attribute__((min_vector_width(512))), apply_to = function)
#define MOOT_WIDTH 16
#define MOOT_KERNEL moot_kernel_avx512
#define MOOT_NAME "avx512"
#include "kernel.h"
#pragma clang attribute pop
#pragma clang attribute pop
#endif
