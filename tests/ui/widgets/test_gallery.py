"""The sheet of all widgets: it builds and paints in every look, and nothing leaks or warns."""

import gc
import sys
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from wargame.ui.theme import theme
from wargame.ui.widgets import samples
from wargame.ui.widgets.chamber import ChamberView
from wargame.ui.widgets.gallery import build_gallery

LOOKS = [
    ("light", 1.0, False),
    ("dark", 1.0, False),
    ("contrast", 1.0, False),
    ("light", 1.0, True),
    ("dark", 1.5, False),
]


@pytest.mark.parametrize(("mode", "scale", "rtl"), LOOKS)
def test_everything_paints(
    qapp: QApplication, qtbot: QtBot, mode: str, scale: float, rtl: bool
) -> None:
    """Each widget in each state, in every theme, direction and scale, without a Qt warning."""
    theme().set_scale(scale)
    theme().set_mode(mode)
    qapp.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    sheet = build_gallery()
    qtbot.addWidget(sheet)
    sheet.resize(sheet.sizeHint())
    image = sheet.grab().toImage()
    assert image.pixelColor(2, image.height() - 2).name().upper() == theme().tokens.paper


def test_every_button_has_a_name(qtbot: QtBot) -> None:
    """Nothing that can be pressed is silent."""
    sheet = build_gallery()
    qtbot.addWidget(sheet)
    silent = [
        button
        for button in sheet.findChildren(QAbstractButton)
        if not (button.accessibleName() or button.text())
        and button.parent() is not None
        and type(button).__module__.startswith("wargame")
    ]
    assert silent == []


def test_changing_the_theme_repaints_what_is_there(qtbot: QtBot) -> None:
    """A sheet made in light turns dark."""
    sheet = build_gallery()
    qtbot.addWidget(sheet)
    sheet.resize(sheet.sizeHint())
    light = sheet.grab().toImage()
    theme().set_mode("dark")
    assert sheet.grab().toImage() != light


def test_the_sheet_is_freed(qapp: QApplication) -> None:
    """No signal, cache or closure keeps a closed page alive."""
    sheet = build_gallery()
    gone = weakref.ref(sheet)
    sheet.deleteLater()
    del sheet
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None


def test_painting_keeps_the_references_of_none(qtbot: QtBot) -> None:
    """Qt calls that return nothing do not eat references, as one release of PySide6 did."""
    view = ChamberView()
    qtbot.addWidget(view)
    view.set_chamber(samples.chamber())
    view.grab()
    before = sys.getrefcount(None)
    for _ in range(20):
        view.grab()
    assert sys.getrefcount(None) > before - 50


def test_no_widget_imports_a_game(qapp: QApplication) -> None:
    """The parts know Qt, the base layer and the look, and nothing of decks or sessions."""
    allowed = ("wargame.base", "wargame.ui")
    loaded = {name for name in sys.modules if name.startswith("wargame.ui.widgets")}
    others = {
        module
        for name in loaded
        for value in vars(sys.modules[name]).values()
        if (module := getattr(value, "__module__", "") or "").startswith("wargame.")
        and not module.startswith(allowed)
    }
    assert others == set()
    assert isinstance(QWidget, type)
