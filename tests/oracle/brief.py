"""The Brief of a week: income and clocks, then the news."""

from tests.oracle.chance import draw
from tests.oracle.position import Position
from tests.oracle.step import Step, at_once, reprice
from tests.oracle.walker import truth


def brief(pos: Position) -> None:
    """Income, clocks and prices; then the news."""
    table, rules = pos.table, pos.rules
    step = Step(pos)
    for index, role in enumerate(rules.roles):
        income = role.income_governed if table.governed >= 0 else role.income
        room = max(rules.cap - table.var[rules.capital + index], 0)
        step.change(rules.capital + index, rules.cause_income, min(income, room))
    step.settle()
    table.cooldown = [c if c == 127 else max(c - 1, 0) for c in table.cooldown]
    table.mark = [max(weeks - 1, 0) for weeks in table.mark]
    reprice(pos, {})
    news(pos)


def news(pos: Position) -> None:
    """Injects one after the other, then a card, unless an inject asks for a choice."""
    table, rules = pos.table, pos.rules
    table.called, table.card, table.choice = 0, -1, -1
    for index, card in enumerate(rules.cards):
        if card.inject and not table.drawn[index] and _its_time(pos, index):
            _happens(pos, index)
            table.card = index if card.choices else table.card
    if table.card < 0:
        _draw_card(pos)


def _draw_card(pos: Position) -> None:
    table, rules = pos.table, pos.rules
    weights = [card.weight if _eligible(pos, i) else 0 for i, card in enumerate(rules.cards)]
    x = draw(pos.key, table.week, rules.slot_card, max(sum(weights), rules.quiet))
    for index, weight in enumerate(weights):
        if x < weight:
            table.card = index
            _happens(pos, index)
            return
        x -= weight


def _happens(pos: Position, index: int) -> None:
    pos.table.drawn[index] = pos.table.week
    at_once(pos, pos.rules.cards[index].happening)


def _eligible(pos: Position, index: int) -> bool:
    card = pos.rules.cards[index]
    used = card.once and pos.table.drawn[index] > 0
    return not card.inject and not used and _its_time(pos, index)


def _its_time(pos: Position, index: int) -> bool:
    card = pos.rules.cards[index]
    return card.first <= pos.table.week <= card.last and truth(pos, card.when, {})
