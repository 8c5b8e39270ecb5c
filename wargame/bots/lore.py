"""What a bot works out once from rules it may know: tables that never change in a game."""

from functools import cached_property
from typing import Any

import numpy as np

from wargame.bots.fold import is_tree, supposing
from wargame.bots.lone import Lone
from wargame.engine import Engine
from wargame.engine.rules import Move
from wargame.engine.state import Bools, Ints, State, blank
from wargame.engine.trees import Tree, set_kind

PLAIN: tuple[str, ...] = ()


class Lore:
    """Tables over one role's engine. Shapes: N blocs, P portfolios, Q promises, L red lines."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.rules = engine.rules
        self.blocs = len(self.rules.blocs)
        self.portfolios = len(self.rules.portfolios)
        self.promises = len(self.rules.promises)
        self.seats = np.array(self.rules.seats, np.int32)
        self.points = np.array(self.rules.portfolio_points, np.int32)
        self.salience = np.array(self.rules.salience, np.int32)
        self.ministry = np.array(self.rules.ministries, np.bool_)
        self.holders = np.array(self.rules.holders, np.bool_).T
        self.nominee_bloc = np.array([*(n.bloc for n in self.rules.nominees), -1], np.intp)
        self.last_stage = len(self.rules.votes) - 1
        self._scopes: dict[int, tuple[Tree, tuple[str, ...]]] = {}
        self.lone = [Lone(self.rules, bloc) for bloc in range(self.blocs)]

    @cached_property
    def worth(self) -> Ints:
        """(N, P) h: points of a portfolio as the bloc values it."""
        return np.asarray(self.salience * self.points // 100, np.int32)

    @cached_property
    def appeal(self) -> Ints:
        """(N, P) order in which portfolios are put in a package: wanted here, not elsewhere."""
        others = np.tile(self.salience, (self.blocs, 1, 1))
        others[np.arange(self.blocs), np.arange(self.blocs)] = 0
        rank = 4 * self.salience + 3 * (self.points // 100) - others.max(axis=1)
        return np.asarray(rank, np.int32)

    @cached_property
    def partner_votes(self) -> Tree:
        """Seats a partner casts in the vote that decides: its own tree, spared what strays do."""
        return supposing(self.rules.votes[-1].votes, ("pledged",))

    @cached_property
    def line_bloc(self) -> Ints:
        """(L,) whose red line it is."""
        return np.array([bloc for bloc, _ in self.rules.red_lines], np.int32)

    @cached_property
    def crossing(self) -> Bools:
        """(L, N, P) a bloc's having a portfolio alone makes the red line hold."""
        state = self._each_holding()
        shape = (len(self.rules.red_lines), self.blocs, self.portfolios)
        found = np.zeros(shape, np.bool_)
        for line, (bloc, tree) in enumerate(self.rules.red_lines):
            holds = self.engine.by_bloc(("int", tree), state)[:, bloc] > 0
            found[line] = (holds[1:] & ~holds[0]).reshape(self.blocs, self.portfolios)
        return found

    @cached_property
    def gains(self) -> Ints:
        """(N, P + Q) what a portfolio or promise adds to a bloc's answer, as the game begins."""
        held = self._probe(self._each_holding())
        by_bloc = held[1:].reshape(self.blocs, self.portfolios, self.blocs) - held[0]
        own = by_bloc[np.arange(self.blocs), :, np.arange(self.blocs)]
        live = self._probe(self._each_promise())
        return np.concatenate([own, (live[1:] - live[0]).T], axis=1).astype(np.int32)

    def _probe(self, state: State) -> Ints:
        answers = self.engine.answers(state)
        never = np.int32(-(1 << 20))
        return np.where(answers.crossed > 0, never, answers.score)

    def _each_holding(self) -> State:
        """A blank game, then one for each bloc and portfolio in which the bloc has it."""
        size = self.blocs * self.portfolios
        state = blank(self.rules, np.zeros(size + 1, np.uint64))
        case = np.arange(size)
        state.owner[case + 1, case % self.portfolios] = case // self.portfolios
        return state

    def _each_promise(self) -> State:
        state = blank(self.rules, np.zeros(self.promises + 1, np.uint64))
        case = np.arange(self.promises)
        state.promise[case + 1, case] = 1
        return state

    def scope(self, tree: Tree) -> tuple[str, ...]:
        """The scope in which a chance reads: ("b",) when it speaks of me, else ()."""
        if id(tree) not in self._scopes:
            self._scopes[id(tree)] = (tree, ("b",) if speaks_of_me(tree) else PLAIN)
        return self._scopes[id(tree)][1]

    def actors(self, move: Move, role: int) -> tuple[int, ...]:
        """The blocs that may act when ``role`` plays ``move``, in order; (−1,) for none of them.

        Nobody at all where the move is not the role's.
        """
        if role not in move.roles:
            return ()
        return move.acting[move.roles.index(role)] or (-1,)


_OF_ME = frozenset({"bvar", "btab", "bquantity", "me", "self", "rivals", "attached"})
_BINDERS = frozenset({"sum", "count", "any"})


def speaks_of_me(tree: Tree) -> bool:
    """Whether a tree reads the bloc of the scope around it; a sum over blocs binds its own."""
    if tree[0] in _OF_ME or (tree[0] == "in" and tree[1] == "b"):
        return True
    if tree[0] in _BINDERS and set_kind(tree[1]) == "b":
        return speaks_of_me(tree[1])
    return any(speaks_of_me(part) for part in tree[1:] if is_tree(part))


class Shelf:
    """Keeps one lore for each engine that was looked through; empty where it is unpickled."""

    def __init__(self) -> None:
        self._lore: dict[int, Lore] = {}

    def of(self, engine: Engine) -> Lore:
        """The tables of an engine, made at its first look."""
        if id(engine) not in self._lore:
            self._lore[id(engine)] = Lore(engine)  # holds the engine, so that the id stays its own
        return self._lore[id(engine)]

    def __getstate__(self) -> dict[str, Any]:
        """Tables are made anew where the bot arrives."""
        return {"_lore": {}}
