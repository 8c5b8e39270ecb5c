"""A deck on the shelf: cover, title, what it is about, how large it is."""

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.home.choice_row import Choice
from wargame.ui.home.cover import paint_cover, paint_picture
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import badge_size, paint_badge
from wargame.ui.widgets.canvas import EDGE, Canvas, canvas
from wargame.ui.widgets.typeset import wrapped

if TYPE_CHECKING:
    from wargame.reports.home import DeckCard as Scene

WIDE, HIGH, COVER = 248, 288, 40
"""The size in the design, and the least height of the picture, which gives way to words."""
RADIUS = 4
PAD = 14
GAPS = 36
"""All that lies between the words."""
TITLE_LINES, SUMMARY_LINES = 2, 5
"""What is longer is shortened where room is short."""


class DeckCard(Choice):
    """A card to choose a deck with."""

    def __init__(
        self, scene: "Scene", own: QImage | None = None, parent: QWidget | None = None
    ) -> None:
        """Set up the card; ``own`` is the deck's picture in place of the painted cover."""
        super().__init__(scene.id, parent)
        self._scene, self._own = scene, own
        self._words = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(scene.title)
        self.setAccessibleDescription(f"{scene.summary} {scene.length}. {scene.counts}")
        self.setToolTip(scene.summary)

    def sizeHint(self) -> QSize:
        """The size in the design."""
        px = theme().px
        return QSize(px(WIDE) + 2 * EDGE, px(HIGH) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Lower on a small screen: the cover gives way, and the words are whole."""
        px = theme().px
        tall = px(COVER) + ceil(self._words or self.words_height())
        return QSize(px(WIDE) + 2 * EDGE, tall + 2 * EDGE)

    def words_height(self) -> float:
        """The height that all its words take."""
        look, scene = theme(), self._scene
        room = look.px(WIDE) - 2 * look.px(PAD)
        parts = (
            (scene.title, Role.CARD_TITLE, TITLE_LINES),
            (scene.summary, Role.BODY, SUMMARY_LINES),
        )
        lines = sum(
            len(wrapped(words, role, 0, room, most)) * look.line(role)
            for words, role, most in parts
        )
        return lines + look.px(GAPS) + 2 * look.line(Role.DENSE) + badge_size("0")[1]

    def share(self, words: float) -> None:
        """Leave its words this height, so that the pictures of all cards end alike."""
        if words != self._words:
            self._words = words
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw cover and words."""
        with canvas(self) as c:
            body = self.body()
            c.shadow(body, RADIUS, raised=self.hovered())
            c.fill(body, c.t.card, RADIUS)
            words = self._words or self.words_height()
            tall = max(body.height() - words, c.theme.px(COVER))
            cover = QRectF(body.x(), body.y(), body.width(), tall)
            self._paint_art(c, body, cover)
            c.frame(body, c.t.rule_strong if self.hovered() else c.t.rule, RADIUS)
            pad = c.theme.px(PAD)
            room = QRectF(
                body.x() + pad, cover.bottom() + c.theme.px(10), body.width() - 2 * pad, 0
            )
            self._paint_words(c, room, body.bottom() - c.theme.px(10))
            self.paint_choice(c, body, RADIUS)

    def _paint_art(self, c: Canvas, body: QRectF, cover: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(c.place(body), RADIUS, RADIUS)
        c.p.save()
        c.p.setClipPath(shape)
        if self._own is None:
            paint_cover(c, cover, self._scene.art)
        else:
            paint_picture(c, cover, self._own)
        c.p.restore()

    def _paint_words(self, c: Canvas, room: QRectF, floor: float) -> None:
        scene, px = self._scene, c.theme.px
        y = room.y()
        title = QRectF(room.x(), y, room.width(), 0)
        y += c.lines(title, scene.title, Role.CARD_TITLE, c.t.ink, TITLE_LINES) + px(4)
        *counts, badge = scene.counts.split(" · ")
        wide, tall = badge_size(badge)
        line = c.theme.line(Role.DENSE)
        foot = floor - tall - px(4) - 2 * line - px(2)
        rows = int((foot - y) // c.theme.line(Role.BODY))
        c.lines(QRectF(room.x(), y, room.width(), 0), scene.summary, Role.BODY, c.t.ink2, rows)
        for icon, words in (("clock", scene.length), ("layers", " · ".join(counts))):
            size = px(13)
            c.icon(room.x(), foot + (line - size) / 2, size, icon, c.t.ink3)
            spot = QRectF(room.x() + px(19), foot, room.width() - px(19), line)
            c.text(spot, words, Role.DENSE, c.t.ink2)
            foot += line
        spot = QRectF(room.x(), floor - tall, wide, tall)
        paint_badge(c, spot, badge, "acc" if scene.sources > 5 else "neutral")
