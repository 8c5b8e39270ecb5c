"""From the scenes of the reports to the words of the widgets."""

from wargame.reports.why import WhyLine, WhyMeter
from wargame.ui.table.adapt import ledger


def test_a_cause_begins_with_a_capital() -> None:
    """Decks write causes as parts of a sentence; on a line of its own each begins one."""
    line = WhyLine("high water", "D02", -50, "−0.5", "bad", ())
    (shown,) = ledger(WhyMeter("calm", "Calm", -50, "−0.5", "bad", (line,)))
    assert (shown.label, shown.value) == ("High water", -50)
