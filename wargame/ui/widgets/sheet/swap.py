"""Ctrl+T: the chart nearest to the keyboard as a table in its place, and back."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from wargame.ui.theme import theme
from wargame.ui.widgets.sheet.model import Chart
from wargame.ui.widgets.sheet.pane import SheetPane

LEAST = (380, 210)
MOST = 900
MARGIN = 8


class SheetSwap(QObject):
    """Shows one chart of a window as a table at a time.

    The table lies over the chart, larger where the chart is too small for one.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._chart: QWidget | None = None
        self._back: QWidget | None = None
        self.pane = SheetPane(host)
        self.pane.left.connect(self.put_away)
        host.installEventFilter(self)

    def toggle(self) -> bool:
        """Show the nearest chart as a table, or the chart again; whether there was one."""
        if self.pane.isVisible():
            self.put_away()
            return True
        holder = self._host.window().focusWidget()
        chart = nearest(holder or self._host, self._host)
        if chart is None:
            return False
        self._chart, self._back = chart, holder
        _bring_into_sight(chart)
        self.refresh()
        self.pane.raise_()
        self.pane.show()
        self.pane.begin()
        return True

    def refresh(self) -> None:
        """Show the chart as it is now; one that is gone takes its table with it."""
        chart = self._chart
        if chart is None:
            return
        if not isValid(chart) or not chart.isVisible() or not isinstance(chart, Chart):
            self.put_away()
            return
        self.pane.show_sheet(chart.as_table())
        self.pane.setGeometry(self._place(chart))

    def put_away(self) -> None:
        """Show the chart again and give the keyboard back."""
        held = self.pane.isVisible() and self.pane.isAncestorOf(
            self._host.window().focusWidget() or self._host
        )
        self.pane.hide()
        back, self._chart, self._back = self._back, None, None
        if held and back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the chart as the window changes."""
        if watched is self._host and event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self.refresh()
        return super().eventFilter(watched, event)

    def _place(self, chart: QWidget) -> QRect:
        """Over the chart, grown about its middle where it is small, inside the host."""
        room = self._host.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        over = QRect(chart.mapTo(self._host, QPoint(0, 0)), chart.size())
        wide, high, most = (theme().px(length) for length in (*LEAST, MOST))
        least = QSize(max(wide, min(self.pane.natural_width(), most)), high)
        size = over.size().expandedTo(least).boundedTo(room.size())
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(over.center())
        place.moveLeft(min(max(place.left(), room.left()), room.right() - place.width() + 1))
        place.moveTop(min(max(place.top(), room.top()), room.bottom() - place.height() + 1))
        return place


def nearest(widget: QWidget, host: QWidget) -> QWidget | None:
    """The chart that holds a widget, or the first one beside it, from the inside out."""
    at: QWidget | None = widget
    while at is not None:
        found = next(filter(_worth_a_table, (at, *at.findChildren(QWidget))), None)
        if found is not None:
            return found
        if at is host:
            return None
        at = at.parentWidget()
    return None


def _worth_a_table(widget: QWidget) -> bool:
    return isinstance(widget, Chart) and widget.isVisible() and bool(widget.as_table().rows)


def _bring_into_sight(chart: QWidget) -> None:
    """Scroll whatever a chart lies in until it is seen, so that its table lies in its place."""
    at = chart.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea) and at.widget() is not None:
            at.ensureWidgetVisible(chart, 0, 0)
        at = at.parentWidget()
