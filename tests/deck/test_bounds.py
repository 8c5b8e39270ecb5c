"""Random expressions agree with exact arithmetic, and their bounds hold."""

import operator
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.deck.evaluate import begin, compiled, engine, refused
from wargame.deck.expressions import ExpressionFault, Number, Truth

Said = tuple[str, Callable[[dict[str, Fraction]], Fraction]]
"""An expression as text, and what it means."""

VARIABLES = {"trade": (0, 10_000, 2), "calm": (0, 10_000, 2), "unrest": (0, 999, 0)}

OPERATIONS: dict[str, Callable[[Fraction, Fraction], Fraction]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": lambda a, b: Fraction(a // b) if b else Fraction(0),
    ">=": lambda a, b: Fraction(a >= b),
    "<": lambda a, b: Fraction(a < b),
    "==": lambda a, b: Fraction(a == b),
}


def _literal(hundredths: int) -> Said:
    value = Fraction(hundredths, 100)
    text = str(value) if value.denominator == 1 else f"{hundredths / 100:.2f}"
    return f"({text})", lambda _: value


def _variable(name: str) -> Said:
    return name, lambda values: values[name]


def _binary(op: str, a: Said, b: Said) -> Said:
    return f"({a[0]} {op} {b[0]})", lambda v: OPERATIONS[op](a[1](v), b[1](v))


def _limited(a: Said, b: Said, c: Said) -> Said:
    return f"clip({a[0]}, {b[0]}, {c[0]})", lambda v: min(max(a[1](v), b[1](v)), c[1](v))


def _chosen(a: Said, b: Said, c: Said) -> Said:
    text = f"({a[0]} if {b[0]} > {c[0]} else {c[0]})"
    return text, lambda v: a[1](v) if b[1](v) > c[1](v) else c[1](v)


leaves = st.one_of(
    st.integers(-5000, 5000).map(_literal), st.sampled_from(list(VARIABLES)).map(_variable)
)
expressions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(_binary, st.sampled_from(list(OPERATIONS)), inner, inner),
        st.builds(_limited, inner, inner, inner),
        st.builds(_chosen, inner, inner, inner),
    ),
    max_leaves=8,
)
raw_values = st.fixed_dictionaries(
    {name: st.integers(low, high) for name, (low, high, _) in VARIABLES.items()}
)


@given(expressions, raw_values)
def test_the_engine_agrees_with_exact_arithmetic(said: Said, raw: dict[str, int]) -> None:
    """What the engine works out is what the author wrote, within the bounds that were promised."""
    fault = refused(said[0])
    assume(fault is None)
    found = compiled(said[0]).value
    assert isinstance(found, Number)
    values = {name: Fraction(raw[name], 10 ** VARIABLES[name][2]) for name in raw}
    worked = int(engine().numbers(found.tree, begin(**raw))[0])
    assert Fraction(worked, 10**found.scale) == said[1](values)
    assert found.low <= worked <= found.high


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("trade > 100", False),
        ("trade >= 0", True),
        ("trade > 50", None),
        ("seats(pledged & left) > 65", False),
        ("seats(pledged) <= 100", True),
        ("count(pledged & formateur) > 1", False),
        ("sum(guilds, faction.level) > 2", False),
        ("logistic(week) > 1024", False),
        ("points(left) * 100 > 3400", None),
        ("points(left) > 34.5", False),
        ("not (trade > 100)", True),
        ("week > 50 and trade > 50", False),
        ("week < 50 or trade > 50", True),
    ],
)
def test_bounds_decide_conditions(text: str, known: bool | None) -> None:
    """A condition that no game can change is found out."""
    found = compiled(text, "condition").value
    assert isinstance(found, Truth) and found.known is known


@pytest.mark.parametrize(
    "text", ["trade * trade * 100", "trade * 100000 * 1000", "unrest * 3000000", "9999999999"]
)
def test_nothing_may_leave_int32(text: str) -> None:
    """What could be too large in some game is refused, with the figure."""
    with pytest.raises(ExpressionFault, match="may reach"):
        compiled(text)
