"""A tree read by one person with a finger on the page: numbers, conditions and sets of one game."""

from collections.abc import Callable

from tests.oracle.chance import draw, logistic
from tests.oracle.position import At, Position
from wargame.engine.trees import Tree, set_kind


def number(pos: Position, tree: Tree, at: At) -> int:
    """The whole number that a tree stands for."""
    return NUMBERS[tree[0]](pos, tree, at)


def truth(pos: Position, tree: Tree, at: At) -> bool:
    """Whether a condition holds."""
    return CONDITIONS[tree[0]](pos, tree, at)


def elements(pos: Position, tree: Tree, at: At) -> set[int]:
    """The indices in a set."""
    return SETS[tree[0]](pos, tree, at)


# --- sets ----------------------------------------------------------------------------------------


def _whole(pos: Position, tree: Tree) -> set[int]:
    """Everything of a set's kind, for its complement."""
    while tree[0] in ("both", "either", "less", "rest"):
        tree = tree[1]
    if tree[0] == "m":
        return set(range(len(pos.rules.tracks[tree[1]].members)))
    return set(pos.blocs if set_kind(tree) == "b" else pos.portfolios)


def _masked(mask: tuple[int, ...]) -> set[int]:
    return {i for i, bit in enumerate(mask) if bit}


def _assigned(pos: Position, tree: Tree, at: At) -> set[int]:
    who = elements(pos, tree[1], at)
    return {p for p in pos.portfolios if pos.table.owner[p] in who}


def _vacant(pos: Position, tree: Tree, at: At) -> set[int]:
    if pos.table.governed < 0:
        return set()
    return {p for p in _masked(pos.rules.ministries) if not pos.table.filled[p]}


SETS: dict[str, Callable[[Position, Tree, At], set[int]]] = {
    "b": lambda pos, t, at: _masked(t[1]),
    "p": lambda pos, t, at: _masked(t[1]),
    "m": lambda pos, t, at: _masked(t[2]),
    "pledged": lambda pos, t, at: {b for b in pos.blocs if pos.table.pledged[b]},
    "formateur": lambda pos, t, at: {pos.formateur} - {-1},
    "offered": lambda pos, t, at: {b for b in pos.blocs if pos.table.sent[b]},
    "self": lambda pos, t, at: {at["b"]},
    "rivals": lambda pos, t, at: _masked(pos.rules.rivals[at["b"]]),
    "holder": lambda pos, t, at: {pos.table.owner[at["p"]]} - {-1},
    "assigned": _assigned,
    "filled": lambda pos, t, at: {p for p in pos.portfolios if pos.table.filled[p]},
    "free": lambda pos, t, at: {p for p in pos.portfolios if pos.table.owner[p] < 0},
    "vacant": _vacant,
    "this": lambda pos, t, at: {at["p"]},
    "both": lambda pos, t, at: elements(pos, t[1], at) & elements(pos, t[2], at),
    "either": lambda pos, t, at: elements(pos, t[1], at) | elements(pos, t[2], at),
    "less": lambda pos, t, at: elements(pos, t[1], at) - elements(pos, t[2], at),
    "rest": lambda pos, t, at: _whole(pos, t[1]) - elements(pos, t[1], at),
}

# --- conditions ----------------------------------------------------------------------------------


def _compare(test: Callable[[int, int], bool]) -> Callable[[Position, Tree, At], bool]:
    return lambda pos, t, at: test(number(pos, t[1], at), number(pos, t[2], at))


def _any(pos: Position, tree: Tree, at: At) -> bool:
    kind = set_kind(tree[1])
    return any(truth(pos, tree[2], {**at, kind: i}) for i in elements(pos, tree[1], at))


def _in(pos: Position, tree: Tree, at: At) -> bool:
    who = pos.table.owner[at["p"]] if tree[1] == "h" else at[tree[1]]
    return who in elements(pos, tree[2], at)


CONDITIONS: dict[str, Callable[[Position, Tree, At], bool]] = {
    "true": lambda pos, t, at: True,
    "false": lambda pos, t, at: False,
    "eq": _compare(lambda a, b: a == b),
    "ne": _compare(lambda a, b: a != b),
    "lt": _compare(lambda a, b: a < b),
    "le": _compare(lambda a, b: a <= b),
    "gt": _compare(lambda a, b: a > b),
    "ge": _compare(lambda a, b: a >= b),
    "and": lambda pos, t, at: truth(pos, t[1], at) and truth(pos, t[2], at),
    "or": lambda pos, t, at: truth(pos, t[1], at) or truth(pos, t[2], at),
    "not": lambda pos, t, at: not truth(pos, t[1], at),
    "promise": lambda pos, t, at: pos.table.promise[t[1]] == t[2],
    "attached": lambda pos, t, at: pos.table.attached[at["b"]] >> t[1] & 1 == 1,
    "any": _any,
    "in": _in,
}

# --- numbers -------------------------------------------------------------------------------------


def _sum(pos: Position, tree: Tree, at: At) -> int:
    kind = set_kind(tree[1])
    return sum(number(pos, tree[2], {**at, kind: i}) for i in elements(pos, tree[1], at))


def _floordiv(a: int, b: int) -> int:
    return a // b if b else 0


def _series(pos: Position, tree: Tree, at: At) -> int:
    values = pos.rules.series[tree[1]]
    return values[min(pos.table.week, len(values)) - 1]


def _quantity(pos: Position, tree: Tree, at: At) -> int:
    """The sum of the terms, within the bounds. A quantity of the whole game knows no scope."""
    quantity = pos.rules.quantities[tree[1]]
    scope = {"b": at["b"]} if quantity.scope == "b" else {}
    value = sum(number(pos, term, scope) for term in quantity.terms)
    value = value if quantity.low is None else max(value, quantity.low)
    return value if quantity.high is None else min(value, quantity.high)


def _since(pos: Position, tree: Tree, at: At) -> int:
    drawn = pos.table.drawn[tree[1]]
    return pos.table.week - drawn if drawn else 99


def _member_trust(pos: Position, tree: Tree, at: At) -> int:
    track = pos.rules.tracks[tree[1]]
    bloc = track.blocs[at["m"]]
    return track.trust[at["m"]] if bloc < 0 else pos.table.var[pos.rules.trust + bloc]


def _table(pos: Position, tree: Tree, at: At) -> int:
    level = number(pos, tree[1], at)
    return int(tree[2][min(max(level, 0), len(tree[2]) - 1)])


def _ramp(pos: Position, tree: Tree, at: At) -> int:
    a, b, n = tree[2:]
    value = (number(pos, tree[1], at) - a) * n // (b - a)
    return int(min(max(value, min(n, 0)), max(n, 0)))


def _noise(pos: Position, tree: Tree, at: At) -> int:
    if "vote" not in at:
        return 0
    slot = pos.rules.slot_noise + at["vote"] * len(pos.rules.blocs) + at["b"]
    return draw(pos.key, pos.table.week, slot, 2 * tree[1] + 1) - int(tree[1])


def _clip(pos: Position, tree: Tree, at: At) -> int:
    x, low, high = (number(pos, part, at) for part in tree[1:])
    return min(max(x, low), high)


def _if(pos: Position, tree: Tree, at: At) -> int:
    return number(pos, tree[2] if truth(pos, tree[1], at) else tree[3], at)


def _binary(operation: Callable[[int, int], int]) -> Callable[[Position, Tree, At], int]:
    return lambda pos, t, at: operation(number(pos, t[1], at), number(pos, t[2], at))


# --- what a bloc has and thinks ------------------------------------------------------------------


def points(pos: Position, bloc: int) -> int:
    """Points of the portfolios and lots that a bloc has, h."""
    held = [p for p in pos.portfolios if pos.table.owner[p] == bloc]
    whole = sum(pos.rules.portfolio_points[p] for p in held)
    return whole + pos.table.lots[bloc] * pos.rules.lot_points


def worth(pos: Position, bloc: int) -> int:
    """The same as the bloc values it, h: one floor over the sum of points · salience."""
    held = [p for p in pos.portfolios if pos.table.owner[p] == bloc]
    valued = sum(pos.rules.portfolio_points[p] * pos.rules.salience[bloc][p] for p in held)
    return valued // 100 + pos.table.lots[bloc] * pos.rules.lot_worth


def fair(pos: Position, bloc: int) -> int:
    """Fair share of a bloc, h."""
    return number(pos, pos.rules.fair, {"b": bloc})


def score(pos: Position, bloc: int) -> int:
    """Sum of the terms of a bloc's answer, hundredths of a logit."""
    return sum(number(pos, term, {"b": bloc}) for _, term in pos.rules.terms)


def crossed(pos: Position, bloc: int) -> int:
    """How many red lines of a bloc hold."""
    lines = [when for b, when in pos.rules.red_lines if b == bloc]
    return sum(truth(pos, when, {"b": bloc}) for when in lines)


OF_ME: dict[str, Callable[[Position, int], int]] = {
    "lots": lambda pos, b: pos.table.lots[b],
    "points": points,
    "worth": worth,
    "fair": fair,
    "score": score,
    "crossed": crossed,
    "refused": lambda pos, b: pos.table.refused[b],
}

NUMBERS: dict[str, Callable[[Position, Tree, At], int]] = {
    "const": lambda pos, t, at: int(t[1]),
    "var": lambda pos, t, at: pos.table.var[t[1]],
    "bvar": lambda pos, t, at: pos.table.var[t[1] + at["b"]],
    "mvar": lambda pos, t, at: pos.table.var[t[1] + at["m"]],
    "btab": lambda pos, t, at: pos.rules.bloc_tables[t[1]][at["b"]],
    "ptab": lambda pos, t, at: pos.rules.portfolio_tables[t[1]][at["p"]],
    "mtab": lambda pos, t, at: pos.rules.member_tables[t[1]][at["m"]],
    "salience": lambda pos, t, at: pos.rules.salience[at["b"]][at["p"]],
    "field": lambda pos, t, at: int(getattr(pos.table, t[1])),
    "series": _series,
    "quantity": _quantity,
    "bquantity": _quantity,
    "me": lambda pos, t, at: OF_ME[t[1]](pos, at["b"]),
    "dwell": lambda pos, t, at: pos.table.dwell[t[1] + at["m"]],
    "mtrust": _member_trust,
    "since": _since,
    "neg": lambda pos, t, at: -number(pos, t[1], at),
    "abs": lambda pos, t, at: abs(number(pos, t[1], at)),
    "add": _binary(lambda a, b: a + b),
    "sub": _binary(lambda a, b: a - b),
    "mul": _binary(lambda a, b: a * b),
    "floordiv": _binary(_floordiv),
    "min": _binary(min),
    "max": _binary(max),
    "int": lambda pos, t, at: int(truth(pos, t[1], at)),
    "if": _if,
    "clip": _clip,
    "table": _table,
    "logistic": lambda pos, t, at: logistic(number(pos, t[1], at)),
    "ramp": _ramp,
    "noise": _noise,
    "sum": _sum,
    "count": lambda pos, t, at: len(elements(pos, t[1], at)),
}
