"""Decks of older formats, brought to ours one step at a time; a newer one is refused in a sentence.

`tests/frozen` holds a deck of every format that was released.
"""

from collections.abc import Callable
from typing import Any

from wargame.deck.faults import BrokenDeck, Fault

Tables = dict[str, Any]
Step = Callable[[Tables], Tables]

STEPS: list[Step] = []
"""The first takes the tables of a deck of format 1 to format 2, and so on.

Each is written down as it was when its format was new, on plain tables: no model of today takes
part. It leaves what it is given as it is and returns new tables, without ``format``.
"""

FIRST = 1


def newest() -> int:
    """The format of decks that are written now."""
    return FIRST + len(STEPS)


def is_current(tables: Tables) -> bool:
    """Whether tables are not of an older format."""
    meta = tables.get("deck")
    return not isinstance(meta, dict) or meta.get("format") == newest()


def current(tables: Tables) -> Tables:
    """Tables of any format as tables of the newest.

    What is no whole number, or none of a format, is left for the model to name.

    Raises:
        BrokenDeck: a newer program made the deck.
    """
    meta = tables.get("deck")
    found = meta.get("format") if isinstance(meta, dict) else None
    if type(found) is not int or found < FIRST:
        return tables
    if found > newest():
        what = f"is {found}, and this Crossroads reads {newest()} at most"
        raise BrokenDeck([Fault("deck.toml", "format", what, "update Crossroads to read it")])
    for step in STEPS[found - FIRST :]:
        tables = step(tables)
    return {**tables, "deck": {**tables["deck"], "format": newest()}}
