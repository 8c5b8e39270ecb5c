"""One look at a state: everything trees may ask for, worked out at most once.

A frame is valid until the state changes; whoever changes it makes a new one.
"""

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from wargame.base.once import once
from wargame.base.rng import draw_one
from wargame.engine.chance import CERTAIN, drawn
from wargame.engine.emit import Function, Scopes
from wargame.engine.state import Bools, Counts, Index, Ints, State, bools, ints
from wargame.engine.trees import TRUE, Tree

if TYPE_CHECKING:
    from wargame.engine.machine import Machine

_LONG_AGO = 99
"""Weeks since a card that was never drawn."""


@cache
def _uniform(value: bool, shape: tuple[int, ...]) -> Bools:
    """An array of one truth, made once; read-only."""
    found = np.full(shape, value)
    found.flags.writeable = False
    return found


def _alone(found: Any) -> Any:
    """The number or truth of an array that holds a single one."""
    return found.item() if found.size == 1 else found


class Frame:
    """What expressions read. Shapes: (B,), (B, N) by bloc, (B, P) by portfolio."""

    def __init__(self, engine: "Machine", state: State, vote: int = -1) -> None:
        """``vote``: the vote for which noise is drawn; −1 means none, and noise is 0."""
        self.engine = engine
        self.rules = engine.rules
        self.state = state
        self.var = state.var
        self._vote = vote
        self.single = state.games == 1
        self._quantities: dict[int, Ints] = {}
        self._kept: dict[Function, Any] = {}
        self._shapes: dict[Scopes, tuple[int, ...]] = {(): (state.games,)}

    # trees ----------------------------------------------------------------------------------------

    def number(self, tree: Tree, *scopes: str) -> Ints:
        """A number tree: (B, *scopes), int32."""
        value = self.value(tree, *scopes)
        return np.full(self.shape(scopes), value, np.int32) if isinstance(value, int) else value

    def truth(self, tree: Tree, *scopes: str) -> Bools:
        """A condition tree: (B, *scopes), bool; not to be written to."""
        value = self.holds(tree, *scopes)
        return _uniform(value, self.shape(scopes)) if isinstance(value, bool) else value

    def value(self, tree: Tree, *scopes: str) -> Counts:
        """A number tree, left plain where it is one number for all games and elements."""
        if tree[0] == "const":
            return int(tree[1])
        if not self.single:
            return ints(self._full(self.engine.function(tree, scopes, False)(self), scopes))
        found = self.engine.scalar(tree, scopes)(self)
        return found if type(found) is int else _alone(ints(self._full(found, scopes)))

    def holds(self, tree: Tree, *scopes: str) -> bool | Bools:
        """A condition tree, left plain where it is one answer for all games and elements."""
        if tree == TRUE:
            return True
        if not self.single:
            return bools(self._full(self.engine.function(tree, scopes, True)(self), scopes))
        found: Any = self.engine.scalar(tree, scopes, True)(self)
        return found if type(found) is bool else _alone(bools(self._full(found, scopes)))

    def each(self, trees: tuple[Tree, ...]) -> list[int] | list[Ints]:
        """Global number trees of the rules: plain numbers of one game, (B,) of several."""
        if self.single:
            found: list[int] = self.engine.scalars(trees)(self)
            return found
        return [self.number(tree) for tree in trees]

    def variable(self, column: int) -> Counts:
        """One variable: a plain number of one game, (B,) of several."""
        return self.values[column] if self.single else self.var[:, column]

    def dice(self, slot: int, times: Counts) -> Counts:
        """This week's draws of 1024 in the shape of ``times``; one game skips what is not asked."""
        state = self.state
        key, week = state.seed.item(0), state.week.item(0)
        if isinstance(times, int):
            return draw_one(key, week, slot, CERTAIN)
        if not self.single:
            return drawn(state, slot, CERTAIN, times.shape[1] if times.ndim > 1 else 0)
        asked = enumerate(times[0].tolist(), slot)
        return np.array([[draw_one(key, week, at, CERTAIN) if n else CERTAIN for at, n in asked]])

    def hold(self, trees: tuple[Tree, ...], may: Bools) -> Bools:
        """Where global condition trees of the rules hold, asked where they ``may``: (B, T)."""
        if self.single:
            return np.array([self.engine.truths(trees)(self, may[0].tolist())])
        found = may.copy()
        for column in np.flatnonzero(may.any(axis=0)):
            found[:, column] &= self.truth(trees[column])
        return found

    def mask(self, tree: Tree) -> Bools:
        """A set tree in global scope: (B, elements)."""
        found: Bools = self.engine.set_function(tree, ())(self)
        if len(found) == self.state.games:
            return found
        return np.broadcast_to(found, (self.state.games, found.shape[-1]))

    def _full(self, value: Any, scopes: Scopes) -> Any:
        shape = self.shape(scopes)
        if isinstance(value, np.ndarray):
            return value if value.shape == shape else np.broadcast_to(value, shape)
        return np.full(shape, value, np.bool_ if isinstance(value, bool) else np.int32)

    def shape(self, scopes: Scopes) -> tuple[int, ...]:
        """(B, *scopes): games, then as many elements as each scope has."""
        found = self._shapes.get(scopes)
        if found is None:
            found = (self.state.games, *(self._size(scope) for scope in scopes))
            self._shapes[scopes] = found
        return found

    def _size(self, scope: str) -> int:
        if scope == "b":
            return len(self.rules.blocs)
        if scope == "p":
            return len(self.rules.portfolios)
        return len(self.rules.tracks[int(scope[1:])].members)

    # one game: what `scalar` reads ----------------------------------------------------------------

    @once
    def values(self) -> list[int]:
        """All variables of the first game."""
        found: list[int] = self.var[0].tolist()
        return found

    def series_of(self, k: int) -> int:
        """This week's value of a series; after its end the last one."""
        values = self.rules.series[k]
        return values[min(self.state.week.item(), len(values)) - 1]

    def since_of(self, card: int) -> int:
        """Weeks since a card was drawn, 99 when never."""
        drawn_in = self.state.drawn.item(card)
        return min(self.state.week.item() - drawn_in, _LONG_AGO) if drawn_in > 0 else _LONG_AGO

    def kept(self, made: Function) -> Any:
        """What a function of this frame gives, worked out once."""
        found = self._kept.get(made)
        if found is None:
            found = self._kept[made] = made(self)
        return found

    # the calendar ---------------------------------------------------------------------------------

    def series(self, k: int) -> Ints:
        """(B,) this week's value of a series; after its end the last one."""
        values = self.engine.series[k]
        return ints(values[np.minimum(self.state.week, len(values)) - 1])

    def since(self, card: int) -> Ints:
        """(B,) weeks since a card was drawn, 99 when never."""
        drawn_in = self.state.drawn[:, card]
        weeks = np.minimum(self.state.week - drawn_in, _LONG_AGO)
        return ints(np.where(drawn_in > 0, weeks, _LONG_AGO))

    def noise(self, n: int) -> Ints:
        """(B, N) −n … n for this vote, 0 outside votes."""
        blocs = len(self.rules.blocs)
        if self._vote < 0:
            return np.zeros((self.state.games, blocs), np.int32)
        slot = self.rules.slot_noise + self._vote * blocs
        return drawn(self.state, slot, 2 * n + 1, blocs) - np.int32(n)

    # derived quantities ---------------------------------------------------------------------------

    def quantity(self, k: int) -> Ints:
        """(B,) a derived quantity, limited to its bounds."""
        return self._quantity(k, ())

    def bloc_quantity(self, k: int) -> Ints:
        """(B, N) a derived quantity of each bloc."""
        return self._quantity(k, ("b",))

    def _quantity(self, k: int, scopes: tuple[str, ...]) -> Ints:
        if k not in self._quantities:
            self._quantities[k] = self.number(self.engine.quantities[k], *scopes)
        return self._quantities[k]

    # sets -----------------------------------------------------------------------------------------

    @once
    def mandate(self) -> Ints:
        """(B,) the bloc of the nominee who holds the mandate, −1 none."""
        return self.engine.nominee_bloc[self.state.nominee]

    @once
    def is_formateur(self) -> Bools:
        """(B, N) whose nominee holds the mandate."""
        return bools(self.mandate[:, None] == self.engine.bloc_index)

    @once
    def is_pledged(self) -> Bools:
        """(B, N) supports the formateur."""
        return self.state.pledged > 0

    @once
    def is_offered(self) -> Bools:
        """(B, N) an offer stands."""
        return self.state.sent > 0

    @once
    def is_filled(self) -> Bools:
        """(B, P) confirmed or voted."""
        return self.state.filled > 0

    @once
    def is_free(self) -> Bools:
        """(B, P) nobody has it."""
        return self.state.owner < 0

    @once
    def is_vacant(self) -> Bools:
        """(B, P) ministries without a confirmed minister, once governed."""
        governed = (self.state.governed >= 0)[:, None]
        return bools(governed & self.engine.is_ministry & ~self.is_filled)

    def _owner_is(self, blocs: Bools) -> Bools:
        owner = self.state.owner
        found = np.take_along_axis(blocs, np.maximum(owner, 0).astype(np.intp), 1)
        return bools(found & (owner >= 0))

    @once
    def owner_is_pledged(self) -> Bools:
        """(B, P) its bloc is pledged."""
        return self._owner_is(self.is_pledged)

    @once
    def owner_is_offered(self) -> Bools:
        """(B, P) its bloc has a standing offer."""
        return self._owner_is(self.is_offered)

    @once
    def owner_is_formateur(self) -> Bools:
        """(B, P) the formateur's bloc has it."""
        return bools((self.state.owner == self.mandate[:, None]) & (self.state.owner >= 0))

    # attributes of me -----------------------------------------------------------------------------

    @once
    def lots(self) -> Ints:
        """(B, N) lots with each bloc."""
        return self.state.lots

    @once
    def refused(self) -> Ints:
        """(B, N) refusals in this mandate."""
        return self.state.refused

    @once
    def _assigned(self) -> Index:
        """Flat (game, bloc) cell of every portfolio; column N stands for nobody."""
        width = len(self.rules.blocs) + 1
        owner = np.where(self.state.owner < 0, width - 1, self.state.owner)
        return (np.arange(self.state.games)[:, None] * width + owner).ravel()

    def _gathered(self, weights: Ints) -> Ints:
        """Σ of (B, P) weights by the bloc that has the portfolio: (B, N); exact in float64."""
        width = len(self.rules.blocs) + 1
        sums = np.bincount(self._assigned, weights.ravel(), self.state.games * width)
        return sums.reshape(-1, width)[:, :-1].astype(np.int32)

    @once
    def points(self) -> Ints:
        """(B, N) h: points of the portfolios and lots a bloc has."""
        points = np.broadcast_to(self.engine.points, self.state.owner.shape)
        return self._gathered(points) + self.state.lots * self.rules.lot_points

    @once
    def worth(self) -> Ints:
        """(B, N) h: what it has, as it values it: Σ points·salience% + lots."""
        row = np.maximum(self.state.owner, 0)
        weights = self.engine.worth[row, self.engine.portfolio_index]
        return self._gathered(weights) + self.state.lots * self.rules.lot_worth

    @once
    def fair(self) -> Ints:
        """(B, N) h: fair share of points."""
        return self.number(self.rules.fair, "b")

    @once
    def terms(self) -> Ints:
        """(B, T, N) the terms of each bloc's answer, hundredths of a logit."""
        return np.stack([self.number(tree, "b") for _, tree in self.rules.terms], axis=1)

    @once
    def score(self) -> Ints:
        """(B, N) sum of the terms."""
        return ints(self.terms.sum(axis=1, dtype=np.int32))

    @once
    def crossed(self) -> Ints:
        """(B, N) how many red lines of a bloc hold."""
        count = np.zeros((self.state.games, len(self.rules.blocs)), np.int32)
        for bloc, tree in self.rules.red_lines:
            count[:, bloc] += self.truth(tree, "b")[:, bloc]
        return count

    def member_trust(self, track: int) -> Ints:
        """(B, members) h: trust of a member's bloc, or its default."""
        columns, linked, default = self.engine.trusted[track]
        return np.where(linked, self.var[:, columns], default)
