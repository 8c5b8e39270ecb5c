"""Looking back as one's own seat: what was seen then, and nothing to do."""

import numpy as np
import pytest

from wargame.base.errors import UserError
from wargame.session import Session


@pytest.fixture
def game() -> Session:
    """A game in memory after two weeks, the person in a bloc's seat."""
    made = Session.new("tiny", "solo", {"for_dockers": "human"}, "7")
    for _ in range(2):
        made.stand_in()
        made.end_week()
    return made


def test_a_look_back_hides_what_is_hidden(game: Session) -> None:
    """It goes through the view of the seat, and its record ends where talks opened."""
    then = game.past(2)
    seen = game.engine.view(game.glance(2).state, game.role)
    assert np.array_equal(then.view.state.var, seen.state.var) and then.view.role == game.role
    assert all(note.week < 2 or note.phase == "brief" for note in then.record.notes)


def test_nothing_is_open_in_it(game: Session) -> None:
    """Every mask is closed, and the game itself is not touched."""
    legal, before = game.past(1).legal, game.engine.checksum(game.state)
    assert legal is not None
    for mask in (legal.send, legal.move, legal.declare, legal.accept, legal.call, legal.choose):
        assert not mask.any()
    assert game.engine.checksum(game.state) == before


def test_a_week_that_is_not_there_is_told(game: Session) -> None:
    """With the weeks there are."""
    with pytest.raises(UserError, match="no week 9"):
        game.past(9)


def test_roads_say_where_they_stand(game: Session) -> None:
    """The last week that was played on each."""
    game.branch_off(2, "again")
    game.stand_in()
    game.end_week()
    assert game.ends() == {1: (2, ""), 2: (2, "")}
