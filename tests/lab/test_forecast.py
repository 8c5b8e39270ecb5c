"""Forecasts from a live position, and what an act changes."""

import numpy as np
import pytest

from tests.bots.hidden import disturbed, midgame, other_wants
from tests.bots.table import BORA, ENGINE, OFFICE, begin, pledge
from wargame.engine import Act, Engine, IllegalAct, Kind, State
from wargame.lab import simulate
from wargame.lab.compare import Comparison, ask_effects, compare, resting_after
from wargame.lab.forecast import Forecast, forecast
from wargame.lab.positions import question_keys
from wargame.lab.question import _begun, _bots, _do, _lucks
from wargame.lab.turns import Table

RULES = ENGINE.rules
SEATS = ("greedy",) * len(RULES.roles)
SPEECH = 1


def _forecast(
    state: State, role: int = OFFICE, games: int = 60, engine: Engine = ENGINE
) -> Forecast:
    return forecast(engine.view(state, role), SEATS, games, seed=4)


def _compare(state: State, role: int, *acts: Act, games: int = 60) -> Comparison:
    return compare(ENGINE.view(state, role), acts, SEATS, games, seed=4)


def _figures(found: Forecast) -> list[object]:
    fans = [fan.values.tolist() for fan in found.fans]
    return [
        found.counts.tolist(),
        fans,
        found.cabinets,
        found.score,
        found.score_quantiles.tolist(),
    ]


def test_the_first_week_agrees_with_a_simulation() -> None:
    """Over twenty beginnings, odds and score lie within four standard errors of games apart."""
    found = [forecast(ENGINE.view(begin(seed=s), OFFICE), SEATS, 40, s) for s in range(20)]
    rules = ENGINE.view(begin(), OFFICE).engine.rules
    played = simulate(rules, 800, "apart", "greedy").outcome
    pairs = (
        ([each.odds[0].mean for each in found], played.ending == 0),
        ([each.score.mean for each in found], played.scores[:, OFFICE]),
        ([each.formed_by(5).mean for each in found], (played.cabinet > 0) & (played.cabinet <= 5)),
    )
    for means, apart in pairs:
        error = np.sqrt(np.var(means, ddof=1) / 20 + np.var(apart) / 800)
        assert abs(np.mean(means) - np.mean(apart)) < 4 * error


@pytest.mark.parametrize("role", range(len(RULES.roles)))
def test_what_is_hidden_changes_no_forecast(role: int) -> None:
    """Secrets of others and their private wants may differ: every figure is the same."""
    state = midgame(1)
    found = _figures(_forecast(state, role))
    assert found == _figures(_forecast(disturbed(state, role), role))
    assert found == _figures(_forecast(state, role, engine=other_wants(role)))


def test_odds_add_up_to_the_games() -> None:
    """Every game has one ending."""
    found = _forecast(midgame(1))
    assert found.counts.sum() == found.games == 60
    assert sum(odds.mean for odds in found.odds) == pytest.approx(1)


def test_chunks_do_not_matter() -> None:
    """Played 7 or 60 at a time, every figure is the same."""
    view = ENGINE.view(midgame(1), BORA)
    whole, pieces = (forecast(view, SEATS, 60, 4, chunk=chunk) for chunk in (60, 7))
    assert _figures(whole) == _figures(pieces)


def test_a_fan_is_ordered_and_holds_whole_values() -> None:
    """Percentiles rise within a week, over all weeks from this one to the last reached."""
    fan = _forecast(midgame(1)).fans[0]
    assert fan.weeks[0] == 3 and fan.values.dtype == np.int32
    assert (np.diff(fan.values, axis=1) >= 0).all() and len(fan.values) == len(fan.weeks)


def test_the_chance_of_a_cabinet_rises_with_the_weeks() -> None:
    """By the last week it is the share of games in which one was confirmed."""
    found = _forecast(midgame(1))
    chance = [found.formed_by(week).mean for week in found.weeks]
    assert chance == sorted(chance)
    assert chance[-1] == pytest.approx(sum(found.cabinets.values()) / found.games)


def test_nobody_acts_twice_in_a_week() -> None:
    """Once all roles have had their turn nothing moves calm this week but a card not yet drawn."""
    view = ENGINE.view(begin(), OFFICE)
    open_week, closed = (forecast(view, SEATS, 80, 4, acted=acted) for acted in (0, 6))
    first = [found.fans[0].values[0] for found in (open_week, closed)]
    assert set(first[1].tolist()) < {4900, 5000, 5100}
    assert first[0].max() > first[1].max()


def test_doing_nothing_changes_nothing() -> None:
    """Common chance: a pass differs from nothing by exactly zero, in every pair."""
    effect = _compare(midgame(1), OFFICE, Act(Kind.PASS, OFFICE)).effects[0]
    assert effect.same == effect.games == 60
    assert effect.score.mean == effect.score.error == effect.endings[0].error == 0


def test_the_same_act_twice_has_the_same_effect() -> None:
    """Candidates of one batch do not disturb each other."""
    speech = Act(Kind.MOVE, OFFICE, index=SPEECH)
    once = _compare(midgame(1), OFFICE, speech).effects
    assert (
        _compare(midgame(1), OFFICE, speech, Act(Kind.PASS, OFFICE), speech).effects[::2]
        == once * 2
    )


def test_an_act_shows_its_effect() -> None:
    """A speech calms by a point at once: what is left at the end is far beyond its error."""
    speech = Act(Kind.MOVE, OFFICE, index=SPEECH)
    effect = _compare(midgame(1), OFFICE, speech, games=200).effects[0]
    assert effect.meters[0].mean > 4 * effect.meters[0].error > 0
    assert effect.same < effect.games


def test_leaving_a_coalition_costs_the_cabinet() -> None:
    """In the last week that a cabinet can be formed, a called vote fails without the partner."""
    state = begin()
    pledge(state, 1)
    state.owner[:, :3], state.stage[:], state.called[:], state.week[:] = 1, 1, 1, 9
    effect = _compare(state, BORA, Act(Kind.WITHDRAW, BORA, bloc=1)).effects[0]
    assert effect.cabinet.mean == -1


def test_an_act_that_is_not_open_is_refused() -> None:
    """Nothing is played for it."""
    with pytest.raises(IllegalAct):
        _compare(begin(), BORA, Act(Kind.ACCEPT, BORA, bloc=1))


def test_a_forecast_leaves_the_position_alone() -> None:
    """The view's state is read, never written."""
    state = midgame(1)
    before = state.checksum()
    _forecast(state)
    _compare(state, OFFICE, Act(Kind.MOVE, OFFICE, index=SPEECH))
    assert state.checksum() == before


def test_an_agreed_offer_is_accepted_in_every_game() -> None:
    """Whatever the bloc would have said: the branch plays on as if it had pledged."""
    view = ENGINE.view(begin(), OFFICE)
    act = Act(Kind.SEND, OFFICE, BORA, items=1)
    branches = [resting_after(view), resting_after(view, act, agreed=True)]
    question = ask_effects(view, branches, SEATS, 4, OFFICE)
    state = _begun(view.engine, question, np.tile(question_keys(4, 10), 2))
    _do(
        Table(view.engine, _bots(question.seats), _lucks(question, state.seed)), state, question, 10
    )
    assert state.pledged[:10, BORA].tolist() == [0] * 10
    assert state.pledged[10:, BORA].tolist() == [1] * 10
