"""Brief: the week opens. Income, cooldowns and marks; injects; one card by weight."""

import numpy as np

from wargame.base.rng import draw
from wargame.engine import marks
from wargame.engine.book import Book
from wargame.engine.happenings import happen
from wargame.engine.machine import Machine
from wargame.engine.record import Record
from wargame.engine.rules import Card
from wargame.engine.state import NEVER, Bools, State


def brief(engine: Machine, state: State, record: Record | None, first: bool = False) -> None:
    """Open the week of every game, in place; the first week brings no income."""
    if record is not None:
        record.enter(int(state.week[0]), "brief")
    if not first:
        _pass_time(engine, state, record)
    state.called[:] = 0
    state.card[:] = -1
    state.choice[:] = -1
    _injects(engine, state, record)
    _draw_card(engine, state, record)


def _pass_time(engine: Machine, state: State, record: Record | None) -> None:
    rules = engine.rules
    book = Book(engine, state, record)
    governed = state.governed >= 0
    for number, role in enumerate(rules.roles):
        column = rules.capital + number
        income = np.where(governed, role.income_governed, role.income).astype(np.int32)
        room = np.maximum(rules.cap - state.var[:, column], 0)
        book.add(column, rules.cause_income, np.minimum(income, room).astype(np.int32))
    wait = state.cooldown
    state.cooldown = np.where(wait == NEVER, wait, np.maximum(wait - 1, 0)).astype(np.int32)
    marks.run_down(state)
    book.reprice(rules.cause_mark, np.ones(state.pledged.shape, np.bool_))
    book.close()


def _injects(engine: Machine, state: State, record: Record | None) -> None:
    for number, card in enumerate(engine.rules.cards):
        if card.inject:
            due = _eligible(engine, state, number, card)
            if due.any():
                _play(engine, state, record, number, due)


def _eligible(engine: Machine, state: State, number: int, card: Card) -> Bools:
    found = (state.week >= card.first) & (state.week <= card.last)
    if card.once or card.inject:
        found &= state.drawn[:, number] == 0
    return found & engine.frame(state).holds(card.when) if found.any() else found


def _draw_card(engine: Machine, state: State, record: Record | None) -> None:
    """One card by weight, or a quiet week; an inject that poses a dilemma takes its place."""
    rules = engine.rules
    weights = np.zeros((state.games, len(rules.cards)), np.int32)
    for number, card in enumerate(rules.cards):
        if not card.inject:
            weights[:, number] = card.weight * _eligible(engine, state, number, card)
    if not weights.shape[1]:
        return
    edges = np.cumsum(weights, axis=1, dtype=np.int32)
    size = np.maximum(edges[:, -1], max(rules.quiet, 1))
    dice = draw(state.seed, state.week, rules.slot_card, size)
    found = (dice < edges[:, -1]) & (state.card < 0)
    which = np.argmax(edges > dice[:, None], axis=1)
    for number in np.unique(which[found]):
        _play(engine, state, record, int(number), found & (which == number))


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
