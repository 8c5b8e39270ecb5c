"""Drawing the face of a move's card."""

from PySide6.QtCore import QRectF

from wargame.base.text import points
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import badge_size, paint_badge
from wargame.ui.widgets.bloc_look import swatch
from wargame.ui.widgets.canvas import Canvas
from wargame.ui.widgets.move_card.model import MoveData
from wargame.ui.widgets.typeset import width_of, wrapped

TOP, GAP = 24, 3
"""The line with icon and cost, and the space under it."""
COIN = 22
ICON = 18


def paint_face(c: Canvas, inner: QRectF, move: MoveData, badge: str, more: str) -> None:
    """Draw icon, badge and cost; the title; effects or the reason.

    Args:
        c: the canvas.
        inner: the card without its padding.
        move: what it shows.
        badge: the word of a queued or played move, or empty.
        more: how many effects the foot does not name, or empty.
    """
    px, off = c.theme.px, move.off
    ink = c.t.ink2 if off else c.t.ink
    top = QRectF(inner.x(), inner.y(), inner.width(), px(TOP))
    size = px(ICON)
    c.icon(top.x(), top.center().y() - size / 2, size, move.icon, ink)
    _paint_coin(c, top, move)
    _paint_note(c, top, move, badge)
    _paint_actor(c, top, move)
    if not badge and not move.reason:
        _paint_more(c, top, move, more)
    lines = _paint_foot(c, inner, move)
    room = inner.bottom() - lines - top.bottom() - px(GAP)
    rows = 2 if room >= 2 * c.theme.line(Role.MOVE_TITLE) else 1
    title = QRectF(inner.x(), top.bottom() + px(GAP), inner.width(), room)
    c.lines(title, move.title, Role.MOVE_TITLE, ink, rows)


def effects_in(inner: QRectF, move: MoveData) -> int:
    """How many effects a card names: as many as fit under the whole of its title."""
    look, line = theme(), theme().line(Role.DENSE)
    title = wrapped(move.title, Role.MOVE_TITLE, 0, inner.width(), 2)
    room = inner.height() - look.px(TOP + GAP) - len(title) * look.line(Role.MOVE_TITLE)
    return min(max(1, int(room // line)), len(move.effects))


def _paint_coin(c: Canvas, top: QRectF, move: MoveData) -> None:
    """The cost in a disc at the end of the first line."""
    size = float(c.theme.px(COIN))
    disc = QRectF(top.right() - size, top.center().y() - size / 2, size, size)
    dear = bool(move.too_dear)
    c.fill(disc, c.t.alarm_tint if dear else c.t.sunk, size / 2)
    if c.t.is_contrast:
        c.frame(disc, c.t.alarm if dear else c.t.ink, size / 2)
    colour = c.t.alarm if dear else c.t.ink2 if move.off else c.t.ink
    c.text(disc, str(move.cost), Role.FIGURE, colour, "center")


def _paint_note(c: Canvas, top: QRectF, move: MoveData, badge: str) -> None:
    """The badge of a queued or played move, or else its number key."""
    x = top.x() + c.theme.px(ICON + 7)
    if badge:
        tone = "acc" if move.queued else "good"
        wide, tall = badge_size(badge, "check")
        if wide > top.right() - c.theme.px(COIN + 4) - x:
            badge = ""  # the tick alone: the word is spoken, and the edge says it too
            wide = badge_size(badge, "check")[0]
        rect = QRectF(x, top.center().y() - tall / 2, wide, tall)
        paint_badge(c, rect, badge, tone, "check")
    elif move.key:
        side = c.theme.px(15)
        cap = QRectF(x, top.center().y() - side / 2, side, side)
        c.frame(cap, c.t.rule, 3)
        c.text(cap, str(move.key), Role.AXIS, c.t.ink3, "center")


def _paint_actor(c: Canvas, top: QRectF, move: MoveData) -> None:
    """The swatch of the bloc that acts, before the cost."""
    if move.actor is None:
        return
    side = c.theme.px(13)
    x = top.right() - c.theme.px(COIN + 8) - side
    c.pixmap(x, top.center().y() - side / 2, side, swatch(move.actor, c.t, side, c.dpr))


def _paint_more(c: Canvas, top: QRectF, move: MoveData, more: str) -> None:
    """How many effects are not named, before the bloc that acts and the cost."""
    used = c.theme.px(COIN + 6) + (c.theme.px(19) if move.actor else 0)
    c.text(top.adjusted(0, 0, -used, 0), more, Role.AXIS, c.t.ink3, "end")


def _paint_foot(c: Canvas, inner: QRectF, move: MoveData) -> float:
    """Effects, or the reason in their place; returns the height taken."""
    line = c.theme.line(Role.DENSE)
    if move.reason:
        return _paint_reason(c, inner, move, line)
    if move.note and not move.effects:
        rows = min(len(wrapped(move.note, Role.DENSE, 0, inner.width(), 2)), 2)
        spot = QRectF(inner.x(), inner.bottom() - rows * line, inner.width(), rows * line)
        return c.lines(spot, move.note, Role.DENSE, c.t.ink2, rows)
    effects = move.effects[: effects_in(inner, move)]
    for row, effect in enumerate(reversed(effects)):
        rect = QRectF(inner.x(), inner.bottom() - (row + 1) * line, inner.width(), line)
        figure = points(effect.value, sign=True)
        tone = {"good": c.t.good, "alarm": c.t.alarm}.get(effect.tone, c.t.ink2)
        c.text(rect, figure, Role.DENSE_STRONG, c.t.ink2 if move.off else tone, "end")
        used = width_of(figure, Role.DENSE_STRONG) + c.theme.px(6)
        c.text(rect.adjusted(0, 0, -used, 0), effect.label, Role.DENSE, c.t.ink2)
    return float(len(effects) * line)


def _paint_reason(c: Canvas, inner: QRectF, move: MoveData, line: int) -> float:
    """A lock, unless only the price is in the way, and the condition."""
    x, reason = 0.0, move.reason
    size = c.theme.px(13)
    width = inner.width() - (size + c.theme.px(5) if move.locked else 0)
    rows = 2 if width_of(reason, Role.DENSE) > width else 1
    top = inner.bottom() - rows * line
    if move.locked:
        x = size + c.theme.px(5)
        c.icon(inner.x(), top + (line - size) / 2, size, "lock", c.t.ink2)
    c.lines(QRectF(inner.x() + x, top, width, rows * line), reason, Role.DENSE, c.t.ink2, rows)
    return float(rows * line)
