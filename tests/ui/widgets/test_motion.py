"""What moves, and that it ends where it would stand without motion."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.test_board import OIL, PLUM
from wargame.ui.theme import theme
from wargame.ui.widgets import samples
from wargame.ui.widgets.board import PostTile
from wargame.ui.widgets.meter import MeterCard
from wargame.ui.widgets.motion import Glide
from wargame.ui.widgets.tabs import Tabs, TabStrip


@pytest.fixture
def moving(qtbot: QtBot) -> None:
    """Motion as it is shipped; every widget test begins without it."""
    theme().set_reduce_motion(False)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    qtbot.waitExposed(widget)


@pytest.mark.usefixtures("moving")
def test_a_sweep_ends_where_it_stands_without_motion(qtbot: QtBot) -> None:
    """From 0 to 1, and at rest after its time."""
    widget = QWidget()
    shown(qtbot, widget)
    glide = Glide(widget, 40, 1.0)
    glide.sweep()
    assert glide.now() < 1
    qtbot.waitUntil(lambda: glide.now() == 1.0)


def test_without_motion_nothing_is_on_its_way(qtbot: QtBot) -> None:
    """A sweep is over as it begins."""
    widget = QWidget()
    shown(qtbot, widget)
    glide = Glide(widget, 40, 1.0)
    glide.sweep()
    assert glide.now() == 1.0


@pytest.mark.usefixtures("moving")
def test_the_fan_of_a_new_week_fades_in(qtbot: QtBot) -> None:
    """A fan that only gets surer stays in place; that of another week comes softly."""
    first = samples.meter()
    assert first.fan is not None
    card = MeterCard(first)
    shown(qtbot, card)
    card.set_meter(replace(first, fan=replace(first.fan, p50=first.fan.p25)))
    assert card._fade.now() == 1.0
    card.set_meter(replace(first, history=(*first.history, first.value)))
    assert card._fade.now() < 1.0
    qtbot.waitUntil(lambda: card._fade.now() == 1.0)


@pytest.mark.usefixtures("moving")
def test_who_is_to_have_a_post_comes_softly(qtbot: QtBot) -> None:
    """On an offer, not when it is only looked at; then it looks as it does without motion."""
    tile = PostTile(OIL, True, "US")
    shown(qtbot, tile)
    tile.set_post(replace(OIL, selected=True))
    assert tile._arrival.now() == 1.0
    tile.set_post(replace(OIL, offered=PLUM))
    assert tile._arrival.now() < 1.0
    qtbot.waitUntil(lambda: tile._arrival.now() == 1.0)
    still = PostTile(replace(OIL, offered=PLUM), True, "US")
    shown(qtbot, still)
    assert tile.grab().toImage() == still.grab().toImage()


@pytest.mark.usefixtures("moving")
def test_the_underline_glides_to_the_tab(qtbot: QtBot) -> None:
    """It lies under the name that is turned to in the end."""
    tabs = Tabs()
    for name in ("Dossier", "Talks", "News"):
        tabs.addTab(QWidget(), name)
    shown(qtbot, tabs)
    tabs.setCurrentIndex(2)
    assert off(tabs) > 0
    qtbot.waitUntil(lambda: off(tabs) == 0)


def test_the_underline_stays_with_its_tab_in_another_direction(qtbot: QtBot) -> None:
    """From Arabic to English the tabs change sides, and names their widths."""
    tabs = Tabs()
    for name in ("How it begins", "Saved games"):
        tabs.addTab(QWidget(), name)
    shown(qtbot, tabs)
    tabs.resize(500, 200)
    for way in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        tabs.setTabText(1, f"{tabs.tabText(1)} and more")
        tabs.setLayoutDirection(way)
        assert off(tabs) == 0


def off(tabs: Tabs) -> float:
    """How far the middle of the underline is from that of its tab."""
    strip = tabs.tabBar()
    assert isinstance(strip, TabStrip)
    tab = QRectF(strip.tabRect(strip.currentIndex()))
    return abs(strip.underline().center().x() - tab.center().x())
