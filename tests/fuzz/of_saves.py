"""Saved games: looked at, replayed, refused and left alone, or played on and copied."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.fuzz import saves
from tests.fuzz.box import contents
from tests.fuzz.target import Target, said
from tests.fuzz.torn import noise
from wargame.base.errors import WargameError
from wargame.session import Session
from wargame.session.replay import verify
from wargame.store import copy_game, games, read_game


def _make_save(luck: Random, folder: Path) -> Path:
    path = folder / "a.crossroads"
    path.write_bytes(saves.mutated(luck))
    if luck.random() < 0.05:
        beside = luck.choice(("-wal", "-journal", "-shm"))
        path.with_name(path.name + beside).write_bytes(noise(luck))
    return path


@contextmanager
def _left_alone(path: Path) -> Iterator[None]:
    """Looking at a file, or refusing it, leaves it and its folder as they were."""
    before = contents(path.parent)
    yield
    after = contents(path.parent)
    beside = {f"{path.name}-shm", f"{path.name}-wal", f"{path.name}-journal"}
    changed = {k for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
    assert not changed - beside, f"changed: {changed}"


def _save(made: Path, folder: Path) -> str:
    with _left_alone(made):
        for game in games(made.parent):
            assert game.fault == "" or game.fault[-1] in ".?"
        try:
            read_game(made)
            shown = verify(made)
        except WargameError:
            _refuses(lambda: Session.open(made).close())
            raise
        if shown.first_bad_week is not None:
            _refuses(lambda: Session.open(made).close())
    return _resumed(made, folder, shown.first_bad_week)


def _resumed(path: Path, folder: Path, bad: int | None) -> str:
    """A sound game is played on, a damaged one from the week before, both can be copied."""
    copy_game(path, folder / "copy.crossroads")
    if bad is None:
        with Session.open(path) as session:
            if session.ending:
                return "ended"
            session.end_week()
        return "played on"
    if bad < 2:
        return "damaged at once"
    with Session.branch(path, bad - 1, folder / "b.crossroads") as session:
        session.end_week()
    return "saved from damage"


def _refuses(work: Callable[[], object]) -> None:
    try:
        work()
    except WargameError as error:
        said(error)
    else:
        raise AssertionError("what verify refuses was opened")


TARGETS = (Target("save", 12, _make_save, _save),)
