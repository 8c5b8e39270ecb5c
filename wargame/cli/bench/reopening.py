"""A long game with many roads opened again, as whoever comes back to it waits for it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from wargame.base.paths import HOME_VARIABLE
from wargame.cli.bench.row import Bar, Bench, Row
from wargame.cli.bench.timer import milliseconds
from wargame.cli.table import usual_deck
from wargame.deck import Deck, from_document, read_deck, to_document
from wargame.session import Session
from wargame.store.bare import read_bare

WEEKS, ROADS = 40, 20


def rows(bench: Bench) -> Iterator[Row]:
    """Measure with the program started and its modules read."""
    weeks, roads = bench.repeats(WEEKS, 8), bench.repeats(ROADS, 3)
    path = bench.folder / "long.crossroads"
    with _home(bench.folder):
        _played(path, weeks, roads)
        copies = [path.with_stem(f"copy {number}") for number in range(bench.repeats(5))]
        again, plain = list[float](), list[float]()
        for copy in copies:
            copy.write_bytes(path.read_bytes())
            again.append(milliseconds(lambda: Session.open(copy).close()))  # noqa: B023
            plain.append(milliseconds(lambda: read_bare(copy)))  # noqa: B023
        with _home(bench.folder / "elsewhere"):
            first = milliseconds(lambda: Session.open(path).close())
    name = f"a game of {weeks} weeks and {roads} roads"
    yield Row(
        f"{name} opened again", median(again), "ms",
        "every row of the file read by sqlite3", median(plain), Bar("≤", 150),
    )  # fmt: skip
    yield Row(
        f"{name} from another computer, every week played again", first, "ms",
        "opened again where it was played", median(again),
    )  # fmt: skip


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    """What is kept meanwhile goes into the bench's own folder."""
    before = os.environ.get(HOME_VARIABLE)
    os.environ[HOME_VARIABLE] = str(folder)
    try:
        yield
    finally:
        del os.environ[HOME_VARIABLE]
        if before is not None:
            os.environ[HOME_VARIABLE] = before


def _played(path: Path, weeks: int, roads: int) -> None:
    """Bots play every seat to the last week, then two weeks of each other road."""
    deck = endless(read_deck(usual_deck()), weeks)
    with Session.new(deck, deck.roles.cast[0].id, {}, "bench", path) as session:
        while session.week < weeks:
            session.end_week()
        for number in range(1, roads):
            session.branch_off(max(1, weeks - 2 - 2 * number))
            for _ in range(2):
                session.end_week()
            session.go_to(1)


def endless(deck: Deck, weeks: int) -> Deck:
    """The deck with no ending before the last of so many weeks is over."""
    document = to_document(deck)
    document["deck"]["length"] = {"formation": weeks + 1, "government": weeks + 1}
    document["deck"]["lengths"] = []
    for clause in document["endings"]["clause"]:
        clause["when"] = f"week > {weeks} and ({clause['when']})"
    return from_document(document)
