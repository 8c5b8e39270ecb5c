"""A saved game of the list with what can be done with it: named, tagged, copied, thrown away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wargame.ui.home.game_row import GameRow
from wargame.ui.lists import listed
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import IconButton
from wargame.ui.widgets.field import Field

if TYPE_CHECKING:
    from wargame.reports.home import GameCard

RENAME, TAGS, COPY, DISCARD = "rename", "tags", "copy", "discard"
"""What can be wished for."""


class GameEntry(QWidget):
    """A row, a button with a menu, and a field that is there while a name or tags are written.

    Signals:
        opened: the file.
        wished: what is to be done, the file, and the words that were written.
    """

    opened = Signal(str)
    wished = Signal(str, str, str)

    def __init__(self, scene: "GameCard", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self._wish = scene, ""
        self.row = GameRow(scene)
        self.row.opened.connect(self.opened)
        self.more = IconButton("ellipsis", self.tr("More: %1").replace("%1", scene.title))
        self.more.set_side(32)
        self.more.clicked.connect(self._open_menu)
        self.more.setVisible(not scene.sample)
        self.field = Field()
        self.field.edit.returnPressed.connect(self._commit)
        self.field.hide()
        self._lay_out()

    def menu(self) -> QMenu:
        """What can be done with it; a damaged game can only be thrown away."""
        made = QMenu(self)
        choices = (
            (RENAME, self.tr("Rename…")),
            (TAGS, self.tr("Tags…")),
            (COPY, self.tr("Duplicate")),
            (DISCARD, self.tr("Throw away")),
        )
        for wish, words in choices:
            action = made.addAction(words)
            action.setEnabled(wish == DISCARD or not self._scene.fault)
            action.triggered.connect(lambda _on=False, wish=wish: self.begin(wish))
        return made

    def begin(self, wish: str) -> None:
        """Do it at once, or ask for the words it needs."""
        if wish in (COPY, DISCARD):
            self.wished.emit(wish, self._scene.file, "")
            return
        self._wish = wish
        words, name = listed(self._scene.tags), self.tr("Tags, with commas between them")
        if wish == RENAME:
            words, name = self._scene.name, self.tr("Name of the game")
        self.field.edit.setAccessibleName(name)
        self.field.edit.setPlaceholderText(name)
        self.field.set_text(words)
        self.field.show()
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.edit.selectAll()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu, by the other mouse button or by its key."""
        if not self._scene.sample:
            self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves name and tags as they were."""
        if event.key() == Qt.Key.Key_Escape and self.field.isVisible():
            self.field.hide()
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _commit(self) -> None:
        self.field.hide()
        self.wished.emit(self._wish, self._scene.file, self.field.text())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.row, 1)
        line.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(2))
        column.addLayout(line)
        column.addWidget(self.field)
