"""Drawing a post's tile: its ground, its head and its rings."""

from PySide6.QtCore import QPointF, QRectF

from wargame.ui.fonts import Role
from wargame.ui.widgets.board.ground import RADIUS, Ground, ground_picture
from wargame.ui.widgets.board.model import PostData, PostState
from wargame.ui.widgets.board.parts import PAD, PIP, TileLook, TileWords, fit, inset, paint_points
from wargame.ui.widgets.board.strip import paint_strip, strip_of
from wargame.ui.widgets.canvas import EDGE, Canvas
from wargame.ui.widgets.typeset import width_of


def paint_tile(c: Canvas, body: QRectF, post: PostData, look: TileLook, words: TileWords) -> None:
    """Draw a whole tile."""
    strip = strip_of(c, body, look)
    ground = _ground(c, post, look, (body, strip))
    c.p.drawPixmap(QPointF(body.x() - EDGE, body.y() - EDGE), ground_picture(ground, c.dpr))
    if look.dropping:
        c.text(inset(c, strip), words.drop, Role.TILE, c.t.acc, weight=500)
    else:
        c.p.setOpacity(look.arrived)
        paint_strip(c, strip, post, look, words)
        c.p.setOpacity(1)
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
        edge = c.t.ink2 if post.theirs else c.t.acc
        return Ground(*size, fill, edge, 1.2, dashed=True)
    if state is PostState.OPEN:
        return Ground(*size, fill, c.t.ink if look.hovered else c.t.rule_strong, dashed=True)
    edge = c.t.rule_strong if look.hovered else c.t.rule
    if state is PostState.BARRED:
        return Ground(*size, fill, edge)
    shadow = ("raised" if look.hovered else "low") if c.t.shadows else ""
    held = state is PostState.HELD and post.holder is not None and not post.left
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
    used = paint_points(c, top, post)
    if post.watch:
        _paint_watch(c, top.right() - used - px(8), top.center().y(), post.watch, words.watch)
    name = QRectF(top.x(), top.bottom(), top.width(), strip.y() - top.bottom() - px(2))
    _paint_name(c, name.intersected(QRectF(name.x(), name.y(), name.width(), px(24))), post.name)


def _paint_name(c: Canvas, rect: QRectF, name: str) -> None:
    """The post's name."""
    fit(c, rect, name, c.t.ink, 600)


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
