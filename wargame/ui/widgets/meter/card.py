"""A meter on a card: its number, this week's change, band, history and forecast."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import badge_size, paint_badge
from wargame.ui.widgets.canvas import EDGE, Canvas, canvas
from wargame.ui.widgets.meter.band_bar import GLIDE_MS, band_height, paint_band_bar
from wargame.ui.widgets.meter.model import MeterData, shown
from wargame.ui.widgets.meter.spark import Fading, has_other_fan, paint_spark
from wargame.ui.widgets.motion import Glide
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.panel import paint_panel
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import BUTTON
from wargame.ui.widgets.typeset import width_of

PAD = 15
LOW, SHORT = 140, 120
FADE_MS = 240
WORD_SHARE = 0.42
"""What the word of the band leaves to a long name."""


class MeterCard(PaintedButton):
    """One of the three great meters. Pressing it asks for the reasons of its change.

    Signals:
        opened: the meter's id.
    """

    opened = Signal(str)
    spoken_role = BUTTON

    def __init__(self, data: MeterData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glide = Glide(self, GLIDE_MS, data.value)
        self._data, self._before = data, data
        self._fade = Glide(self, FADE_MS, 1.0)
        self._short = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._open)
        self.set_meter(data)

    def set_meter(self, data: MeterData) -> None:
        """Show another state; marker and number glide there, the fan of a new week fades in."""
        if has_other_fan(self._data, data):
            self._before = self._data
            self._fade.sweep()
        self._data = data
        self._glide.to(data.value)
        self.setAccessibleName(data.name)
        week = self.tr("this week")
        told = (f"{data.change_text} {week}", data.word, data.foretold)
        self.setAccessibleDescription(". ".join(filter(None, told)))
        self.setToolTip(data.foretold)
        changed(self, str(shown(data.value)))
        self.update()

    def set_short(self, short: bool) -> None:
        """Be lower: the change stands beside the number, without the words after it."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def meter(self) -> MeterData:
        """What it shows."""
        return self._data

    def spoken(self) -> Spoken:
        """The number."""
        return Spoken(str(shown(self._data.value)))

    def sizeHint(self) -> QSize:
        """The size in the design at 1440 by 900."""
        return QSize(theme().px(280) + 2 * EDGE, theme().px(188) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Low enough for three and the small ones at 1366 by 768."""
        tall = theme().px(SHORT if self._short else LOW)
        return QSize(theme().px(216) + 2 * EDGE, tall + 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            body = self.body()
            paint_panel(c, body, hovered=self.hovered(), pressed=self.isDown())
            if self.shows_ring():
                c.ring(body, 4)
            self._paint_inside(c, body.adjusted(c.theme.px(PAD), 0, -c.theme.px(PAD), 0))

    def _paint_inside(self, c: Canvas, inner: QRectF) -> None:
        """Name and badge; number and chart; bar."""
        px = c.theme.px
        above = px(5 if self._short else 9)
        head = QRectF(inner.x(), inner.y() + above, inner.width(), px(24))
        wide, tall = badge_size(self._data.word) if self._data.word else (0.0, 0.0)
        if width_of(self._data.name, Role.TILE, 600) > head.width() - wide - px(8):
            wide = min(wide, head.width() * WORD_SHARE)
        name = head.adjusted(0, 0, -wide - px(8), 0)
        fits = width_of(self._data.name, Role.LEAD, 600) <= name.width()
        c.text(name, self._data.name, Role.LEAD if fits else Role.TILE, c.t.ink, weight=600)
        if self._data.word:
            spot = QRectF(head.right() - wide, head.center().y() - tall / 2, wide, tall)
            paint_badge(c, spot, self._data.word, self._data.tone)
        bar = band_height()
        floor = inner.bottom() - bar - px(6)
        gap = px(2 if self._short else 6)
        middle = QRectF(
            inner.x(), head.bottom() + gap, inner.width(), floor - head.bottom() - gap - px(4)
        )
        left = self._paint_short(c, middle) if self._short else self._paint_value(c, middle)
        chart = QRectF(inner.x() + left, middle.y(), inner.width() - left, middle.height())
        fading = Fading(self._before, self._fade.now())
        paint_spark(c, c.place(chart), self._data, self.tr("Now"), fading)
        paint_band_bar(
            c, c.place(QRectF(inner.x(), floor, inner.width(), bar)), self._data, self._glide.now()
        )

    def _paint_value(self, c: Canvas, rect: QRectF) -> float:
        """The number over its change; returns where the chart may begin."""
        figure = self._data.change_text
        words = self.tr("this week")
        number = width_of(figure, Role.BODY, 600) + c.theme.px(5)
        wide = max(number + width_of(words, Role.BODY), width_of("100", Role.VALUE))
        line = c.theme.line(Role.BODY) + 2
        tall = c.theme.line(Role.VALUE) - 2
        top = rect.center().y() - (tall + line) / 2
        value = str(shown(self._glide.now()))
        c.text(QRectF(rect.x(), top, wide, tall), value, Role.VALUE, c.t.ink)
        low = QRectF(rect.x(), top + tall, wide + 2, line)
        tone = getattr(c.t, self._data.change_tone)
        c.text(low, figure, Role.BODY, tone, weight=600)
        c.text(low.adjusted(number, 0, 0, 0), words, Role.BODY, c.t.ink2)
        return wide + c.theme.px(20)

    def _paint_short(self, c: Canvas, rect: QRectF) -> float:
        """The change beside the number, on one base line; returns where the chart may begin."""
        value, figure = str(shown(self._glide.now())), self._data.change_text
        wide, gap = width_of("100", Role.SCORE), c.theme.px(5)
        c.text(rect, value, Role.SCORE, c.t.ink)
        x = rect.x() + width_of(value, Role.SCORE) + gap
        beside = QRectF(x, rect.y() + c.theme.px(5), rect.width(), rect.height())
        tone = getattr(c.t, self._data.change_tone)
        c.text(beside, figure, Role.BODY, tone, weight=600)
        return wide + width_of("+0.0", Role.BODY, 600) + c.theme.px(12)

    def _open(self) -> None:
        self.opened.emit(self._data.id)


def paint_scale(c: Canvas, rect: QRectF, data: MeterData, value: float) -> None:
    """A hair line with an upright where a value lies; the same way round in every script."""
    middle = rect.center().y()
    c.p.setPen(Qt.PenStyle.NoPen)
    c.p.fillRect(QRectF(rect.x(), middle - 1, rect.width(), 2), QColor(c.t.rule))
    x = rect.x() + rect.width() * data.share(value)
    c.p.fillRect(QRectF(rect.x(), middle - 1, x - rect.x(), 2), QColor(c.t.ink))
    tall = c.theme.px(5)
    c.p.fillRect(QRectF(x - 1.5, middle - tall, 3, 2 * tall), QColor(c.t.ink))
