"""Tables and the position block keep their columns at the width of a pipe."""

import io
import re

import pytest

from tests.reports.game import RULES, played, seen
from wargame.cli.pen import Pen
from wargame.cli.show.forecast import show_fans
from wargame.cli.show.position import show_position
from wargame.deck import read_deck
from wargame.reports.quantities import public_quantities

HEADS = ("", *(f"week {week}" for week in (2, 4, 8, 12, 16, 20)))
ROWS = [("Framework cohesion", *["45.5  60.5  71.5"] * 6), ("Calm", *["5  6  7"] * 6)]


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_a_wide_table_goes_on_below_with_its_names(width: int) -> None:
    """Every figure stands in its column; what does not fit begins again with the names."""
    out = io.StringIO()
    show_fans(Pen(out, width, plain=True), [HEADS, *ROWS])
    lines = out.getvalue().splitlines()
    assert max(map(len, lines)) <= width and len(lines) % 3 == 0
    for head, *rows in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        places = [found.start() for found in re.finditer("week", head)]
        assert [found.start() for found in re.finditer("45.5", rows[0])] == places
        assert [found.start() for found in re.finditer("5  6", rows[1])] == places
    assert " ".join(lines[::3]).split()[1::2] == ["2", "4", "8", "12", "16", "20"]


def test_parts_of_chances_are_no_figures_for_a_player() -> None:
    """A quantity in hundredths of a logit is not listed; those with a meaning of their own are."""
    inner = {each.id for each in public_quantities(read_deck("iraq-2025")) if each.inner}
    assert inner == {"arms_climate"}


def test_every_figure_of_the_position_has_a_line() -> None:
    """What has happened has a line each; what has not stands together in one."""
    state, record = played()
    gales = next(n for n, made in enumerate(RULES.variables) if made.id == "gales")
    for count, wanted in ((0, "None so far: Gales so far"), (3, "Gales so far")):
        state.var[0, gales] = count
        out = io.StringIO()
        show_position(Pen(out, 80, plain=True), seen(state, record))
        line = next(line for line in out.getvalue().splitlines() if "Gales" in line)
        assert line.strip().startswith(wanted) and ("3" in line) == (count == 3)
