"""Colours of a printed report: those of the light theme, for reports may not look at the screens.

A test holds them to the theme's.
"""

PAPER, CARD, SUNK = "#F3EFE6", "#FDFBF6", "#EAE4D8"
INK, INK2, INK3, RULE = "#1B1E22", "#4A4D52", "#606266", "#D9D2C4"
ACCENT, ALARM, GOOD = "#0B5563", "#A3301D", "#2C6640"
WASH = {"calm": SUNK, "watch": "#F3E6C8", "alarm": "#F5DFD6"}
ENDINGS = ("#0B5563", "#76A7A6", "#CDC4AF", "#DE9E82", "#A3301D")
"""From the best ending to the worst."""

_HALF_LIGHT = 150


def ramp(count: int) -> tuple[str, ...]:
    """Colours for ``count`` endings, best first, spread evenly over the five stops."""
    if count == 1:
        return (ENDINGS[0],)
    return tuple(_between(place / (count - 1)) for place in range(count))


def on(colour: str) -> str:
    """Black or white, whichever reads better on a colour."""
    red, green, blue = _parts(colour)
    light = (299 * red + 587 * green + 114 * blue) / 1000
    return INK if light > _HALF_LIGHT else "#FFFFFF"


def _between(where: float) -> str:
    at = where * (len(ENDINGS) - 1)
    left = min(int(at), len(ENDINGS) - 2)
    pairs = zip(_parts(ENDINGS[left]), _parts(ENDINGS[left + 1]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * (at - left)):02X}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue
