"""A game of another length: its weeks, its save, what the debrief says of it."""

from pathlib import Path

import pytest

from wargame.base.errors import UserError
from wargame.reports import Names, Position, Say
from wargame.reports.history import history
from wargame.session import Session

OFFICE = {"formateur": "human"}


def to_the_end(session: Session) -> int:
    """Let the weeks pass, the office silent; the last of them."""
    while not session.ending:
        session.end_week()
    return session.week


def what_is_told(session: Session) -> str:
    """How it really ended, as the debrief tells it beside this game."""
    names = Names(session.deck, session.rules, Say())
    found = history(Position(names, session.view(), session.record))
    return found.text if found else ""


def test_a_long_game_has_its_weeks(tmp_path: Path) -> None:
    """Nobody forms a cabinet: twenty weeks as usual, twenty-four where they were chosen."""
    file = tmp_path / "long.crossroads"
    with Session.new("iraq-2025", "solo", OFFICE, "length", file, 24) as session:
        assert session.deck.deck.length.formation == 24
        assert to_the_end(session) == 24
    with Session.open(file) as again:
        assert again.week == 24 and again.ending
        assert "This game left 24 weeks for a cabinet" in what_is_told(again)
    with Session.new("iraq-2025", "solo", OFFICE, "length") as usual:
        assert to_the_end(usual) == 20
        assert "This game left" not in what_is_told(usual)


def test_a_length_the_deck_has_not_begins_nothing(tmp_path: Path) -> None:
    """The sentence names those it has, and no file is made."""
    with pytest.raises(UserError, match="it has 20 or 24"):
        Session.new("iraq-2025", "solo", OFFICE, "1", tmp_path / "no.crossroads", 21)
    assert not list(tmp_path.iterdir())
