import pytest

from tests.bots.hidden import disturbed, midgame, other_wants
from tests.bots.table import ENGINE, assert_same, lucks
from wargame.bots import Decisions, make_bot
from wargame.bots.bot import STRENGTHS
from wargame.engine import Engine, State

RULES = ENGINE.rules
SEATS = [(role, strength) for role in range(len(RULES.roles)) for strength in STRENGTHS]


def _decide(engine: Engine, state: State, role: int, strength: str) -> Decisions:
    return make_bot(strength).act(engine.view(state, role), role, lucks(state.games)[role], 0)


@pytest.mark.parametrize(("role", "strength"), SEATS)
def test_a_choice_rests_on_nothing_hidden(role: int, strength: str) -> None:
    """Moods, small change, capital of others and the seed may differ: act and reasons do not."""
    state = midgame()
    made = _decide(ENGINE, state, role, strength)
    assert_same(made, _decide(ENGINE, disturbed(state, role), role, strength))


@pytest.mark.parametrize(("role", "strength"), SEATS)
def test_a_choice_rests_on_no_private_wants(role: int, strength: str) -> None:
    """What other blocs want beyond their known wants may differ: act and reasons do not."""
    state = midgame()
    made = _decide(ENGINE, state, role, strength)
    assert_same(made, _decide(other_wants(role), state, role, strength))


@pytest.mark.parametrize("strength", STRENGTHS)
def test_an_answer_rests_on_nothing_hidden(strength: str) -> None:
    """The same for the answer to an offer."""
    state = midgame()
    state.sent[:, 2], state.pledged[:, 2] = 1, 0
    bot, luck = make_bot(strength), lucks(state.games)[3]
    made = bot.answer(ENGINE.view(state, 3), 3, 2, luck)
    assert_same(made, bot.answer(ENGINE.view(disturbed(state, 3), 3), 3, 2, luck))
