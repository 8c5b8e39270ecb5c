"""An act on disk: through the session and through the store, beside a bare commit."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from statistics import median

from wargame.cli.bench.row import Bar, Bench, Row
from wargame.cli.bench.timer import milliseconds, processor
from wargame.cli.table import usual_deck
from wargame.deck import read_deck
from wargame.engine import Act, Kind
from wargame.session import Session
from wargame.store import Save, read_game
from wargame.store.bare import BareLog


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
            found = _timed(bench, session, save, bare)
    through, stored, plain = (median(column) for column in zip(*found.waited, strict=True))
    reference = "the same row committed by sqlite3, WAL and FULL"
    for name, value in (
        ("an act on disk through the session, rules included", through),
        ("the same act through the store alone", stored),
    ):
        yield Row(name, value, "ms", reference, plain, Bar("≤", 3, times=True))
    worked = [median(column) for column in zip(*found.worked, strict=True)]
    yield Row(
        "the processor's part of that act through the session", worked[0], "ms",
        "the processor's part of the bare commit", worked[2],
    )  # fmt: skip


@dataclass(slots=True)
class _Found:
    """Milliseconds of each act through session and store, and bare: by the clock, and worked."""

    waited: list[tuple[float, ...]] = field(default_factory=list)
    worked: list[tuple[float, ...]] = field(default_factory=list)


def _timed(bench: Bench, session: Session, save: Save, bare: BareLog) -> _Found:
    found, acts = _Found(), _nominations(session)
    for number in range(bench.repeats(60, 5)):
        act = acts[number % len(acts)]
        times = [_both(lambda: session.act(act))]  # noqa: B023 - called at once
        entry = session.log[-1]
        again, row = replace(entry), bare.row(entry)
        times += [_both(lambda: save.append(again)), _both(lambda: bare.commit(row))]  # noqa: B023
        waited, worked = zip(*times, strict=True)
        found.waited.append(waited)
        found.worked.append(worked)
    return found


def _both(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds by the clock, which waits for the disk, and of the processor."""
    started = processor()
    waited = milliseconds(work, time.perf_counter)
    return waited, (processor() - started) * 1000


def _nominations(session: Session) -> list[Act]:
    """Acts that are free and can be done again and again: two blocs put up for one post."""
    post = session.legal().nominate[0].nonzero()[0].tolist()[0]
    holders = [bloc for bloc, may in enumerate(session.rules.holders[post]) if may]
    return [Act(Kind.NOMINATE, session.role, bloc, items=1 << post) for bloc in holders[:2]]
