"""The numbers that matter most: each dial turned down and up, and what of the endings moves."""

from decimal import Decimal
from typing import Any

import numpy as np

from wargame.deck import compile_deck
from wargame.deck.dials import dialled, turned
from wargame.deck.model import Dial
from wargame.engine import Engine
from wargame.lab.balance.study import Floats, Section, Study, mean_of, percentiles, share
from wargame.lab.rollout import Outcome

BIG = 3.0
"""Shares that move by less than this are not named."""


def sensitivity(study: Study) -> Section:
    """Dials ranked by the endings they move, half the sum of changes between low and high."""
    rows = [_row(study, dial) for dial in study.deck.balance.dial]
    rows.sort(key=lambda row: (-row["moved"], row["dial"]))
    return Section({"games": study.sizes.turned, "dials": rows}, {})


def _row(study: Study, dial: Dial) -> dict[str, Any]:
    low, high = (_played(study, dial, value) for value in (dial.low, dial.high))
    apart = _endings(study, high) - _endings(study, low)
    names = study.rules.endings
    return {
        "dial": dial.id,
        "now": _now(study, dial),
        "low": float(dial.low),
        "high": float(dial.high),
        "moved": float(np.abs(apart).sum() / 2),
        "endings": {
            name: float(change)
            for name, change in zip(names, apart, strict=True)
            if abs(change) >= BIG
        },
        "score": mean_of(study.own(high)) - mean_of(study.own(low)),
        "cabinet_week": [_week(low), _week(high)],
    }


def _now(study: Study, dial: Dial) -> float:
    return float(Decimal(dial.was) if dial.was else Decimal(dialled(study.deck, dial)))


def _played(study: Study, dial: Dial, value: Decimal) -> Outcome:
    engine = Engine(compile_deck(turned(study.deck, dial, value), study.cast))
    return study.play(study.keys(study.sizes.turned, "dials"), engine=engine)


def _endings(study: Study, outcome: Outcome) -> Floats:
    return np.array([share(outcome.ending == e) for e in range(len(study.rules.endings))])


def _week(outcome: Outcome) -> float | None:
    return percentiles(outcome.cabinet[outcome.cabinet > 0], 50)[0]
