"""Turns a syntax tree into a phrase. Reads what it is given; whether it is right, others say."""

import ast
from collections.abc import Callable
from decimal import Decimal

from wargame.deck.model import Track, text
from wargame.deck.reading.things import Things

_OPPOSITE = {"lt": "ge", "ge": "lt", "gt": "le", "le": "gt", "eq": "ne", "ne": "eq"}
_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
}
_SETS: dict[type[ast.operator], str] = {ast.BitAnd: "both", ast.BitOr: "either", ast.Sub: "less"}
_ARITHMETIC: dict[type[ast.operator], tuple[str, int]] = {
    ast.Add: ("add", 1),
    ast.Sub: ("sub", 1),
    ast.Mult: ("mul", 2),
    ast.FloorDiv: ("div", 2),
}
_CLAIMS = frozenset("any all holds nominee_is promised kept broken".split())
_BOUND = frozenset("any all sum count".split())


class Speaker:
    """Says conditions (``claim``) and numbers or sets (``phrase``) of one deck."""

    def __init__(self, things: Things) -> None:
        self.things = things
        self._family: list[Track | None] = []

    # conditions ----------------------------------------------------------------------------------

    def claim(self, node: ast.expr, denied: bool = False) -> str:
        """Say a condition, or its contrary."""
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return self.claim(node.operand, not denied)
        if isinstance(node, ast.BoolOp):
            return self._joined(node, denied)
        if isinstance(node, ast.Compare):
            return self._compared(node, denied)
        no = "not " if denied else ""
        if isinstance(node, ast.Constant) and isinstance(node.value, bool):
            return self.things.say("true" if node.value is not denied else "false")
        if isinstance(node, ast.Name):
            return self._named_claim(node.id, no)
        if isinstance(node, ast.Call) and _function(node) in _CLAIMS:
            return self._called_claim(node, no)
        said = self.phrase(node)
        return self.things.say("not", a=said) if denied else said

    def _joined(self, node: ast.BoolOp, denied: bool) -> str:
        word = _junction(node, denied)
        parts = []
        values = list(node.values)
        while values:
            value = values.pop(0)
            promise = self._promise_stands(node, value, values[0]) if values else ""
            if promise:
                values.pop(0)
                parts.append(self.things.say("not stands" if denied else "stands", a=promise))
                continue
            said = self.claim(value, denied)
            mixed = _junction(value, denied) not in ("", word)
            parts.append(f"({said})" if mixed else said)
        return self._listed(parts, word)

    def _promise_stands(self, node: ast.BoolOp, one: ast.expr, two: ast.expr) -> str:
        """``promised(x) or kept(x)``, the most frequent of pairs: the name of x."""
        if not (isinstance(node.op, ast.Or) and isinstance(one, ast.Call)):
            return ""
        if not isinstance(two, ast.Call) or ast.dump(one).replace("promised", "kept") != ast.dump(
            two
        ):
            return ""
        return self._by_id("promised", one) if _function(one) == "promised" else ""

    def _listed(self, parts: list[str], word: str) -> str:
        if len(parts) == 1:
            return parts[0]
        start = self.things.say("comma").join(parts[:-1])
        return self.things.say(word, a=start, b=parts[-1])

    def _compared(self, node: ast.Compare, denied: bool) -> str:
        parts = []
        left = node.left
        for op, right in zip(node.ops, node.comparators, strict=True):
            parts.append(self._pair(left, op, right, denied))
            left = right
        return self._listed(parts, "or" if denied else "and")

    def _pair(self, left: ast.expr, op: ast.cmpop, right: ast.expr, denied: bool) -> str:
        if isinstance(op, ast.In | ast.NotIn):
            inside = isinstance(op, ast.In) is not denied
            parts = {"a": self.phrase(left), "b": self.phrase(right)}
            return self.things.say("in" if inside else "not in", **parts)
        key = _COMPARE.get(type(op), "eq")
        if isinstance(left, ast.Constant) and not isinstance(right, ast.Constant):
            left, right = right, left
            key = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}.get(key, key)
        key = _OPPOSITE[key] if denied else key
        return self.things.say(key, a=self.phrase(left), b=self._against(left, right))

    def _against(self, left: ast.expr, right: ast.expr) -> str:
        """The right side; a level with its name."""
        said = self.phrase(right)
        track = self._ladder(left)
        if track is None or not isinstance(right, ast.Constant):
            return said
        level = right.value
        if not isinstance(level, int) or not 0 <= level < len(track.level):
            return said
        name = text(track.level[level].name, self.things.language)
        return self.things.say("named level", a=said, b=name)

    def _ladder(self, node: ast.expr) -> Track | None:
        """The track whose level a part is."""
        if isinstance(node, ast.Name):
            return self.things.ladders.get(node.id)
        if isinstance(node, ast.Call) and _function(node) == "level" and node.args:
            return self._track_of(node.args[0])
        if isinstance(node, ast.Attribute) and node.attr == "level" and self._family:
            return self._family[-1]
        return None

    def _track_of(self, node: ast.expr) -> Track | None:
        """The family that a set's members belong to."""
        names = [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]
        found = (self.things.groups.get(name) for name in names)
        return next((track for track in found if track is not None), None)

    def _named_claim(self, word: str, no: str) -> str:
        if word in self.things.votes:
            return self.things.say(f"{no}passed", a=self.things.names[word])
        if word in ("governed", "vacancy"):
            return self.things.say(f"{no}{word}")
        return self.things.names.get(word, word)

    def _called_claim(self, node: ast.Call, no: str) -> str:
        name = _function(node)
        if name in self.things.by_id:
            return self.things.say(f"{no}{name}", a=self._by_id(name, node))
        if name == "holds" and len(node.args) == 2:
            blocs, items = (self.phrase(arg) for arg in node.args)
            return self.things.say(f"{no}holds", a=blocs, b=items)
        group, condition = self._bound(node, self.claim)
        return self.things.say(f"{no}{name}", a=group, b=condition)

    def _by_id(self, name: str, node: ast.Call) -> str:
        word = node.args[0].id if node.args and isinstance(node.args[0], ast.Name) else "?"
        return self.things.by_id[name].get(word, word)

    def _bound(self, node: ast.Call, say: Callable[[ast.expr], str]) -> tuple[str, str]:
        """A set, and what is said of its elements."""
        group = self.phrase(node.args[0]) if node.args else "?"
        self._family.append(self._track_of(node.args[0]) if node.args else None)
        said = say(node.args[1]) if len(node.args) > 1 else ""
        self._family.pop()
        return group, said

    # numbers and sets ------------------------------------------------------------

    def phrase(self, node: ast.expr) -> str:
        """Say a number or a set; a condition among numbers counts 1."""
        if isinstance(node, ast.Constant) and not isinstance(node.value, bool):
            return self.things.figure(Decimal(str(node.value)))
        if self._is_claim(node):
            return self.things.say("one", a=self.claim(node))
        if isinstance(node, ast.Name):
            return self._word(node.id)
        if isinstance(node, ast.Attribute):
            return self._attribute(node)
        if isinstance(node, ast.UnaryOp):
            key = "rest" if isinstance(node.op, ast.Invert) else "neg"
            return self.things.say(key, a=self._tight(node.operand, 3))
        if isinstance(node, ast.BinOp):
            return self._binary(node)
        if isinstance(node, ast.IfExp):
            parts = {"a": self.phrase(node.body), "b": self.phrase(node.orelse)}
            return self.things.say("if", **parts, c=self.claim(node.test))
        return self._called(node) if isinstance(node, ast.Call) else "?"

    def _is_claim(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Constant):
            return isinstance(node.value, bool)
        if isinstance(node, ast.Compare | ast.BoolOp):
            return True
        if isinstance(node, ast.UnaryOp):
            return isinstance(node.op, ast.Not)
        if isinstance(node, ast.Name):
            return node.id in self.things.votes or node.id in ("governed", "vacancy")
        return isinstance(node, ast.Call) and _function(node) in _CLAIMS

    def _word(self, word: str) -> str:
        if word in self.things.names:
            return self.things.names[word]
        return self.things.say(word) if self.things.knows(word) else word

    def _attribute(self, node: ast.Attribute) -> str:
        own = self.things.attributes.get(node.attr)
        if own is not None:
            return self.things.say("its", a=own)
        key = f"its {node.attr}"
        return self.things.say(key) if self.things.knows(key) else node.attr

    def _tight(self, node: ast.expr, rank: int) -> str:
        """A part of a larger sum, in parentheses where it binds less."""
        said = self.phrase(node)
        loose = isinstance(node, ast.IfExp) or (self._is_claim(node) and rank > 1)
        if isinstance(node, ast.BinOp):
            loose = _ARITHMETIC.get(type(node.op), ("", 1))[1] < rank or self._is_set(node)
        return f"({said})" if loose else said

    def _is_set(self, node: ast.expr) -> bool:
        if isinstance(node, ast.BinOp):
            return type(node.op) in _SETS and self._is_set(node.left)
        if isinstance(node, ast.UnaryOp):
            return isinstance(node.op, ast.Invert)
        if isinstance(node, ast.Call):
            return _function(node) == "assigned_to"
        return isinstance(node, ast.Name) and node.id in self.things.groups

    def _binary(self, node: ast.BinOp) -> str:
        if self._is_set(node):
            parts = {"a": self._tight(node.left, 1), "b": self._tight(node.right, 2)}
            return self.things.say(_SETS[type(node.op)], **parts)
        special = self._times_claim(node) or self._percent(node)
        if special:
            return special
        key, rank = _ARITHMETIC.get(type(node.op), ("add", 1))
        right = self._tight(node.right, rank + (key in ("sub", "div")))
        return self.things.say(key, a=self._tight(node.left, rank), b=right)

    def _times_claim(self, node: ast.BinOp) -> str:
        """``14*promised(x)`` is 14 if x is promised."""
        if not isinstance(node.op, ast.Mult):
            return ""
        for number, claim in ((node.left, node.right), (node.right, node.left)):
            if self._is_claim(claim):
                return self.things.say("when", a=self._tight(number, 2), b=self.claim(claim))
        return ""

    def _percent(self, node: ast.BinOp) -> str:
        """``x*30//100`` is 30 % of x."""
        product = node.left
        hundred = isinstance(node.right, ast.Constant) and node.right.value == 100
        if not (hundred and isinstance(node.op, ast.FloorDiv) and isinstance(product, ast.BinOp)):
            return ""
        if not isinstance(product.op, ast.Mult):
            return ""
        whole, part = product.left, product.right
        if isinstance(whole, ast.Constant):
            whole, part = part, whole
        return self.things.say("percent", a=self._tight(whole, 2), b=self._tight(part, 2))

    def _called(self, node: ast.Call) -> str:
        name = _function(node)
        if name in self.things.by_id:
            return self.things.say(name, a=self._by_id(name, node))
        if name in _BOUND:
            group, said = self._bound(node, self.claim if name == "count" else self.phrase)
            key = "count where" if name == "count" and said else name
            return self.things.say(key, a=group, b=said)
        parts = [self.phrase(arg) for arg in node.args]
        if name in ("min", "max") and parts:
            return self.things.say(name, a=self._listed(parts, "list"))
        if name == "table" and parts:
            listed = self.things.say("comma").join(parts[1:])
            return self.things.say("table", a=parts[0], b=listed)
        wanted = _PARTS.get(name, "")
        if len(parts) != len(wanted) or not wanted:
            return name
        return self.things.say(name, **dict(zip(wanted, parts, strict=True)))


_PARTS = {
    "clip": "abc",
    "ramp": "xabn",
    "abs": "a",
    "logistic": "a",
    "noise": "a",
    "seats": "a",
    "points": "a",
    "level": "a",
    "assigned_to": "a",
}


def _junction(node: ast.expr, denied: bool) -> str:
    """Whether a condition, said or denied, is an "and" or an "or"; "" for neither."""
    while isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        node, denied = node.operand, not denied
    if not isinstance(node, ast.BoolOp):
        return ""
    return "and" if isinstance(node.op, ast.And) is not denied else "or"


def _function(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""
