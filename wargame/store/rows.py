"""What a saved game holds, as plain values: no SQL, no engine.

A week has a hundred and more ledger lines, notes and values; as tuples they are quickly made and
compared.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

HUMAN = "human"
BOT = "bot"

Reads = dict[str, Any]
"""An object of JSON: names, whole numbers, texts, lists of them."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a game is, fixed when it is made."""

    rules_version: int
    deck_id: str
    deck_title: str
    deck_version: str
    deck_hash: str
    cast: str
    seed: str
    app_version: str
    created: str  # UTC, ISO 8601


@dataclass(frozen=True, slots=True)
class Seat:
    """Who plays a role: "human", or a bot by its strength."""

    role: str
    player: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log, in the order things were done.

    Attributes:
        seq: 1 for the first, then without a gap.
        week: the week it belongs to.
        role: id of the role that acted.
        kind: an act's kind in lower case, or "undo" or "redo".
        act: the act's fields in the engine's order; of undo and redo the first seq meant.
        reads: the same by ids, for people.
        source: who decided, "human" or "bot".
        why: a bot's chance, draw and heaviest terms.
    """

    seq: int
    week: int
    role: str
    kind: str
    act: tuple[int, ...]
    reads: Reads
    source: str
    why: Reads | None = None


class LedgerRow(NamedTuple):
    """One cause's part in one variable's change, in the variable's unit."""

    phase: str
    kind: str  # of the variable
    id: str
    of: str
    cause: str
    cause_id: str
    cause_part: str
    amount: int
    unit: str  # hundredths of a point, or whole


class NoteRow(NamedTuple):
    """Something that happened: as the engine's ints, and by ids for people."""

    phase: str
    kind: str
    data: Reads
    reads: Reads


class ValueRow(NamedTuple):
    """A variable at the end of a week, in its unit."""

    kind: str
    id: str
    of: str
    value: int
    unit: str


@dataclass(frozen=True, slots=True)
class WeekEnd:
    """A week that has been played; week 0 is the position before the first."""

    week: int
    hash: str  # of the state, see Engine.checksum
    ending: str | None = None
    ledger: tuple[LedgerRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    values: tuple[ValueRow, ...] = ()


Item = Entry | WeekEnd


@dataclass(frozen=True, slots=True)
class Branch:
    """A road through the game: it leaves its parent when talks open in a week.

    Attributes:
        id: 1 for the first road. parent: the road it leaves, None for the first.
        week: the first week that is its own; earlier weeks are its parent's.
        name: what the person calls it.
        created: UTC, ISO 8601.
    """

    id: int
    parent: int | None
    week: int
    name: str
    created: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """What a person wrote beside the game; it changes nothing in it.

    Attributes:
        id: 1, 2, 3 … branch, week: where it belongs; branch 0 means the whole game.
        kind: ``note``, ``bookmark``, ``tag``, or ``removed`` (its text is the id that is meant).
        text: free text. at: UTC, ISO 8601.
    """

    id: int
    branch: int
    week: int
    kind: str
    text: str
    at: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the file does not hold what was written."""

    week: int
    where: str


@dataclass(frozen=True, slots=True)
class Contents:
    """A saved game as read, checked for form but not yet replayed.

    Attributes:
        document: the deck as JSON.
        broken: the first row that is not what was written, None when all are.
        branch: the road whose log and weeks these are, from week 0 through its parents.
        branches: all roads of the file, under the names that they were begun with.
        annotations: those that stand.
        mark: of the last row; "" when these contents were never in a file.
        marks: of the weeks' ends from week 0, as far as they fit.
    """

    header: Header
    seats: tuple[Seat, ...]
    document: str
    entries: tuple[Entry, ...] = ()
    weeks: tuple[WeekEnd, ...] = ()
    broken: Break | None = None
    mark: str = field(default="", compare=False)
    marks: tuple[str, ...] = field(default=(), compare=False)
    branch: int = field(default=1, compare=False)
    branches: tuple[Branch, ...] = field(default=(), compare=False)
    annotations: tuple[Annotation, ...] = field(default=(), compare=False)
