"""The coalition workbench: a position's arithmetic, from what one role may know."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from wargame.engine import View
from wargame.engine.state import Bools
from wargame.lab.coalition.gamson import Line, gamson
from wargame.lab.coalition.house import House, house
from wargame.lab.coalition.power import Power, power
from wargame.lab.coalition.present import Present, present
from wargame.lab.coalition.refusals import talks_of
from wargame.lab.coalition.spread import Talks

_house = lru_cache(maxsize=16)(house)
_power = lru_cache(maxsize=64)(power)


@dataclass(frozen=True, slots=True)
class Share:
    """What a bloc has or is promised, beside what is fair, as far as the role may know.

    Attributes:
        points: of portfolios and known small change, hundredths of a point.
        worth: the same as the bloc values it, by the wants the role knows of (h).
        fair: its fair share at the price it asks (h).
        percent: worth of fair, floored; 0 where nothing is fair.
        whole: its small change is known; otherwise the figures are its portfolios alone.
    """

    points: int
    worth: int
    fair: int
    percent: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Workbench:
    """Coalition arithmetic of a single game.

    Attributes:
        house: the chamber by itself.
        present: the coalition that has signed, the formateur's bloc in it.
        formateur: bloc of the nominee who holds the mandate, −1 none.
        talks: who cannot sit with whom now, None without a formateur.
        talks_power: power of the others within coalitions that hold the formateur's bloc and can
            come about; None without a formateur.
        shares: one a bloc.
        line: Gamson's line through the coalition, None where there is none.
        spent, left: points of portfolios with somebody, and free (h).
        lots_left: small change that is left, None where the role may not know.
    """

    house: House
    present: Present
    formateur: int
    talks: Talks | None
    talks_power: Power | None
    shares: tuple[Share, ...]
    line: Line | None
    spent: int
    left: int
    lots_left: int | None


def workbench(view: View) -> Workbench:
    """The workbench of a single game (B = 1) as a role may see it.

    Raises:
        UserError: the deck has more blocs than can be counted with.
    """
    engine, state, rules = view.engine, view.state, view.engine.rules
    talks = talks_of(engine, state)
    formateur = int(engine.mandate(state)[0])
    signed = state.pledged[0] > 0
    members = tuple(b for b in range(len(rules.blocs)) if signed[b] or b == formateur)
    shares = _shares(view)
    spent = sum(
        p for p, who in zip(rules.portfolio_points, state.owner[0], strict=True) if who >= 0
    )
    known = all(share.whole for share in shares)
    return Workbench(
        house=_house(rules.seats, rules.majority),
        present=present(rules.seats, rules.majority, members, talks),
        formateur=formateur,
        talks=talks,
        talks_power=_power(rules.seats, rules.majority, talks) if talks else None,
        shares=shares,
        line=gamson([shares[b].points for b in members], [rules.seats[b] for b in members]),
        spent=spent,
        left=sum(rules.portfolio_points) - spent,
        lots_left=rules.lots - int(state.lots[0].sum()) if known else None,
    )


def _shares(view: View) -> tuple[Share, ...]:
    answers, whole = view.engine.answers(view.state), _knows_lots(view)
    figures = (answers.points[0], answers.worth[0], answers.fair[0], whole)
    return tuple(
        Share(points, worth, fair, 100 * worth // fair if fair > 0 else 0, known)
        for points, worth, fair, known in zip(*(each.tolist() for each in figures), strict=True)
    )


def _knows_lots(view: View) -> Bools:
    """(N,) whose small change the role knows: the office all, others their own before the vote."""
    rules = view.engine.rules
    known = np.zeros(len(rules.blocs), np.bool_)
    own = rules.roles[view.role].blocs if view.role >= 0 else ()
    known[list(own)] = True
    known |= view.role < 0 or rules.roles[view.role].office or bool(view.state.governed[0] >= 0)
    return known
