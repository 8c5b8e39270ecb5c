"""What is planted in a deck is found, and what is not there is not."""

from typing import Any

import numpy as np
import pytest

from tests.lab.balance.planted import FEW, study, tiny
from wargame.base.rng import Keys
from wargame.deck import Deck, from_document, to_document
from wargame.lab.balance.census import Census
from wargame.lab.balance.decisions import decisions
from wargame.lab.balance.experiments import experiments
from wargame.lab.balance.policies import Counting
from wargame.lab.balance.sensitivity import sensitivity
from wargame.lab.balance.walk import Moment, Watcher, walk
from wargame.lab.balance.watched import watched

CARD = {"id": "comet", "title": "A comet", "text": "It comes and goes.", "weeks": [1, 6]}
MOVE = {"id": "burn", "name": "Burn the books", "who": ["mandate"], "cost": 0}


def test_a_dead_card_is_found() -> None:
    """It comes in no game, and its condition stands among those that never hold."""
    found = watched(study(tiny(cards={"card": {**CARD, "when": "credit > 99"}})))
    shares = {row["card"]: row["share"] for row in found.figures["cards"]}
    assert shares["comet"] == 0 and shares["gale"] > 10
    dead = {"file": "cards", "thing": "comet", "field": "when"}
    assert dead in found.figures["conditions"]["never"]
    assert found.measures["card.least"] == 0


@pytest.mark.parametrize(("also", "dead"), [("True", False), ("credit > 99", True)])
def test_a_rule_that_ends_its_own_condition_is_alive(also: str, dead: bool) -> None:
    """It holds in the aftermath alone, once the week is counted; a dead one is found as well."""
    feast = {"id": "feast", "name": "A feast", "phase": "aftermath", "effects": {"gales": 9}}
    feast["when"] = f"gales < 9 and governed_weeks == 1 and {also}"
    never = watched(study(tiny(rules={"rule": feast}))).figures["conditions"]["never"]
    assert ("feast" in {row["thing"] for row in never}) == dead


def test_a_condition_that_always_holds_is_found() -> None:
    """One that is not plainly true, and one that holds at times is in neither list."""
    found = watched(study(tiny(cards={"card": {**CARD, "when": "credit < 99"}}))).figures
    things = {(row["thing"], row["field"]) for row in found["conditions"]["always"]}
    assert ("comet", "when") in things
    both = found["conditions"]["always"] + found["conditions"]["never"]
    assert ("gale", "when") not in {(row["thing"], row["field"]) for row in both}


def test_a_dominated_move_is_found() -> None:
    """A move that only harms is never best; one that is marked a spoiler is not counted."""
    harm = {**MOVE, "effects": {"credit": -15, "calm": -15, "goodwill": -15}}
    deck = tiny(moves={"move": harm})
    deck = from_document(_with_move(deck, {**harm, "id": "wreck", "spoiler": True}))
    rows = {row["move"]: row for row in decisions(study(deck, decisions=6)).figures["moves"]}
    assert min(rows["burn"]["open"], rows["wreck"]["open"]) >= 6 and rows["burn"]["gain"] < -2
    assert rows["burn"]["dominated"] and not rows["wreck"]["dominated"]


def _with_move(deck: Deck, move: dict[str, Any]) -> dict[str, Any]:
    document = to_document(deck)
    document["moves"]["move"].append(move)
    return document


def test_a_move_that_only_helps_is_best() -> None:
    """It gains over no move, in nearly every position."""
    deck = tiny(moves={"move": {**MOVE, "effects": {"credit": 15, "calm": 15}}})
    found = {row["move"]: row for row in decisions(study(deck, decisions=6)).figures["moves"]}
    assert found["burn"]["best"] > 50 and found["burn"]["gain"] > 1


def _experiment(**said: Any) -> dict[str, Any]:
    return {"experiment": {"id": "tried", "text": "Tried.", **said}}


def test_an_experiment_that_changes_nothing_finds_nothing() -> None:
    """The same games: exactly 0; and one that pays the Lenders moves the ending."""
    for points, least, most in ((0, 0, 0), (40, 10, 100)):
        change = [{"on": "credit", "add": points}]
        deck = tiny(balance=_experiment(change=change, share="breakwater"))
        assert least <= (experiments(study(deck)).measures["experiment.tried"] or 0) <= most


def test_a_level_is_measured_where_nothing_is_compared() -> None:
    """A constant of the deck comes out as it is."""
    deck = tiny(balance=_experiment(mean="seats(coast) + 0.5"))
    seats = sum(bloc.seats for bloc in deck.blocs.bloc if "coast" in bloc.sets)
    assert experiments(study(deck)).measures["experiment.tried"] == seats + 0.5


def test_a_portfolio_goes_where_the_experiment_says() -> None:
    """Measured at the end, in the games changed and in no others."""
    change = [{"assign": "treasury", "to": "islands"}]
    deck = tiny(balance=_experiment(change=change, mean="holds(islands, treasury)"))
    row = experiments(study(deck)).figures["experiments"][-1]
    assert row["changed"] == 1 and row["base"] < 1


def test_dials_are_ranked_by_what_they_move() -> None:
    """Largest first; the change of all endings between low and high."""
    rows = sensitivity(study()).figures["dials"]
    assert [row["moved"] for row in rows] == sorted((row["moved"] for row in rows), reverse=True)
    assert rows[0]["dial"] == "credit_anchor" and rows[0]["moved"] > 10
    assert rows[0]["now"] == 46


class _Ends(Watcher):
    """Which clause closed each game."""

    def __init__(self, games: int) -> None:
        self.clause = np.full(games, -1)

    def closed(self, seen: Moment) -> None:
        over = ~seen.state.running
        self.clause[seen.place[over]] = seen.state.ended[over]


def test_watching_changes_nothing() -> None:
    """Games under watch, the office's acts counted, go as they go unwatched."""
    made = study()
    keys: Keys = made.keys(FEW.watched)
    ends, census = _Ends(len(keys)), Census(made.rules, len(keys))
    seats = made.seats(made.office, Counting())
    walk(made.engine, keys, seats, made.lucks(keys), [ends, census])
    np.testing.assert_array_equal(ends.clause, made.play(keys).clause)
