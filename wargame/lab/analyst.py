"""The analyst: before it acts it plays every road it could take to the end, many times over.

It knows what its role knows. Hidden moods and purses are drawn afresh, chance is its own and the
same for every road, and everybody in these games is greedy (one-step lookahead with rollouts;
Tesauro and Galperin 1996, "On-line policy improvement using Monte-Carlo search").
"""

import numpy as np

from wargame.bots import Bot, Decisions, Luck, Reason, make_bot
from wargame.bots.look import Look
from wargame.bots.lore import Shelf
from wargame.engine import View
from wargame.engine.state import Index
from wargame.lab.lookahead import NOWHERE, LookAhead
from wargame.lab.roads import Road, answers, roads, told

PLAYOUTS = 32
"""Games played along each road."""

BUDGET = 1024
"""Games played for one decision, at most; with many roads each gets fewer, but never under:"""

LEAST = 8

INERTIA = 1.0
"""Points by which a road must beat the usual one to be taken."""


class Analyst:
    """Plays any role greedily under the orders that came out best when it looked ahead."""

    strength = "analyst"

    def __init__(
        self, explain: bool = True, playouts: int = PLAYOUTS, budget: int = BUDGET
    ) -> None:
        """A bot that looks ahead.

        Args:
            explain: state reasons.
            playouts: games played along each road.
            budget: games played for one decision in one game, at most: counted, not timed, so
                that the same position is judged alike on every machine.
        """
        self._hand: Bot = make_bot("greedy", explain)
        self._player: Bot = make_bot("greedy", explain=False)
        self._shelf = Shelf()
        self._playouts, self._budget = playouts, budget

    def act(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """The next act of ``role`` this week; it looks ahead as its turn begins.

        What it weighed is told with the first act, and with an act that was itself the order.
        """
        if step == 0:
            fresh = Luck(luck.keys)  # the order of last week is no part of what is usual
            look = Look(seen, fresh, self._shelf.of(seen.engine), step)
            self._choose(look, luck, roads(look), None)
        made = self._hand.act(seen, role, luck, step)
        if luck.weighed is not None:
            told = (made.why.reason == Reason.ORDERED) | (step == 0)
            made.why.weighed = luck.weighed * told[:, None]
        return made

    def stand(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """Between turns it takes what stands like a greedy bot; there is one road only."""
        return self._hand.stand(seen, role, luck, step)

    def answer(self, seen: View, role: int, bloc: int | Index, luck: Luck) -> Decisions:
        """The answer to what stands on offer to ``bloc``, after looking ahead."""
        bloc = np.broadcast_to(np.asarray(bloc, np.intp), (seen.state.games,))
        look, own = Look(seen, luck, self._shelf.of(seen.engine), step=-1), Luck(luck.keys)
        self._choose(look, own, answers(look, bloc), bloc)
        made = self._hand.answer(seen, role, bloc, own)
        made.why.weighed = own.weighed
        if own.weighed is not None:
            ordered = own.weighed[:, 0] > 0
            made.why.reason = np.where(ordered, np.int32(Reason.ORDERED), made.why.reason)
        return made

    def _choose(self, look: Look, luck: Luck, open_: list[Road], bloc: Index | None) -> None:
        """Put the best road of every game into ``luck``, and what it was compared with."""
        open_ = [road for road in open_ if road.may.any()]
        ahead = LookAhead(look, luck.keys, open_, self._player)
        count = np.sum([road.may for road in open_], axis=0)
        points = np.full((len(open_), look.games), NOWHERE)
        for roads_open in np.unique(count[count > 1]):
            games = np.flatnonzero(count == roads_open)
            times = max(min(self._playouts, self._budget // int(roads_open)), LEAST)
            points[:, games] = ahead.points(games, times, bloc)
        every = np.arange(look.games)
        best = points.argmax(axis=0)
        best[points[best, every] < points[0] + INERTIA] = 0
        luck.orders = told(open_, best, every, look.state.week)
        weighed = np.column_stack([count, np.rint(points[best, every]), np.rint(points[0])])
        luck.weighed = np.where(best[:, None] > 0, weighed, 0).astype(np.int32)
