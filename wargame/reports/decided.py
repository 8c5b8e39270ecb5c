"""Acts as they were decided: a bot's reasons, and the coalition after a joining or a leaving."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from wargame.engine import Act, Kind, Note

JOINS = (Kind.ACCEPT, Kind.PLEDGE)
TURNS = (*JOINS, Kind.WITHDRAW)
"""Acts by which the coalition becomes larger or smaller."""

_KEYS = ("kind", "role", "bloc", "index", "items")
"""Fields of an act that every role may know."""


@dataclass(frozen=True, slots=True)
class After:
    """The coalition just after a bloc joined or left it.

    Attributes:
        seats: of its partners and of the formateur's own bloc.
        governs: a cabinet is confirmed.
        returned: portfolios that the bloc had and has no longer.
        kept: portfolios that it has.
        lots: small change that it had and has no longer; between the office and the bloc until a
            cabinet governs.
    """

    seats: int
    governs: bool
    returned: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()
    lots: int = 0


@dataclass(frozen=True, slots=True)
class Decided:
    """An act of a week with a bot's reasons, see `reason_text`; None for a person's.

    ``after`` is known of acts that change the coalition, where the game was played in a session.
    """

    week: int
    act: Act
    why: Mapping[str, Any] | None
    after: After | None = None


def matched(notes: Iterable[Note], decided: Iterable[Decided]) -> dict[int, Decided]:
    """Which decision each note of an act tells of, by the note's identity.

    Acts and notes stand in the same order; of several that are alike the first note is the first.
    """
    left: dict[tuple[int, ...], deque[Decided]] = defaultdict(deque)
    for each in decided:
        left[each.week, *(getattr(each.act, key) for key in _KEYS)].append(each)
    found: dict[int, Decided] = {}
    for note in notes:
        if note.kind == "act":
            waiting = left.get((note.week, *(note.data[key] for key in _KEYS)))
            if waiting:
                found[id(note)] = waiting.popleft()
    return found
