"""What can be found, and which of it a few letters mean."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """Something to go to.

    Attributes:
        name: what it is called; ``kind`` what it is: a bloc, a post, a move.
        go: brings the person there.
        also: other words it is known by, such as its short name.
    """

    name: str
    kind: str
    go: Callable[[], object]
    also: str = ""


def matching(found: Iterable[Found], typed: str) -> tuple[Found, ...]:
    """Those that hold every typed word, names that begin with it first; all for no word."""
    words = typed.casefold().split()
    ranked = [(rank, each) for each in found if (rank := _rank(each, words)) >= 0]
    return tuple(each for _rank, each in sorted(ranked, key=lambda pair: pair[0]))


def _rank(found: Found, words: list[str]) -> int:
    """0 where the name begins with the first word, 1 where a word does, 2 inside, −1 not at all."""
    name = found.name.casefold()
    whole = f"{name} {found.also.casefold()} {found.kind.casefold()}"
    if not all(word in whole for word in words):
        return -1
    if not words or name.startswith(words[0]):
        return 0
    return 1 if any(part.startswith(words[0]) for part in whole.split()) else 2
