"""Looking back: worth is a sum that adds up, and comes out the same each time."""

import numpy as np
import pytest

from wargame.lab.hindsight import Hindsight, hindsight
from wargame.session import Session
from wargame.session.retrace import moments
from wargame.session.review import look_back, looker
from wargame.session.standing import standing

GAMES = 24


def _finished(seed: str = "lamp", human: bool = False) -> Session:
    players = {"mandate": "human"} if human else {}
    session = Session.new("tiny", "solo", players, seed)
    while not session.ending:
        if human:
            session.stand_in()
        session.end_week()
    return session


@pytest.fixture(scope="module")
def session() -> Session:
    """A game that bots played to its end."""
    return _finished()


@pytest.fixture(scope="module")
def found(session: Session) -> Hindsight:
    """What it was worth, when."""
    course = session._course
    return look_back(course, looker(course), GAMES)


def test_worth_judgement_and_fortune_add_up_to_the_score(found: Hindsight) -> None:
    """The first promise, what was done and what befell: together the points at the end."""
    total = found.worth[0] + found.judgement.sum() + found.fortune.sum()
    assert total == pytest.approx(found.score)


def test_the_same_seed_gives_the_same_hindsight(session: Session, found: Hindsight) -> None:
    """And another seed another, within its error."""
    course = session._course
    again = look_back(course, 0, GAMES)
    assert np.array_equal(found.odds, again.odds) and np.array_equal(found.worth, again.worth)
    other = look_back(course, 0, GAMES, seed="other")
    assert not np.array_equal(found.worth, other.worth)
    assert abs(other.worth[0] - found.worth[0]) < 6 * (other.error[0] + found.error[0])


def test_batches_do_not_matter(session: Session, found: Hindsight) -> None:
    """Moments played one by one are worth the same."""
    course = session._course
    places = moments(course, 0)
    alone = [hindsight(session.engine, [m], 0, session.state, 0, GAMES).worth[0] for m in places]
    assert np.array_equal(alone, found.worth)


def test_odds_are_shares(found: Hindsight) -> None:
    """They add up to one at every moment, and a shift is one too."""
    assert np.allclose(found.odds.sum(axis=1), 1)
    assert np.all((found.shifts >= 0) & (found.shifts <= 1))


@pytest.mark.parametrize("human", [True, False])
def test_the_moments_lead_from_one_to_the_next(human: bool) -> None:
    """After the role's turn the rest of the week's acts and its end give the next opening."""
    course = _finished(human=human)._course
    engine, places = course.table.engine, moments(course, 0)
    assert len(places) == 2 * len(course.openings)
    for week, opening in enumerate(course.openings):
        first, second = places[2 * week], places[2 * week + 1]
        assert first.week == second.week == week + 1
        assert engine.checksum(first.state) == engine.checksum(opening.state)  # office acts first
        assert int(second.state.week[0]) == week + 1


def test_what_was_taken_back_is_no_part_of_a_turn() -> None:
    """Undone acts are left out, those done again count."""
    session = Session.new("tiny", "solo", {"mandate": "human"}, "7")
    session.stand_in()
    acts = len(session.acts)
    session.undo()
    session.undo()
    session.redo()
    assert standing(session.log) == list(session.acts) and len(session.acts) < acts
