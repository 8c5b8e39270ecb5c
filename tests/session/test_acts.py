"""An act is checked, done, answered and on disk before it is acknowledged."""

from pathlib import Path

import pytest

from tests.session.table import SPEAKER, checksum, new, offer, offers
from wargame.base.errors import UserError
from wargame.engine import Act, IllegalAct, Kind
from wargame.session import Changed
from wargame.store import Save, read_game


def test_an_act_is_on_disk_when_it_returns(tmp_path: Path) -> None:
    """Another reader finds the act while the game is still open."""
    with new(tmp_path / "a.crossroads") as session:
        session.act(offer(session))
        found = read_game(tmp_path / "a.crossroads")
        assert found.entries == session.log and found.entries[0].kind == "send"


def test_an_offer_is_answered_at_once() -> None:
    """The bot that speaks for the bloc accepts, declines or counters, and says why."""
    session = new()
    session.act(offer(session))
    answer = session.acts[1]
    assert answer.source == "bot" and answer.kind in ("accept", "decline", "counter")
    assert answer.why is not None and answer.why["reason"]
    session.close()


def test_an_act_says_what_changed() -> None:
    """An offer touches board and moves, not the week."""
    session = new()
    changed = session.act(offer(session))
    session.close()
    assert Changed.BOARD | Changed.MOVES | Changed.NEWS in changed
    assert not changed & (Changed.WEEK | Changed.ENDING)


def test_an_illegal_act_changes_nothing() -> None:
    """What is not open is refused and leaves no trace."""
    session = new()
    before = checksum(session)
    with pytest.raises(IllegalAct):
        session.act(Act(Kind.SEND, session.role, 1, items=1 << 40))
    assert (checksum(session), session.log) == (before, ())
    session.close()


def test_nobody_acts_for_another_seat() -> None:
    """Acts of other roles are refused."""
    session = new()
    with pytest.raises(IllegalAct, match="Another seat"):
        session.act(Act(Kind.WITHDRAW, session.role + 1, 0))
    session.close()


def test_a_pass_is_nothing() -> None:
    """Passing leaves everything as it is; ending the week is another command."""
    session = new()
    assert session.act(Act(Kind.PASS, session.role)) == Changed.NOTHING
    assert session.log == ()
    session.close()


def test_a_refused_disk_leaves_the_game_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be saved has not happened, on screen either."""
    session = new()
    before, heard = checksum(session), list[Changed]()
    session.listen(heard.append)

    def refuse(*_: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(Save, "append", refuse)
    with pytest.raises(UserError, match="disk is full"):
        session.act(offer(session))
    assert (checksum(session), session.log, heard) == (before, (), [])
    session.close()


def test_listeners_hear_every_change() -> None:
    """Who listens is told what changed until it stops."""
    session, heard = new(), list[Changed]()
    session.listen(heard.append)
    first = session.act(offer(session))
    second = session.end_week()
    session.unlisten(heard.append)
    session.end_week()
    session.close()
    assert heard == [first, second]


def test_a_person_is_not_answered_for() -> None:
    """An offer to a person's bloc stands until the person answers; bots never act in that seat."""
    for number in range(8):
        session = new(seed=f"seed {number}", human=SPEAKER)
        while not session.ending and not session.state.sent[0].any():
            session.end_week()
        session.close()
        assert all(entry.role != SPEAKER for entry in session.log)


def test_earlier_seats_act_before_the_person() -> None:
    """Bots whose turn comes first have played when the talks open for the person."""
    sessions = [new(seed=f"seed {number}", human=SPEAKER) for number in range(8)]
    assert any(session.acts for session in sessions)
    assert all(entry.source == "bot" for session in sessions for entry in session.log)
    for session in sessions:
        session.close()


def test_the_same_seed_is_the_same_game() -> None:
    """Seed and acts decide everything."""
    first, second = new(), new()
    for session in (first, second):
        session.act(offers(session)[-1])
        session.end_week()
        session.close()
    assert checksum(first) == checksum(second) and first.log == second.log
