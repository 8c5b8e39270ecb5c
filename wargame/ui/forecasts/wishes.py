"""What is asked of the forecaster, and what is told of it."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wargame.lab.forecaster import Forecaster, Run


@dataclass(frozen=True)
class Wish:
    """A question that somebody in the window wants answered.

    Attributes:
        channel: what the answer is for; a later wish on the same channel takes this one's place.
        key: what is asked, so that the same is not asked twice.
        games: how many are to be played where workers play them.
        ask: puts the question to a forecaster, for so many games. In the thread.
        read: what is shown of a result. In the thread, so it touches nothing of the window.
    """

    channel: str
    key: Hashable
    games: int
    ask: "Callable[[Forecaster, int], Run[Any]]"
    read: Callable[[Any], object]


@dataclass(frozen=True)
class News:
    """An answer so far. ``found`` is what `Wish.read` made of it; ``over``: no better one comes."""

    channel: str
    key: Hashable
    found: Any
    over: bool
