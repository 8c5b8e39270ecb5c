"""Conditions as sentences, said or denied."""

import ast

from wargame.deck.model import Track, text
from wargame.deck.reading.speaker import CLAIMS, Speaker, function

_OPPOSITE = {"lt": "ge", "ge": "lt", "gt": "le", "le": "gt", "eq": "ne", "ne": "eq"}
_TURNED = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}
_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
}


def claim(speaker: Speaker, node: ast.expr, denied: bool = False) -> str:
    """Say a condition, or its contrary."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return speaker.claim(node.operand, not denied)
    if isinstance(node, ast.BoolOp):
        return _joined(speaker, node, denied)
    if isinstance(node, ast.Compare):
        return _compared(speaker, node, denied)
    no = "not " if denied else ""
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        return speaker.things.say("true" if node.value is not denied else "false")
    if isinstance(node, ast.Name):
        return _named_claim(speaker, node.id, no)
    if isinstance(node, ast.Call) and function(node) in CLAIMS:
        return _called_claim(speaker, node, no)
    said = speaker.phrase(node)
    return speaker.things.say("not", a=said) if denied else said


def _joined(speaker: Speaker, node: ast.BoolOp, denied: bool) -> str:
    word = _junction(node, denied)
    parts = []
    values = list(node.values)
    while values:
        value = values.pop(0)
        promise = _promise_stands(speaker, node, value, values[0]) if values else ""
        if promise:
            values.pop(0)
            parts.append(speaker.things.say("not stands" if denied else "stands", a=promise))
            continue
        said = speaker.claim(value, denied)
        mixed = _junction(value, denied) not in ("", word)
        parts.append(f"({said})" if mixed else said)
    return speaker.listed(parts, word)


def _promise_stands(speaker: Speaker, node: ast.BoolOp, one: ast.expr, two: ast.expr) -> str:
    """``promised(x) or kept(x)``, the most frequent of pairs: the name of x."""
    if not (isinstance(node.op, ast.Or) and isinstance(one, ast.Call)):
        return ""
    if not isinstance(two, ast.Call) or (function(one), function(two)) != ("promised", "kept"):
        return ""
    return speaker.by_id(one) if speaker.by_id(one) == speaker.by_id(two) else ""


def _compared(speaker: Speaker, node: ast.Compare, denied: bool) -> str:
    parts = []
    left = node.left
    for op, right in zip(node.ops, node.comparators, strict=True):
        parts.append(_pair(speaker, left, op, right, denied))
        left = right
    return speaker.listed(parts, "or" if denied else "and")


def _pair(speaker: Speaker, left: ast.expr, op: ast.cmpop, right: ast.expr, denied: bool) -> str:
    if isinstance(op, ast.In | ast.NotIn):
        inside = isinstance(op, ast.In) is not denied
        parts = {"a": speaker.phrase(left), "b": speaker.phrase(right)}
        return speaker.things.say("in" if inside else "not in", **parts)
    key = _COMPARE.get(type(op), "eq")
    if isinstance(left, ast.Constant) and not isinstance(right, ast.Constant):
        left, right = right, left
        key = _TURNED.get(key, key)
    key = _OPPOSITE[key] if denied else key
    alone = _one_counted(speaker, left, key, right)
    if alone:
        return alone
    return speaker.things.say(key, a=speaker.phrase(left), b=_against(speaker, left, right))


_SOME = frozenset([("eq", 1), ("ge", 1), ("gt", 0), ("ne", 0)])
_NONE = frozenset([("eq", 0), ("lt", 1), ("le", 0), ("ne", 1)])


def _one_counted(speaker: Speaker, left: ast.expr, key: str, right: ast.expr) -> str:
    """``count(x & filled) == 1`` of a single x is "x is filled"; "" for anything else."""
    counted = isinstance(left, ast.Call) and function(left) == "count" and len(left.args) == 1
    if not counted or not isinstance(right, ast.Constant):
        return ""
    both = left.args[0]  # type: ignore[attr-defined]  # a call, as `counted` says
    asked = (key, right.value)
    if not isinstance(both, ast.BinOp) or asked not in _SOME | _NONE:
        return ""
    pairs = ((both.left, both.right), (both.right, both.left))
    found = ((a.id, b) for a, b in pairs if isinstance(a, ast.Name) and a.id in speaker.things.ones)
    one, group = next(found, ("", both))
    if not one or not isinstance(both.op, ast.BitAnd):
        return ""
    no, name = "not " if asked in _NONE else "", speaker.things.names[one]
    if isinstance(group, ast.Name) and group.id == "filled":
        return speaker.things.say(f"{no}filled one", a=name)
    return speaker.things.say(f"{no}in", a=name, b=speaker.phrase(group))


def _against(speaker: Speaker, left: ast.expr, right: ast.expr) -> str:
    """The right side; a level with its name."""
    said = speaker.phrase(right)
    track = _ladder(speaker, left)
    if track is None or not isinstance(right, ast.Constant):
        return said
    level = right.value
    if not isinstance(level, int) or not 0 <= level < len(track.level):
        return said
    name = text(track.level[level].name, speaker.things.language)
    return speaker.things.say("named level", a=said, b=name)


def _ladder(speaker: Speaker, node: ast.expr) -> Track | None:
    """The track whose level a part is."""
    if isinstance(node, ast.Name):
        return speaker.things.ladders.get(node.id)
    if isinstance(node, ast.Call) and function(node) == "level" and node.args:
        return speaker.track_of(node.args[0])
    if isinstance(node, ast.Attribute) and node.attr == "level" and speaker.families:
        return speaker.families[-1]
    return None


def _named_claim(speaker: Speaker, word: str, no: str) -> str:
    if word in speaker.things.votes:
        return speaker.things.say(f"{no}passed", a=speaker.things.names[word])
    if word in ("governed", "vacancy"):
        return speaker.things.say(f"{no}{word}")
    return speaker.things.names.get(word, word)


def _called_claim(speaker: Speaker, node: ast.Call, no: str) -> str:
    name = function(node)
    if name in speaker.things.by_id:
        return speaker.things.say(f"{no}{name}", a=speaker.by_id(node))
    if name == "holds" and len(node.args) == 2:
        blocs, items = (speaker.phrase(arg) for arg in node.args)
        alone = isinstance(node.args[1], ast.Name) and node.args[1].id in speaker.things.ones
        return speaker.things.say(f"{no}holds{' one' if alone else ''}", a=blocs, b=items)
    group, condition = speaker.bound(node, speaker.claim)
    return speaker.things.say(f"{no}{name}", a=group, b=condition)


def _junction(node: ast.expr, denied: bool) -> str:
    """Whether a condition, said or denied, is an "and" or an "or"; "" for neither."""
    while isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        node, denied = node.operand, not denied
    if not isinstance(node, ast.BoolOp):
        return ""
    return "and" if isinstance(node.op, ast.And) is not denied else "or"
