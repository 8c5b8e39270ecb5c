"""A finished game with one act of a turn left out."""

import numpy as np
import pytest

from tests.session.table import new, offers
from wargame.base.errors import UserError
from wargame.engine import Kind
from wargame.lab.hindsight import AFTER
from wargame.session import Session
from wargame.session.retrace import lacking, moments, turns


@pytest.fixture(scope="module")
def game() -> Session:
    """A finished game in which the person made two offers in the first week."""
    session = new()
    for _ in range(2):
        session.act(offers(session)[0])
    while not session.ending:
        session.end_week()
    return session


def test_each_own_act_is_left_out_once(game: Session) -> None:
    """With its answer; what else was done in the turn stands in the position."""
    course, role = game._course, game.role
    left = lacking(course, role, 1)
    assert [each.act.kind for each in left] == [Kind.SEND, Kind.SEND]
    assert turns(course, role) == {1: 2}
    after = next(m for m in moments(course, role) if (m.week, m.side) == (1, AFTER))
    for each in left:
        changed = each.moment.state
        assert changed.refused[0, each.act.bloc] + changed.pledged[0, each.act.bloc] == 0
        assert game.engine.checksum(changed) != game.engine.checksum(after.state)


def test_a_turn_is_weighed_without_each_act(game: Session) -> None:
    """Under the same chance every time; the weeks that were not played are refused."""
    found = game.look_back()
    told = list[tuple[int, int]]()
    first = game.what_if(found, 1, lambda done, steps: told.append((done, steps)))
    again = game.what_if(found, 1)
    assert told == [(1, 2), (2, 2)] and len(first) == 2
    assert all(np.array_equal(a.odds, b.odds) for a, b in zip(first, again, strict=True))
    assert all(abs(each.odds.sum() - 1) < 1e-9 for each in first)
    assert game.what_if(found, 2) == ()
    with pytest.raises(UserError, match="no week 9"):
        game.what_if(found, 9)
