"""The fan of a vote is exact."""

import numpy as np
import pytest

from tests.reports.game import ENGINE, RULES, after, played
from wargame.base.rng import game_keys
from wargame.reports.turnout import turnout
from wargame.reports.vote import vote_panel


def test_the_spread_of_five_noises() -> None:
    """Five blocs with −1, 0 or 1 each: 147 of 243 ways reach zero."""
    state, _ = played()
    fan = turnout(ENGINE, state, ("noise", 1), 0)
    assert (fan.low, fan.middle, fan.high) == (-5, 0, 5)
    assert fan.passing == round(100 * 147 / 243)


def test_a_vote_without_noise_has_no_fan() -> None:
    """Low, middle and high are one."""
    state, _ = played()
    fan = turnout(ENGINE, state, ("const", 10), 51)
    assert (fan.low, fan.p10, fan.p90, fan.high, fan.passing) == (50, 50, 50, 50, 0)


def test_drawn_votes_stay_within_the_fan() -> None:
    """Votes held with other seeds lie between least and most, four in five within the fan."""
    state, _ = played()
    fan = turnout(ENGINE, state, RULES.votes[0].votes, 51)
    many = state.take(np.zeros(400, np.intp))
    many.seed[:] = game_keys(7, 400)
    cast = ENGINE._machine.frame(many, 0).number(RULES.votes[0].votes, "b").sum(axis=1)
    inside = np.mean((cast >= fan.p10) & (cast <= fan.p90))
    assert fan.low <= cast.min() and cast.max() <= fan.high
    assert inside == pytest.approx(0.85, abs=0.12)


def test_the_panel_names_the_next_vote() -> None:
    """First the Speaker, with nobody put up; once all votes are held there is no panel."""
    scene = vote_panel(after())
    assert scene is not None and (scene.id, scene.quota) == ("speaker_vote", 51)
    assert [post.text for post in scene.posts] == ["Nobody yet"]
    assert vote_panel(after("b", 9)) is None
