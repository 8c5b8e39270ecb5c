"""Offers: whom the formateur asks next, what it takes back for it, and whom it tops up."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.bots.decisions import Draft, Reason
from wargame.bots.look import Look
from wargame.bots.orders import FREE
from wargame.bots.package import Package, assemble
from wargame.bots.plan import within
from wargame.engine import Kind
from wargame.engine.acts import mask_of
from wargame.engine.state import Bools, Index, Ints

POOR = 90
"""A partner with less than this percent of its fair share may be topped up."""

LIKELY = 64
"""A partner whose chance of leaving this week (of 1024) is at least this is at risk."""

GOOD = 90
"""A standing offer of this percent of what is aimed at is left as it is: it may yet be taken."""

LEAST = 75
"""Less than this percent of what is aimed at is not worth the asking,"""

BEGUN = 68
"""or less than this, where a second offer can complete the first."""

PATIENCE = 50
"""A bloc that takes two offers counts this percent of its price against the next best."""

TROUBLE = 75
"""Percent of its chance at which a bloc counts from which the line withholds anything: others
charge for its company, and no points pay for that."""

BEYOND, PARTNER = 4, 30
"""Seats beyond those missing that are still of use; what a partner costs besides its seats' share,
in seats: an offer, a place at the table, a voice that may leave again."""

TRIES = 3
"""Blocs looked at for one offer; the second when there is too little to offer to the first."""


def top_up(look: Look, draft: Draft, where: Bools) -> Bools:
    """Give a partner who has too little and may leave its fair share."""
    where = where & draft.open & look.forming & look.partner.any(axis=1) & _offers_left(look)
    if not where.any():
        return where
    return within(look, draft, where & _poor(look).any(axis=1), _top_up)


def _poor(look: Look) -> Bools:
    """(B, N) partners with too little who have not been served this week."""
    found = look.partner & ~look.turn.asked & look.legal.send
    return np.asarray(found & (look.frame.points * 100 < look.frame.fair * POOR))


def _top_up(look: Look, draft: Draft, where: Bools) -> Bools:
    leave = look.frame.number(look.rules.leave, "b")
    risk = np.where(_poor(look) & (leave >= LIKELY) & where[:, None], leave, 0)
    rows = np.flatnonzero(risk.any(axis=1))
    if not len(rows):
        return np.zeros(look.games, np.bool_)
    bloc = risk[rows].argmax(axis=1)
    made = assemble(look, rows, bloc, look.frame.fair[rows, bloc], rebuild=False)
    return send_to(look, draft, rows, bloc, made, made.better, Reason.TOP_UP, leave)


def bargain(look: Look, draft: Draft, where: Bools) -> Bools:
    """Send to the bloc that brings most for what it costs, while seats are missing.

    What it brings: its chance of a yes times those of its seats that are missing. What it costs:
    its fair share, which goes with its seats, and what any partner costs. So few large partners
    come before many small ones, a large one is not paid for seats that nobody needs, and a bloc
    that would make others charge more comes when it is clearly the readier.
    """
    where = where & draft.open & look.forming & _offers_left(look) & (look.state.called == 0)
    return within(look, draft, where, _bargain)


def _bargain(look: Look, draft: Draft, where: Bools) -> Bools:
    done = np.zeros(look.games, np.bool_)
    short = where & (look.gap > 0)
    if not short.any():
        return done
    seats = look.lore.seats
    brings = look.turn.hope * np.minimum(seats, look.gap[:, None] + BEYOND)
    price = brings * 64 // (seats + PARTNER)
    target = _generous(look)
    standing = (look.state.sent > 0) & ~look.partner
    good = standing & (look.frame.worth * 100 >= target * GOOD)
    may = look.legal.send & ~look.partner & ~look.own & ~look.turn.asked & ~good & short[:, None]
    wish = np.where(may, price, 0)
    for _ in range(TRIES):
        rows = np.flatnonzero(wish.any(axis=1) & draft.open)
        if not len(rows):
            break
        bloc = wish[rows].argmax(axis=1)
        wish[rows, bloc] = 0
        lesser = (
            standing[rows] & ~look.turn.asked[rows] & (price[rows] < price[rows, bloc][:, None])
        )
        wanted = target[rows, bloc]
        made = assemble(look, rows, bloc, wanted, rebuild=True, lesser=lesser)
        done |= _take_back(look, draft, rows, made)
        begun = made.more & (price[rows, bloc] * PATIENCE >= 100 * wish[rows].max(axis=1))
        least = np.where(begun, BEGUN, LEAST)
        fits = made.better & (made.holder < 0) & (made.worth * 100 >= wanted * least)
        done |= send_to(look, draft, rows, bloc, made, fits, Reason.GAP, look.turn.odds)
    return done


def _take_back(look: Look, draft: Draft, rows: Index, made: Package) -> Bools:
    """An offer to a lesser bloc is taken back for what is needed here."""
    holder = np.full(look.games, -1, np.intp)
    holder[rows] = made.holder
    line = look.turn.line
    return draft.put(holder >= 0, Kind.RETRACT, Reason.GAP, bloc=holder, stance=line)


def _offers_left(look: Look) -> Bools:
    return np.asarray(look.turn.asked.sum(axis=1) < look.rules.bots.offers)


def _generous(look: Look) -> Ints:
    """(B, N) h: what to aim at: the fair share, more after each refusal."""
    bots, told = look.rules.bots, look.told("generosity")[:, None]
    first = np.where(told == FREE, bots.generosity, told)
    percent = np.minimum(first + bots.step * look.state.refused, bots.most)
    return np.asarray(look.frame.fair * percent // 100, np.int32)


def send_to(
    look: Look,
    draft: Draft,
    rows: Index,
    bloc: Index,
    made: Package,
    fits: Bools,
    reason: Reason,
    chance: Ints,
) -> Bools:
    """Put the packages that fit down as sends."""
    rows, bloc = rows[fits], bloc[fits]
    items = made.items[fits]
    claim = look.state.claim[rows, bloc]
    granted = (items & (claim[:, None] == np.arange(look.lore.portfolios))).any(axis=1)
    full: dict[str, NDArray[Any]] = {
        "bloc": bloc,
        "items": mask_of(items),
        "lots": made.lots[fits],
        "promises": made.promises[fits],
        "chance": chance[rows, bloc],
        "reason": np.where(granted, Reason.CLAIM, reason),
    }
    spread = {name: _spread(look.games, rows, values) for name, values in full.items()}
    where = np.zeros(look.games, np.bool_)
    where[rows] = True
    now = draft.put(where, Kind.SEND, stance=look.turn.line, **spread)
    look.turn.asked[rows, bloc] = True
    if len(rows) and draft.explains:
        draft.state_terms(rows, look.content.terms[rows, :, bloc])
    return now


def _spread(games: int, rows: Index, values: NDArray[Any]) -> NDArray[Any]:
    found = np.zeros(games, values.dtype)
    found[rows] = values
    return found
