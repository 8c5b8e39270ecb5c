from dataclasses import replace

import numpy as np
import pytest

from tests.bots.table import ENGINE, assert_same, begin, lucks
from wargame.bots import Decisions, make_bot
from wargame.bots.bot import STRENGTHS
from wargame.engine import Engine, State
from wargame.lab import play_week

RULES = ENGINE.rules
SEATS = [(role, strength) for role in range(len(RULES.roles)) for strength in STRENGTHS]


def _midgame(games: int = 40) -> State:
    state = begin(games)
    bots, luck = [make_bot("greedy")] * len(RULES.roles), lucks(games)
    bots[0] = make_bot("random")
    for _ in range(2):
        play_week(ENGINE, state, bots, luck)
    return state


def _disturbed(state: State, role: int) -> State:
    """Everything that ``role`` may not know is changed."""
    made, other = RULES.roles[role], state.copy()
    hidden = [b for b in range(len(RULES.blocs)) if b not in made.blocs]
    moods = [RULES.mood + b for b in hidden]
    other.var[:, moods] = 17 - other.var[:, moods]
    purses = [RULES.capital + r for r in range(len(RULES.roles)) if r != role]
    other.var[:, purses] = 12 - other.var[:, purses]
    if not made.office:
        other.lots[:, hidden] += 1
        other.attached[:, hidden] ^= 3
    other.seed += np.uint64(99)
    return other


def _other_wants(role: int) -> Engine:
    """The low wants of other blocs differ."""
    rows = [list(row) for row in RULES.salience]
    for bloc, row in enumerate(rows):
        if bloc not in RULES.roles[role].blocs:
            least = sorted(range(len(row)), key=lambda p: (-row[p], p))[RULES.known_wants :]
            for item in least:
                row[item] = max(row[item] - 30, 10)
    return Engine(replace(RULES, salience=tuple(map(tuple, rows))))


def _decide(engine: Engine, state: State, role: int, strength: str) -> Decisions:
    return make_bot(strength).act(engine.view(state, role), role, lucks(state.games)[role], 0)


@pytest.mark.parametrize(("role", "strength"), SEATS)
def test_a_choice_rests_on_nothing_hidden(role: int, strength: str) -> None:
    """Moods, small change, capital of others and the seed may differ: act and reasons do not."""
    state = _midgame()
    made = _decide(ENGINE, state, role, strength)
    assert_same(made, _decide(ENGINE, _disturbed(state, role), role, strength))


@pytest.mark.parametrize(("role", "strength"), SEATS)
def test_a_choice_rests_on_no_private_wants(role: int, strength: str) -> None:
    """What other blocs want beyond their known wants may differ: act and reasons do not."""
    state = _midgame()
    made = _decide(ENGINE, state, role, strength)
    assert_same(made, _decide(_other_wants(role), state, role, strength))


@pytest.mark.parametrize("strength", STRENGTHS)
def test_an_answer_rests_on_nothing_hidden(strength: str) -> None:
    """The same for the answer to an offer."""
    state = _midgame()
    state.sent[:, 2], state.pledged[:, 2] = 1, 0
    bot, luck = make_bot(strength), lucks(state.games)[3]
    made = bot.answer(ENGINE.view(state, 3), 3, 2, luck)
    assert_same(made, bot.answer(ENGINE.view(_disturbed(state, 3), 3), 3, 2, luck))
