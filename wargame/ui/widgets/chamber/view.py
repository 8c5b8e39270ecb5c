"""The chamber as a widget: seats to click, drag and walk through with the arrow keys."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from wargame.base.text import in_digits
from wargame.ui.theme import theme
from wargame.ui.widgets.bloc_look import swatch
from wargame.ui.widgets.chamber.surface import ChamberSurface
from wargame.ui.widgets.mime import BLOC_MIME, POST_MIME, carried, carrying
from wargame.ui.widgets.painted import ENTER_KEYS, ring_after
from wargame.ui.widgets.spoken import focus_moved


class ChamberView(ChamberSurface):
    """The hemicycle with title, legend, needle and the count of the coalition.

    Signals:
        blocClicked: id of a bloc that was clicked or reached with the arrow keys.
        blocActivated: id of a bloc on Enter or a double click.
        postDropped: ids of a post and of the bloc it was dropped on, or nearest to.
        figureClicked: the count of the coalition was clicked.
    """

    blocClicked = Signal(str)
    blocActivated = Signal(str)
    postDropped = Signal(str, str)
    figureClicked = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._pressed: tuple[str, QPoint] | None = None
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the bloc under the mouse; a drag may follow."""
        bloc = self.bloc_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and bloc:
            self._pressed = (bloc, event.position().toPoint())
            self.blocClicked.emit(bloc)
        elif event.button() == Qt.MouseButton.LeftButton and self.figure_at(event.position()):
            self.figureClicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activate the bloc under the mouse."""
        bloc = self.bloc_at(event.position())
        if bloc:
            self.blocActivated.emit(bloc)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at blocs; with the button down, drag one."""
        if self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            bloc, start = self._pressed
            moved = (event.position().toPoint() - start).manhattanLength()
            if moved >= QApplication.startDragDistance():
                self._pressed = None
                self._drag(bloc)
            return
        self._hover(self.bloc_at(event.position()))
        if not self._hovered and self.figure_at(event.position()):
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif not self._hovered:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Forget a drag that did not start."""
        self._pressed = None

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self._hover("")
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End walk through the blocs as they sit; Enter activates."""
        ids = [bloc.look.id for bloc in self._data.seated]
        at = ids.index(self.selected()) if self.selected() in ids else -1
        target = self._target(event.key(), at, len(ids))
        if target is not None and ids:
            self._ring = True
            self.blocClicked.emit(ids[target])
            focus_moved(self, target)
        elif (event.key() in ENTER_KEYS or event.key() == Qt.Key.Key_Space) and at >= 0:
            self.blocActivated.emit(ids[at])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus."""
        self._ring = ring_after(event, self._ring)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Drop the ring."""
        self._ring = ring_after(event, self._ring)
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let posts be dropped."""
        if event.mimeData().hasFormat(POST_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Accept only near a bloc, and light it up."""
        bloc = self.bloc_near(event.position())
        self._hover(bloc)
        self._light(bloc)
        event.setAccepted(bool(bloc) and event.mimeData().hasFormat(POST_MIME))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Let go of the bloc that was lit up."""
        self._hover("")
        self._light("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which post fell on which bloc."""
        bloc = self.bloc_near(event.position())
        self._light("")
        if bloc:
            event.acceptProposedAction()
            self.postDropped.emit(carried(event.mimeData(), POST_MIME), bloc)

    def _hover(self, bloc: str) -> None:
        """Point at a bloc."""
        if bloc == self._hovered:
            return
        self._hovered = bloc
        shape = Qt.CursorShape.PointingHandCursor if bloc else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        held = next((held for held in self._data.blocs if held.look.id == bloc), None)
        self.setToolTip(in_digits(f"{held.look.name}: {held.seats}") if held else "")
        self.update()

    def _light(self, bloc: str) -> None:
        """Light up the bloc that something would be dropped on."""
        if bloc != self._lit:
            self._lit = bloc
            self.update()

    def _drag(self, bloc: str) -> None:
        """Start dragging a bloc."""
        look = next(held.look for held in self._data.blocs if held.look.id == bloc)
        drag = QDrag(self)
        drag.setMimeData(carrying(BLOC_MIME, bloc, look.name))
        drag.setPixmap(swatch(look, theme().tokens, theme().px(24), self.devicePixelRatioF()))
        drag.exec(Qt.DropAction.CopyAction)

    def _target(self, key: int, at: int, count: int) -> int | None:
        """The place a key moves to from place ``at``, None for other keys."""
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.mirrored():
            forward, back = back, forward
        if key in (forward, Qt.Key.Key_Down):
            return min(at + 1, count - 1)
        if key in (back, Qt.Key.Key_Up):
            return max(at - 1, 0)
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}.get(Qt.Key(key))
