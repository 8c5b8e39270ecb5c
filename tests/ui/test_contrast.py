"""Contrast, measured on the screens themselves: every painted word against what lies under it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import OpenTable, OpenWindow
from tests.ui.pictures.measure import Pixels, pixels
from wargame.deck import read_deck
from wargame.ui.fonts import Role
from wargame.ui.start import dress
from wargame.ui.theme import CONTRAST, DARK, LIGHT, Tokens, contrast_ratio
from wargame.ui.widgets.bloc_look import BlocLook
from wargame.ui.widgets.canvas import Canvas

THEMES = pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
LARGE = 24
"""Pixels from which a text counts as large; large texts need 3, others 4.5 (WCAG 2.2, AA)."""


@dataclass(frozen=True)
class Word:
    """Something written: on which widget, where, in which colour and size."""

    widget: QWidget
    place: QRect
    words: str
    colour: str
    size: int

    def needs(self) -> float:
        """The contrast it must have."""
        return 3.0 if self.size >= LARGE else 4.5


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[Word]:
    """Everything that canvases write from now on."""
    found: list[Word] = []
    made = Canvas.__init__

    def make(self: Any, widget: QWidget, painter: QPainter) -> None:
        made(self, widget, painter)
        self.widget = widget

    def noting(wrote: Callable[..., None]) -> Callable[..., None]:
        def write(self: Any, where: QRectF, words: str, role: Role, ink: str, *rest: Any) -> None:
            wrote(self, where, words, role, ink, *rest)
            found.append(Word(self.widget, where.toRect(), words, ink, role.value.size))

        return write

    monkeypatch.setattr(Canvas, "__init__", make)
    monkeypatch.setattr(Canvas, "_write", noting(Canvas._write))
    monkeypatch.setattr(Canvas, "block", noting(Canvas.block))
    return found


def ground(picture: Pixels, place: QRect) -> str:
    """The commonest colour in a part of a picture, at every second pixel; "" outside of it."""
    left, top = max(place.left(), 0), max(place.top(), 0)
    inside = picture[top : place.bottom() + 1 : 2, left : place.right() + 1 : 2]
    colours, counts = np.unique(inside @ np.array([1 << 16, 1 << 8, 1]), return_counts=True)
    return f"#{colours[counts.argmax()]:06x}" if len(colours) else ""


def faint(window: QWidget, written: list[Word]) -> list[tuple[str, float]]:
    """Words that cannot be read well, with their contrast; disabled widgets are exempt."""
    written.clear()
    picture = pixels(window.grab().toImage())
    bad = []
    for word in written:
        widget = word.widget
        if not widget.isEnabled() or not widget.isVisible():
            continue
        seen = widget.visibleRegion().boundingRect().intersected(word.place)
        place = QRect(widget.mapTo(window, QPoint(0, 0)) + seen.topLeft(), seen.size())
        if seen.width() < 4 or seen.height() < 4:
            continue
        ratio = contrast_ratio(word.colour, ground(picture, place))
        if ratio < word.needs():
            bad.append((word.words, round(ratio, 2)))
    return bad


@THEMES
@pytest.mark.parametrize("tab", range(4))
def test_words_of_the_table_can_be_read(
    open_table: OpenTable, qapp: QApplication, written: list[Word], mode: str, tab: int
) -> None:
    """4.5 for texts, 3 for large ones, in each theme and tab."""
    dress(qapp, "en", mode)
    table = open_table(size=(1366, 768))
    table.stage.card.put_away()
    table.side.open(tab)
    QApplication.processEvents()
    assert faint(table.window(), written) == []
    assert len(written) > 60


@THEMES
def test_words_of_home_can_be_read(
    open_window: OpenWindow, qapp: QApplication, written: list[Word], mode: str
) -> None:
    """So on Home."""
    dress(qapp, "en", mode)
    window = open_window(1366, 768)
    assert faint(window, written) == []
    assert len(written) > 20


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("deck", ["iraq-2025", "tiny"])
def test_blocs_stand_out_and_carry_ink(tokens: Tokens, deck: str) -> None:
    """A hue reaches 3 on a card and on paper, ink 4.5 on its tint."""
    looks = [
        BlocLook(bloc.id, bloc.id, bloc.color, bloc.color_dark, bloc.pattern)
        for bloc in read_deck(deck).blocs.bloc
    ]
    hues = {look.id: contrast_ratio(look.hue(tokens), tokens.card) for look in looks}
    assert {key: round(ratio, 2) for key, ratio in hues.items() if ratio < 3.0} == {}
    assert min(contrast_ratio(tokens.ink, look.tint(tokens)) for look in looks) >= 4.5


@pytest.mark.parametrize("deck", ["iraq-2025", "tiny"])
def test_colour_is_never_alone(deck: str) -> None:
    """Each bloc has a name, and no two share both hue and pattern."""
    blocs = read_deck(deck).blocs.bloc
    assert all(str(bloc.short) for bloc in blocs)
    assert len({(bloc.color, bloc.pattern) for bloc in blocs}) == len(blocs)
