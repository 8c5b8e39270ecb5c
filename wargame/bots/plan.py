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
