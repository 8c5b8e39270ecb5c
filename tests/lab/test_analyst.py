"""The bot that looks ahead."""

import numpy as np
import pytest

from tests.bots.hidden import disturbed, midgame, other_wants
from tests.bots.table import ALBA, BORA, ENGINE, OFFICE, assert_same, begin, lucks, pledge
from wargame.base.errors import UserError
from wargame.bots import Decisions, Luck, Reason
from wargame.bots.look import Look
from wargame.bots.lore import Lore
from wargame.bots.orders import NO_MOVE, YES, Orders
from wargame.engine import Engine, Kind, State
from wargame.lab import Outcome, rollout
from wargame.lab.analyst import Analyst
from wargame.lab.lookahead import LookAhead
from wargame.lab.roads import Road, roads
from wargame.lab.seats import STRENGTHS, make_bot

ROLES = len(ENGINE.rules.roles)
B = BORA - 1
QUICK = Analyst(playouts=8)


def _act(state: State, role: int, bot: Analyst = QUICK, engine: Engine = ENGINE) -> Decisions:
    return bot.act(engine.view(state, role), role, lucks(state.games)[role], 0)


def _look(state: State, role: int) -> Look:
    return Look(ENGINE.view(state, role), lucks(state.games)[role], Lore(ENGINE), 0)


def _tried(state: State, role: int) -> set[tuple[str, int]]:
    return {order for road in roads(_look(state, role)) if road.may.any() for order in road.orders}


def test_a_formateur_tries_lines_margins_first_offers_and_moves() -> None:
    """Each road differs from the usual one in one thing, and the usual one comes first."""
    tried = roads(_look(begin(30), OFFICE))
    assert tried[0].orders == () and all(len(road.orders) == 1 for road in tried[1:])
    fields = {name for name, _ in _tried(begin(30), OFFICE)}
    assert fields == {"stance", "margin", "generosity", "move"}


def test_a_bloc_tries_answers_moves_and_leaving_only_where_open() -> None:
    """Without an offer there is none to answer; without a pledge nobody leaves."""
    state = begin()
    assert _tried(state, BORA) == {("move", 2), ("move", NO_MOVE)}
    state.sent[:, B] = 1
    assert {("answer", 0), ("answer", 1)} <= _tried(state, BORA)
    pledge(state, B)
    assert {("leave", 0), ("leave", 1)} <= _tried(state, BORA)


def test_a_dilemma_is_tried_option_by_option() -> None:
    """Whoever it is put to tries each way out."""
    state = begin()
    state.nominee[:], state.card[:] = -1, 1
    assert {("choice", 0), ("choice", 1)} <= _tried(state, ALBA)


def test_whoever_holds_the_mandate_has_nothing_to_try() -> None:
    """Alba's speaker leaves everything to the office, even a dilemma of its own."""
    state = begin()
    state.card[:] = 1
    assert _tried(state, ALBA) == set()


def test_a_better_option_is_found_and_said() -> None:
    """Alba wants calm: it takes the calming way, and says what it weighed against the other."""
    state = begin()
    state.nominee[:], state.card[:] = -1, 1
    made = _act(state, ALBA)
    assert (int(made.acts.kind[0]), int(made.acts.index[0])) == (Kind.CHOOSE, 0)


@pytest.mark.parametrize(("better", "taken"), [(50.9, 0), (51.0, 2)])
def test_a_road_that_is_hardly_better_is_not_taken(
    better: float, taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Less than a point above the usual one counts as chance, and is no reason."""
    found = np.array([[50.0], [50.2], [better]])
    monkeypatch.setattr(LookAhead, "points", lambda *_: found)
    state, luck = begin(), lucks()[BORA]
    made = QUICK.act(ENGINE.view(state, BORA), BORA, luck, 0)
    assert luck.orders is not None and luck.orders.move[0] == (NO_MOVE if taken else -1)
    assert made.why.weighed is not None
    assert made.why.weighed[0].tolist() == ([3, 51, 50] if taken else [0, 0, 0])


def test_whoever_has_had_its_turn_rests_and_moods_are_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Bora's games begin in its own turn: before it all rest, after it nobody; chance is fresh."""
    seen: list[tuple[State, list[Luck]]] = []

    def begun(engine: Engine, state: State, bots: object, luck: list[Luck]) -> Outcome:
        seen.append((state.copy(), luck))
        return Outcome.blank(state.games, ROLES)

    monkeypatch.setattr("wargame.lab.lookahead.rollout", begun)
    _act(begin(), BORA)
    (state, luck), rules = seen[0], ENGINE.rules
    rests = [each.orders is not None and bool((each.orders.rest == YES).all()) for each in luck]
    assert rests == [role < BORA for role in range(ROLES)]
    assert len(np.unique(state.var[:, rules.mood + 2])) > 4 and len(np.unique(state.seed)) == 8


def test_what_it_weighed_is_its_reason() -> None:
    """An answer that was looked ahead for says so, with how many roads and their points."""
    state = begin(40)
    state.owner[:, 4], state.sent[:, B] = B, 1
    made = QUICK.answer(ENGINE.view(state, BORA), BORA, B, lucks(40)[BORA])
    assert made.why.weighed is not None
    chosen = made.why.weighed[:, 0] > 0
    assert chosen.any() and set(made.why.reason[chosen]) == {Reason.ORDERED}
    assert set(made.why.weighed[chosen, 0]) == {4}


def test_last_week_is_not_remembered() -> None:
    """Whatever was ordered before, the same roads are weighed: a reopened game goes on alike."""
    state, plain, led = begin(30), lucks(30)[OFFICE], lucks(30)[OFFICE]
    led.orders = Orders.free(30)
    led.orders.stance[:] = 1
    first, other = (QUICK.act(ENGINE.view(state, OFFICE), OFFICE, one, 0) for one in (plain, led))
    assert_same(first, other)
    assert plain.orders is not None and plain.orders.stance.tolist() == led.orders.stance.tolist()


def test_what_it_weighed_is_told_once() -> None:
    """With the first act of a turn; not again with what only follows from the same road."""
    state, luck = begin(30), lucks(30)[OFFICE]
    first = QUICK.act(ENGINE.view(state, OFFICE), OFFICE, luck, 0).why
    later = QUICK.act(ENGINE.view(state, OFFICE), OFFICE, luck, 1).why
    assert first.weighed is not None and later.weighed is not None
    assert first.weighed.any()
    assert not later.weighed[later.reason != Reason.ORDERED].any()


@pytest.mark.parametrize("role", range(ROLES))
def test_it_decides_the_same_again_and_alone(role: int) -> None:
    """For one seed the same acts and reasons, in a batch of six games or one by one."""
    state, luck = midgame(6), lucks(6)[role]
    made = _act(state, role)
    assert_same(made, _act(state, role))
    for game in range(6):
        row = np.array([game])
        alone = QUICK.act(ENGINE.view(state.take(row), role), role, luck.take(row), 0)
        assert alone.acts.one() == made.acts.one(game)
        assert alone.why.weighed is not None and made.why.weighed is not None
        assert alone.why.weighed[0].tolist() == made.why.weighed[game].tolist()


@pytest.mark.parametrize("role", range(ROLES))
def test_it_looks_at_nothing_hidden(role: int) -> None:
    """Secrets of others and their private wants may differ: act and reasons do not."""
    state = midgame(6)
    made = _act(state, role)
    assert_same(made, _act(disturbed(state, role), role))
    assert_same(made, _act(state, role, engine=other_wants(role)))


def test_an_answer_looks_at_nothing_hidden() -> None:
    """The same for an offer."""
    state = midgame(10)
    state.sent[:, B], state.pledged[:, B] = 1, 0
    one, other = (
        QUICK.answer(ENGINE.view(each, BORA), BORA, B, lucks(10)[BORA])
        for each in (state, disturbed(state, BORA))
    )
    assert_same(one, other)


def test_equal_roads_come_to_equal_points() -> None:
    """Common chance: the usual road taken twice scores the same, to the last digit."""
    everywhere = np.ones(5, np.bool_)
    twice = [Road((), everywhere), Road((("margin", 0),), everywhere)]
    look = _look(midgame(5), OFFICE)
    ahead = LookAhead(look, look.luck.keys, twice, make_bot("greedy", explain=False))
    points = ahead.points(np.arange(5), 8, None)
    assert np.array_equal(points[0], points[1]) and points.min() > 0


def test_the_budget_is_counted_in_games(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many roads get fewer games each; nothing depends on a clock."""
    asked: list[int] = []
    played = LookAhead.points

    def counted(self: LookAhead, games: "np.ndarray", times: int, bloc: object) -> object:
        asked.append(times)
        return played(self, games, times, None)

    monkeypatch.setattr(LookAhead, "points", counted)
    _act(begin(), OFFICE, Analyst(playouts=64, budget=100))
    roads_open = sum(bool(road.may[0]) for road in roads(_look(begin(), OFFICE)))
    assert asked == [max(100 // roads_open, 8)]


def test_looking_ahead_pays() -> None:
    """As formateur of the toy the analyst scores above greedy on the same games."""
    greedy, scores = make_bot("greedy", explain=False), []
    for bot in (greedy, Analyst(explain=False, playouts=12)):
        seats = [bot, *[greedy] * (ROLES - 1)]
        scores.append(rollout(ENGINE, begin(16, 3), seats, lucks(16, 3)).scores[:, OFFICE])
    gain = scores[1] - scores[0]
    assert gain.mean() > 2 * gain.std(ddof=1) / 4


def test_the_strengths_are_offered_in_order() -> None:
    """Weakest first; another name is refused with all of them."""
    assert STRENGTHS == ("random", "greedy", "analyst")
    assert [make_bot(each).strength for each in STRENGTHS] == list(STRENGTHS)
    with pytest.raises(UserError, match="random, greedy, analyst"):
        make_bot("clever")
