"""Why the meters moved: causes in the deck's words that sum exactly."""

from decimal import Decimal
from itertools import pairwise

import pytest

from tests.reports.game import DECK, RULES, after
from wargame.reports.causes import reason
from wargame.reports.ledger import history
from wargame.reports.meters import meters
from wargame.reports.why import why, why_week


@pytest.mark.parametrize("seed", "abcd")
@pytest.mark.parametrize("weeks", range(5))
def test_causes_sum_to_the_change_on_the_meter(seed: str, weeks: int) -> None:
    """The lines of every meter in Why sum exactly to the change that its card shows."""
    position = after(seed, weeks)
    shown = {meter.id: meter.change for meter in meters(position)}
    sums = {meter.id: sum(line.amount for line in meter.lines) for meter in why(position).meters}
    assert sums == {key: shown[key] for key in sums}
    assert all(shown[key] == 0 for key in shown.keys() - sums.keys())


@pytest.mark.parametrize("seed", "abcd")
def test_printed_parts_sum_to_the_printed_change(seed: str) -> None:
    """Whoever adds up the figures of a week's lines finds the figure of the change."""
    position = after(seed, 6)
    weeks = [why_week(position, week) for week in range(1, position.week + 1)]
    for meter in (meter for scene in weeks for meter in scene.meters):
        parts = [_read(line.amount_text) for line in meter.lines]
        assert sum(parts) == _read(meter.change_text)


@pytest.mark.parametrize("seed", "abcd")
def test_weeks_add_up_to_the_whole_way(seed: str) -> None:
    """The changes of all calendar weeks lead from the start of a meter to where it stands."""
    position = after(seed, 9)
    weeks = [why_week(position, week) for week in range(1, position.week + 1)]
    for number, meter in enumerate(DECK.meters.meter):
        changes = [m.change for scene in weeks for m in scene.meters if m.id == meter.id]
        assert int(meter.start * 100) + sum(changes) == position.values[number]


@pytest.mark.parametrize("weeks", range(6))
def test_history_ends_with_the_change_of_the_week(weeks: int) -> None:
    """The last step of a meter's history is its change this week, the first value its start."""
    for meter in meters(after("a", weeks)):
        assert meter.history[-1] - meter.history[-2] == meter.change
        assert meter.history[-1] == meter.value


def test_history_is_what_was_seen_then() -> None:
    """The value of an earlier week in the history is the one its own screen has shown."""
    seen = [after("a", weeks).values[0] for weeks in range(3)]
    past = history(after("a", 3), 0)
    assert past[1:4] == tuple(seen)
    assert len(past) == len(list(pairwise(past))) + 1


def test_every_cause_has_words() -> None:
    """Each cause of the rules is named in the deck's words; those with a code name their place."""
    names = after().names
    reasons = [reason(names, index) for index in range(len(RULES.causes))]
    assert all(found.label for found in reasons)
    assert reasons[[c.kind for c in RULES.causes].index("move")].code == "M01"


def _read(figure: str) -> Decimal:
    return Decimal(figure.replace("−", "-"))
