"""The roles and their bots' temperaments as rows of numbers, in the order of ``src/tables.h``."""

from collections.abc import Sequence
from typing import Any

from wargame.engine.machine import most_asked
from wargame.engine.rules import Role, Stance
from wargame.engine.trees import Tree
from wargame.lab.kernel.bounds import bounds
from wargame.lab.kernel.mechanisms import Mechanisms
from wargame.lab.kernel.trees import Scope


class Tempers:
    """Writes what the bots play by."""

    def __init__(self, mechanisms: Mechanisms) -> None:
        self.trees, self.rules, self.nodes = mechanisms.trees, mechanisms.rules, mechanisms.nodes
        self.mask_of = mechanisms.mask_of
        self.objectives: list[list[int]] = []
        self.wishes: list[list[int]] = []
        self.withholds: list[list[int]] = []

    def sections(self) -> dict[str, Any]:
        """Every section; some fill with those that hold them."""
        rules, roles = self.rules, range(len(self.rules.roles))
        lines = [[b, self.trees.root(tree, Scope(bloc=b))] for b, tree in rules.red_lines]
        stances = rules.bots.stances
        return {
            "role_rows": [self._role(index, role) for index, role in enumerate(rules.roles)],
            "objectives": self.objectives,
            "red_lines": lines,
            "stances": [self._stance(index, stance) for index, stance in enumerate(stances)],
            "prefers": [self._prefers(role, stance) for role in roles for stance in stances],
            "withholds": self.withholds,
            "wishes": self.wishes,
            "slate": self._slate(),
        }

    def _role(self, index: int, role: Role) -> list[int]:
        first = len(self.objectives)
        for tree, most in role.objectives:
            self.objectives.append([most, self.trees.by_bloc(tree)])
        return [
            int(role.office), self.mask_of(role.blocs), self.nodes.keep(role.blocs),
            len(role.blocs), self._asks(index), role.income, role.income_governed,
            first, len(role.objectives), *self._wish_rows(index, self.rules.bots.habits[index]),
        ]  # fmt: skip

    def _asks(self, role: int) -> int:
        """The roles of whose purses a role may ask something."""
        asked = most_asked(self.rules)[role]
        return self.mask_of(other for other, most in enumerate(asked) if most > 0)

    def _wish_rows(self, role: int, wishes: Sequence[tuple[int, Tree]]) -> list[int]:
        """First and number of a role's wishes, each with its chance for every acting bloc.

        And with the most that the chance can be: above that no draw has to be looked into.
        """
        first = len(self.wishes)
        for index, tree in wishes:
            move = self.rules.moves[index]
            blocs = move.acting[move.roles.index(role)] if role in move.roles else ()
            chance = [self.trees.root(tree, Scope(bloc=max(bloc, 0))) for bloc in blocs or (-1,)]
            most = max(bounds(self.nodes, ref)[1] for ref in chance)
            self.wishes.append([index, self.nodes.keep(chance), most])
        return [first, len(self.wishes) - first]

    def _prefers(self, role: int, stance: Stance) -> list[int]:
        office = self.rules.roles[role].office
        return self._wish_rows(role, stance.prefers) if office else [0, 0]

    def _stance(self, index: int, stance: Stance) -> list[int]:
        stances, keep = self.rules.bots.stances, self.nodes.keep
        edges = [sum(s.weight[n] for s in stances[: index + 1]) for n in range(len(stance.weight))]
        first = len(self.withholds)
        self.withholds += [self._withhold(who, what) for who, what in stance.withhold]
        other = stances[stance.turns_to].declares if stance.turns_to >= 0 else ()
        marks = [promise for promise in other if promise not in stance.declares]
        return [
            keep(edges), keep(stance.declares), len(stance.declares), first, len(stance.withhold),
            stance.turns_to, self.trees.root(stance.turns_when), stance.turns_chance, keep(marks),
            len(marks),
        ]  # fmt: skip

    def _withhold(self, who: Tree, what: Tree) -> list[int]:
        """From whom, the items that are always kept back, those that may be, and when."""
        items = range(len(self.rules.portfolios))
        known = [self.nodes.value(self.trees.ref(what, Scope(item=item))) for item in items]
        always = self.mask_of(item for item in items if known[item])
        perhaps = self.mask_of(item for item in items if known[item] is None)
        return [self.trees.group(who), always, perhaps, self.trees.by_item(what)]

    def _slate(self) -> list[list[int]]:
        """For each portfolio the blocs to try for it, among those that may hold it."""
        slate, rows = dict(self.rules.bots.slate), []
        for post, holders in enumerate(self.rules.holders):
            among = [b for b in slate.get(post, range(len(self.rules.blocs))) if holders[b]]
            rows.append([self.nodes.keep(among), len(among)])
        return rows
