"""A deck's rules made ready: trees as array functions, tables as arrays. Shared by all rooms."""

from dataclasses import replace

import numpy as np

from wargame.base.once import once
from wargame.engine.emit import Emitter, Function, Scopes
from wargame.engine.frame import Frame
from wargame.engine.rules import Rules, Track
from wargame.engine.scalar import ScalarEmitter
from wargame.engine.state import Bools, Index, Ints, State
from wargame.engine.trees import Tree


class Machine:
    """Rules with their functions and tables. Shapes: N blocs, P portfolios, R roles."""

    def __init__(self, rules: Rules) -> None:
        """Prepare ``rules``; functions are made when first asked for, once."""
        self.rules = rules
        self._functions: dict[tuple[int, Scopes, bool], tuple[Tree, Function]] = {}
        self._alone = ScalarEmitter(rules)
        self._plain: dict[int, tuple[Tree, Function]] = {}  # of trees alike for all elements
        self._scalars: dict[tuple[int, Scopes, bool], tuple[Tree, Function]] = {}
        self._sets: dict[tuple[int, Scopes], tuple[Tree, Function]] = {}
        self.bloc_index = np.arange(len(rules.blocs), dtype=np.int32)
        self.portfolio_index = np.arange(len(rules.portfolios))
        self.nominee_bloc = np.array([*(n.bloc for n in rules.nominees), -1], np.int32)
        self.is_ministry = np.array(rules.ministries, bool)
        self.is_office = np.array(rules.office, bool)
        self.quantities = self._alone.quantities
        self.points = np.array(rules.portfolio_points, np.int32)
        self.seats = np.array(rules.seats, np.int32)
        self.series = [np.array(values, np.int32) for values in rules.series]
        self.holders = np.array(rules.holders, bool).T  # N×P
        self.low = np.array([v.low for v in rules.variables], np.int32)
        self.high = np.array([v.high for v in rules.variables], np.int32)
        self.turn = np.full((len(rules.moves), len(rules.roles)), -1)  # column of its cooldown
        for column, (move, player) in enumerate(rules.turns):
            self.turn[move, player] = column
        self.asked = most_asked(rules)
        self.income = np.array([role.income for role in rules.roles], np.int32)
        self.income_governed = np.array([role.income_governed for role in rules.roles], np.int32)
        self.is_inject = np.array([card.inject for card in rules.cards], np.bool_)
        self.card_first = np.array([card.first for card in rules.cards], np.int32)
        self.card_last = np.array([card.last for card in rules.cards], np.int32)
        self.card_weight = np.array([card.weight for card in rules.cards], np.int32)
        self.card_when = tuple(card.when for card in rules.cards)
        self.clause_when = tuple(clause.when for clause in rules.clauses)
        self.card_again = np.array(  # drawn more than once
            [not (card.once or card.inject) for card in rules.cards], np.bool_
        )
        self.levels = np.array(  # variables of the levels, in the order of the dwell rows
            [track.base + m for track in rules.tracks for m in range(len(track.members))], np.intp
        )
        self.pulls = [tuple(zip(*pull.terms, strict=True)) for pull in rules.pulls]
        self.bounds = [(v.low, v.high) for v in rules.variables]
        self.dwelling = {int(column): row for row, column in enumerate(self.levels)}
        self.level_columns = _columns(self.levels)
        self.trusted = [_trusted(rules, track) for track in rules.tracks]
        self.mark_percent = np.array(rules.marks, np.int32)
        self.is_card = ~self.is_inject
        self.lasting = [  # tracks of which a level does something every week
            track for track in rules.tracks if any(m.effects or m.otherwise for m in track.levels)
        ]
        self.rungs = [_rungs(track) for track in rules.tracks]
        self.speaker = np.full(len(rules.blocs), -1, np.intp)  # role that speaks for a bloc
        for index, role in enumerate(rules.roles):
            self.speaker[list(role.blocs)] = index
        self.office = next((i for i, role in enumerate(rules.roles) if role.office), -1)
        self.links = [  # N×members: whose faction
            np.array(
                [[int(b == n) for b in track.blocs] for n in range(len(rules.blocs))], np.int32
            )
            for track in rules.tracks
        ]
        self._tables(np.array(rules.salience, np.int32))

    def _tables(self, salience: Ints) -> None:
        self.salience = salience
        self.worth = salience * self.points // 100  # N×P, h

    @once
    def public(self) -> list[tuple[int, ...]]:
        """What is known of each bloc's wants: its dearest, and the base for all others."""
        rules, found = self.rules, []
        for row in rules.salience:
            known = sorted(range(len(row)), key=lambda p: (-row[p], p))[: rules.known_wants]
            found.append(tuple(s if p in known else rules.base_salience for p, s in enumerate(row)))
        return found

    def blinded(self, bloc: "tuple[int, ...]") -> "Machine":
        """The same rules with the private wants of all blocs but ``bloc`` at the base."""
        pairs = enumerate(zip(self.rules.salience, self.public, strict=True))
        rows = [own if n in bloc else public for n, (own, public) in pairs]
        twin: Machine = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        twin.rules = replace(self.rules, salience=tuple(rows))
        twin._tables(np.array(rows, np.int32))
        return twin

    def function(self, tree: Tree, scopes: Scopes, truth: bool = False) -> Function:
        """The array function of a tree; the tree is kept alive with it."""
        key = (id(tree), scopes, truth)
        found = self._functions.get(key)
        if found is None:
            found = tree, Emitter(self.rules).function(tree, scopes, truth)
            self._functions[key] = found
        return found[1]

    def scalar(self, tree: Tree, scopes: Scopes = (), truth: bool = False) -> Function:
        """The function of a tree for a batch of one: of a global tree a plain number or bool."""
        found = self._plain.get(id(tree)) or self._scalars.get((id(tree), scopes, truth))
        if found is None:
            if self._alone.alike(tree):
                found = self._plain[id(tree)] = tree, self._alone.function(tree, (), truth)
            else:
                found = tree, self._alone.function(tree, scopes, truth)
                self._scalars[id(tree), scopes, truth] = found
        return found[1]

    def scalars(self, trees: tuple[Tree, ...]) -> Function:
        """One function of several global number trees for a batch of one: a list of numbers."""
        found = self._plain.get(id(trees))
        if found is None:
            found = self._plain[id(trees)] = trees, self._alone.functions(trees)
        return found[1]

    def truths(self, trees: tuple[Tree, ...]) -> Function:
        """One function of several global conditions: a list, asked only where its list says."""
        found = self._plain.get(id(trees))
        if found is None:
            found = self._plain[id(trees)] = trees, self._alone.truths(trees)
        return found[1]

    def set_function(self, tree: Tree, scopes: Scopes) -> Function:
        """The array function of a set tree."""
        key = (id(tree), scopes)
        if key not in self._sets:
            self._sets[key] = (tree, Emitter(self.rules).set_function(tree, scopes))
        return self._sets[key][1]

    def frame(self, state: State, vote: int = -1) -> Frame:
        """A fresh look at a state."""
        return Frame(self, state, vote)


def _columns(places: Index) -> slice | Index:
    """Columns as a slice where they lie side by side: an index takes ten times as long."""
    if len(places) and (np.diff(places) == 1).all():
        return slice(int(places[0]), int(places[-1]) + 1)
    return places


def _rungs(track: Track) -> Bools:
    """(steps, levels) which of a ladder's levels each step starts from."""
    found = np.zeros((len(track.steps), len(track.levels)), np.bool_)
    for row, step in enumerate(track.steps):
        found[row, list(step.levels)] = True
    return found


def _trusted(rules: Rules, track: Track) -> tuple[Index, Bools, Ints]:
    """Of each member the variable of its bloc's trust, whether it has a bloc, and its default."""
    blocs = np.array(track.blocs, np.intp)
    return rules.trust + np.maximum(blocs, 0), blocs >= 0, np.array(track.trust, np.int32)


def most_asked(rules: Rules) -> Ints:
    """R×R: the most that a move of one role asks of another; all it may learn of that purse."""
    most = np.zeros((len(rules.roles), len(rules.roles)), np.int32)
    for move in rules.moves:
        if move.partner >= 0:
            for role in move.roles:
                most[role, move.partner] = max(most[role, move.partner], move.partner_cost)
    return most
