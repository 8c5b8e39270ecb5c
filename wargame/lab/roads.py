"""Roads a role could take this week: the orders that a bot which looks ahead compares.

The first road is always the usual one, without orders. Every other differs from it in one thing,
so that a difference has one cause; what combines well is found in the weeks that follow.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np

from wargame.bots.look import Look
from wargame.bots.orders import NO, NO_MOVE, YES, Orders
from wargame.bots.stance import stances
from wargame.engine.state import Bools, Index, Ints, bools

MARGINS = (-6, 8)
"""Seats beyond the deck's margin that a formateur tries."""

GENEROUS = (84, 100, 110)
"""Percent of the fair share in a first offer that a formateur tries."""

PATIENCE = 2
"""Weeks beyond this one in which a bloc that holds out refuses."""


@dataclass(frozen=True, slots=True)
class Road:
    """Orders in the games where they make sense.

    Attributes:
        orders: fields of :class:`wargame.bots.orders.Orders` with their values.
        may: (B,) where it is worth a try.
        weeks: weeks beyond this one in which passing orders count.
    """

    orders: tuple[tuple[str, int], ...]
    may: Bools
    weeks: int = 0


def roads(look: Look) -> list[Road]:
    """All roads of a role in its turn; the usual one first."""
    idle = _speaks_for_the_formateur(look)
    found = [Road((), np.ones(look.games, np.bool_)), *_ways_out(look)]
    found += [*_lines(look), *_moves(look), *_talks(look)]
    return [_except(road, idle) if road.orders else road for road in found]


def answers(look: Look, bloc: Index) -> list[Road]:
    """Roads before an offer to ``bloc`` (B,): as usual, yes, no, or no for some weeks."""
    open_ = look.legal.accept[np.arange(look.games), bloc]
    return [Road((), np.ones(look.games, np.bool_)), *_replies(open_)]


def _replies(open_: Bools) -> list[Road]:
    yes, no = (("answer", YES),), (("answer", NO),)
    return [Road(yes, open_), Road(no, open_), Road(no, open_, PATIENCE)]


def _speaks_for_the_formateur(look: Look) -> Bools:
    """(B,) the role has nothing to say of its own: all its blocs hold the mandate."""
    made = look.rules.roles[look.role]
    if made.office or not made.blocs:
        return np.zeros(look.games, np.bool_)
    return bools(np.all(look.own[:, list(made.blocs)], axis=1))


def _except(road: Road, where: Bools) -> Road:
    return Road(road.orders, road.may & ~where, road.weeks)


def _ways_out(look: Look) -> Iterator[Road]:
    """Each open option of a dilemma that is the role's."""
    for option, may in enumerate(look.legal.choose.T):
        yield Road((("choice", option),), may)


def _lines(look: Look) -> Iterator[Road]:
    """A formateur's lines, margins and first offers."""
    forming = look.forming
    if not forming.any():
        return
    now = stances(look)
    for line in range(len(look.rules.bots.stances)):
        yield Road((("stance", line),), bools(forming & (now != line)))
    for margin in MARGINS:
        yield Road((("margin", margin),), forming)
    for percent in GENEROUS:
        if percent != look.rules.bots.generosity:
            yield Road((("generosity", percent),), forming)


def _moves(look: Look) -> Iterator[Road]:
    """Each open move, and none."""
    may = look.legal.move
    for move in np.flatnonzero(may.any(axis=0)):
        yield Road((("move", int(move)),), may[:, move])
    yield Road((("move", NO_MOVE),), bools(may.any(axis=1)))


def _talks(look: Look) -> Iterator[Road]:
    """A bloc's answers to what stands, and staying with a coalition or leaving it."""
    blocs = list(look.rules.roles[look.role].blocs)
    if not blocs:
        return
    yield from _replies(bools(look.legal.accept[:, blocs].any(axis=1)))
    partner = bools(look.legal.withdraw[:, blocs].any(axis=1))
    yield Road((("leave", NO),), partner)
    yield Road((("leave", YES),), partner)


def told(chosen: list[Road], road: Index, game: Index, week: Ints) -> Orders:
    """Orders for K rows: row i follows ``chosen[road[i]]`` in a game that is in ``week[game[i]]``.

    Args:
        chosen: the roads.
        road: (K,) which of them.
        game: (K,) of which game.
        week: (B,) the week of each game.
    """
    orders = Orders.free(len(road))
    for field in fields(Orders):
        values = np.array([dict(each.orders).get(field.name, _FREE[field.name]) for each in chosen])
        getattr(orders, field.name)[:] = values[road]
    orders.until[:] = week[game] + np.array([each.weeks for each in chosen])[road]
    return orders


_FREE = {field.name: int(getattr(Orders.free(1), field.name)[0]) for field in fields(Orders)}
