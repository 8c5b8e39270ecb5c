"""A game from its first Brief, and a week from the last act to the next Brief."""

from tests.oracle.acts import choose
from tests.oracle.adjudicate import adjudicate, apply_rules
from tests.oracle.brief import brief, news
from tests.oracle.chance import draw
from tests.oracle.position import Position
from tests.oracle.step import PROMISE_BROKEN, PROMISE_KEPT, PROMISE_LIVE, Step
from tests.oracle.vote import succession, vote
from tests.oracle.walker import truth


def begin(pos: Position) -> None:
    """The first mandate, the moods, and the Brief of week 1."""
    rules, table = pos.rules, pos.table
    nominee = rules.nominees[0]
    for bloc in pos.blocs:
        table.var[rules.trust + bloc] = nominee.trust[bloc]
        m = rules.mood_range[bloc]
        drawn = draw(pos.key, 0, rules.slot_mood + bloc, 2 * m + 1)
        table.var[rules.mood + bloc] = drawn - m
    table.pledged[nominee.bloc] = 1
    for portfolio in pos.portfolios:
        if rules.office[portfolio]:
            table.owner[portfolio] = nominee.bloc
            table.fixed[portfolio] = 1
    news(pos)


def end_week(pos: Position) -> None:
    """Everything after the last act: the default choice, Adjudicate to Endings, next Brief."""
    _default_choice(pos)
    adjudicate(pos)
    governed_before = pos.table.governed >= 0
    last_stage_open = not governed_before and pos.table.stage == len(pos.rules.votes) - 1
    vote(pos)
    succession(pos)
    aftermath(pos, governed_before, last_stage_open)
    for index, clause in enumerate(pos.rules.clauses):
        if truth(pos, clause.when, {}):
            pos.table.ended = index
            return
    pos.table.week += 1
    brief(pos)


def _default_choice(pos: Position) -> None:
    if pos.table.card < 0 or pos.table.choice >= 0:
        return
    card = pos.rules.cards[pos.table.card]
    if card.choices:
        choose(pos, card.default)


def aftermath(pos: Position, governed_before: bool, last_stage_open: bool) -> None:
    """The count of weeks, promises one after the other, then the rules of this phase."""
    table = pos.table
    if governed_before:
        table.governed += 1
    for index, promise in enumerate(pos.rules.promises):
        if table.promise[index] != PROMISE_LIVE:
            continue
        step = Step(pos)
        if truth(pos, promise.broken_when, {}):
            step.turn_promise(index, PROMISE_BROKEN)
        elif truth(pos, promise.due, {}):
            kept = truth(pos, promise.kept_when, {})
            step.turn_promise(index, PROMISE_KEPT if kept else PROMISE_BROKEN)
        step.settle()
    if governed_before:
        apply_rules(pos, pos.rules.aftermath)
    if table.governed < 0 and last_stage_open:
        table.designated += 1
