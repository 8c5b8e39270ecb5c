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
        step.change(rules.capital + index, rules.cause_income, income)
    step.settle()
    table.cooldown = [c if c == 127 else max(c - 1, 0) for c in table.cooldown]
    table.mark = [max(weeks - 1, 0) for weeks in table.mark]
    reprice(pos)
    news(pos)


def news(pos: Position) -> None:
    """Injects, then one card; what is eligible for the draw is read before the injects."""
    table, rules = pos.table, pos.rules
    table.called, table.card, table.choice = 0, -1, -1
    weights = [card.weight if _eligible(pos, i) else 0 for i, card in enumerate(rules.cards)]
    for index, card in enumerate(rules.cards):
        in_time = card.first <= table.week <= card.last
        if card.inject and in_time and not table.drawn[index] and truth(pos, card.when, {}):
            table.drawn[index] = table.week
            at_once(pos, card.happening)
    x = draw(pos.key, table.week, rules.slot_card, max(sum(weights), rules.quiet))
    for index, weight in enumerate(weights):
        if x < weight:
            table.card = index
            table.drawn[index] = table.week
            at_once(pos, rules.cards[index].happening)
            return
        x -= weight


def _eligible(pos: Position, index: int) -> bool:
    card, table = pos.rules.cards[index], pos.table
    used = card.once and table.drawn[index] > 0
    in_time = card.first <= table.week <= card.last
    return not card.inject and in_time and not used and truth(pos, card.when, {})
