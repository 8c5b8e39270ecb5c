"""An act on disk: through the session and through the store, beside a bare commit."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from statistics import median

from wargame.cli.bench.row import Bar, Bench, Row
from wargame.cli.bench.timer import milliseconds
from wargame.cli.table import usual_deck
from wargame.deck import read_deck
from wargame.engine import Act, Kind
from wargame.session import Session
from wargame.store import Save, read_game
from wargame.store.bare import BareLog

MOST = Bar("≤", 3, times=True)


def rows(bench: Bench) -> Iterator[Row]:
    """Commit the same acts three ways in turn."""
    deck = read_deck(usual_deck())
    cast = deck.roles.cast[0]
    offices = {role.id for role in deck.roles.role if role.office}
    office = next(role for role in cast.roles if role in offices)
    file = bench.folder / "session.crossroads"
    with Session.new(deck, cast.id, {office: "human"}, "bench", file) as session:
        held = read_game(file)
        with (
            closing(Save.create(bench.folder / "store.crossroads", held)) as save,
            closing(BareLog(bench.folder / "bare.sqlite")) as bare,
        ):
            through, stored, plain = _timed(bench, session, save, bare)
    reference = "the same row committed by sqlite3, WAL and FULL"
    yield Row(
        "an act on disk through the session, rules included", through, "ms", reference, plain, MOST
    )
    yield Row("the same act through the store alone", stored, "ms", reference, plain, MOST)


def _timed(bench: Bench, session: Session, save: Save, bare: BareLog) -> tuple[float, float, float]:
    """Median milliseconds through session and store, and bare."""
    found: list[tuple[float, float, float]] = []
    acts = _nominations(session)
    for number in range(bench.repeats(60, 5)):
        act = acts[number % len(acts)]
        through = _wait(lambda: session.act(act))  # noqa: B023 - called at once
        entry = session.log[-1]
        again, row = replace(entry), bare.row(entry)
        stored = _wait(lambda: save.append(again))  # noqa: B023
        found.append((through, stored, _wait(lambda: bare.commit(row))))  # noqa: B023
    first, second, third = zip(*found, strict=True)
    return median(first), median(second), median(third)


def _wait(work: Callable[[], object]) -> float:
    """Milliseconds by the clock: a commit is mostly waiting for the disk."""
    return milliseconds(work, time.perf_counter)


def _nominations(session: Session) -> list[Act]:
    """Acts that are free and can be done again and again: two blocs put up for one post."""
    post = session.legal().nominate[0].nonzero()[0].tolist()[0]
    holders = [bloc for bloc, may in enumerate(session.rules.holders[post]) if may]
    return [Act(Kind.NOMINATE, session.role, bloc, items=1 << post) for bloc in holders[:2]]
