"""Meters: what is shown of hundredths, the bar, the card, the rows."""

from dataclasses import replace
from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Picture
from wargame.ui.theme import theme
from wargame.ui.widgets import samples
from wargame.ui.widgets.meter import Band, BandBar, MeterCard, MeterData, SmallMeters, shown
from wargame.ui.widgets.meter.band_bar import whole_scale


@pytest.mark.parametrize(("value", "number"), [(0, 0), (49, 0), (50, 1), (6249, 62), (10000, 100)])
def test_hundredths_are_shown_whole(value: int, number: int) -> None:
    """Halves go up."""
    assert shown(value) == number


def test_change_is_the_sum_that_why_gives() -> None:
    """To a tenth, also where whole numbers differ by more or less; a trace of one has no colour."""
    fell = MeterData("a", "A", 5500, 5661, rising_is="bad")
    assert (fell.change_text, fell.change_tone) == ("\u22121.6", "good")
    assert MeterData("a", "A", 6249, 5551).change_text == "+7"
    assert MeterData("a", "A", 5003, 5000, rising_is="good").change_tone == "ink2"


@pytest.mark.parametrize(
    ("rising_is", "value", "tone"),
    [("bad", 6200, "alarm"), ("good", 6200, "good"), ("good", 5000, "alarm"), ("", 6200, "ink2")],
)
def test_change_is_coloured_by_its_meaning(
    rising_is: Literal["good", "bad", ""], value: int, tone: str
) -> None:
    """A rise of pressure alarms, a rise of trust does not."""
    data = replace(MeterData("a", "A", value, 5600), rising_is=rising_is)
    assert data.change_tone == tone


def test_gaps_between_bands_are_calm() -> None:
    """Bands need not cover the scale."""
    filled = whole_scale(MeterData("a", "A", 0, 0, bands=(Band(2500, 5000, "watch"),)))
    assert [(band.start, band.end, band.tone) for band in filled] == [
        (0, 2500, "calm"),
        (2500, 5000, "watch"),
        (5000, 10000, "calm"),
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keyboard_opens_the_reasons(qtbot: QtBot, key: Qt.Key) -> None:
    """Every number opens its ledger."""
    card = MeterCard(samples.meter())
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.opened) as said:
        QTest.keyClick(card, key)
    assert said.args == ["pressure"]


def test_forecast_and_history_are_seen(picture: Picture) -> None:
    """With a fan, without one, and without a past, the card looks different."""
    data = samples.meter()
    shots = [
        picture(MeterCard(each))
        for each in (data, replace(data, fan=None), replace(data, fan=None, history=()))
    ]
    assert shots[0] != shots[1] != shots[2]


def test_bars_run_the_same_way_in_every_script(picture: Picture) -> None:
    """0 to 100 is not mirrored."""
    bar, other = BandBar(samples.meter()), BandBar(samples.meter())
    other.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(bar) == picture(other)


def test_a_card_mirrors_its_columns(picture: Picture) -> None:
    """Number and chart change sides."""
    card, other = MeterCard(samples.meter()), MeterCard(samples.meter())
    other.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(card) != picture(other)


def test_screen_readers_hear_value_change_and_band(qtbot: QtBot) -> None:
    """The card says in words what it draws."""
    card = MeterCard(samples.meter())
    qtbot.addWidget(card)
    assert card.spoken().value == "62"
    assert card.accessibleDescription() == "+6 this week. Sanctions risk"


def test_small_meters_open_too(qtbot: QtBot) -> None:
    """Each row is a button of its own; the same rows are kept."""
    small = SmallMeters()
    qtbot.addWidget(small)
    small.set_meters(samples.SMALL)
    rows = small.rows()
    small.set_meters(samples.SMALL)
    with qtbot.waitSignal(small.opened) as said:
        QTest.keyClick(small.rows()[1], Qt.Key.Key_Return)
    assert said.args == ["cohesion"]
    assert small.rows() == rows


def test_numbers_glide_only_with_motion(qtbot: QtBot) -> None:
    """Reduced motion jumps to the end state."""
    card = MeterCard(samples.meter())
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    card.set_meter(samples.meter(7000, 6200))
    assert card._glide.now() == 7000
    theme().set_reduce_motion(False)
    card.set_meter(samples.meter(9000, 7000))
    assert card._glide.now() < 9000
