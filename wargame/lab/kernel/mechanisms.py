"""The mechanisms of a deck as rows of numbers, in the order of ``src/tables.h``."""

from collections.abc import Iterable, Sequence
from typing import Any

from wargame.engine.rules import Card, Move, Nominee, Promise, Track, Vote
from wargame.engine.trees import Tree
from wargame.lab.kernel.happenings import Happenings
from wargame.lab.kernel.trees import NOWHERE, Scope, Trees

TARGETS = {"": 0, "b": 1, "m": 2}
PHASES = ("adjudicate", "incidents", "relations", "aftermath")


class Mechanisms:
    """Writes what the engine plays by; trees and happenings are kept elsewhere."""

    def __init__(self, trees: Trees, happenings: Happenings) -> None:
        self.trees, self.rules, self.nodes = trees, trees.rules, trees.nodes
        self.number = happenings.number
        self.numbers = happenings.numbers
        self.steps: list[list[int]] = []
        self.choices: list[list[int]] = []

    def sections(self) -> dict[str, Any]:
        """Every section; ``steps`` and ``choices`` fill with those that hold them."""
        rules, turns = self.rules, self.rules.turns
        pairs = [(m, role) for m in range(len(rules.moves)) for role in range(len(rules.roles))]
        return {
            "pulls": [[p.var, p.rate, len(p.terms), self._sum(p.terms)] for p in rules.pulls],
            "tracks": [self._track(track) for track in rules.tracks],
            "steps": self.steps,
            "moves": [self._move(move) for move in rules.moves],
            "turn_rows": [self._turn(index, role) for index, role in turns],
            "turn_of": [turns.index(pair) if pair in turns else -1 for pair in pairs],
            "cards": [self._card(card) for card in rules.cards],
            "choices": self.choices,
            "promises": [self._promise(promise) for promise in rules.promises],
            "votes": [self._vote(vote) for vote in rules.votes],
            "nominees": [self._nominee(nominee) for nominee in rules.nominees],
            "lapses": [[self._ref(x.when), self._ref(x.chance), x.slot] for x in rules.lapses],
            "clauses": [[clause.ending, self._ref(clause.when)] for clause in rules.clauses],
        }

    def singles(self) -> dict[str, int]:
        """Numbers of happenings, sets and lists of which there is one."""
        rules, keep = self.rules, self.nodes.keep
        blocs = range(len(rules.blocs))
        attributes = {
            name: keep([self.trees.root(("me", name), Scope(bloc=b)) for b in blocs])
            for name in ("fair", "crossed", "score")
        }
        holders = [[row[bloc] for row in rules.holders] for bloc in blocs]
        lists = {name: self.numbers(getattr(rules, name)) for name in PHASES}
        return {
            "accept": self.trees.by_bloc(rules.accept),
            "leave": self.trees.by_bloc(rules.leave),
            **attributes,
            "ministries": self.mask(rules.ministries),
            "offices": self.mask(rules.office),
            "holders": keep([self.mask(row) for row in holders]),
            "posts_of": keep([self.mask(row) for row in rules.holders]),
            "withdrawn": self.number(rules.withdrawn),
            "on_change": self.number(rules.on_change),
            **{name: place for name, (place, _) in lists.items()},
            **{f"{name}_count": count for name, (_, count) in lists.items()},
        }

    def mask(self, flags: Sequence[int]) -> int:
        """The set of the places that have a flag."""
        return self.mask_of(place for place, flag in enumerate(flags) if flag)

    def mask_of(self, places: Iterable[int]) -> int:
        """The set of some places."""
        return self.nodes.mask(sum(1 << place for place in set(places)))

    def _ref(self, tree: Tree) -> int:
        return self.trees.root(tree)

    def _sum(self, terms: tuple[tuple[int, Tree], ...]) -> int:
        return self.nodes.root(self.trees.total([self.trees.ref(tree) for _, tree in terms]))

    def _nominee(self, nominee: Nominee) -> list[int]:
        return [nominee.bloc, self.nodes.keep(nominee.trust), self.number(nominee.on_change)]

    def _track(self, track: Track) -> list[int]:
        levels = [self.number(v) if v.effects or v.otherwise else -1 for v in track.levels]
        first = len(self.steps)
        for step in track.steps:
            self.steps.append([self.mask_of(step.levels), step.by, self.number(step.happening)])
        return [
            track.base, track.row, len(track.members), self.nodes.keep(levels), len(levels),
            track.dwell, first, len(track.steps), self.nodes.keep(track.blocs),
            self.nodes.keep(track.trust),
        ]  # fmt: skip

    def _move(self, move: Move) -> list[int]:
        scopes = self.trees.scopes(move.target, move.track) if move.target else []
        among = self.nodes.keep([self.trees.root(move.among, scope) for scope in scopes])
        return [
            move.cost, move.cooldown, int(move.once), TARGETS[move.target], len(scopes), among,
            move.track, move.partner, move.partner_cost, self.number(move.happening),
        ]  # fmt: skip

    def _turn(self, index: int, role: int) -> list[int]:
        """A role of a move: who may act for it, and when."""
        move = self.rules.moves[index]
        blocs = move.acting[move.roles.index(role)]
        scopes = [Scope(bloc=bloc) for bloc in blocs] or [NOWHERE]
        when = self.nodes.keep([self.trees.root(move.when, scope) for scope in scopes])
        return [index, role, len(blocs), self.nodes.keep(blocs), when]

    def _card(self, card: Card) -> list[int]:
        first = len(self.choices)
        for choice in card.choices:
            self.choices.append([self._ref(choice.when), self.number(choice.happening)])
        return [
            card.first, card.last, card.weight, int(card.inject), int(card.once),
            self._ref(card.when), self.number(card.happening), card.role, card.default,
            first, len(card.choices),
        ]  # fmt: skip

    def _promise(self, promise: Promise) -> list[int]:
        trees = (promise.when, promise.kept_when, promise.broken_when, promise.due)
        made = (promise.given, promise.retracted, promise.kept, promise.broken)
        return [
            self.mask(promise.to), int(promise.declared), int(promise.offered), promise.cost,
            *(self._ref(tree) for tree in trees), *(self.number(each) for each in made),
        ]  # fmt: skip

    def _vote(self, vote: Vote) -> list[int]:
        return [
            int(vote.cabinet), self.mask_of(vote.posts), self.nodes.keep(vote.posts),
            len(vote.posts), vote.earliest, self.trees.by_bloc(vote.votes), self._ref(vote.quota),
            vote.minimum, self.trees.by_item(vote.objectors), self.number(vote.passed),
            self.number(vote.failed),
        ]  # fmt: skip
