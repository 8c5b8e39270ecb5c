"""The fan of a vote is exact."""

import numpy as np
import pytest

from tests.reports.game import ENGINE, ITEMS, OFFICE, RULES, after, do, played, seen
from wargame.base.rng import game_keys
from wargame.engine import Act, Kind
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


def test_the_panel_names_the_posts_that_lack_a_candidate() -> None:
    """Until each has one it says which have none; then in which week the vote is held."""
    state, record = played()
    scene = vote_panel(seen(state, record))
    assert scene is not None and scene.reason == (
        "No candidate yet: Speaker. Held from week 1 on, once every post has one."
    )
    do(state, record, Act(Kind.NOMINATE, OFFICE, 1, items=1 << ITEMS["speaker"]))
    scene = vote_panel(seen(state, record))
    assert scene is not None
    assert scene.reason == "Every post has a candidate; held in week 1."


def test_the_panel_says_that_others_still_act() -> None:
    """Beside the seats it would bring as the week stands."""
    scene = vote_panel(after())
    assert scene is not None
    assert scene.sentence == (
        f"{scene.fan.p10} to {scene.fan.p90} seats before others act, 51 needed."
    )
