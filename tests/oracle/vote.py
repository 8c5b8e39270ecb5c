"""Votes, and what follows when a mandate is lost."""

from tests.oracle.acts import take_back
from tests.oracle.chance import draw
from tests.oracle.position import Position
from tests.oracle.step import PROMISE_LIVE, PROMISE_NONE, Step, at_once
from tests.oracle.walker import number, truth
from wargame.engine.rules import Lapse, Vote


def vote(pos: Position) -> None:
    """The vote of this week, if there is one."""
    table = pos.table
    if table.governed >= 0:
        _appointments(pos, len(pos.rules.votes) - 1)
    if table.governed >= 0 or table.stage >= len(pos.rules.votes):
        return
    stage = pos.rules.votes[table.stage]
    if stage.cabinet:
        if table.called:
            _cabinet(pos, stage)
    elif table.week >= stage.earliest and all(table.owner[p] >= 0 for p in stage.posts):
        _posts(pos, stage)


def _appointments(pos: Position, index: int) -> None:
    """Parliament confirms each minister named under the cabinet, or rejects him."""
    table, stage = pos.table, pos.rules.votes[index]
    ministries = [p for p in pos.portfolios if pos.rules.ministries[p]]
    named = [p for p in ministries if table.owner[p] >= 0 and not table.filled[p]]
    yes, quota = _yes(pos, stage, index), number(pos, stage.quota, {})
    against = {p: number(pos, stage.objectors, {"p": p}) for p in named}
    for minister in named:
        if yes - against[minister] >= quota:
            table.fixed[minister] = table.filled[minister] = 1
        else:
            table.owner[minister] = -1


def _yes(pos: Position, stage: Vote, index: int) -> int:
    """Seats cast in favour, with this week's noise."""
    return sum(number(pos, stage.votes, {"b": bloc, "vote": index}) for bloc in pos.blocs)


def _posts(pos: Position, stage: Vote) -> None:
    table = pos.table
    if _yes(pos, stage, table.stage) < number(pos, stage.quota, {}):
        at_once(pos, stage.failed)
        return
    for post in stage.posts:
        table.fixed[post] = table.filled[post] = 1
    table.stage += 1
    table.designated = 0
    at_once(pos, stage.passed)


def _cabinet(pos: Position, stage: Vote) -> None:
    table = pos.table
    for bloc in pos.blocs:
        if not table.pledged[bloc]:
            take_back(pos, bloc)
    yes, quota = _yes(pos, stage, table.stage), number(pos, stage.quota, {})
    ministries = [p for p in pos.portfolios if pos.rules.ministries[p]]
    confirmed = [
        p
        for p in ministries
        if table.owner[p] >= 0 and yes - number(pos, stage.objectors, {"p": p}) >= quota
    ]
    if yes < quota or len(confirmed) < stage.minimum:
        table.failed += 1
        at_once(pos, stage.failed)
        return
    for ministry in ministries:
        if ministry in confirmed:
            table.fixed[ministry] = table.filled[ministry] = 1
        else:
            table.owner[ministry] = -1
    table.stage += 1
    table.governed = 0
    at_once(pos, stage.passed)


def succession(pos: Position) -> None:
    """The first reason that holds ends the mandate."""
    if pos.table.governed >= 0 or pos.table.nominee < 0:
        return
    if any(_lapses(pos, lapse) for lapse in pos.rules.lapses):
        _lose_mandate(pos)
        _next_mandate(pos)


def _lapses(pos: Position, lapse: Lapse) -> bool:
    if not truth(pos, lapse.when, {}):
        return False
    chance = number(pos, lapse.chance, {})
    return draw(pos.key, pos.table.week, lapse.slot, 1024) < chance


def _lose_mandate(pos: Position) -> None:
    table, rules = pos.table, pos.rules
    for bloc in pos.blocs:
        take_back(pos, bloc)
        table.pledged[bloc] = table.refused[bloc] = 0
        table.claim[bloc] = -1
    players = [role for move in rules.moves for role in move.roles]
    for index, role in enumerate(players):
        if rules.roles[role].office:
            table.cooldown[index] = 0
    table.promise = [PROMISE_NONE if s == PROMISE_LIVE else s for s in table.promise]
    for portfolio in pos.portfolios:
        if rules.office[portfolio]:
            table.owner[portfolio] = -1
            table.fixed[portfolio] = 0
    table.failed = table.designated = table.called = 0
    table.lost += 1


def _next_mandate(pos: Position) -> None:
    table, rules, step = pos.table, pos.rules, Step(pos)
    table.nominee += 1
    if table.nominee == len(rules.nominees):
        table.nominee = -1
    else:
        nominee = rules.nominees[table.nominee]
        table.pledged[nominee.bloc] = 1
        for portfolio in pos.portfolios:
            if rules.office[portfolio]:
                table.owner[portfolio] = nominee.bloc
                table.fixed[portfolio] = 1
        for bloc in pos.blocs:
            variable = rules.trust + bloc
            step.change(variable, rules.cause_mandate, nominee.trust[bloc] - table.var[variable])
    step.happen(rules.on_change)
    if table.nominee >= 0:
        step.happen(rules.nominees[table.nominee].on_change)
    step.settle()
