"""Numbers and sets as phrases."""

import ast
from decimal import Decimal

from wargame.deck.reading.speaker import Speaker, function

_SETS: dict[type[ast.operator], str] = {ast.BitAnd: "both", ast.BitOr: "either", ast.Sub: "less"}
_ARITHMETIC: dict[type[ast.operator], tuple[str, int]] = {
    ast.Add: ("add", 1),
    ast.Sub: ("sub", 1),
    ast.Mult: ("mul", 2),
    ast.FloorDiv: ("div", 2),
}
_BOUND = frozenset("any all sum count".split())


def phrase(speaker: Speaker, node: ast.expr) -> str:
    """Say a number or a set; a condition among numbers counts 1."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return speaker.things.figure(Decimal(str(node.value)))
    if speaker.is_claim(node):
        return speaker.things.say("one", a=speaker.claim(node))
    if isinstance(node, ast.Name):
        return _word(speaker, node.id)
    if isinstance(node, ast.Attribute):
        return _attribute(speaker, node)
    if isinstance(node, ast.UnaryOp):
        key = "rest" if isinstance(node.op, ast.Invert) else "neg"
        return speaker.things.say(key, a=_tight(speaker, node.operand, 3))
    if isinstance(node, ast.BinOp):
        return _binary(speaker, node)
    if isinstance(node, ast.IfExp):
        parts = {"a": speaker.phrase(node.body), "b": speaker.phrase(node.orelse)}
        return speaker.things.say("if", **parts, c=speaker.claim(node.test))
    return _called(speaker, node) if isinstance(node, ast.Call) else "?"


def _word(speaker: Speaker, word: str) -> str:
    if word in speaker.things.names:
        return speaker.things.names[word]
    return speaker.things.say(word) if speaker.things.knows(word) else word


def _attribute(speaker: Speaker, node: ast.Attribute) -> str:
    own = speaker.things.attributes.get(node.attr)
    if own is not None:
        return speaker.things.say("its", a=own)
    key = f"its {node.attr}"
    return speaker.things.say(key) if speaker.things.knows(key) else node.attr


def _tight(speaker: Speaker, node: ast.expr, rank: int) -> str:
    """A part of a larger sum, in parentheses where it binds less."""
    said = speaker.phrase(node)
    loose = isinstance(node, ast.IfExp) or (speaker.is_claim(node))
    if isinstance(node, ast.BinOp):
        loose = _ARITHMETIC.get(type(node.op), ("", 1))[1] < rank or _is_set(speaker, node)
    return f"({said})" if loose else said


def _is_set(speaker: Speaker, node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        return type(node.op) in _SETS and _is_set(speaker, node.left)
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Invert)
    if isinstance(node, ast.Call):
        return function(node) == "assigned_to"
    return isinstance(node, ast.Name) and node.id in speaker.things.groups


def _binary(speaker: Speaker, node: ast.BinOp) -> str:
    if _is_set(speaker, node):
        return _combined(speaker, node)
    special = _times_claim(speaker, node) or _percent(speaker, node)
    if special:
        return special
    key, rank = _ARITHMETIC.get(type(node.op), ("add", 1))
    right = _tight(speaker, node.right, rank + (key in ("sub", "div")))
    return speaker.things.say(key, a=_tight(speaker, node.left, rank), b=right)


def _combined(speaker: Speaker, node: ast.BinOp) -> str:
    """Sets combined; a chain of one kind needs no parentheses."""
    said = []
    for part in (node.left, node.right):
        other = isinstance(part, ast.BinOp) and type(part.op) is not type(node.op)
        said.append(f"({speaker.phrase(part)})" if other else speaker.phrase(part))
    return speaker.things.say(_SETS[type(node.op)], a=said[0], b=said[1])


def _times_claim(speaker: Speaker, node: ast.BinOp) -> str:
    """``14*promised(x)`` is 14 if x is promised."""
    if not isinstance(node.op, ast.Mult):
        return ""
    for number, claim in ((node.left, node.right), (node.right, node.left)):
        if speaker.is_claim(claim):
            return speaker.things.say("when", a=_tight(speaker, number, 2), b=speaker.claim(claim))
    return ""


def _percent(speaker: Speaker, node: ast.BinOp) -> str:
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
    return speaker.things.say("percent", a=_tight(speaker, whole, 2), b=_tight(speaker, part, 2))


def _called(speaker: Speaker, node: ast.Call) -> str:
    name = function(node)
    if name in speaker.things.by_id:
        return speaker.things.say(name, a=speaker.by_id(node))
    if name in _BOUND:
        group, said = speaker.bound(node, speaker.claim if name == "count" else speaker.phrase)
        key = "count where" if name == "count" and said else name
        return speaker.things.say(key, a=group, b=said)
    parts = [speaker.phrase(arg) for arg in node.args]
    if name in ("min", "max") and parts:
        return speaker.things.say(name, a=speaker.listed(parts, "list"))
    if name == "table" and parts:
        listed = speaker.things.say("comma").join(parts[1:])
        last = speaker.things.figure(Decimal(len(parts) - 2))
        return speaker.things.say("table", a=parts[0], b=listed, n=last)
    wanted = _PARTS.get(name, "")
    if len(parts) != len(wanted) or not wanted:
        return name
    return speaker.things.say(name, **dict(zip(wanted, parts, strict=True)))


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
