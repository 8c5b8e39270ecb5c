"""One look of a bot at its view: what it asks about the position, worked out at most once."""

from dataclasses import replace
from functools import cached_property

import numpy as np

from wargame.bots.lore import Lore
from wargame.bots.luck import Luck, Purpose, Turn
from wargame.bots.orders import FREE, PASSING, YES
from wargame.engine import Legal, View
from wargame.engine.frame import Frame
from wargame.engine.state import Bools, Index, Ints
from wargame.engine.trees import Tree

VOID, GIVEN, KEPT = 0, 1, 2
"""States of a promise."""


class Look:
    """B games as one role sees them. Shapes: N blocs, P portfolios, T answer terms."""

    def __init__(self, seen: View, luck: Luck, lore: Lore, step: int) -> None:
        self.seen, self.luck, self.lore, self.step = seen, luck, lore, step
        self.state, self.role, self.rules = seen.state, seen.role, lore.rules
        self.games = seen.state.games

    def take(self, rows: Index) -> "Look":
        """A look at some of the games."""
        seen = View(self.seen.engine, self.state.take(rows), self.role)
        return Look(seen, self.luck.take(rows), self.lore, self.step)

    @property
    def turn(self) -> Turn:
        """What this role has done this week."""
        if self.luck.turn is None:
            raise ValueError("no turn has been opened: ask a bot to act with step 0 first")
        return self.luck.turn

    def told(self, field: str) -> Ints:
        """(B,) a field of the orders that counts this week; FREE where nothing is ordered."""
        orders = self.luck.orders
        if orders is None:
            return np.full(self.games, FREE, np.int32)
        value: Ints = getattr(orders, field)
        if field in PASSING:
            return np.where(self.state.week <= orders.until, value, np.int32(FREE))
        return value

    @property
    def acting(self) -> Bools:
        """(B,) no order keeps the role from acting this week."""
        return np.asarray(self.told("rest") != YES)

    @cached_property
    def frame(self) -> Frame:
        """The position as it is."""
        return self.seen.engine.frame(self.state)

    @cached_property
    def legal(self) -> Legal:
        """What may be done."""
        return Legal(self.frame, self.role)

    @cached_property
    def mandate(self) -> Index:
        """(B,) the bloc that holds the mandate, −1 none."""
        return self.lore.nominee_bloc[self.state.nominee]

    @cached_property
    def own(self) -> Bools:
        """(B, N) the bloc that holds the mandate."""
        return np.asarray(self.mandate[:, None] == np.arange(self.lore.blocs))

    @cached_property
    def forming(self) -> Bools:
        """(B,) this role holds the mandate and no cabinet is in office."""
        office = self.rules.roles[self.role].office
        return office & (self.state.nominee >= 0) & (self.state.governed < 0)

    @cached_property
    def partner(self) -> Bools:
        """(B, N) pledged blocs other than the formateur's own."""
        return (self.state.pledged > 0) & ~self.own

    @cached_property
    def gap(self) -> Ints:
        """(B,) seats missing to the majority with the margin wanted; early, the margin is wider."""
        bots = self.rules.bots
        cast = self.frame.number(self.lore.partner_votes, "b")
        sure = np.sum(cast * (self.state.pledged > 0), axis=1, dtype=np.int32)
        early = np.where(self.state.stage < self.lore.last_stage, bots.early_margin, 0)
        wanted = bots.margin if self.luck.orders is None else bots.margin + self.luck.orders.margin
        return np.asarray(self.rules.majority + wanted + early - sure, np.int32)

    @cached_property
    def content(self) -> Frame:
        """The position in which every bloc had about its fair share, in small change."""
        rules = self.rules
        if rules.lot_worth <= 0:
            return self.frame
        missing = np.maximum(self.frame.fair - self.frame.worth, 0)
        lots = self.state.lots + -(-missing // rules.lot_worth)
        return self.seen.engine.frame(replace(self.state, lots=lots.astype(np.int32)))

    def chance(self, tree: Tree, actor: int) -> Ints:
        """(B,) a chance of 1024, read for the acting bloc where it speaks of one."""
        scope = self.lore.scope(tree)
        found = self.frame.number(tree, *scope)
        return found[:, max(actor, 0)] if scope else found

    def draw(self, purpose: Purpose, n: int, index: int | Index = 0) -> Ints:
        """This week's draws 0 … n−1."""
        return self.luck.draw(self.state.week, purpose, n, index)

    def drawn_for(self, purpose: Purpose, n: int, bloc: Index) -> Ints:
        """(B,) this week's draws, by a bloc of each game."""
        every = self.draw(purpose, n, np.arange(self.lore.blocs))
        found: Ints = every[np.arange(self.games), bloc]
        return found


def chance_of_yes(frame: Frame) -> Ints:
    """(B, N) chance of 1024 that a bloc accepts; 0 where a red line holds."""
    chance = frame.number(frame.rules.accept, "b")
    return np.where(frame.crossed > 0, np.int32(0), chance)
