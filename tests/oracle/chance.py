"""The oracle's own dice: splitmix64 by (key, week, slot) and the logistic table, in plain ints."""

import math

MASK = (1 << 64) - 1


def draw(key: int, week: int, slot: int, n: int) -> int:
    """A whole number from 0 to n - 1."""
    z = key * 0x9E3779B97F4A7C15 + week * 0xD1B54A32D192ED03 + slot * 0x8CB92BA72F3D8DD7
    z &= MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    z ^= z >> 31
    return ((z >> 40) * n) >> 24


LOGISTIC = {k: round(1024 / (1 + math.exp(-5 * k / 100))) for k in range(-120, 121)}


def logistic(x: int) -> int:
    """Chance of 1024 for x hundredths of a logit."""
    return LOGISTIC[min(max((x + 2) // 5, -120), 120)]
