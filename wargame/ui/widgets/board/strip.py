"""The foot of a tile: who holds a post, to whom it is offered, or that it is open."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPen

from wargame.ui.fonts import Role
from wargame.ui.widgets.bloc_look import BlocLook, swatch
from wargame.ui.widgets.board.ground import RADIUS
from wargame.ui.widgets.board.model import PostData, PostState
from wargame.ui.widgets.board.parts import (
    PAD,
    PIP,
    TileLook,
    TileWords,
    fit,
    inset,
    paint_points,
    points_width,
)
from wargame.ui.widgets.canvas import Canvas
from wargame.ui.widgets.typeset import width_of


def paint_strip(c: Canvas, strip: QRectF, post: PostData, look: TileLook, words: TileWords) -> None:
    """The lower line: who holds it, to whom it is offered, or that it is open."""
    inner = inset(c, strip)
    if not look.tall:
        marked = _least(c, post, words) <= inner.width() - _end_width(c, post, watched=True)
        _paint_short_end(c, inner, strip, post, watched=marked)
        inner = inner.adjusted(0, 0, -_end_width(c, post, watched=marked), 0)
    if post.state is PostState.BARRED:
        _paint_barred(c, strip, inner, post)
    elif post.offered:
        _paint_offer(c, inner, post.offered, words, c.t.ink2 if post.theirs else c.t.acc)
    elif post.claims:
        _paint_claims(c, strip, inner, post.claims)
    elif post.holder:
        _paint_holder(c, inner, post, words)
    else:
        c.text(inner, words.open, Role.TILE, c.t.ink2, weight=400)


def _least(c: Canvas, post: PostData, words: TileWords) -> float:
    """The room that the lower line's words need in the smallest type, with the sign before them."""
    if post.state is PostState.BARRED:
        said = post.barred_short or post.barred
    elif post.offered:
        said = words.offered_short.replace("%1", post.offered.name)
    else:
        return 0.0
    return c.theme.px(18) + width_of(said, Role.AXIS, 500)


def _end_width(c: Canvas, post: PostData, *, watched: bool) -> float:
    """The room of points and marks at the end of a short tile."""
    used = points_width(post) + c.theme.px(4)
    if watched and post.watch and not post.claims:
        used += post.watch * c.theme.px(PIP[0]) + post.watch * c.theme.px(PIP[2]) + c.theme.px(2)
    return used


def _paint_short_end(
    c: Canvas, inner: QRectF, strip: QRectF, post: PostData, *, watched: bool
) -> None:
    """Points, and marks when watched, where these leave the words their room."""
    used = paint_points(c, inner, post) + c.theme.px(4)
    if watched and post.watch and not post.claims:
        wide, tall, gap = (c.theme.px(length) for length in PIP)
        for place in range(post.watch):
            x = inner.right() - used - wide - place * (wide + gap)
            c.fill(QRectF(x, strip.center().y() - tall / 2, wide, tall), c.t.alarm)


def _paint_holder(c: Canvas, inner: QRectF, post: PostData, words: TileWords) -> None:
    """Swatch and name; a small figure marks the player's own, lighter ink who has left."""
    if post.holder is None:
        return
    end = 0.0
    if post.mine:
        size = c.theme.px(13)
        end = size + c.theme.px(3)
        c.icon(inner.right() - size, inner.center().y() - size / 2, size, "user", c.t.ink)
    x = _paint_swatch(c, inner, post.holder)
    rest = QRectF(x, inner.y(), inner.right() - end - x, inner.height())
    said, ink = words.held.replace("%1", post.holder.name), c.t.ink2 if post.left else c.t.ink
    if width_of(said, Role.AXIS, 500) > rest.width():
        said = words.held_short.replace("%1", post.holder.name)
    fit(c, rest, said, ink, 600 if post.mine else 500)


def _paint_offer(c: Canvas, inner: QRectF, bloc: BlocLook, words: TileWords, ink: str) -> None:
    """A dashed swatch and whom it is offered to."""
    size = c.theme.px(12)
    box = QRectF(inner.x(), inner.center().y() - size / 2, size, size)
    c.frame(box, bloc.hue(c.t), 2, 2, dashed=True)
    x = box.right() + c.theme.px(6)
    rest = QRectF(x, inner.y(), inner.right() - x, inner.height())
    full = words.offered.replace("%1", bloc.name)
    if width_of(full, Role.TILE, 500) > rest.width():
        full = words.offered_short.replace("%1", bloc.name)
    fit(c, rest, full, ink, 500)


def _paint_claims(
    c: Canvas, strip: QRectF, inner: QRectF, claims: tuple[BlocLook, BlocLook]
) -> None:
    """Two tints side by side with the names of the claimants."""
    pad = c.theme.px(PAD)
    half = (inner.width() + pad) / 2
    for place, bloc in enumerate(claims):
        x = strip.x() + place * (half + pad / 2)
        end = strip.right() if place else x + half + pad / 2
        part = QRectF(x, strip.y(), end - x, strip.height())
        _tint(c, part, bloc.tint(c.t), left=place == 0, right=place == 1)
        row = QRectF(x + pad * (0.5 if place else 1), strip.y(), half - pad * 0.5, strip.height())
        start = _paint_swatch(c, row, bloc)
        fit(c, QRectF(start, row.y(), row.right() - start, row.height()), bloc.name, c.t.ink, 500)


def _paint_barred(c: Canvas, strip: QRectF, inner: QRectF, post: PostData) -> None:
    """Hatching, a lock and the reason, in a word or two where there is no room for more."""
    size = c.theme.px(13)
    x = inner.x() + size + c.theme.px(5)
    fits = width_of(post.barred, Role.DENSE, 500) <= inner.right() - x
    reason = post.barred if fits else post.barred_short or post.barred
    words = min(width_of(reason, Role.TILE, 500), inner.right() - x)
    c.p.save()
    hatched = QRectF(x + words + 4, strip.y(), inner.right() - x - words - 6, strip.height() - 2)
    c.p.setClipRect(c.place(hatched))
    c.p.setPen(QPen(QColor(c.t.band_alarm), 1))
    first, last = int(strip.left() - strip.height()), int(strip.right() + strip.height())
    top, low, tall = strip.top(), strip.bottom(), strip.height()
    c.p.drawLines([QLineF(at, top, at + tall, low) for at in range(first, last, 6)])
    c.p.restore()
    c.icon(inner.x(), inner.center().y() - size / 2, size, "lock", c.t.alarm)
    rest = QRectF(x, inner.y(), inner.right() - x, inner.height())
    fit(c, rest, reason, c.t.alarm, 500)


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


def strip_of(c: Canvas, body: QRectF, look: TileLook) -> QRectF:
    """The lower line of a tile."""
    height = c.theme.px(25) if look.tall else body.height() * 0.48
    height = max(height, c.theme.line(Role.TILE) + 2)
    return QRectF(body.x(), body.bottom() - height, body.width(), height)
