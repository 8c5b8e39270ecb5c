"""How much of the score is luck: several players on the same seeds, variance in two ways."""

from typing import Any

import numpy as np

from wargame.bots.orders import NO_MOVE
from wargame.lab.balance.plays import at_once
from wargame.lab.balance.study import Floats, Section, Study, mean_of

TWICE = 2
"""So many of the lines are played without moves as well."""


def luck(study: Study) -> Section:
    """Main effects of the seed and of the player, and what only both together explain."""
    panel = _panel(study)
    found = shares(np.array([scores for _, scores in panel]))
    figures = {
        "games": len(panel[0][1]),
        "panel": [{"player": name, "mean": mean_of(scores)} for name, scores in panel],
        **found,
    }
    return Section(figures, {f"luck.{name}": part for name, part in found.items()})


def _panel(study: Study) -> list[tuple[str, Floats]]:
    keys = study.keys(study.sizes.slow, "luck")

    def scores(**how: Any) -> Floats:
        return study.own(study.play(keys, **how))

    panel = [(name, scores(stance=index)) for index, name in enumerate(study.lines)]
    panel += [
        (f"{name} without moves", scores(stance=index, move=NO_MOVE))
        for index, name in enumerate(study.lines[:TWICE])
    ]
    panel.append(("one offer a week", scores(engine=study.variant(offers=1))))
    panel.append(("votes at once", scores(margin=at_once(study))))
    panel.append(("random", scores(seats=study.seats(study.office, "random"))))
    return panel


def shares(scores: Floats) -> dict[str, float | None]:
    """Parts of the variance of (players, seeds) scores, in %: players, seeds, interaction.

    The usual decomposition of a two-way table with one entry a cell; the three add up to 100.
    None where all scores are the same.
    """
    whole = scores.var()
    if whole == 0:
        return {"players": None, "seeds": None, "interaction": None}
    players = 100 * scores.mean(axis=1).var() / whole
    seeds = 100 * scores.mean(axis=0).var() / whole
    return {
        "players": float(players),
        "seeds": float(seeds),
        "interaction": float(100 - players - seeds),
    }
