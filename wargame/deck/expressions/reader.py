"""Reads one syntax tree: every name resolved, every value typed, every fault a sentence."""

import ast
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from wargame.deck.expressions import arithmetic, groups, logic
from wargame.deck.expressions.names import Names
from wargame.deck.expressions.values import KINDS, Group, Number, Truth, Value, Wrong, described
from wargame.deck.faults import did_you_mean

MAX_DEPTH = 40

_LITERAL = re.compile(r"\d+(?:\.(\d{1,2}))?")

_ARITHMETIC: dict[type[ast.operator], Callable[[Number, Number], Number]] = {
    ast.Add: arithmetic.add,
    ast.Sub: arithmetic.subtract,
    ast.Mult: arithmetic.multiply,
    ast.FloorDiv: arithmetic.divide,
}
_SETS: dict[type[ast.operator], str] = {ast.BitAnd: "both", ast.BitOr: "either", ast.Sub: "less"}
_WORD_FOR = {"both": "and", "either": "or"}
_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
}


@dataclass(frozen=True, slots=True)
class Place:
    """What a field of a deck wants its expression to be.

    Attributes:
        kind: number, condition, or set of ``b`` blocs, ``p`` portfolios, ``m0`` … members.
        scale: decimals that a number is rounded down to; −1 leaves it as it is.
        scopes: the scopes that are open, outermost first.
        noise: whether ``noise(n)`` may be drawn.
        without: attributes of me that are being defined here and so may not be used.
        known: how many derived quantities are defined before; −1 for all.
    """

    kind: str
    scale: int = 0
    scopes: tuple[str, ...] = ()
    noise: bool = False
    without: frozenset[str] = frozenset()
    known: int = -1


Function = Callable[["Reader", list[ast.expr]], Value]


@dataclass
class Reader:
    """Reads the parts of one expression inside the scopes of its place."""

    names: Names
    place: Place
    source: str
    functions: dict[str, Function]
    uses: set[str] = field(default_factory=set)
    _depth: int = 0

    def __post_init__(self) -> None:
        self.scopes = self.place.scopes

    # what a part must be ---------------------------------------------------------------------

    def number(self, node: ast.expr) -> Number:
        """Read a number; a condition counts as 1 or 0."""
        value = self.read(node)
        if isinstance(value, Truth):
            return arithmetic.as_number(value)
        if isinstance(value, Group):
            raise Wrong(
                f"has {described(value)} at '{self.text(node)}' where a number is needed",
                "count its elements with count(S), or add something up with sum(S, value)",
            )
        return value

    def truth(self, node: ast.expr) -> Truth:
        """Read a condition."""
        value = self.read(node)
        if isinstance(value, Truth):
            return value
        remedy = "compare it with a number"
        if isinstance(value, Group):
            remedy = "write count(S) > 0, or 'me in S'"
        raise Wrong(
            f"has {described(value)} at '{self.text(node)}' where a condition is needed", remedy
        )

    def group(self, node: ast.expr, kind: str = "") -> Group:
        """Read a set, of blocs or portfolios where ``kind`` says so."""
        value = self.read(node)
        if isinstance(value, Group) and kind in ("", value.kind):
            return value
        wanted = f"a set of {KINDS[kind]}" if kind else "a set"
        raise Wrong(
            f"has {described(value)} at '{self.text(node)}' where {wanted} is needed",
            "name a set, or combine sets with & | - ~",
        )

    def literal(self, node: ast.expr) -> Number:
        """Read a number that never changes."""
        value = self.number(node)
        if not value.constant:
            raise Wrong(
                f"needs a plain number where '{self.text(node)}' stands", "write it as a figure"
            )
        return value

    @contextmanager
    def inside(self, group: Group) -> Iterator[None]:
        """Open the scope of a set's elements."""
        outer = self.scopes
        self.scopes = (*outer, group.scope)
        try:
            yield
        finally:
            self.scopes = outer

    def text(self, node: ast.expr) -> str:
        """The author's text of a part, cut to a readable length."""
        text = self.source[node.col_offset : node.end_col_offset]
        return text if len(text) <= 40 else f"{text[:39]}…"

    # reading -----------------------------------------------------------------------------------

    def read(self, node: ast.expr) -> Value:
        """Read a part, whatever it is."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise Wrong("is nested too deeply", "move a part into a derived quantity")
        how = _READ.get(type(node))
        if how is None:
            raise Wrong(
                f"uses '{self.text(node)}', which the deck language does not have",
                "use names, numbers, + - * //, comparisons, and, or, not, and the listed functions",
            )
        value = how(self, node)
        self._depth -= 1
        return value

    def _constant(self, node: ast.Constant) -> Value:
        if isinstance(node.value, bool):
            return logic.HOLDS if node.value else logic.FAILS
        text = self.source[node.col_offset : node.end_col_offset]
        match = _LITERAL.fullmatch(text)
        if match is None:
            raise Wrong(f"has the number '{text[:40]}'", "write numbers as 12 or 12.25")
        decimals = match[1] or ""
        return arithmetic.constant(int(text.replace(".", "")), len(decimals))

    def _name(self, node: ast.Name) -> Value:
        word = node.id
        value = self.names.words.get(word)
        if value is not None:
            self.uses |= self.names.uses.get(word, frozenset())
            return value
        return self._scope_word(word)

    def _scope_word(self, word: str) -> Value:
        if word in ("me", "rivals"):
            self.need("b", word)
            return Group("b", ("self",) if word == "me" else ("rivals",))
        if word in ("it", "holder"):
            self.need("p", word)
            return Group("p", ("this",)) if word == "it" else Group("b", ("holder",))
        if word == "salience":
            self.need("b", word)
            self.need("p", word)
            most = max([self.names.deck.blocs.base_salience, *self._wants()])
            return Number(("salience",), 0, 0, most)
        raise self._unknown(word)

    def _wants(self) -> Iterator[int]:
        for bloc in self.names.deck.blocs.bloc:
            yield from bloc.wants.values()

    def _unknown(self, word: str) -> Wrong:
        if word in self.names.later:
            return Wrong(
                f"uses '{word}' before it is defined", "move that quantity up in derived.toml"
            )
        for owner, table in (("me", self.names.me), ("it", self.names.it)):
            if word in table:
                return Wrong(f"does not know '{word}'", f"write {owner}.{word}")
        if word == "faction":
            return Wrong("uses 'faction' by itself", "write 'faction in S' or faction.level")
        if word in self.functions:
            return Wrong(f"uses '{word}' without parentheses", f"write {word}(…)")
        known = [*self.names.words, "me", "it", "holder", "rivals", "salience"]
        return Wrong(
            f"does not know '{word}'", did_you_mean(word, known, "define it, or correct the name")
        )

    def need(self, kind: str, word: str) -> str:
        """Return the innermost scope of a kind.

        Raises:
            Wrong: no such scope is open.
        """
        for scope in reversed(self.scopes):
            if scope[0] == kind:
                return scope
        what, inside = {
            "b": ("bloc", "blocs"),
            "p": ("portfolio", "portfolios"),
            "m": ("member", "a family"),
        }[kind]
        raise Wrong(
            f"uses '{word}', and no {what} is meant here",
            f"name one, or use it inside count, sum, any or all over {inside}",
        )

    def _attribute(self, node: ast.Attribute) -> Value:
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        if owner == "me":
            self.need("b", "me")
            return self._attribute_of("me", node.attr, self.names.me)
        if owner == "it":
            self.need("p", "it")
            return self._attribute_of("it", node.attr, self.names.it)
        if owner == "faction":
            track = int(self.need("m", "faction")[1:])
            return self._attribute_of("faction", node.attr, self.names.faction[track])
        raise Wrong(
            f"uses '{self.text(node)}', and only me, it and faction have attributes",
            "sum over a set of one instead, for example sum(badr, me.trust)",
        )

    def _attribute_of(self, owner: str, name: str, table: dict[str, Number]) -> Number:
        if name not in table:
            if name in self.names.later:
                raise Wrong(
                    f"uses '{owner}.{name}' before it is defined",
                    "move that quantity up in derived.toml",
                )
            raise Wrong(
                f"does not know '{owner}.{name}'",
                did_you_mean(name, table, f"{owner} has {', '.join(sorted(table))}"),
            )
        if owner == "me":
            self.uses |= self.names.uses.get(f"me.{name}", frozenset())
            if name in ("fair", "score", "crossed"):
                self.uses.add(name)
        return table[name]

    def _binary(self, node: ast.BinOp) -> Value:
        op = type(node.op)
        if op in _SETS:
            left = self.read(node.left)
            if isinstance(left, Group):
                return groups.combined(_SETS[op], left, self.group(node.right))
            if op is not ast.Sub:
                word = _WORD_FOR[_SETS[op]]
                raise Wrong(f"joins '{self.text(node)}' like sets", f"write {word}")
        if op not in _ARITHMETIC:
            raise Wrong(
                f"uses an operator that the deck language does not have in '{self.text(node)}'",
                "divide with //, which rounds down; the others are + - *",
            )
        return _ARITHMETIC[op](self.number(node.left), self.number(node.right))

    def _unary(self, node: ast.UnaryOp) -> Value:
        if isinstance(node.op, ast.Not):
            return logic.negated(self.truth(node.operand))
        if isinstance(node.op, ast.Invert):
            return groups.complement(self.group(node.operand))
        value = self.number(node.operand)
        return arithmetic.negated(value) if isinstance(node.op, ast.USub) else value

    def _bool(self, node: ast.BoolOp) -> Value:
        join = logic.both if isinstance(node.op, ast.And) else logic.either
        first, *others = node.values
        value = self.truth(first)
        for other in others:
            value = join(value, self.truth(other))
        return value

    def _compare(self, node: ast.Compare) -> Value:
        value = logic.HOLDS
        left = node.left
        for op, right in zip(node.ops, node.comparators, strict=True):
            value = logic.both(value, self._compared(left, op, right))
            left = right
        return value

    def _compared(self, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Truth:
        if isinstance(op, ast.In):
            return self._in(left, right)
        if isinstance(op, ast.NotIn):
            return logic.negated(self._in(left, right))
        if type(op) not in _COMPARE:
            raise Wrong("compares with 'is'", "write ==")
        return logic.compared(_COMPARE[type(op)], self.number(left), self.number(right))

    def _in(self, left: ast.expr, right: ast.expr) -> Truth:
        group = self.group(right)
        word = left.id if isinstance(left, ast.Name) else ""
        letter = {"me": "b", "it": "p", "faction": "m", "holder": "h"}.get(word)
        if letter is None:
            return self._one_in(self.group(left), left, group)
        scope = self.need("p" if letter == "h" else letter, word)
        if ("b" if letter == "h" else scope) != group.scope:
            raise Wrong(
                f"asks whether '{word}' is in '{self.text(right)}', which holds other things",
                f"name a set of {KINDS['b' if letter == 'h' else letter]}",
            )
        if group.mask is not None and all(group.mask) and letter != "h":
            return logic.HOLDS
        return Truth(("in", letter, group.tree))

    def _one_in(self, one: Group, node: ast.expr, group: Group) -> Truth:
        """``badr in pledged``: a thing by its id rather than through a scope."""
        if groups.most(one, self.names.sizes) > 1:
            raise Wrong(
                f"asks whether '{self.text(node)}', which may be several, is in a set",
                "write count(A & B) > 0, or count(A - B) == 0",
            )
        return groups.some(groups.combined("both", one, group), logic.HOLDS)

    def _if(self, node: ast.IfExp) -> Value:
        condition = self.truth(node.test)
        a, b = self.read(node.body), self.read(node.orelse)
        if isinstance(a, Group) or isinstance(b, Group):
            raise Wrong("chooses between sets with if", "choose with & and | or ask twice")
        if isinstance(a, Truth) and isinstance(b, Truth):
            then = logic.both(condition, a)
            return logic.either(then, logic.both(logic.negated(condition), b))
        first, second = (arithmetic.as_number(v) if isinstance(v, Truth) else v for v in (a, b))
        return arithmetic.chosen(condition, first, second)

    def _call(self, node: ast.Call) -> Value:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        function = self.functions.get(name)
        if function is None:
            raise Wrong(
                f"calls '{self.text(node.func)}', which is no function of the deck language",
                did_you_mean(name, self.functions, f"the functions are {_listed(self.functions)}"),
            )
        if node.keywords or any(isinstance(arg, ast.Starred) for arg in node.args):
            raise Wrong(f"gives {name} something with = or *", "give plain values, in order")
        return function(self, node.args)


def _listed(functions: dict[str, Function]) -> str:
    return ", ".join(sorted(functions))


_READ: dict[type[ast.expr], Callable[..., Value]] = {
    ast.Constant: Reader._constant,
    ast.Name: Reader._name,
    ast.Attribute: Reader._attribute,
    ast.BinOp: Reader._binary,
    ast.UnaryOp: Reader._unary,
    ast.BoolOp: Reader._bool,
    ast.Compare: Reader._compare,
    ast.IfExp: Reader._if,
    ast.Call: Reader._call,
}
