"""Happenings and their effects as rows of numbers, in the order of ``src/tables.h``."""

from wargame.engine.rules import Effect, Happening, Rules
from wargame.lab.kernel.nodes import Ref, Unfit
from wargame.lab.kernel.trees import NOWHERE, Scope, Trees

SCOPES = {"": 0, "b": 1, "m": 2}
OPS = {"add": 0, "to": 1, "mark": 2, "promise": 3, "reveal": 4, "hold": 5, "hasten": 6}
WHOLE, OWN, TARGET, ACTING, GROUP = range(5)
"""Whom an effect means: no block; each element its own; the target; the acting role; a set."""

NO_LIMIT = 1 << 31


class Happenings:
    """Collects happenings; each is known by its number."""

    def __init__(self, trees: Trees) -> None:
        self.trees, self.rules, self.nodes = trees, trees.rules, trees.nodes
        self.rows: list[list[int]] = []
        self.effects: list[list[int]] = []

    def number(self, made: Happening) -> int:
        """The number of a happening, which is written down."""
        scopes = self.trees.scopes(made.scope, made.track)
        guard, when = self._when(made, scopes)
        refs = [made.scale, *([made.chance] if made.chance is not None else [])]
        lists = [self.nodes.keep([self.trees.root(tree, s) for s in scopes]) for tree in refs]
        chance = lists[1] if made.chance is not None else -1
        effects = self._effects(made, made.effects, scopes)
        otherwise = self._effects(made, made.otherwise, scopes)
        row = [len(scopes), SCOPES[made.scope], guard, when, lists[0], chance, made.slot]
        self.rows.append([*row, *effects, *otherwise])
        return len(self.rows) - 1

    def _when(self, made: Happening, scopes: list[Scope]) -> tuple[int, int]:
        """A condition that is the same for every element, and the place of the rest of each."""
        nodes = self.nodes
        parts = [nodes.conditions(self.trees.ref(made.when, scope)) for scope in scopes]
        same = [ref for ref in parts[0] if all(ref in each for each in parts)]
        rest = [[ref for ref in each if ref not in same] for each in parts]
        found = [self._all(same), *(self._all(each) for each in rest)]
        return found[0], nodes.keep(found[1:])

    def _all(self, refs: list[Ref]) -> Ref:
        whole = self.nodes.const(1)
        for ref in refs:
            whole = self.nodes.both(whole, ref)
        return self.nodes.root(whole)

    def numbers(self, made: tuple[Happening, ...]) -> tuple[int, int]:
        """Place and length of a list of happenings."""
        found = [self.number(happening) for happening in made]
        return self.nodes.keep(found), len(found)

    def _effects(
        self, made: Happening, effects: tuple[Effect, ...], scopes: list[Scope]
    ) -> tuple[int, int]:
        rows = [self._effect(made, effect, scopes) for effect in effects]
        self.effects.extend(rows)
        return len(self.effects) - len(rows), len(rows)

    def _effect(self, made: Happening, effect: Effect, scopes: list[Scope]) -> list[int]:
        if effect.op not in OPS:
            raise Unfit(f"the kernel knows no effect {effect.op}")
        size = self._size(effect)
        each = scopes if not effect.block or made.scope == effect.block else [NOWHERE]
        same = int(bool(made.scope) and (not effect.block or made.scope == effect.block))
        if same and effect.block and len(scopes) != size:
            raise Unfit("an effect on another track than its happening's")
        amount = [effect.amount[1]] * len(each)
        if effect.op in ("add", "to") and effect.due < 0:
            amount = [self.trees.root(effect.amount, scope) for scope in each]
        who, which = self._who(made, effect, size)
        low, high = effect.at_least, effect.at_most
        return [
            OPS[effect.op], effect.base, size, who, which, same, self.nodes.keep(amount),
            int(high is not None), high or 0, int(low is not None), low or 0,
            effect.mark, effect.weeks, effect.due,
        ]  # fmt: skip

    def _size(self, effect: Effect) -> int:
        if effect.block == "b":
            return len(self.rules.blocs)
        if effect.block == "r":
            return len(self.rules.roles)
        if effect.block == "m":
            return len(self.rules.tracks[self._track(effect.base)].members)
        return 0

    def _track(self, base: int) -> int:
        return next(i for i, track in enumerate(self.rules.tracks) if track.base == base)

    def _who(self, made: Happening, effect: Effect, size: int) -> tuple[int, int]:
        """Whom it means, and the set or the place of a mask for each element."""
        if not effect.block or effect.op in ("promise", "hold", "hasten") or effect.due >= 0:
            return WHOLE, 0
        if effect.who is None:
            raise Unfit("an effect on nobody")
        head = effect.who[0]
        if head == "self":
            return OWN, self.nodes.keep(self._own(made, effect, size))
        if head in ("target", "acting"):
            return (TARGET if head == "target" else ACTING), 0
        if head == "r":
            return GROUP, self.nodes.mask(
                sum(1 << i for i, flag in enumerate(effect.who[1]) if flag)
            )
        return GROUP, self.trees.group(effect.who)

    def _own(self, made: Happening, effect: Effect, size: int) -> list[int]:
        """For each element of the scope the sets (numbers of masks) that belong to it."""
        if made.scope == effect.block:
            own = [1 << element for element in range(size)]
        elif made.scope == "b" and effect.block == "m":
            track = self.rules.tracks[self._track(effect.base)]
            own = [_places(track.blocs, bloc) for bloc in range(len(self.rules.blocs))]
        elif made.scope == "b" and effect.block == "r":
            own = [1 << role if role >= 0 else 0 for role in speakers(self.rules)]
        else:
            raise Unfit("an effect on what is not its own")
        return [self.nodes.mask(bits) for bits in own]


def _places(values: tuple[int, ...], value: int) -> int:
    return sum(1 << place for place, each in enumerate(values) if each == value)


def speakers(rules: Rules) -> list[int]:
    """The role that speaks for each bloc, −1 none; the last of several."""
    found = [-1] * len(rules.blocs)
    for index, role in enumerate(rules.roles):
        for bloc in role.blocs:
            found[bloc] = index
    return found
