"""The foot of an area that slides: it ends at a whole line, and shows that there is more."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QScrollArea, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import BUTTON

STRIP, ARROW = 14, 12
REACH = 5
"""Lines; what is higher, such as a chart or a card, may be cut: it is seen to go on."""
LEAST = 72
"""A lower area has no room to spare for a strip."""
SHIFTS = frozenset(
    {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange}
)


@runtime_checkable
class Lined(Protocol):
    """A painted widget of lines, which may be cut between them and goes with all that is on it."""

    def lines(self) -> tuple[tuple[int, int], ...]:
        """Top and height of each."""


class Patch(NamedTuple):
    """A line that would be cut, where it lies in the area, and the colour of its ground."""

    rect: QRect
    ground: str


class MoreBelow(QWidget):
    """A strip with an arrow while something goes on below; a press turns the page.

    Lines that it would cut are covered as a whole.
    """

    spoken_role = BUTTON

    def __init__(self, area: QScrollArea, ground: str = "card") -> None:
        """Lie over the foot of ``area``, which has a colour token as its ground."""
        super().__init__(area)
        self._area, self._ground = area, ground
        self._patches: tuple[Patch, ...] = ()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.settle)
        self.setAccessibleName(self.tr("More below"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self.settle)
        bar.rangeChanged.connect(self._soon.start)
        area.viewport().installEventFilter(self)
        theme().themeChanged.connect(self._soon.start)
        self.hide()

    def watch(self, page: QWidget) -> None:
        """Follow what is laid out on another page, and what slides within it."""
        page.installEventFilter(self)
        for inner in page.findChildren(QScrollArea):
            inner.verticalScrollBar().valueChanged.connect(self._soon.start)
        self._soon.start()

    def settle(self) -> None:
        """Be there where something goes on below, over the lines that would be cut."""
        bar, view = self._area.verticalScrollBar(), self._area.viewport().geometry()
        more = bar.value() < bar.maximum() and view.height() >= theme().px(LEAST)
        if more:
            self._patches = tuple(self._cut(view.height() - theme().px(STRIP)))
            self._cover()
        self.setVisible(more)

    def spoken(self) -> Spoken:
        """Its name is all it says."""
        return Spoken()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle once everything has been laid out."""
        if event.type() in SHIFTS:
            self._soon.start()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn the page."""
        event.accept()
        self._area.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the area slide; of itself it turns only where its viewport has the wheel."""
        QApplication.sendEvent(self._area.viewport(), event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground over lines, and a strip with a hair line and an arrow that points on."""
        with canvas(self) as c:
            for rect, ground in self._patches:
                c.p.fillRect(rect.translated(0, -self._top()), getattr(c.t, ground))
            tall = c.theme.px(STRIP)
            strip = QRectF(0, c.height - tall, c.width, tall)
            c.fill(strip, getattr(c.t, self._ground))
            c.fill(QRectF(0, strip.y(), c.width, 1), c.t.rule)
            size = c.theme.px(ARROW)
            spot = strip.center()
            c.icon(spot.x() - size / 2, spot.y() - size / 2, size, "chevron-down", c.t.ink2)

    def _cover(self) -> None:
        """Be as large as strip and lines, and nothing between them."""
        view, top, tall = self._area.viewport().geometry(), self._top(), theme().px(STRIP)
        self.setGeometry(view.adjusted(0, top, 0, 0))
        shape = QRegion(0, self.height() - tall, self.width(), tall)
        for rect, _ground in self._patches:
            shape += rect.translated(0, -top)
        self.setMask(shape)
        self.raise_()
        self.update()

    def _top(self) -> int:
        """Where it begins, in the area."""
        strip = self._area.viewport().height() - theme().px(STRIP)
        return min([strip, *(patch.rect.top() for patch in self._patches)])

    def _cut(self, edge: int) -> Iterator[Patch]:
        """The lines that an edge of the area cuts, from their tops down to it, and their rows."""
        page = self._area.widget()
        if page is None:
            return
        near = tuple(_lines(page, page.pos(), edge, REACH * theme().line(Role.BODY)))
        cut = [line.top() for _, line in near if line.bottom() >= edge]
        for leaf, line in near:
            if cut and line.center().y() >= min(cut):
                line.setBottom(edge - 1)
                yield Patch(line, _ground_of(leaf, page) or self._ground)


def _ground_of(widget: QWidget, page: QWidget) -> str:
    """The colour token of what a part of a page lies on, "" where that is the page itself."""
    at: QWidget | None = widget
    while at is not None and at is not page:
        if ground := getattr(at, "ground", ""):
            return str(ground)
        at = at.parentWidget()
    return ""


def _lines(widget: QWidget, at: QPoint, edge: int, most: int) -> Iterator[tuple[QWidget, QRect]]:
    """The lines over or at an edge of a widget that lies at ``at``, with what they are on."""
    inside = () if isinstance(widget, Lined) else widget.children()
    parts = [each for each in inside if isinstance(each, QWidget) and not each.isHidden()]
    for part in parts:
        spot = at + part.pos()
        if spot.y() < edge < spot.y() + part.height() + most:
            yield from _lines(part, spot, edge, most)
    if not parts:
        for top, tall in _own(widget, most):
            if at.y() + top < edge < at.y() + top + tall + most:
                yield widget, QRect(at.x(), at.y() + top, widget.width(), tall)


def _own(leaf: QWidget, most: int) -> Iterator[tuple[int, int]]:
    """Top and height of the lines of a widget that holds no others."""
    tall = leaf.height()
    if isinstance(leaf, Lined):
        yield from leaf.lines()
    elif tall <= most:
        yield 0, tall
