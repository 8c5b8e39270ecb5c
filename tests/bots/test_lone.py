import numpy as np
import pytest

from tests.bots.table import ENGINE, begin, lucks
from wargame.base.rng import game_keys
from wargame.bots import luck_for, make_bot
from wargame.bots.fold import FALSE, folded, supposing
from wargame.bots.lone import Lone
from wargame.deck import compile_deck, read_deck
from wargame.engine import Engine, State
from wargame.engine.trees import TRUE
from wargame.lab import play_week

ONE, TWO, WEEK = ("const", 1), ("const", 2), ("field", "week")


def _midgame(engine: Engine, games: int, weeks: int) -> State:
    keys = game_keys("lone", games)
    roles = len(engine.rules.roles)
    state, luck = engine.begin(keys), [luck_for(keys, role) for role in range(roles)]
    for _ in range(weeks):
        play_week(engine, state, [make_bot("greedy")] * roles, luck)
    return state.take(state.running)


@pytest.mark.parametrize(("deck", "weeks"), [("tiny", 2), ("iraq-2025", 5)])
def test_one_bloc_alone_answers_as_among_all(deck: str, weeks: int) -> None:
    """Terms, chance, red lines and leaving are the engine's own numbers, for every bloc."""
    engine = Engine(compile_deck(read_deck(deck)))
    state = _midgame(engine, 30, weeks)
    answers, frame = engine.answers(state), engine.frame(state)
    leave = engine.by_bloc(engine.rules.leave, state)
    for bloc in range(len(engine.rules.blocs)):
        lone = Lone(engine.rules, bloc)
        chance, crossed = lone.chance(frame)
        np.testing.assert_array_equal(lone.terms(frame), answers.terms[:, :, bloc])
        np.testing.assert_array_equal(chance, answers.chance[:, bloc])
        np.testing.assert_array_equal(crossed, answers.crossed[:, bloc] > 0)
        np.testing.assert_array_equal(lone.leave(frame), leave[:, bloc])


def test_a_partners_votes_are_its_votes() -> None:
    """Supposing a bloc is pledged changes nothing for those who are."""
    tree = ENGINE.rules.votes[-1].votes
    state, luck = begin(30), lucks(30)
    play_week(ENGINE, state, [make_bot("greedy")] * 6, luck)
    frame, partner = ENGINE.frame(state), state.pledged > 0
    votes = frame.number(supposing(tree, ("pledged",)), "b")
    np.testing.assert_array_equal(votes[partner], frame.number(tree, "b")[partner])


@pytest.mark.parametrize(
    ("tree", "simpler"),
    [
        (("add", ONE, TWO), ("const", 3)),
        (("floordiv", ONE, ("const", 0)), ("const", 0)),
        (("mul", WEEK, ("const", 0)), ("const", 0)),
        (("add", WEEK, ("const", 0)), WEEK),
        (("if", TRUE, WEEK, ONE), WEEK),
        (("and", TRUE, ("gt", WEEK, ONE)), ("gt", WEEK, ONE)),
        (("lt", TWO, ONE), FALSE),
        (("or", TRUE, ("gt", WEEK, ONE)), TRUE),
        (("not", FALSE), TRUE),
        (("int", TRUE), ONE),
    ],
)
def test_known_parts_fold(tree: tuple[object, ...], simpler: tuple[object, ...]) -> None:
    """A tree whose own parts are known becomes its value."""
    assert folded(tree) == simpler
