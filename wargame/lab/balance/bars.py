"""The deck's bars against the figures of its report."""

from collections.abc import Mapping
from typing import Any

from wargame.deck import Deck, text
from wargame.deck.measures import measures


def judged(deck: Deck, found: Mapping[str, float | None]) -> list[dict[str, Any]]:
    """Each bar with its value and whether it holds; None where its figure could not be had."""
    known = measures(deck)
    rows = []
    for bar in deck.balance.bar:
        value = found.get(bar.what)
        low = None if bar.low is None else float(bar.low)
        high = None if bar.high is None else float(bar.high)
        rows.append(
            {
                "name": text(bar.name),
                "value": value,
                "low": low,
                "high": high,
                "holds": None if value is None else _within(value, low, high),
                "how": f"{bar.what}: {known[bar.what]}",
            }
        )
    return rows


def _within(value: float, low: float | None, high: float | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)
