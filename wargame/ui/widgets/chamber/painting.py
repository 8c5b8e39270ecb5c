"""Drawing the chamber: seats, needle and arcs."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from wargame.ui.theme import Tokens, mix
from wargame.ui.widgets.bloc_look import BlocLook, paint_pattern
from wargame.ui.widgets.canvas import Canvas
from wargame.ui.widgets.chamber.layout import ARC_GAP, BRACKET_GAP, ChamberLayout
from wargame.ui.widgets.chamber.model import ChamberData

VACANT = BlocLook("", "", "#8D887D", "#777C7F")


@lru_cache(maxsize=256)
def seat_picture(
    look: BlocLook, state: tuple[bool, bool], size: float, tokens: Tokens, dpr: float
) -> QPixmap:
    """One seat: solid in the coalition, a pale disc outside, a heavy rim when selected.

    Args:
        look: the bloc.
        state: whether it is in the coalition, whether it is selected.
        size: diameter in logical pixels.
        tokens: the theme.
        dpr: device pixels for one logical pixel.
    """
    inside, selected = state
    side = math.ceil(size) + 4
    pixmap = QPixmap(round(side * dpr), round(side * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = max(size * 0.15, 1.5) if selected else (0.0 if inside else 1.0)
    disc = QRectF((side - size) / 2, (side - size) / 2, size, size)
    disc.adjust(rim / 2, rim / 2, -rim / 2, -rim / 2)
    path = QPainterPath()
    path.addEllipse(disc)
    hue = look.hue(tokens)
    if inside and tokens.seat_patterns:
        paint_pattern(painter, path, look.pattern, hue, tokens.paper, fine=True)
    else:
        painter.fillPath(path, QColor(_seat_fill(hue, inside, selected, tokens)))
    if rim:
        edge = (
            hue
            if selected and not inside
            else tokens.ink
            if selected
            else mix(hue, tokens.paper, 0.8)
        )
        painter.setPen(QPen(QColor(edge), rim))
        painter.drawEllipse(disc)
    painter.end()
    return pixmap


def _seat_fill(hue: str, inside: bool, selected: bool, tokens: Tokens) -> str:
    if inside:
        return hue
    if selected:
        return mix(hue, tokens.card, 0.5)
    return tokens.paper if tokens.is_contrast else mix(hue, tokens.paper, 0.2)


class Seats:
    """Draws all seats, those at rest once for all choices: three hundred small pictures add up."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._shows: tuple[object, ...] = ()

    def paint(
        self, c: Canvas, data: ChamberData, plan: ChamberLayout, joining: dict[int, float]
    ) -> None:
        """Every seat; ``joining`` maps seats that come over to how far they have come (0–1)."""
        if joining:
            _paint_seats(c, data, plan, range(len(plan.seats)), joining)
            return
        c.p.drawPixmap(QPointF(0, 0), self._at_rest(c, data.plain, plan))
        if data.chosen >= 0:
            _paint_seats(c, data, plan, range(*data.spans[data.chosen]), joining)

    def _at_rest(self, c: Canvas, data: ChamberData, plan: ChamberLayout) -> QPixmap:
        """All seats with no bloc selected."""
        shows = (data, plan.seats, c.width, c.height, c.rtl, c.dpr, c.theme.revision)
        if shows != self._shows:
            size = QSizeF(c.width, c.height) * c.dpr
            self._picture = QPixmap(size.toSize())
            self._picture.setDevicePixelRatio(c.dpr)
            self._picture.fill(Qt.GlobalColor.transparent)
            on = c.on(QPainter(self._picture))
            _paint_seats(on, data, plan, range(len(plan.seats)), {})
            on.p.end()
            self._shows = shows
        return self._picture


def _paint_seats(
    c: Canvas, data: ChamberData, plan: ChamberLayout, seats: range, joining: dict[int, float]
) -> None:
    offset = (math.ceil(plan.seat) + 4) / 2
    for at in seats:
        x, y = plan.seats[at]
        owner = data.owners[at]
        bloc = data.seated[owner] if owner >= 0 else None
        spot = QPointF((c.width - x if c.rtl else x) - offset, y - offset)
        look = bloc.look if bloc else VACANT
        state = (bloc.in_coalition, bloc.selected) if bloc else (False, False)
        come = joining.get(at, 1.0)
        if come < 1.0:
            before = seat_picture(look, (False, state[1]), plan.seat, c.t, c.dpr)
            c.p.drawPixmap(spot, before)
            c.p.setOpacity(come)
        c.p.drawPixmap(spot, seat_picture(look, state, plan.seat, c.t, c.dpr))
        c.p.setOpacity(1.0)


def paint_needle(c: Canvas, data: ChamberData, plan: ChamberLayout) -> None:
    """The line of the majority, from inside the innermost row to beyond the rim."""
    angle = plan.arrangement.needle(data.majority)
    low = max(plan.inner() - c.theme.px(14), plan.radius * 0.2)
    high = plan.rim() + c.theme.px(ARC_GAP + 2)
    start, end = spot_of(plan, angle, low), spot_of(plan, angle, high)
    c.line(start[0], start[1], end[0], end[1], c.t.ink, 2)
    size = c.theme.px(5)
    tips = [(angle - size / low, low - size), (angle + size / low, low - size), (angle, low + size)]
    points = [spot_of(plan, turn, radius) for turn, radius in tips]
    shape = QPolygonF([QPointF(c.width - x if c.rtl else x, y) for x, y in points])
    c.p.setPen(Qt.PenStyle.NoPen)
    c.p.setBrush(QColor(c.t.ink))
    c.p.drawPolygon(shape)


def paint_arcs(c: Canvas, data: ChamberData, plan: ChamberLayout) -> None:
    """The coalition's arc, the dots of the shortfall, and the bracket of the selected bloc."""
    radius = plan.rim() + c.theme.px(ARC_GAP)
    end = plan.arrangement.boundary(data.coalition_seats)
    if data.coalition_seats:
        _arc(c, plan, radius, (0.0, end), QPen(QColor(c.t.ink), 3))
    if data.shortfall:
        dots = QPen(QColor(c.t.alarm), 3)
        dots.setDashPattern([0.8, 0.9])
        dots.setCapStyle(Qt.PenCapStyle.FlatCap)
        gap = 3 / radius
        _arc(c, plan, radius, (end + gap, plan.arrangement.needle(data.majority)), dots)
    for bloc, (first, last) in zip(data.seated, data.spans, strict=True):
        if bloc.selected:
            span = (plan.arrangement.boundary(first), plan.arrangement.boundary(last))
            pen = QPen(QColor(bloc.look.hue(c.t)), 2)
            _arc(c, plan, plan.rim() + c.theme.px(BRACKET_GAP), span, pen)


def paint_lit(c: Canvas, data: ChamberData, plan: ChamberLayout, lit: str) -> None:
    """A wash and an edge over the seats of the bloc that something would be dropped on."""
    for bloc, (first, last) in zip(data.seated, data.spans, strict=True):
        if bloc.look.id != lit:
            continue
        span = (plan.arrangement.boundary(first), plan.arrangement.boundary(last))
        wash = QColor(c.t.acc)
        wash.setAlpha(70)
        middle, wide = (plan.rim() + plan.inner()) / 2, plan.rim() - plan.inner()
        _arc(c, plan, middle, span, QPen(wash, wide))
        _arc(c, plan, plan.rim() + c.theme.px(ARC_GAP), span, QPen(QColor(c.t.acc), 5))


def spot_of(plan: ChamberLayout, angle: float, radius: float) -> tuple[float, float]:
    """The place at an angle and a distance from the centre."""
    return plan.x - radius * math.cos(angle), plan.y - radius * math.sin(angle)


def _arc(
    c: Canvas, plan: ChamberLayout, radius: float, span: tuple[float, float], pen: QPen
) -> None:
    """Stroke an arc; Qt counts sixteenths of a degree from the right, counter-clockwise."""
    if pen.style() == Qt.PenStyle.SolidLine:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    box = QRectF(plan.x - radius, plan.y - radius, 2 * radius, 2 * radius)
    start, length = math.degrees(span[0]), math.degrees(span[1] - span[0])
    c.p.setPen(pen)
    c.p.setBrush(Qt.BrushStyle.NoBrush)
    turn = start if c.rtl else 180 - start
    c.p.drawArc(c.place(box), round(turn * 16), round(length * 16 * (1 if c.rtl else -1)))
