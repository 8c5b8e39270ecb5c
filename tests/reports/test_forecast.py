"""Forecasts and effects in words."""

import json

import numpy as np
import pytest

from tests.reports.game import DECK, RULES, after
from wargame.engine import Act, Kind, View
from wargame.lab.compare import Comparison, Effect, compare
from wargame.lab.forecast import Forecast, Measure, forecast
from wargame.lab.vote_fan import vote_fan
from wargame.reports import Names, Say
from wargame.reports.forecast import effect_scene, forecast_document, forecast_scene

NAMES = Names(DECK, RULES, Say())
SEATS = ("greedy",) * len(RULES.roles)
NOTHING = Measure(0.0, 0.0)


def _forecast(weeks: int = 1) -> Forecast:
    return forecast(after(weeks=weeks).view, SEATS, 40, seed=1)


def _compared() -> Comparison:
    position = after(weeks=1)
    return compare(position.view, [Act(Kind.PASS, position.role)], SEATS, 20, seed=1)


def _effect(score: Measure, cabinet: Measure = NOTHING) -> Effect:
    found = _compared().effects[0]
    return Effect(found.endings, found.meters, found.variables, score, cabinet, 20, 3)


def test_every_ending_has_its_odds_with_an_error() -> None:
    """By its own title, in percent that add up to a hundred."""
    scene = forecast_scene(NAMES, _forecast())
    assert [row.id for row in scene.odds] == list(RULES.endings)
    assert sum(row.percent for row in scene.odds) == pytest.approx(100)
    assert all(" % ± " in row.text for row in scene.odds)


def test_a_fan_is_told_for_a_few_weeks() -> None:
    """From the week being played to the last one reached, low, middle and high."""
    found = _forecast()
    scene = forecast_scene(NAMES, found)
    assert scene.weeks[0] == 2 and scene.weeks[-1] == found.last_week
    row = scene.fans[0]
    low, _, middle, _, high = row.fan.values[0].tolist()
    assert row.cells[0] == f"{low // 100}–{middle // 100}–{high // 100}"


def test_a_cabinet_in_office_is_not_forecast() -> None:
    """Where one governs already, that is said."""
    weeks = next(w for w in range(5) if after(weeks=w).governed >= 0)
    assert forecast_scene(NAMES, _forecast(weeks)).cabinet == "A cabinet is in office."


def test_the_vote_is_told_where_it_is_next() -> None:
    """Seats, what is needed, the chance; ministers only where it can pass."""
    position = after(weeks=1)
    state = position.view.state.copy()
    state.pledged[:], state.stage[:] = 1, len(RULES.votes) - 1
    state.owner[:] = np.where(state.owner < 0, 0, state.owner)
    view = View(position.engine, state, position.role)
    found, fan = forecast(view, SEATS, 10, 1), vote_fan(view, 200)
    told = forecast_scene(NAMES, found, fan).vote
    assert f"{fan.quota} needed; it passes in {round(100 * fan.passing.mean)} %." in told
    assert "ministers are confirmed" in told
    assert forecast_scene(NAMES, _forecast(0), fan).vote == ""


def test_what_is_hardly_chance_is_marked_and_told() -> None:
    """More than two standard errors from nothing; the clearest come first."""
    scene = effect_scene(NAMES, _compared(), _effect(Measure(2.0, 0.5), Measure(0.1, 0.06)))
    assert scene.score.sure and not scene.cabinet.sure
    assert scene.sentence == "Clearest: your aims +2.0 ± 0.5."


def test_small_differences_are_called_chance() -> None:
    """Nothing is claimed that the games do not show."""
    scene = effect_scene(NAMES, _compared(), _effect(Measure(0.4, 0.3)))
    assert scene.sentence.startswith("No difference is larger than chance")


def test_an_act_without_effect_is_said_to_have_none() -> None:
    """A pass changes nothing in any pair."""
    found = _compared()
    scene = effect_scene(NAMES, found, found.effects[0])
    assert scene.sentence == "It changes nothing in any of these games."


def test_it_is_said_in_arabic_too() -> None:
    """No sentence is left in English."""
    names = Names(DECK, RULES, Say("ar"))
    scene = forecast_scene(names, _forecast())
    told = " ".join((scene.made, scene.cabinet, scene.score))
    assert "games" not in told and "aims" not in told and "cabinet" not in told


def test_the_document_is_plain_values() -> None:
    """It can be written as JSON, and its shares add up."""
    found = json.loads(json.dumps(forecast_document(_forecast())))
    assert sum(each["share"] for each in found["endings"].values()) == pytest.approx(1)
    assert set(found["meters"]) == {v.id for v in RULES.variables if v.kind == "meter"}
    assert [len(fan) for fan in found["meters"].values()] == [len(found["weeks"])] * 3
