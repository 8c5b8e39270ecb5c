"""What of a screen's words cannot be read: shortened, wider than its box, or cut by an edge."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QTabBar, QWidget

from wargame.base.text import in_digits
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Align, Canvas
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.more_below import LEAST, MoreBelow
from wargame.ui.widgets.sheet import Chart
from wargame.ui.widgets.typeset import SLACK, width_of, wrapped
from wargame.ui.window.pages import Pages

ROUNDING = 1
PREPOSITION = 3
"""Letters of words that a tooltip may choose otherwise: "to" a bloc, "offered to" it."""


class Cut(NamedTuple):
    """Words that cannot be read as they stand.

    Attributes:
        on: the kind of widget they are on.
        words: all of them.
        how: what is wrong.
        told: whether a tooltip or what is spoken has all of them.
    """

    on: str
    words: str
    how: str
    told: bool = False


class Painted(NamedTuple):
    """Words as they were painted, and the box that they take, on their widget."""

    words: str
    short: bool
    box: QRectF


Record = dict[QWidget, list[Painted]]


@contextmanager
def recorded() -> Iterator[Record]:
    """Remember what each widget paints, of its last paint alone."""
    found: Record = {}
    begin, text, lines = Canvas.__init__, Canvas.text, Canvas.lines

    def begun(c: Canvas, widget: QWidget, painter: QPainter) -> None:
        begin(c, widget, painter)
        c.said = found[widget] = []  # type: ignore[attr-defined]

    def line(
        c: Canvas,
        rect: QRectF,
        words: str,
        role: Role,
        colour: str,
        align: Align = "start",
        weight: int = 0,
    ) -> float:
        tall = theme().line(role)
        box = QRectF(rect.x(), rect.center().y() - tall / 2, rect.width(), tall)
        short = width_of(words, role, weight) > max(rect.width(), 0) + SLACK
        c.said.append(Painted(words, short, c.place(box)))  # type: ignore[attr-defined]
        return text(c, rect, words, role, colour, align, weight)

    def block(
        c: Canvas, rect: QRectF, words: str, role: Role, colour: str, most: int = 2, weight: int = 0
    ) -> float:
        rows = " ".join(wrapped(words, role, weight, rect.width(), most))
        tall = lines(c, rect, words, role, colour, most, weight)
        short = rows.split() != in_digits(words).split()
        box = QRectF(rect.x(), rect.y(), rect.width(), tall)
        c.said.append(Painted(words, short, c.place(box)))  # type: ignore[attr-defined]
        return tall

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Canvas, "__init__", begun)
        patch.setattr(Canvas, "text", line)
        patch.setattr(Canvas, "lines", block)
        yield found


def cuts(screen: QWidget, record: Record) -> Iterator[Cut]:
    """Everything on a screen that cannot be read as it stands."""
    for part in [screen, *screen.findChildren(QWidget)]:
        if part.isVisibleTo(screen) and not part.visibleRegion().isEmpty():
            for cut in _cuts(part, record.get(part, [])):
                yield cut._replace(told=bool(cut.words) and _told(part, cut.words))


def _cuts(part: QWidget, said: list[Painted]) -> Iterator[Cut]:
    yield from _painted(part, said)
    yield from _beyond(part)
    match part:
        case Text():
            yield from _label(part)
        case QAbstractButton():
            if part.text() and part.sizeHint().width() > part.width() + ROUNDING:
                yield Cut(type(part).__name__, part.text(), "is wider than its button")
        case QTabBar():
            yield from _tabs(part)
        case QScrollArea():
            yield from _slid(part)


def _told(part: QWidget, words: str) -> bool:
    """Whether a tooltip, what is spoken or the table of a chart has words in whole."""
    said = [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
    if isinstance(part, Chart):
        sheet = part.as_table()
        said += [cell for row in (sheet.heads, *sheet.rows) for cell in row]
    whole = " ".join(said)
    return all(word in whole for word in words.split() if len(word) > PREPOSITION)


def _painted(part: QWidget, said: list[Painted]) -> Iterator[Cut]:
    """Words with an ellipsis, and words whose line leaves the widget."""
    top, bottom = -ROUNDING, part.height() + ROUNDING
    for words, short, box in said:
        if words and short:
            yield Cut(type(part).__name__, words, "is shortened")
        if words and (box.top() < top or box.bottom() > bottom):
            yield Cut(type(part).__name__, words, f"leaves its widget, at {box.y()} of {bottom}")


def _label(part: Text) -> Iterator[Cut]:
    """A label cuts words off without an ellipsis."""
    hint, size = part.sizeHint(), part.size()
    least = part.minimumSizeHint().height()
    tall = part.heightForWidth(size.width()) if part.wraps else least
    if part.text() and tall > size.height() + ROUNDING:
        yield Cut(type(part).__name__, part.text(), f"is {tall} high in {size.height()}")
    if part.text() and not part.wraps and hint.width() > size.width() + ROUNDING:
        yield Cut(type(part).__name__, part.text(), f"is {hint.width()} wide in {size.width()}")


def _tabs(bar: QTabBar) -> Iterator[Cut]:
    for tab in range(bar.count()):
        need = bar.tabSizeHint(tab).width()
        if bar.isTabVisible(tab) and need > bar.tabRect(tab).width() + ROUNDING:
            yield Cut(type(bar).__name__, bar.tabText(tab), "is wider than its tab")


def _beyond(part: QWidget) -> Iterator[Cut]:
    """Parts cut by the edge of what they lie on; what slides may be larger, and half out."""
    on = part.parentWidget()
    if on is None or part.isWindow() or on.objectName() == "qt_scrollarea_viewport":
        return
    if not on.rect().contains(part.geometry()):
        name = f"{type(part).__name__} {part.accessibleName() or part.objectName()}"
        yield Cut(name, "", f"lies beyond {type(on).__name__}: {part.geometry()} of {on.size()}")


def _slid(area: QScrollArea) -> Iterator[Cut]:
    """What slides up shows that there is more, and is no wider than can be seen.

    The window itself has bars at its edges.
    """
    page, view = area.widget(), area.viewport()
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if page and page.width() > view.width() and area.horizontalScrollBarPolicy() == never:
        sideways = area.horizontalScrollBar().maximum() and not area.widgetResizable()
        if not sideways:
            yield Cut(type(area).__name__, "", f"is {page.width()} wide in {view.width()}")
    bar = area.verticalScrollBar()
    room = area.viewport().height() >= theme().px(LEAST)
    hints = [each for each in area.findChildren(MoreBelow) if each.parent() is area]
    more = bar.value() < bar.maximum() and room and not isinstance(area, Pages)
    if more and not any(each.isVisible() for each in hints):
        yield Cut(type(area).__name__, "", "goes on below and does not show it")
