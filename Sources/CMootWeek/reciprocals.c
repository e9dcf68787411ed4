// 1/k for the inversion loops: the same correctly rounded quotients as in Reciprocals.swift.
#define R(k) 1.0 / (k)
#define R4(k) R(k), R((k) + 1), R((k) + 2), R((k) + 3)
#define R16(k) R4(k), R4((k) + 4), R4((k) + 8), R4((k) + 12)
#define R64(k) R16(k), R16((k) + 16), R16((k) + 32), R16((k) + 48)
#define R256(k) R64(k), R64((k) + 64), R64((k) + 128), R64((k) + 192)
const double moot_reciprocals[1025] = {0, R256(1), R256(257), R256(513), R256(769)};
