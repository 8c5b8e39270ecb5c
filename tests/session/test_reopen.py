"""A game opens exactly where it stood, or not at all."""

from pathlib import Path

import pytest

from tests.session.table import changed_entry, checksum, forged, new, offer, played
from wargame.base.errors import DataError, UserError
from wargame.session import Session
from wargame.store import read_game


def test_a_game_opens_where_it_stood(tmp_path: Path) -> None:
    """Position, record, log, weeks and what can be redone are the same."""
    session = played(tmp_path / "a.crossroads")
    session.close()
    with Session.open(tmp_path / "a.crossroads") as again:
        assert checksum(again) == checksum(session)
        assert (again.record, again.log, again.acts) == (session.record, session.log, session.acts)
        assert again.weeks == session.weeks and again.can_redo and not again.can_undo


def test_it_goes_on_as_if_it_had_not_been_closed(tmp_path: Path) -> None:
    """The same acts lead to the same place, closed in between or not."""
    first, second = played(tmp_path / "a.crossroads", 1), played(tmp_path / "b.crossroads", 1)
    second.close()
    second = Session.open(tmp_path / "b.crossroads")
    for session in (first, second):
        session.redo()
        session.end_week()
        session.close()
    assert checksum(first) == checksum(second)


def test_a_second_window_is_refused(tmp_path: Path) -> None:
    """One game, one window."""
    with new(tmp_path / "a.crossroads"), pytest.raises(UserError) as caught:
        Session.open(tmp_path / "a.crossroads")
    assert str(caught.value) == "This game is open in another window. Close it there first."


def test_a_changed_act_names_its_week(tmp_path: Path) -> None:
    """A game that does not replay is refused, left alone and free for others to open."""
    played(tmp_path / "a.crossroads").close()
    found = read_game(tmp_path / "a.crossroads")
    seq = next(e.seq for e in found.entries if e.week == 2 and e.kind == "send")
    acts = found.entries[seq - 1].act
    forged(
        tmp_path / "a.crossroads",
        tmp_path / "b.crossroads",
        **changed_entry(found, seq, act=(*acts[:5], 0, *acts[6:])),
    )
    before = (tmp_path / "b.crossroads").read_bytes()
    with pytest.raises(DataError, match=r"b\.crossroads: week 2 is damaged"):
        Session.open(tmp_path / "b.crossroads")
    assert (tmp_path / "b.crossroads").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.crossroads", "b.crossroads"]


def test_another_deck_inside_is_refused(tmp_path: Path) -> None:
    """The deck in the file must be the one the game was made with."""
    played(tmp_path / "a.crossroads", 1).close()
    document = read_game(tmp_path / "a.crossroads").document
    other = document.replace('"capital": ', '"capital": 1', 1)
    assert other != document
    forged(tmp_path / "a.crossroads", tmp_path / "b.crossroads", document=other)
    with pytest.raises(DataError, match="is not the one it was made with"):
        Session.open(tmp_path / "b.crossroads")


@pytest.mark.parametrize("document", ["", "[]", "{}", "{" * 100_000, '{"deck": 1e400}', "NaN"])
def test_a_deck_that_is_none_is_refused(tmp_path: Path, document: str) -> None:
    """Whatever stands in place of the deck, there is one sentence."""
    new(tmp_path / "a.crossroads").close()
    forged(tmp_path / "a.crossroads", tmp_path / "b.crossroads", document=document)
    with pytest.raises(DataError, match="the deck inside it cannot be read"):
        Session.open(tmp_path / "b.crossroads")


def test_a_branch_begins_at_the_chosen_week(tmp_path: Path) -> None:
    """A branch stands where the talks of that week opened; the first game is not touched."""
    session = new(tmp_path / "a.crossroads")
    session.end_week()
    opened = checksum(session)
    session.act(offer(session))
    session.end_week()
    session.close()
    before = (tmp_path / "a.crossroads").read_bytes()
    with Session.branch(tmp_path / "a.crossroads", 2, tmp_path / "b.crossroads") as other:
        assert (checksum(other), other.week) == (opened, 2)
    assert (tmp_path / "a.crossroads").read_bytes() == before
    Session.open(tmp_path / "b.crossroads").close()


def test_a_damaged_game_goes_on_from_the_week_before(tmp_path: Path) -> None:
    """What still replays is not lost."""
    played(tmp_path / "a.crossroads").close()
    found = read_game(tmp_path / "a.crossroads")
    seq = next(e.seq for e in found.entries if e.week == 3)
    bad = changed_entry(found, seq, act=(1, 0, 2, -1, -1, 0, 99, 0))
    forged(tmp_path / "a.crossroads", tmp_path / "b.crossroads", **bad)
    with Session.branch(tmp_path / "b.crossroads", 3, tmp_path / "c.crossroads") as other:
        assert other.weeks == found.weeks[:3] and other.week == 3


@pytest.mark.parametrize("week", [0, 9])
def test_a_branch_needs_its_week(tmp_path: Path, week: int) -> None:
    """A week that was not played cannot be gone back to."""
    played(tmp_path / "a.crossroads", 1).close()
    with pytest.raises(UserError, match=f"has no week {week} to go on from"):
        Session.branch(tmp_path / "a.crossroads", week)
