"""A log proves every week, and names the first that is not what was played."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.session.table import changed_entry, checksum, forged, new, played
from wargame.base.errors import DataError, UserError
from wargame.session import Verified, verify
from wargame.store import Contents, read_game

Forge = Callable[[Contents], dict[str, Any]]


@pytest.fixture
def game(tmp_path: Path) -> Path:
    path = tmp_path / "a.crossroads"
    played(path).close()
    return path


def test_a_sound_game_is_verified(game: Path) -> None:
    """All weeks agree, and the hash is that of the last one."""
    found = read_game(game)
    assert verify(game) == Verified(3, found.weeks[-1].hash)


def test_a_game_is_verified_up_to_a_week(game: Path) -> None:
    """Looking stops where it is told to."""
    assert verify(game, to_week=1) == Verified(1, read_game(game).weeks[1].hash)


def test_verifying_writes_nothing(game: Path) -> None:
    """The file and its folder stay as they are, also of a game that is open."""
    before = game.read_bytes()
    verify(game)
    assert game.read_bytes() == before and list(game.parent.iterdir()) == [game]


def test_an_open_game_can_be_verified(tmp_path: Path) -> None:
    """A reader beside the player sees what is acknowledged."""
    with new(tmp_path / "a.crossroads") as session:
        session.end_week()
        assert verify(tmp_path / "a.crossroads") == Verified(1, checksum(session))


def entry(week: int, kind: str, /, **changes: Any) -> Forge:
    """Something else in the first log entry of a week and kind."""

    def forge(found: Contents) -> dict[str, Any]:
        seq = next(e.seq for e in found.entries if e.week == week and e.kind == kind)
        return changed_entry(found, seq, **changes)

    return forge


def week(number: int, /, **changes: Any) -> Forge:
    """Something else about a week."""

    def forge(found: Contents) -> dict[str, Any]:
        weeks = list(found.weeks)
        weeks[number] = replace(weeks[number], **changes)
        return {"weeks": tuple(weeks)}

    return forge


def head(**changes: Any) -> Forge:
    """Something else about the game."""
    return lambda found: {"header": replace(found.header, **changes)}


def without_answers(found: Contents) -> dict[str, Any]:
    """The bots' answers are taken out and the rest is numbered anew."""
    kept = [e for e in found.entries if e.source == "human"]
    return {"entries": tuple(replace(e, seq=n) for n, e in enumerate(kept, 1))}


FORGERIES: dict[str, tuple[int, Forge]] = {
    "another act": (2, entry(2, "send", act=(1, 0, 4, -1, -1, 0, 0, 0))),
    "no act at all": (1, entry(1, "send", act=(1, 2))),
    "a kind that is none": (3, entry(3, "send", act=(99, 0, 0, 0, 0, 0, 0, 0))),
    "a seat that is none": (3, entry(3, "send", act=(1, 99, 0, 0, 0, 0, 0, 0))),
    "huge numbers": (2, entry(2, "send", act=(1, 0, 1, 2**62, 2**62, -(2**63), 2**62, -1))),
    "a name that lies": (2, entry(2, "send", reads={"bloc": "nobody"})),
    "a source that lies": (1, entry(1, "send", source="bot")),
    "an undo of nothing": (1, entry(1, "send", kind="undo", act=(1,))),
    "a redo of nothing": (4, entry(4, "undo", kind="redo")),
    "answers left out": (1, without_answers),
    "another week": (1, entry(1, "send", week=2)),
    "another hash": (2, week(2, hash="0" * 32)),
    "an ending that was not": (3, week(3, ending="won")),
    "a ledger made up": (2, week(2, ledger=())),
    "notes made up": (1, week(1, notes=())),
    "values made up": (3, week(3, values=())),
    "another start": (0, week(0, hash="0" * 32)),
    "another seed": (0, head(seed="another")),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_is_found(game: Path, name: str) -> None:
    """Even with marks that fit, replay names the week that was changed."""
    number, forge = FORGERIES[name]
    forged(game, game.with_name("b.crossroads"), **forge(read_game(game)))
    shown = verify(game.with_name("b.crossroads"))
    assert shown.first_bad_week == number and shown.reason
    assert shown.weeks == max(number - 1, 0)


def test_other_rules_are_said(game: Path) -> None:
    """A game of other rules asks for the program that made it."""
    forged(game, game.with_name("b.crossroads"), **head(rules_version=0)(read_game(game)))
    with pytest.raises(UserError, match="was played by other rules"):
        verify(game.with_name("b.crossroads"))


@pytest.mark.parametrize("forge", [head(cast="none"), lambda found: {"seats": found.seats[1:]}])
def test_other_seats_are_refused(game: Path, forge: Forge) -> None:
    """Cast and seats must be those of the deck."""
    forged(game, game.with_name("b.crossroads"), **forge(read_game(game)))
    with pytest.raises(DataError, match="seats"):
        verify(game.with_name("b.crossroads"))
