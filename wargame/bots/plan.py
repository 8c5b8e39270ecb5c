"""A bot's turn as stages, each looked at once a week in a game unless it acted there."""

from collections.abc import Callable

import numpy as np

from wargame.bots.decisions import Draft
from wargame.bots.look import Look
from wargame.engine.state import Bools

Stage = Callable[[Look, Draft, Bools], Bools]
"""Puts acts down where told to, and returns where it must be looked at again this week."""


def pursue(look: Look, draft: Draft, plan: tuple[Stage, ...]) -> None:
    """Go on with ``plan`` where each game's turn has come to."""
    turn = look.turn
    for number, stage in enumerate(plan):
        where = draft.open & (turn.stage <= number)
        if not where.any():
            continue
        again = stage(look, draft, where)
        turn.stage[where] = np.where(again[where], number, number + 1)
    draft.over = turn.stage >= len(plan)


def within(look: Look, draft: Draft, where: Bools, stage: Stage) -> Bools:
    """Run a stage on the games of ``where`` alone, when they are few: costly looks stay small."""
    rows = np.flatnonzero(where & draft.open)
    if not len(rows):
        return np.zeros(look.games, np.bool_)
    if len(rows) * 4 > look.games * 3:
        return stage(look, draft, where)
    part, made = look.take(rows), draft.blank(len(rows))
    found = stage(part, made, made.open.copy())
    draft.put_back(rows, made)
    look.turn.put(rows, part.turn)
    again = np.zeros(look.games, np.bool_)
    again[rows] = found
    return again
