"""A slider over the weeks, bookmarks as marks under it. Time runs from left to right everywhere."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from wargame.ui.theme import theme

FLAG, PAGE = 4, 4


class WeekSlider(QSlider):
    """One step a week; ← → Home End go along it.

    Signals:
        spaced: Space was pressed.
    """

    spaced = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._marks: tuple[int, ...] = ()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Weeks"))
        self.setPageStep(PAGE)
        self.setMinimumWidth(theme().px(160))
        self.setMinimumHeight(theme().px(26))

    def set_weeks(self, week: int, last: int, marks: tuple[int, ...]) -> None:
        """Show where one is, without a signal.

        Args:
            week: the week on show.
            last: the last one.
            marks: weeks with a bookmark.
        """
        self.blockSignals(True)
        self.setRange(1, last)
        self.setValue(week)
        self.blockSignals(False)
        words = self.tr("Week %1 of %2").replace("%1", str(week)).replace("%2", str(last))
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self._marks = marks
        self.update()

    def x_of(self, week: int) -> float:
        """Where a week lies, in pixels from the left."""
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, self._option(), self)
        span = self.maximum() - self.minimum()
        part = (week - self.minimum()) / span if span else 0.0
        return handle / 2 + part * (self.width() - handle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys with Ctrl belong to the line that the slider stands in."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space:
            self.spaced.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The slider, and a small flag under each bookmark."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().tokens.watch))
        foot = float(self.height())
        for week in self._marks:
            x = self.x_of(week)
            flag = [QPointF(x - FLAG, foot), QPointF(x + FLAG, foot), QPointF(x, foot - 2 * FLAG)]
            painter.drawPolygon(QPolygonF(flag))
        painter.end()

    def _option(self) -> QStyleOptionSlider:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return option
