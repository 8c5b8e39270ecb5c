"""Undo goes back within the week, adds a line to the log and rerolls nothing."""

from pathlib import Path

import pytest

from tests.session.table import checksum, new, offer, offers
from wargame.base.errors import UserError
from wargame.session import Session


def test_undo_takes_back_the_act_and_its_answer() -> None:
    """After undo the position and the record are those before the act."""
    session = new()
    before = checksum(session), list(session.record.lines), list(session.record.notes)
    session.act(offer(session))
    session.undo()
    assert (checksum(session), session.record.lines, session.record.notes) == before
    session.close()


def test_undo_goes_back_act_by_act() -> None:
    """Each undo takes one act of the person back."""
    session = new()
    steps = [checksum(session)]
    for _ in range(3):
        session.act(offers(session)[-1])
        steps.append(checksum(session))
    for step in reversed(steps[:-1]):
        session.undo()
        assert checksum(session) == step
    assert not session.can_undo
    session.close()


def test_the_log_keeps_what_was_undone(tmp_path: Path) -> None:
    """An undo is a line of its own; nothing is erased."""
    with new(tmp_path / "a.crossroads") as session:
        session.act(offer(session))
        session.undo()
        kinds = [entry.kind for entry in session.log]
    assert kinds[0] == "send" and kinds[-1] == "undo" and len(kinds) == 3


def test_redo_brings_it_back() -> None:
    """Redo leads to the very position that was left."""
    session = new()
    session.act(offer(session))
    after = checksum(session), list(session.record.lines), session.acts
    session.undo()
    session.redo()
    assert (checksum(session), session.record.lines, session.acts) == after
    session.close()


def test_the_same_act_gets_the_same_answer() -> None:
    """Draws go by bloc, week and kind: asking again is no second chance."""
    session = new()
    for act in offers(session)[:4]:
        session.act(act)
        answer = [(entry.kind, entry.act, entry.why) for entry in session.acts[1:]]
        session.undo()
        session.act(act)
        assert [(entry.kind, entry.act, entry.why) for entry in session.acts[1:]] == answer
        session.undo()
    session.close()


def test_a_new_act_closes_the_way_forward() -> None:
    """After another act there is nothing to redo."""
    session = new()
    session.act(offers(session)[0])
    session.undo()
    session.act(offers(session)[-1])
    assert not session.can_redo
    session.close()


@pytest.mark.parametrize("step", [Session.undo, Session.redo])
def test_there_is_nothing_to_take_back(step: object) -> None:
    """Before the first act, undo and redo say so."""
    session = new()
    with pytest.raises(UserError, match="There is nothing to"):
        step(session)  # type: ignore[operator]
    session.close()


def test_a_week_that_ended_stays() -> None:
    """Undo does not reach into the week before."""
    session = new()
    session.act(offer(session))
    session.end_week()
    assert not session.can_undo and not session.can_redo
    session.close()
