"""Drawing a post's tile in each of its states."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from wargame.ui.fonts import Role
from wargame.ui.widgets.bloc_look import BlocLook, swatch
from wargame.ui.widgets.board.ground import RADIUS, Ground, ground_picture
from wargame.ui.widgets.board.model import PostData, PostState
from wargame.ui.widgets.canvas import EDGE, Canvas
from wargame.ui.widgets.typeset import width_of

PAD = 7
PIP = (4, 8, 2)


@dataclass(frozen=True)
class TileWords:
    """The words of the state line, already in the user's language."""

    open: str
    offered: str
    offered_short: str
    drop: str
    watch: str


@dataclass(frozen=True)
class TileLook:
    """The passing condition of a tile: what mouse, keyboard and drag do to it just now."""

    tall: bool
    hovered: bool = False
    pressed: bool = False
    ring: bool = False
    dropping: bool = False


def paint_tile(c: Canvas, body: QRectF, post: PostData, look: TileLook, words: TileWords) -> None:
    """Draw a whole tile."""
    strip = _strip(c, body, look)
    ground = _ground(c, post, look, (body, strip))
    c.p.drawPixmap(QPointF(body.x() - EDGE, body.y() - EDGE), ground_picture(ground, c.dpr))
    if look.dropping:
        c.text(_inset(c, strip), words.drop, Role.TILE, c.t.acc, weight=500)
    else:
        _paint_strip(c, strip, post, look, words)
    _paint_head(c, body, strip, post, look, words)
    if post.selected:
        c.ring(body, RADIUS, gap=1)
    if look.ring:
        c.ring(body, RADIUS)


def _ground(c: Canvas, post: PostData, look: TileLook, boxes: tuple[QRectF, QRectF]) -> Ground:
    """Fill, edge, shadow and tint by state."""
    state, (body, strip) = post.state, boxes
    size = (round(body.width()), round(body.height()))
    if look.dropping:
        return Ground(*size, c.t.acc_tint, c.t.acc, 2)
    fills = {PostState.OPEN: c.t.paper, PostState.BARRED: c.t.sunk}
    fill = c.t.sunk if look.pressed else fills.get(state, c.t.card)
    if state is PostState.OFFERED:
        return Ground(*size, fill, c.t.acc, 1.2, dashed=True)
    if state is PostState.OPEN:
        return Ground(*size, fill, c.t.ink if look.hovered else c.t.rule_strong, dashed=True)
    edge = c.t.rule_strong if look.hovered else c.t.rule
    if state is PostState.BARRED:
        return Ground(*size, fill, edge)
    shadow = ("raised" if look.hovered else "low") if c.t.shadows else ""
    held = state is PostState.HELD and post.holder is not None
    tint = post.holder.tint(c.t) if held and post.holder else ""
    return Ground(*size, fill, edge, 1, False, shadow, tint, round(strip.height()))


def _paint_head(
    c: Canvas, body: QRectF, strip: QRectF, post: PostData, look: TileLook, words: TileWords
) -> None:
    """Icon and name; a tall tile has watch marks and points beside the icon."""
    px = c.theme.px
    if not look.tall:
        row = QRectF(body.x(), body.y() + 1, body.width(), strip.y() - body.y())
        size = px(15)
        c.icon(row.x() + px(PAD), row.center().y() - size / 2, size, post.icon, c.t.ink2)
        x = row.x() + px(PAD) + size + px(6)
        _paint_name(c, QRectF(x, row.y(), row.right() - px(5) - x, row.height()), post.name)
        return
    size = px(18)
    top = QRectF(body.x() + px(PAD), body.y() + px(5), body.width() - px(2 * PAD), px(22))
    c.icon(top.x(), top.center().y() - size / 2, size, post.icon, c.t.ink)
    used = _paint_points(c, top, post)
    if post.watch:
        _paint_watch(c, top.right() - used - px(8), top.center().y(), post.watch, words.watch)
    name = QRectF(top.x(), top.bottom(), top.width(), strip.y() - top.bottom() - px(2))
    _paint_name(c, name.intersected(QRectF(name.x(), name.y(), name.width(), px(24))), post.name)


def _paint_name(c: Canvas, rect: QRectF, name: str) -> None:
    """The post's name."""
    _fit(c, rect, name, c.t.ink, 600)


def _fit(c: Canvas, rect: QRectF, words: str, colour: str, weight: int) -> None:
    """One line, made smaller and lighter before it is shortened."""
    for role, heavy in ((Role.TILE, weight), (Role.DENSE, weight), (Role.DENSE, 500)):
        if width_of(words, role, heavy) <= rect.width():
            c.text(rect, words, role, colour, weight=heavy)
            return
    c.text(rect, words, Role.AXIS, colour, weight=500)


def _paint_points(c: Canvas, rect: QRectF, post: PostData) -> float:
    """The price at the end of a row; returns the width it takes."""
    width = width_of(str(post.points), Role.FIGURE) + 1
    c.text(rect, str(post.points), Role.FIGURE, c.t.ink, "end")
    return width


def _paint_watch(c: Canvas, end: float, middle: float, watch: int, label: str) -> None:
    """Three marks filled as far as the post is watched, after the watcher's initials."""
    wide, tall, gap = (c.theme.px(length) for length in PIP)
    x = end - 3 * wide - 2 * gap
    for place in range(3):
        mark = QRectF(x + place * (wide + gap), middle - tall / 2, wide, tall)
        if place < watch:
            c.fill(mark, c.t.alarm)
        else:
            c.frame(mark, c.t.alarm)
    width = width_of(label, Role.AXIS, 600)
    spot = QRectF(x - width - c.theme.px(5), middle - tall, width + 1, 2 * tall)
    c.text(spot, label, Role.AXIS, c.t.alarm, "end", 600)


def _paint_strip(
    c: Canvas, strip: QRectF, post: PostData, look: TileLook, words: TileWords
) -> None:
    """The lower line: who holds it, to whom it is offered, or that it is open."""
    inner = _inset(c, strip)
    if not look.tall:
        inner = inner.adjusted(0, 0, -_paint_short_end(c, inner, strip, post), 0)
    if post.state is PostState.BARRED:
        _paint_barred(c, strip, inner, post.barred)
    elif post.offered:
        _paint_offer(c, inner, post.offered, words)
    elif post.claims:
        _paint_claims(c, strip, inner, post.claims)
    elif post.holder:
        _paint_holder(c, inner, post)
    else:
        c.text(inner, words.open, Role.TILE, c.t.ink2, weight=400)
    if not look.tall:
        _paint_short_end(c, _inset(c, strip), strip, post)


def _paint_short_end(c: Canvas, inner: QRectF, strip: QRectF, post: PostData) -> float:
    """Points, and a mark when watched, at the end of a short tile; returns their width."""
    used = _paint_points(c, inner, post) + c.theme.px(4)
    if post.watch and not post.claims:
        wide, tall = c.theme.px(PIP[0]), c.theme.px(PIP[1])
        gap = c.theme.px(PIP[2])
        for place in range(post.watch):
            x = inner.right() - used - wide - place * (wide + gap)
            c.fill(QRectF(x, strip.center().y() - tall / 2, wide, tall), c.t.alarm)
        used += post.watch * (wide + gap) + c.theme.px(2)
    return used


def _paint_holder(c: Canvas, inner: QRectF, post: PostData) -> None:
    """Swatch and name; a small figure marks the player's own."""
    if post.holder is None:
        return
    end = 0.0
    if post.mine:
        size = c.theme.px(13)
        end = size + c.theme.px(3)
        c.icon(inner.right() - size, inner.center().y() - size / 2, size, "user", c.t.ink)
    x = _paint_swatch(c, inner, post.holder)
    rest = QRectF(x, inner.y(), inner.right() - end - x, inner.height())
    _fit(c, rest, post.holder.name, c.t.ink, 600 if post.mine else 500)


def _paint_offer(c: Canvas, inner: QRectF, bloc: BlocLook, words: TileWords) -> None:
    """A dashed swatch and whom it is offered to."""
    size = c.theme.px(12)
    box = QRectF(inner.x(), inner.center().y() - size / 2, size, size)
    c.frame(box, bloc.hue(c.t), 2, 2, dashed=True)
    x = box.right() + c.theme.px(6)
    rest = QRectF(x, inner.y(), inner.right() - x, inner.height())
    full = words.offered.replace("%1", bloc.name)
    if width_of(full, Role.TILE, 500) > rest.width():
        full = words.offered_short.replace("%1", bloc.name)
    _fit(c, rest, full, c.t.acc, 500)


def _paint_claims(
    c: Canvas, strip: QRectF, inner: QRectF, claims: tuple[BlocLook, BlocLook]
) -> None:
    """Two tints side by side with the marks of the claimants."""
    pad = c.theme.px(PAD)
    half = (inner.width() + pad) / 2
    for place, bloc in enumerate(claims):
        x = strip.x() + place * (half + pad / 2)
        end = strip.right() if place else x + half + pad / 2
        part = QRectF(x, strip.y(), end - x, strip.height())
        _tint(c, part, bloc.tint(c.t), left=place == 0, right=place == 1)
        row = QRectF(x + pad * (0.5 if place else 1), strip.y(), half - pad * 0.5, strip.height())
        start = _paint_swatch(c, row, bloc)
        _fit(c, QRectF(start, row.y(), row.right() - start, row.height()), bloc.short, c.t.ink, 500)


def _paint_barred(c: Canvas, strip: QRectF, inner: QRectF, reason: str) -> None:
    """Hatching, a lock and the reason."""
    size = c.theme.px(13)
    x = inner.x() + size + c.theme.px(5)
    words = min(width_of(reason, Role.TILE, 500), inner.right() - x)
    c.p.save()
    hatched = QRectF(x + words + 4, strip.y(), inner.right() - x - words - 6, strip.height() - 2)
    c.p.setClipRect(c.place(hatched))
    c.p.setPen(QPen(QColor(c.t.band_alarm), 1))
    for at in range(int(strip.left() - strip.height()), int(strip.right() + strip.height()), 6):
        c.p.drawLine(QPointF(at, strip.top()), QPointF(at + strip.height(), strip.bottom()))
    c.p.restore()
    c.icon(inner.x(), inner.center().y() - size / 2, size, "lock", c.t.alarm)
    rest = QRectF(x, inner.y(), inner.right() - x, inner.height())
    c.text(rest, reason, Role.TILE, c.t.alarm, weight=500)


def _paint_swatch(c: Canvas, inner: QRectF, bloc: BlocLook) -> float:
    """A bloc's swatch at the start of a row; returns where its name begins."""
    size = c.theme.px(13)
    c.pixmap(inner.x(), inner.center().y() - size / 2, size, swatch(bloc, c.t, size, c.dpr))
    return inner.x() + size + c.theme.px(5)


def _tint(c: Canvas, rect: QRectF, colour: str, left: bool, right: bool) -> None:
    """Fill a strip whose outer lower corners follow the tile's."""
    c.p.save()
    c.p.setClipRect(c.place(rect))
    grown = QRectF(rect).adjusted(0 if left else -RADIUS, -RADIUS, 0 if right else RADIUS, 0)
    c.fill(grown, colour, RADIUS)
    c.p.restore()


def _strip(c: Canvas, body: QRectF, look: TileLook) -> QRectF:
    """The lower line of a tile."""
    height = c.theme.px(25) if look.tall else body.height() * 0.48
    height = max(height, c.theme.line(Role.TILE) + 2)
    return QRectF(body.x(), body.bottom() - height, body.width(), height)


def _inset(c: Canvas, strip: QRectF) -> QRectF:
    pad = c.theme.px(PAD)
    return strip.adjusted(pad, 0, -pad, 0)
