"""Positions drawn from what a role knows."""

from dataclasses import replace

import numpy as np
import pytest

from tests.bots.hidden import disturbed, midgame
from tests.bots.table import BORA, ENGINE, OFFICE, begin
from wargame.base.rng import game_keys
from wargame.engine import Engine, State, View
from wargame.lab.positions import positions, question_keys

RULES = ENGINE.rules
MOODS = slice(RULES.mood, RULES.mood + len(RULES.blocs))
PURSES = slice(RULES.capital, RULES.capital + len(RULES.roles))
B = BORA - 1


def _drawn(state: State, role: int, games: int = 400) -> State:
    return positions(ENGINE.view(state, role), games, "chance")


@pytest.mark.parametrize("role", range(len(RULES.roles)))
def test_what_is_hidden_leaves_no_mark(role: int) -> None:
    """Moods, purses, packages and the key of the true game may differ: the same is drawn."""
    state = midgame(1)
    one, other = _drawn(state, role), _drawn(disturbed(state, role), role)
    assert all(np.array_equal(getattr(one, n), getattr(other, n)) for n in State.__slots__)


def test_unknown_moods_fill_their_range_evenly() -> None:
    """Every value of the range comes up about as often; one's own mood stays as it is."""
    state = begin()
    state.var[:, RULES.mood + B] = 33
    mood = _drawn(state, BORA, 8100).var[:, MOODS]
    counts = np.bincount(mood[:, 2] + RULES.mood_range[2])
    assert len(counts) == 81 and counts.min() > 60 and counts.max() < 140
    assert set(mood[:, B].tolist()) == {33}


def test_the_office_keeps_a_mood_it_has_been_shown() -> None:
    """Once revealed it is known."""
    state = begin()
    state.var[:, RULES.mood + B], state.revealed[:, B] = -21, 1
    mood = _drawn(state, OFFICE).var[:, MOODS]
    assert set(mood[:, B].tolist()) == {-21} and len(set(mood[:, 2].tolist())) > 40


def test_a_purse_nobody_could_have_opened_is_certain() -> None:
    """In week 1 whoever comes later has what it began with; whoever came before may have spent."""
    purse = _drawn(begin(), BORA).var[:, PURSES]
    assert set(purse[:, BORA + 1].tolist()) == {6}
    assert set(purse[:, OFFICE].tolist()) == set(range(7))


def test_a_purse_stays_within_what_could_be_saved() -> None:
    """Week 3: at least this week's income of 2, at most 6 and two incomes; one's own as it is."""
    state = begin()
    state.week[:], state.var[:, RULES.capital] = 3, 1
    purse = _drawn(state, OFFICE, 2000).var[:, PURSES]
    assert set(purse[:, 3].tolist()) == set(range(2, 11)) and set(purse[:, 0].tolist()) == {1}


def test_a_purse_keeps_to_what_a_partner_may_learn() -> None:
    """A move of Bora's asks 5 of Cora: Bora knows on which side of 5 Cora stands, and no more."""
    march = replace(RULES.moves[2], partner=BORA + 1, partner_cost=5)
    engine = Engine(replace(RULES, moves=(*RULES.moves[:2], march, *RULES.moves[3:])))
    state = engine.begin(game_keys(1, 1))
    state.week[:] = 9
    for held, range_ in ((7, range(5, 13)), (3, range(2, 5))):
        state.var[:, RULES.capital + BORA + 1] = held
        purse = positions(engine.view(state, BORA), 900, 1).var[:, PURSES]
        assert set(purse[:, BORA + 1].tolist()) == set(range_)


def test_whoever_sees_everything_draws_nothing_but_chance() -> None:
    """The umpire's positions are the true one with other keys."""
    state = midgame(1)
    made = positions(View(ENGINE, state, -1), 5, "chance")
    assert np.array_equal(made.var, np.repeat(state.var, 5, axis=0))
    assert state.seed[0] not in made.seed


def test_a_question_never_has_the_keys_of_a_game() -> None:
    """Asked with the seed of the game itself it still draws chances of its own."""
    assert not np.isin(question_keys("x", 500), game_keys("x", 500)).any()


def test_a_game_of_a_question_has_its_number() -> None:
    """Asked for in pieces or at once, game 7 is the same."""
    whole, piece = (
        _drawn(begin(), OFFICE, 10),
        positions(ENGINE.view(begin(), OFFICE), 3, "chance", 7),
    )
    assert np.array_equal(whole.var[7:], piece.var) and np.array_equal(whole.seed[7:], piece.seed)
