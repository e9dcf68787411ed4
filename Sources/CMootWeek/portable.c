// For any processor: SSE2 on x86-64, NEON on arm64.
#define MOOT_WIDTH 4
#define MOOT_KERNEL moot_kernel_portable
#define MOOT_NAME "portable"
#include "kernel.h"
