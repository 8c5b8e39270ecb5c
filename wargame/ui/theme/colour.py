"""Colour arithmetic: mixing, contrast, and the ramp of endings. Plain numbers, no Qt."""

from wargame.ui.theme.tokens import Tokens

Rgb = tuple[int, int, int]


def rgb(colour: str) -> Rgb:
    """Split ``#RRGGBB`` into three integers 0–255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(top: str, ground: str, share: float) -> str:
    """Lay ``share`` (0–1) of one colour over another, as opacity would."""
    parts = (round(a * share + b * (1 - share)) for a, b in zip(rgb(top), rgb(ground), strict=True))
    return "#" + "".join(f"{part:02X}" for part in parts)


def luminance(colour: str) -> float:
    """WCAG 2.x relative luminance, 0 (black) to 1 (white)."""
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in rgb(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_ratio(one: str, other: str) -> float:
    """WCAG 2.x contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def darken_until(colour: str, ground: str, ratio: float) -> str:
    """Darken a colour in 4 % steps until it stands out from the ground by ``ratio``."""
    for step in range(25):
        darker = mix("#000000", colour, step * 0.04)
        if contrast_ratio(darker, ground) >= ratio:
            return darker
    return "#000000"


def text_on(fill: str, tokens: Tokens) -> str:
    """The text colour to use on a fill: a token where 4.5 is reached, else black or white."""
    tokens_first = (tokens.on_acc, tokens.ink, "#FFFFFF", "#000000")
    best = max(tokens_first[:2], key=lambda text: contrast_ratio(text, fill))
    if contrast_ratio(best, fill) >= 4.5:
        return best
    return max(tokens_first, key=lambda text: contrast_ratio(text, fill))


def ending_ramp(count: int, tokens: Tokens) -> tuple[str, ...]:
    """Colours for ``count`` endings, best first, spread evenly over the theme's five stops.

    Raises:
        ValueError: ``count`` is below 1.
    """
    if count < 1:
        raise ValueError("a ramp needs at least one ending")
    if count == 1:
        return (tokens.endings[0],)
    return tuple(_on_ramp(place / (count - 1), tokens.endings) for place in range(count))


def _on_ramp(where: float, stops: tuple[str, ...]) -> str:
    """The colour at ``where`` (0–1) of a ramp of evenly spaced stops."""
    place = where * (len(stops) - 1)
    left = min(int(place), len(stops) - 2)
    return mix(stops[left + 1], stops[left], place - left)
