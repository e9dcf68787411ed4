// One replicate at a time, on any processor.
#define MOOT_WIDTH 1
#define MOOT_KERNEL moot_kernel_single
#define MOOT_NAME "single"
#include "kernel.h"
