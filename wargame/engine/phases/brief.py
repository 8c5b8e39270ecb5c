"""Brief: the week opens. Income, cooldowns and marks; injects; one card by weight."""

import numpy as np

from wargame.base.rng import draw
from wargame.engine import marks
from wargame.engine.book import Book
from wargame.engine.happenings import happen
from wargame.engine.machine import Machine
from wargame.engine.record import Record
from wargame.engine.state import NEVER, Bools, State, bools, distinct, some


def brief(engine: Machine, state: State, record: Record | None, first: bool = False) -> None:
    """Open the week of every game, in place; the first week brings no income."""
    if record is not None:
        record.enter(int(state.week[0]), "brief")
    if not first:
        _pass_time(engine, state, record)
    state.called[:] = 0
    state.card[:] = -1
    state.choice[:] = -1
    open_now = _open(engine, state)
    _injects(engine, state, record, open_now & engine.is_inject)
    _draw_card(engine, state, record, open_now & engine.is_card)


def _pass_time(engine: Machine, state: State, record: Record | None) -> None:
    rules = engine.rules
    book = Book(engine, state, record)
    governed = state.governed >= 0
    purses = state.var[:, rules.capital : rules.capital + len(rules.roles)]
    income = np.where(governed[:, None], engine.income_governed, engine.income)
    room = np.maximum(rules.cap - purses, 0)
    book.add_block(rules.capital, rules.cause_income, np.minimum(income, room))
    state.cooldown -= (state.cooldown > 0) & (state.cooldown != NEVER)
    marks.run_down(state)
    book.reprice(rules.cause_mark, np.ones(state.pledged.shape, np.bool_))
    book.close()


def _injects(engine: Machine, state: State, record: Record | None, open_now: Bools) -> None:
    for number in np.flatnonzero(open_now.any(axis=0)):
        card = engine.rules.cards[number]
        due = open_now[:, number] & engine.frame(state).holds(card.when)
        if some(due):
            _play(engine, state, record, int(number), due)


def _open(engine: Machine, state: State) -> Bools:
    """(B, C) cards that are within their weeks and not used up."""
    week = state.week[:, None]
    in_time = (week >= engine.card_first) & (week <= engine.card_last)
    return bools(in_time & ((state.drawn == 0) | engine.card_again))


def _draw_card(engine: Machine, state: State, record: Record | None, open_now: Bools) -> None:
    """One card by weight, or a quiet week; an inject that poses a dilemma takes its place."""
    rules = engine.rules
    if not rules.cards:
        return
    holds = engine.frame(state).hold(engine.card_when, open_now)
    edges = np.add.accumulate(holds * engine.card_weight, axis=1, dtype=np.int32)
    size = np.maximum(edges[:, -1], max(rules.quiet, 1))
    dice = draw(state.seed, state.week, rules.slot_card, size)
    found = (dice < edges[:, -1]) & (state.card < 0)
    if not some(found):
        return
    which = (edges > dice[:, None]).argmax(axis=1)
    for number in distinct(which[found]):
        _play(engine, state, record, number, found & (which == number))


def _play(engine: Machine, state: State, record: Record | None, number: int, where: Bools) -> None:
    card = engine.rules.cards[number]
    if record is not None:
        record.note("inject" if card.inject else "card", card=number)
    state.drawn[where, number] = state.week[where]
    if not card.inject or card.choices:
        state.card[where] = number
    book = Book(engine, state, record)
    happen(book, engine.frame(state), card.happening, where)
    book.close()
