"""In Arabic a row of names or figures has Arabic commas, whoever puts it together."""

import pytest

from wargame.reports.effects import EffectLine
from wargame.ui.lists import listed
from wargame.ui.table.adapt import effect_words
from wargame.ui.widgets.sheet import Sheet

LINES = (EffectLine("الثقة", 2, "+2"), EffectLine("العلاقة", -2, "−2"))


@pytest.mark.usefixtures("mirrored")
def test_rows_have_arabic_commas() -> None:
    """Names, effects, and what a chart says in rows."""
    assert listed(["بدر 3", "صادقون 2"]) == "بدر 3، صادقون 2"
    assert effect_words(LINES) == "الثقة +2، العلاقة −2"
    sheet = Sheet("", ("", "ألف", "باء"), (("1", "2", "3"),))
    assert sheet.parts()[0].value == "ألف: 2، باء: 3"


def test_rows_have_plain_commas_in_english(still: None) -> None:
    """As before."""
    assert listed(["Badr 3", "Sadiqoun 2"]) == "Badr 3, Sadiqoun 2"
