"""The compiled deck says what the model says, on sixty random positions."""

from functools import cache

import numpy as np
import pytest

from tests.decks import formulas
from tests.decks.formulas import Position
from tests.decks.iraq import GAMES, engine, positions

TERMS = (
    "share trust line framework fear urgency rivals crowd pivot kurds sunnis payroll disarm "
    "whip mood".split()
)
METERS = ("us_pressure", "investment", "security", "tehran_ties", "cohesion", "public_trust")


@cache
def _games() -> list[Position]:
    worth = engine().answers(positions()).worth
    return [_position(g, worth[g].tolist()) for g in range(GAMES)]


def _position(g: int, worth: list[int]) -> Position:
    state, rules = positions(), engine().rules
    row: list[int] = state.var[g].tolist()
    places = {variable.id: i for i, variable in reversed([*enumerate(rules.variables)])}
    promises = list(zip((made.id for made in rules.promises), state.promise[g], strict=True))
    us, inv, sec, teh, coh, pub = (row[places[meter]] for meter in METERS)
    return Position(
        week=int(state.week[g]),
        governed=bool(state.governed[g] >= 0),
        us=us,
        inv=inv,
        sec=sec,
        teh=teh,
        coh=coh,
        pub=pub,
        standing=row[places["standing"] :][:6],
        trust=row[rules.trust :][:14],
        price=row[rules.price :][:14],
        mood=row[rules.mood :][:14],
        owner=state.owner[g].tolist(),
        lots=state.lots[g].tolist(),
        pledged=[now > 0 for now in state.pledged[g].tolist()],
        worth=worth,
        live={name for name, now in promises if now == 1},
        kept={name for name, now in promises if now == 2},
    )


def _anchor(meter: str) -> list[int]:
    rules, state = engine().rules, positions()
    pull = next(p for p in rules.pulls if rules.variables[p.var].id == meter)
    parts = [np.broadcast_to(engine().numbers(tree, state), GAMES) for _, tree in pull.terms]
    total: list[int] = np.sum(parts, axis=0).tolist()
    return total


def test_the_line_of_the_government() -> None:
    """X is made of the promises, the holdings of listed blocs and the factions integrated."""
    index = [quantity.id for quantity in engine().rules.quantities].index("line")
    found = engine().quantity(index, positions())
    assert found.tolist() == [formulas.line(at) for at in _games()]


@pytest.mark.parametrize("meter", METERS)
def test_the_anchor_of_each_meter(meter: str) -> None:
    """Each meter is pulled to the sum of the model's terms, to the hundredth."""
    assert _anchor(meter) == [formulas.anchors(at)[meter] for at in _games()]


def test_fair_shares() -> None:
    """Seats buy points of all 328, at the asking price, in a coalition of at least 220 seats."""
    expected = [[formulas.fair(at, b) for b in range(14)] for at in _games()]
    assert engine().answers(positions()).fair.tolist() == expected


@pytest.mark.parametrize("term", TERMS)
def test_the_terms_of_an_answer(term: str) -> None:
    """Each term of a bloc's answer is the model's, to the hundredth of a logit."""
    index = [name for name, _ in engine().rules.terms].index(term)
    found = engine().answers(positions()).terms[:, index]
    expected = [[formulas.terms(at, b)[term] for b in range(14)] for at in _games()]
    assert found.tolist() == expected


def test_the_answer_is_the_sum_of_its_terms_and_the_reserve() -> None:
    """Score: the terms, −195, and −80 where a red line is crossed."""
    assert {name for name, _ in engine().rules.terms} == {*TERMS, "base", "crossed"}
    answers = engine().answers(positions())
    known = [[sum(formulas.terms(at, b).values()) for b in range(14)] for at in _games()]
    assert answers.score.tolist() == (np.array(known) - 195 - 80 * (answers.crossed > 0)).tolist()


def test_positions_differ_in_what_matters() -> None:
    """The comparison sees both sides of every switch: governed, promises, lines of both signs."""
    games = _games()
    lines = [formulas.line(at) for at in games]
    assert min(lines) < -20 < 40 < max(lines) and len({at.governed for at in games}) == 2
    assert {"bar", "exclude", "disarm"} <= set().union(*(at.live for at in games))
