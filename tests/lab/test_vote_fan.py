"""The cabinet vote as a fan."""

import numpy as np
import pytest

from tests.bots.hidden import disturbed, midgame
from tests.bots.table import ENGINE, OFFICE, begin, pledge
from wargame.deck import compile_deck, read_deck
from wargame.engine import Engine, State
from wargame.engine.machine import Machine
from wargame.engine.phases.vote import vote
from wargame.lab.vote_fan import VoteFan, vote_fan
from wargame.reports.turnout import turnout

MARSA = Engine(compile_deck(read_deck("tiny")))


def _marsa() -> State:
    """Marsa with every bloc but the last pledged, and ministries for twelve of them."""
    state = MARSA.begin(np.array([5], np.uint64))
    state.pledged[:, 1:-1] = 1
    state.owner[:] = np.where(state.owner < 0, 0, state.owner)
    state.stage[:] = len(MARSA.rules.votes) - 1
    return state


def _fan(games: int = 2000, seed: int = 3) -> VoteFan:
    return vote_fan(MARSA.view(_marsa(), 0), games, seed)


def test_the_fan_agrees_with_the_exact_spread() -> None:
    """Drawn noise gives the chance that folding all noise gives, within four standard errors."""
    view, fan = MARSA.view(_marsa(), 0), _fan()
    exact = turnout(view.engine, view.state, MARSA.rules.votes[-1].votes, fan.quota)
    assert abs(100 * fan.reached.mean - exact.passing) <= 400 * fan.reached.error + 0.5
    assert exact.low <= fan.bounds[0] and fan.bounds[1] <= exact.high
    assert abs(int(fan.quantiles[2]) - exact.middle) <= 1


def test_a_ballot_is_the_vote_that_is_held() -> None:
    """Asked first, it changes nothing; held then, the same ministers are confirmed."""
    state = _marsa().take(np.zeros(40, np.intp))
    state.seed[:], state.called[:] = np.arange(40), 1
    before, ballot = state.checksum(), MARSA.ballot(state)
    assert state.checksum() == before and ballot.passed.any()
    vote(Machine(MARSA.rules), state, None)
    seated = ballot.confirmed & ballot.passed[:, None]
    ministry = np.array(MARSA.rules.ministries, np.bool_)
    assert np.array_equal(state.filled[:, ministry] > 0, seated[:, ministry])


def test_what_is_only_on_offer_counts_for_nothing() -> None:
    """A bloc that has not pledged brings its strays alone, and its ministries are not confirmed."""
    state = _marsa()
    state.pledged[:, 1] = 0
    state.owner[:, MARSA.rules.ministries.index(1)] = 1
    fan = vote_fan(MARSA.view(state, 0), 200, 3)
    assert fan.ministers[MARSA.rules.ministries.index(1)] == 0
    assert fan.votes.mean() < _fan().votes.mean()


@pytest.mark.parametrize("role", range(len(ENGINE.rules.roles)))
def test_what_is_hidden_changes_no_fan(role: int) -> None:
    """Secrets may differ: the same votes are drawn."""
    state = midgame(1)
    one, other = (vote_fan(ENGINE.view(each, role), 50) for each in (state, disturbed(state, role)))
    assert one.votes.tolist() == other.votes.tolist()


def test_without_noise_the_fan_is_a_line() -> None:
    """The toy's votes are certain: pledged seats, every time."""
    state = begin()
    pledge(state, 0, 1)
    fan = vote_fan(ENGINE.view(state, OFFICE), 20)
    assert fan.bounds == (58, 58) and fan.reached.mean == 1
