"""The line for other weeks and roads: a slider, what was written, and two ways on."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wargame.reports.travel import TravelScene
from wargame.ui.bridge import Bridge
from wargame.ui.fonts import Role
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.travel.slider import WeekSlider
from wargame.ui.travel.told import told
from wargame.ui.widgets.buttons import Button, IconButton, PrimaryButton
from wargame.ui.widgets.field import Field
from wargame.ui.widgets.label import Text

INDENT = "\u2003"


class TravelBar(QWidget):
    """Shows an earlier week on the table, read only; hidden unless it is asked for.

    Signals:
        compareAsked: hold this road against the one on the table.
    """

    compareAsked = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.slider = WeekSlider()
        self.title = Text("", Role.STRONG)
        self.play = PrimaryButton(self.tr("Play on from here"), "git-branch")
        self.now = Button(self.tr("Back to now"), "skip-forward")
        self.bookmark = IconButton("flag", self.tr("Bookmark (Ctrl+B)"))
        self.note = IconButton("pencil", self.tr("Write a note (Ctrl+M)"))
        self.roads = Button(self.tr("Roads"), "git-branch")
        self.shut = IconButton("x", self.tr("Close"))
        self.field = Field()
        self.notes = Line("", Role.DENSE, "ink2")
        self._connect()
        self._lay_out()
        self.field.hide()
        self.hide()

    def toggle(self) -> None:
        """Open it with the keyboard on the slider, or go back to now and put it away."""
        if self.isVisible():
            self.close_back()
            return
        self.show()
        self.refresh()
        self.slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_back(self) -> None:
        """Back to now, and away."""
        self._to_now()
        self.hide()

    def mark(self) -> None:
        """Put a bookmark on the week on show, or take it off."""
        scene = self._scene()
        if scene is None:
            return
        if scene.marked:
            self._bridge.forget(scene.marked)
        else:
            self._bridge.remark("bookmark", scene.title, scene.week)
        self.show()
        self.refresh()

    def write(self) -> None:
        """Ask for a note on the week on show."""
        self.show()
        self.refresh()
        self.field.set_text("")
        self.field.show()
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Show where one is; nothing while it is hidden."""
        scene = self._scene() if not self.isHidden() else None
        if scene is None:
            return
        self.slider.set_weeks(scene.week, scene.last, scene.bookmarks)
        self.title.setText(scene.title)
        self.play.setVisible(scene.back)
        self.now.setVisible(scene.back)
        self.roads.setEnabled(len(scene.roads) > 1)
        self.bookmark.set_icon("star" if scene.marked else "flag")
        words = " · ".join(note.text for note in scene.notes)
        if not words and scene.back:
            words = self.tr("A look back: nothing can be done here.")
        self.notes.say(words)
        self.notes.setVisible(bool(words))

    def menu(self) -> QMenu:
        """The roads as a tree; choosing one goes there. Below it, what can be compared."""
        made, scene = QMenu(self), self._scene()
        for road in scene.roads if scene else ():
            action = made.addAction(f"{INDENT * road.depth}{road.name} · {road.line}")
            action.setCheckable(True)
            action.setChecked(road.here)
            action.triggered.connect(lambda _on=False, road=road.id: self._bridge.go_to(road))
        made.addSeparator()
        for road in scene.roads if scene else ():
            if not road.here:
                action = made.addAction(self.tr("Compare with: %1").replace("%1", road.name))
                action.triggered.connect(lambda _on=False, at=road.id: self.compareAsked.emit(at))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the field away, then the line."""
        if event.key() == Qt.Key.Key_Escape:
            if self.field.isVisible():
                self.field.hide()
                self.slider.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.close_back()
            return
        super().keyPressEvent(event)

    # inside ------------------------------------------------------------------------------------

    def _scene(self) -> TravelScene | None:
        session = self._bridge.session
        return told(session, self._bridge.position) if session is not None else None

    def _to_now(self) -> None:
        session = self._bridge.session
        if session is not None and self._bridge.looking_back:
            self._bridge.look_at(session.week)

    def _play_on(self) -> None:
        """Leave the road here; the game that was played stays as it is."""
        scene = self._scene()
        if scene is not None and scene.back and self._bridge.branch_off(scene.week):
            self.hide()

    def _keep_note(self) -> None:
        words, scene = self.field.text().strip(), self._scene()
        self.field.hide()
        if words and scene is not None:
            self._bridge.remark("note", words, scene.week)
        self.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_roads(self) -> None:
        self.menu().popup(self.roads.mapToGlobal(QPoint(0, self.roads.height())))

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._bridge.look_at)
        self.play.clicked.connect(self._play_on)
        self.now.clicked.connect(self._to_now)
        self.bookmark.clicked.connect(self.mark)
        self.note.clicked.connect(self.write)
        self.roads.clicked.connect(self._open_roads)
        self.shut.clicked.connect(self.close_back)
        self.field.edit.returnPressed.connect(self._keep_note)
        name = self.tr("A note on this week")
        self.field.edit.setAccessibleName(name)
        self.field.edit.setPlaceholderText(name)

    def _lay_out(self) -> None:
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.title)
        row.addWidget(self.slider, 1)
        for quiet in (self.bookmark, self.note, self.shut):
            quiet.setFixedSize(px(30), px(30))
        for part in (self.bookmark, self.note, self.roads, self.now, self.play, self.shut):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, px(4), 8, px(2))
        column.setSpacing(px(2))
        column.addLayout(row)
        column.addWidget(self.notes)
        column.addWidget(self.field)
