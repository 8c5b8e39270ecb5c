/* Draws: the same function of (key, week, slot) as wargame/base/rng.py. */
#ifndef RNG_H
#define RNG_H
#include <stdint.h>

static inline uint64_t finalise(uint64_t z) {
    z ^= z >> 30;
    z *= 0xBF58476D1CE4E5B9u;
    z ^= z >> 27;
    z *= 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static inline int32_t draw(uint64_t key, int32_t week, int64_t slot, int32_t n) {
    uint64_t z = key * 0x9E3779B97F4A7C15u + (uint64_t)(int64_t)week * 0xD1B54A32D192ED03u;
    z = finalise(z + (uint64_t)slot * 0x8CB92BA72F3D8DD7u);
    return (int32_t)((z >> 40) * (uint64_t)(int64_t)n >> 24);
}
#endif
