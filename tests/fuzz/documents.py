"""A deck's document with values replaced, moved, repeated or multiplied beyond reason."""

import copy
from functools import cache
from random import Random
from typing import Any

from tests.deck.small import tables
from tests.fuzz.expressions import expression
from wargame.deck import read_deck, to_document

Path = tuple[Any, ...]

ODD: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 2, 3, 60, 99, 100, 9999, 2**31, 2**63, 10**12, -(10**40), 0.5,
    -0.25, 0.005, 1e300, float("inf"), float("nan"), -0.0, "", " ", "x", "me", "red", "left",
    "mines", "guilds", "pilots", "trade", "unrest", "course", "alarm", "reform", "office", "chair",
    "target", "storm", "ann", "True", "blocs", "faction", "é" * 50, "\x00", "\u202e", "\ud800",
    "x" * 4001, "a" * 40, "../../secret", "/etc/passwd", "C:\\x", [], ["red"], ["office"],
    ["red"] * 500, [[]], [None], {}, {"trade": 1}, {"trade": float("nan")}, {"en": "a", "ar": "b"},
    {"en": None}, {"": ""}, {"x" * 5000: 1}, [{"on": "trust", "of": "blocs", "add": 1}],
    [{"promise": "reform"}], [{"on": "guilds", "of": "guilds", "to": 1}],
    [{"on": "trade", "add": 1, "after": 3, "weeks": 4}], [{"mark": 90, "of": "left"}],
    [{"reveal": "blocs"}], [{"on": "capital", "of": "office", "add": -99}],
    [{"on": "trade", "add": "noise(5)"}], [{"on": "trust", "of": "me", "add": "me.score"}],
    [{"also": []}], [{"hold": "alarm"}], [{"hasten": "guilds"}],
)  # fmt: skip


def paths(value: Any, before: Path = ()) -> list[Path]:
    """The way to every value of a document."""
    found = [before] if before else []
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for key, each in items:
        found += paths(each, (*before, key))
    return found


@cache
def bases() -> tuple[tuple[dict[str, Any], list[Path]], ...]:
    """The decks that are changed, each with the way to all its values."""
    made = (tables(), to_document(read_deck("tiny")))
    return tuple((each, paths(each)) for each in made)


def mutated(luck: Random) -> dict[str, Any]:
    """A deck's document with one to six changes."""
    base, ways = luck.choice(bases())
    document = copy.deepcopy(base)
    for _ in range(luck.choice((1, 1, 1, 2, 3, 6))):
        try:
            _change(luck, document, luck.choice(ways), luck.choice(ways))
        except (KeyError, IndexError, TypeError, RecursionError):  # an earlier change took the way
            continue
    return document


def _at(document: Any, way: Path) -> Any:
    for step in way:
        document = document[step]
    return document


def _change(luck: Random, document: dict[str, Any], way: Path, other: Path) -> None:
    here, last = _at(document, way[:-1]), way[-1]
    kind = luck.randrange(10)
    if kind < 4:
        here[last] = copy.deepcopy(luck.choice(ODD))
    elif kind == 4 and isinstance(here[last], str):
        here[last] = expression(luck)
    elif kind == 5:
        del here[last]
    elif kind == 6:
        here[last] = copy.deepcopy(_at(document, other))
    elif kind == 7 and isinstance(here[last], int | float):
        here[last] = luck.choice((here[last] + 1, -here[last], here[last] * 10, 0, 1, 400, 2000))
    elif kind == 8 and isinstance(here[last], list):
        here[last] = here[last] * luck.choice((2, 30, 61, 400))
    elif kind == 9 and isinstance(here[last], dict):
        here[last][luck.choice(("x", "id", "red", "trade", ""))] = copy.deepcopy(luck.choice(ODD))
    else:
        here[last] = _deep(luck.choice((3, 50, 5000)))


def _deep(depth: int) -> Any:
    made: Any = []
    for _ in range(depth):
        made = [made]
    return made
