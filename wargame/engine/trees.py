"""The typed expression trees that a deck is compiled to: nested plain tuples of ints and names.

Every number is a whole number (hundredths already multiplied out), so a tree has no scales.
Trees pickle, can be walked by an oracle, and are turned into array functions once when loaded.

Numbers
    ``("const", n)`` · ``("var", i)`` variable i · ``("bvar", base)`` variable base + me ·
    ``("mvar", base)`` variable base + faction · ``("btab", k)`` row k of ``Rules.bloc_tables`` at
    me · ``("ptab", k)`` row k of ``portfolio_tables`` at it · ``("mtab", k)`` row k of
    ``member_tables`` at faction · ``("salience",)`` percent, at (me, it) · ``("field", name)`` a
    (B,) field of the state · ``("series", k)`` by week · ``("quantity", k)`` ·
    ``("bquantity", k)`` bloc quantity at me · ``("me", name)`` with name in lots, points, worth,
    fair, score, crossed, refused · ``("dwell", base)`` weeks at this level of member base +
    faction · ``("mtrust", track)`` trust of the member's bloc, or its default · ``("since", c)``
    weeks since card c, 99 when never · ``("neg"|"abs", a)`` ·
    ``("add"|"sub"|"mul"|"floordiv"|"min"|"max", a, b)`` (floor; by zero 0) · ``("int", cond)`` ·
    ``("if", cond, a, b)`` · ``("clip", x, lo, hi)`` · ``("table", x, (n0, n1, ...))`` ·
    ``("logistic", x)`` · ``("ramp", x, a, b, n)`` ints a, b, n · ``("noise", n)`` ·
    ``("sum", set, number)`` · ``("count", set)``
Conditions
    ``("true",)`` · ``("false",)`` · ``("eq"|"ne"|"lt"|"le"|"gt"|"ge", a, b)`` ·
    ``("and"|"or", a, b)`` · ``("not", a)`` · ``("promise", q, status)`` ·
    ``("attached", q)`` it stands in the offer to me · ``("any", set, cond)`` ·
    ``("in", scope, set)`` with scope b (me), p (it), m (faction) or h (the holder of it)
Sets of blocs
    ``("b", mask)`` tuple of 0/1 · ``("pledged",)`` · ``("formateur",)`` · ``("offered",)`` ·
    ``("self",)`` me · ``("rivals",)`` of me · ``("holder",)`` of it
Sets of portfolios
    ``("p", mask)`` · ``("assigned", bloc set)`` · ``("filled",)`` · ``("free",)`` ·
    ``("vacant",)`` · ``("this",)`` it
Sets of members
    ``("m", track, mask)``
Any set
    ``("both"|"either"|"less", s, t)`` · ``("rest", s)`` complement

``sum``, ``any`` bind a new innermost scope of the set's kind; the set argument itself is read in
the scopes outside. Attributes read the innermost scope of their kind.
"""

from typing import Any, TypeAlias

Tree: TypeAlias = tuple[Any, ...]

TRUE: Tree = ("true",)
ONE: Tree = ("const", 1)

SET_KINDS: dict[str, str] = {
    **dict.fromkeys(("b", "pledged", "formateur", "offered", "self", "rivals", "holder"), "b"),
    **dict.fromkeys(("p", "assigned", "filled", "free", "vacant", "this"), "p"),
    "m": "m",
}


def set_kind(tree: Tree) -> str:
    """``b``, ``p`` or ``m``: what a set tree holds."""
    while tree[0] in ("both", "either", "less", "rest"):
        tree = tree[1]
    return SET_KINDS[tree[0]]


def set_track(tree: Tree) -> int:
    """Index of the track whose members a member set holds."""
    while tree[0] in ("both", "either", "less", "rest"):
        tree = tree[1]
    return int(tree[1])


_READS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("bvar", "btab", "bquantity", "me", "noise", "attached"), frozenset("b")),
    **dict.fromkeys(("self", "rivals"), frozenset("b")),
    **dict.fromkeys(("ptab", "holder", "this"), frozenset("p")),
    **dict.fromkeys(("mvar", "mtab", "dwell", "mtrust"), frozenset("m")),
    "salience": frozenset("bp"),
}


def outside(tree: Tree, known: dict[int, frozenset[str]]) -> frozenset[str]:
    """The kinds (b, p, m) of the elements that a tree reads from the scopes outside it.

    ``known`` remembers those of its parts by identity, for as long as the tree is alive.
    """
    found = known.get(id(tree))
    if found is None:
        found = known[id(tree)] = _READS.get(tree[0]) or _read_by_parts(tree, known)
    return found


def _read_by_parts(tree: Tree, known: dict[int, frozenset[str]]) -> frozenset[str]:
    head, found = tree[0], frozenset[str]()
    if head in ("sum", "count", "any"):
        bound = frozenset(set_kind(tree[1]))
        return outside(tree[1], known).union(*(outside(p, known) - bound for p in tree[2:]))
    if head == "in":
        found = frozenset("p" if tree[1] == "h" else tree[1])
    for part in tree[1:]:
        if isinstance(part, tuple) and part and isinstance(part[0], str):
            found |= outside(part, known)
    return found
