"""The bar under a meter: tinted bands, a marker for now, a ghost tick for last week."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.base.text import in_digits
from wargame.ui.fonts import Role
from wargame.ui.theme import Tokens, mix, theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.meter.model import Band, MeterData, shown
from wargame.ui.widgets.motion import Glide
from wargame.ui.widgets.typeset import width_of

BAR = 8
MARKER = 9
GLIDE_MS = 400


def band_colour(tone: str, tokens: Tokens) -> str:
    """The fill of a band by its tone."""
    return {"watch": tokens.band_watch, "alarm": tokens.band_alarm}.get(tone, tokens.band_calm)


def band_height() -> int:
    """The height a bar needs with marker and numbers."""
    return theme().px(MARKER + BAR + 2) + theme().line(Role.AXIS)


def whole_scale(data: MeterData) -> tuple[Band, ...]:
    """The bands with the gaps between them filled in as calm."""
    filled: list[Band] = []
    at = data.low
    for band in sorted(data.bands, key=lambda band: band.start):
        if band.start > at:
            filled.append(Band(at, band.start, "calm"))
        filled.append(band)
        at = max(at, band.end)
    if at < data.high:
        filled.append(Band(at, data.high, "calm"))
    return tuple(filled)


def paint_band_bar(c: Canvas, rect: QRectF, data: MeterData, value: float) -> None:
    """Draw a bar. It runs from low to high in every script.

    Args:
        c: the canvas.
        rect: where, on the widget itself: not mirrored.
        data: the meter.
        value: where the marker stands just now.
    """
    top, tall = rect.y() + c.theme.px(MARKER), float(c.theme.px(BAR))
    for band in whole_scale(data):
        start, end = (rect.x() + rect.width() * data.share(at) for at in (band.start, band.end))
        last = band.end >= data.high
        c.p.fillRect(
            QRectF(start, top, max(end - start - (0 if last else 2), 1), tall),
            QColor(band_colour(band.tone, c.t)),
        )
    ghost = rect.x() + rect.width() * data.share(data.previous)
    if shown(data.previous) != shown(data.value):
        c.p.fillRect(QRectF(ghost - 1, top, 2, tall), QColor(mix(c.t.ink, c.t.band_calm, 0.5)))
    _paint_marker(c, rect.x() + rect.width() * data.share(value), top, tall)
    _paint_numbers(c, QRectF(rect.x(), top + tall + 1, rect.width(), c.theme.line(Role.AXIS)), data)


def _paint_marker(c: Canvas, x: float, top: float, tall: float) -> None:
    """A triangle on a stem."""
    wide = c.theme.px(5)
    x = round(x) + 0.0
    c.p.setPen(Qt.PenStyle.NoPen)
    c.p.setBrush(QColor(c.t.ink))
    points = [
        (x - wide, top - wide - 3),
        (x + wide, top - wide - 3),
        (x + 1, top + 1),
        (x - 1, top + 1),
    ]
    c.p.drawPolygon(QPolygonF([QPointF(*point) for point in points]))
    c.p.fillRect(QRectF(x - 1, top - 1, 2, tall + 1), QColor(c.t.ink))


def _paint_numbers(c: Canvas, rect: QRectF, data: MeterData) -> None:
    """The ends and the thresholds; a threshold gives way where numbers would touch."""
    edges = {band.start for band in data.bands} | {band.end for band in data.bands}
    inner = sorted(edges - {data.low, data.high})
    taken: list[tuple[float, float]] = []
    c.p.setFont(c.theme.font(Role.AXIS))
    c.p.setPen(QColor(c.t.ink3))
    for value in (data.low, data.high, *inner):
        words = in_digits(str(shown(value)))
        width = width_of(words, Role.AXIS)
        x = rect.x() + rect.width() * data.share(value) - width / 2
        x = min(max(x, rect.x()), rect.right() - width)
        if any(x < end + 4 and start < x + width + 4 for start, end in taken):
            continue
        taken.append((x, x + width))
        box = QRectF(x, rect.y(), width + 1, rect.height())
        c.p.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


class BandBar(QWidget):
    """A meter's bar alone."""

    def __init__(self, data: MeterData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glide = Glide(self, GLIDE_MS, data.value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_meter(data)

    def set_meter(self, data: MeterData) -> None:
        """Show another value."""
        self._data = data
        self._glide.to(data.value)
        self.setAccessibleName(data.name)
        self.setAccessibleDescription(f"{shown(data.value)}. {data.word}")
        self.update()

    def sizeHint(self) -> QSize:
        """A modest width; it stretches."""
        return QSize(theme().px(200), band_height())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the ends' numbers."""
        return QSize(theme().px(80), band_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            paint_band_bar(c, QRectF(self.rect()), self._data, self._glide.now())
