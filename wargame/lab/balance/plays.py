"""The lines of the deck, and ways to play that ought not to pay, on the same seeds as fair play."""

from collections.abc import Callable
from typing import Any

import numpy as np

from wargame.bots.orders import NO_MOVE
from wargame.deck.measures import PLAYS
from wargame.lab.balance.endings import described
from wargame.lab.balance.policies import hoarder, smallest_first, spammer
from wargame.lab.balance.study import Section, Study, error_of, mean_of, percentiles
from wargame.lab.rollout import Outcome

NEVER = 100_000
"""A margin that no chamber has."""

SHORT = 20
"""Who votes at once lacks this part of the chamber."""

MEAN, SPARE = 40, 10
"""What a hoarder offers, percent of the fair share; offers a week of one who spams."""


def lines(study: Study) -> Section:
    """Each line followed to the end: mean and spread of the formateur's score."""
    rows = []
    for index, name in enumerate(study.lines):
        outcome = study.play(study.keys(study.sizes.compared), stance=index)
        own = study.own(outcome)
        low, high = percentiles(own, 10, 90)
        rows.append(
            {"line": name, **_scored(own), "p10": low, "p90": high, **described(study, outcome)}
        )
    means, spreads = [r["mean"] for r in rows], [r["spread"] for r in rows]
    dominant = [r["line"] for r in rows if r["mean"] == max(means) and r["spread"] == min(spreads)]
    measures: dict[str, float | None] = {f"line.{r['line']}": r["mean"] for r in rows}
    measures |= {"line.gap": max(means) - min(means)}
    measures["line.dominant"] = float(len(dominant)) if len(rows) > 1 else 0.0
    games = study.sizes.compared
    return Section({"games": games, "lines": rows, "dominant": dominant}, measures)


def _scored(own: Any) -> dict[str, Any]:
    spread = float(np.std(own, ddof=1)) if len(own) > 1 else 0.0
    return {"mean": mean_of(own), "error": error_of(own), "spread": spread}


def plays(study: Study) -> Section:
    """Ways that ought not to pay, each against fair play in the same games."""
    fair, rows = study.own(study.fair), []
    measures: dict[str, float | None] = {}
    for name in PLAYS:
        outcome = WAYS[name](study)
        own = study.own(outcome)
        lost = fair[: len(own)] - own
        row = {"play": name, "games": len(own), **_scored(own), **described(study, outcome)}
        row |= {
            "fair": mean_of(fair[: len(own)]),
            "lost": mean_of(lost),
            "lost_error": error_of(lost),
        }
        rows.append(row)
        measures[f"play.{name}"] = row["mean"]
        measures[f"play.{name}.cabinets"] = row["cabinets"]
    measures["play.closest"] = min(row["lost"] for row in rows)
    return Section({"fair": _scored(fair), "plays": rows}, measures)


def _never(study: Study) -> Outcome:
    return study.play(study.keys(study.sizes.compared), margin=NEVER)


def at_once(study: Study) -> int:
    """The margin of who votes a twentieth of the chamber short of the majority."""
    return -(sum(study.rules.seats) // SHORT) - study.rules.bots.margin


def _at_once(study: Study) -> Outcome:
    return study.play(study.keys(study.sizes.compared), margin=at_once(study))


def _hoard(study: Study) -> Outcome:
    engine = study.variant(generosity=MEAN, step=0, most=MEAN)
    seats = study.seats(study.office, hoarder())
    return study.play(study.keys(min(study.sizes.slow, study.sizes.compared)), seats, engine)


def _spam(study: Study) -> Outcome:
    engine, seats = study.variant(offers=SPARE), study.seats(study.office, spammer())
    return study.play(study.keys(min(study.sizes.slow, study.sizes.compared)), seats, engine)


def _smallest(study: Study) -> Outcome:
    seats = study.seats(study.office, smallest_first())
    return study.play(study.keys(min(study.sizes.slow, study.sizes.compared)), seats)


def _no_moves(study: Study) -> Outcome:
    return study.play(study.keys(study.sizes.compared), move=NO_MOVE)


WAYS: dict[str, Callable[[Study], Outcome]] = {
    "never_vote": _never,
    "vote_at_once": _at_once,
    "hoard": _hoard,
    "spam": _spam,
    "smallest_first": _smallest,
    "no_moves": _no_moves,
}
