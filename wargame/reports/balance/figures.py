"""Figures of a balance report as words."""

from collections.abc import Sequence

from wargame.base.text import number

NONE = "–"


def plain(value: float | None, places: int = 1) -> str:
    """A number, or a dash."""
    return NONE if value is None else number(value, places)


def percent(value: float | None, places: int = 1) -> str:
    """A share, or a dash."""
    return NONE if value is None else f"{number(value, places)} %"


def signed(value: float | None, places: int = 1) -> str:
    """A difference with its sign, or a dash."""
    return NONE if value is None else number(value, places, sign=True)


def within(value: float | None, error: float | None, sign: bool = False) -> str:
    """A mean with its standard error."""
    if value is None or error is None:
        return NONE
    return f"{number(value, 1, sign=sign)} ± {number(error, 1)}"


def weeks(spread: Sequence[float | None]) -> str:
    """The 10th, 50th and 90th percentile."""
    return " / ".join(plain(value, 0) for value in spread)


def limits(low: float | None, high: float | None) -> str:
    """The two sides of a bar."""
    if low is not None and high is not None:
        return f"{_short(low)} to {_short(high)}"
    return f"≥ {_short(low)}" if low is not None else f"≤ {_short(high or 0.0)}"


def _short(value: float) -> str:
    places = 0 if value == int(value) else 2
    return number(value, places)
