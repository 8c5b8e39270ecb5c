"""Numbers mean what they say: decimals are kept, aligned and floored once."""

from fractions import Fraction

import pytest

from tests.deck.evaluate import begin, compiled, holds, value
from wargame.deck.expressions import Number

HALF = Fraction(1, 2)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("7 // 2", 3),
        ("-7 // 2", -4),
        ("7 // -2", -4),
        ("7.5 // 2.5", 3),
        ("1 // 0.25", 4),
        ("1.5 + 2", 3 + HALF),
        ("1.25 - 3", Fraction(-7, 4)),
        ("1.5 * 1.5", Fraction(9, 4)),
        ("-1.5", -3 * HALF),
        ("abs(-1.5)", 3 * HALF),
        ("min(1.5, 1, 2)", 1),
        ("max(1.5, 1, 2)", 2),
        ("clip(7, 1.5, 2.5)", 5 * HALF),
        ("1.5 if 2 > 1 else 1", 3 * HALF),
        ("3 * True - 2 * False", 3),
        ("2 + 3 * 4 - (1 - 2)", 15),
    ],
)
def test_arithmetic_of_literals(text: str, wanted: Fraction) -> None:
    """Operations on literals are exact and fold to one constant."""
    found = compiled(text).value
    assert isinstance(found, Number) and found.constant
    assert value(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("trade", Fraction(91, 2)),
        ("trade // 2", 22),
        ("trade * 0.5", Fraction(91, 4)),
        ("trade + unrest", Fraction(97, 2)),
        ("-trade", Fraction(-91, 2)),
        ("trade // unrest", 15),
        ("100 if trade > 45 else 0", 100),
        ("troops", 3),
    ],
)
def test_arithmetic_of_variables(text: str, wanted: Fraction) -> None:
    """A meter counts in points, a counter in whole units."""
    assert value(text, begin(unrest=3)) == wanted


def test_a_division_by_zero_is_zero() -> None:
    """Where the divisor happens to be 0, so is the quotient."""
    assert value("week // (unrest - 3)", begin(unrest=3)) == 0


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("trade == 45.5", True),
        ("trade >= 45.51", False),
        ("45 < trade <= 45.5", True),
        ("45 < trade < 45.5", False),
        ("trade != 45 and not governed", True),
        ("governed or week == 1", True),
        ("unrest == 0.5", False),
        ("(trade > 40) == (calm > 40)", True),
    ],
)
def test_comparisons_are_exact(text: str, wanted: bool) -> None:
    """Sides of different scale are compared as the numbers they mean."""
    assert holds(text) is wanted


@pytest.mark.parametrize(("scale", "wanted"), [(0, 22), (2, 2275)])
def test_a_value_is_floored_once_at_its_place(scale: int, wanted: int) -> None:
    """The decimals that a place does not have are cut at the end, not on the way."""
    found = compiled("trade * 0.5", scale=scale).value
    assert isinstance(found, Number) and found.scale == scale
    assert found.high == (5000 if scale else 50)
    assert value("trade * 0.5") * 10**scale // 1 == wanted


def test_a_comparison_multiplies_only_the_constant() -> None:
    """Hundredths are compared with hundredths; the variable stays as it is."""
    tree = compiled("trade >= 45", "condition").value.tree
    assert tree == ("ge", ("var", 0), ("const", 4500))
