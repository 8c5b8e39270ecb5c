"""A post's tile: press it, drop a bloc on it, drag it onto a bloc."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from wargame.base.text import in_digits
from wargame.ui import icons
from wargame.ui.theme import theme
from wargame.ui.widgets.board.model import PostData, PostState
from wargame.ui.widgets.board.painting import paint_tile
from wargame.ui.widgets.board.parts import TileLook, TileWords
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.mime import BLOC_MIME, POST_MIME, carried, carrying
from wargame.ui.widgets.motion import Glide
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import BUTTON

TALL = QSize(126, 84)
SHORT = QSize(126, 46)
DROP_MS = 200
MOVES = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class PostTile(PaintedButton):
    """One post of the cabinet.

    Signals:
        chosen: its id, on click, Enter or Space.
        blocDropped: its id and the id of the bloc dropped on it.
        withdrawn: its id, on Delete, when it is on offer.
        moveAsked: an arrow, Home or End key, for the board to move the focus.
    """

    spoken_role = BUTTON
    chosen = Signal(str)
    blocDropped = Signal(str, str)
    withdrawn = Signal(str)
    moveAsked = Signal(int)

    def __init__(
        self,
        post: PostData,
        tall: bool = False,
        watch: str = "",
        parent: QWidget | None = None,
        watch_note: str = "",
    ) -> None:
        """Set up the tile.

        Args:
            post: what it shows.
            tall: 126 by 84 with watch marks, else 126 by 46.
            watch: initials of who watches, such as "US".
            parent: Qt's parent.
            watch_note: what the marks mean, in words for those who do not see them.
        """
        super().__init__(parent)
        self._tall, self._watch, self._watch_note = tall, watch, watch_note or watch
        self._dropping = False
        self._post = post
        self._arrival = Glide(self, DROP_MS, 1.0)
        self._start: QPoint | None = None
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._choose)
        self.set_post(post)

    def set_post(self, post: PostData) -> None:
        """Show another state; who has it, or is to have it, comes in softly."""
        if self._post.who != post.who:
            self._arrival.sweep()
        self._post = post
        self.setAccessibleName(post.name)
        more = f"{self._worth()} {post.note}".strip()
        self.setAccessibleDescription(more)
        self.setToolTip(in_digits(f"{post.name}. {self._standing()}. {more}"))
        changed(self, self._standing())
        self.update()

    def post(self) -> PostData:
        """What it shows."""
        return self._post

    def spoken(self) -> Spoken:
        """Who has the post, or who is to have it."""
        return Spoken(self._standing())

    def set_drop_target(self, on: bool) -> None:
        """Show it as a place where what is being dragged may go."""
        self._dropping = on
        self.update()

    def sizeHint(self) -> QSize:
        """Body and edge at the present text scale."""
        size = TALL if self._tall else SHORT
        px = theme().px
        return QSize(px(size.width()) + 2 * EDGE, px(size.height()) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Narrow tiles shorten their words."""
        return QSize(theme().px(92) + 2 * EDGE, theme().px(38) + 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        look = TileLook(
            self._tall,
            self.hovered(),
            self.isDown(),
            self.shows_ring(),
            self._dropping,
            self._arrival.now(),
        )
        with canvas(self) as c:
            paint_tile(c, self.body(), self._post, look, self._words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the board, Delete withdraws an offer."""
        if event.key() in MOVES:
            self.moveAsked.emit(event.key())
        elif event.key() == Qt.Key.Key_Delete and self._post.offered:
            self.withdrawn.emit(self._post.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press; a drag may follow."""
        self._start = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Start dragging the post once the mouse has moved far enough."""
        here = event.position().toPoint()
        far = self._start is not None and (
            (here - self._start).manhattanLength() >= QApplication.startDragDistance()
        )
        if far and event.buttons() & Qt.MouseButton.LeftButton and not self._post.barred:
            self._start = None
            self.setDown(False)
            self._drag()
            return
        super().mouseMoveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a bloc unless barred."""
        if event.mimeData().hasFormat(BLOC_MIME) and not self._post.barred:
            event.acceptProposedAction()
            self.set_drop_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let it pass by."""
        super().dragLeaveEvent(event)
        self.set_drop_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which bloc fell on it."""
        self.set_drop_target(False)
        event.acceptProposedAction()
        self.blocDropped.emit(self._post.id, carried(event.mimeData(), BLOC_MIME))

    def _choose(self) -> None:
        self.chosen.emit(self._post.id)

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(carrying(POST_MIME, self._post.id, self._post.name))
        look = theme()
        size = look.px(24)
        picture = icons.icon(self._post.icon, look.tokens.acc, size, self.devicePixelRatioF())
        drag.setPixmap(picture)
        drag.exec(Qt.DropAction.CopyAction)

    def _words(self) -> TileWords:
        post = self._post
        return TileWords(
            self.tr("Vacant") if post.vacant else self.tr("Open"),
            self.tr("%1, left") if post.left else "%1",
            self.tr("Has left") if post.left else "%1",
            *self._waiting(),
            self.tr("Drop to name") if post.vacant else self.tr("Drop to offer"),
            self._watch,
        )

    def _waiting(self) -> tuple[str, str]:
        """What is said of the bloc that is to have it, in full and short."""
        if self._post.named:
            return self.tr("%1, named"), self.tr("%1, named")
        if self._post.put_up:
            return self.tr("Put up: %1"), self.tr("for %1")
        return self.tr("Offered to %1"), self.tr("to %1")

    def _standing(self) -> str:
        """The state in words."""
        post, words = self._post, self._words()
        if post.state is PostState.BARRED:
            return post.barred.rstrip(".")
        if post.offered:
            return words.offered.replace("%1", post.offered.name)
        if post.claims:
            names = f"{post.claims[0].name}, {post.claims[1].name}"
            return self.tr("Claimed by %1").replace("%1", names)
        if post.holder and post.left:
            said = self.tr("Held by %1, out of the coalition; its minister stays in office")
            return said.replace("%1", post.holder.name)
        if post.holder:
            return self.tr("Held by %1").replace("%1", post.holder.name)
        return words.open

    def _worth(self) -> str:
        """Its price in points, and how closely it is watched."""
        post = self._post
        points = self.tr("%1 points").replace("%1", str(post.points))
        watched = f" {self._watch_note} {post.watch}/3." if post.watch and self._watch else ""
        return f"{points}.{watched}"
