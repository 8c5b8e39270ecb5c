"""The line for other weeks and roads: a slider, what was written, and two ways on."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wargame.reports.travel import TravelScene
from wargame.session.ways import ways
from wargame.ui.bridge import Bridge
from wargame.ui.fonts import Role
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.travel.player import Player
from wargame.ui.travel.roads import RoadsMenu
from wargame.ui.travel.slider import WeekSlider
from wargame.ui.widgets.buttons import Button, IconButton, PrimaryButton
from wargame.ui.widgets.field import Field
from wargame.ui.widgets.label import Text

_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TravelBar(QWidget):
    """Shows an earlier week on the table, read only; hidden unless it is asked for.

    In the debrief of a finished game it stays, and its roads are those of the table.

    Signals:
        compareAsked: hold this road against the one on the table.
        playOnAsked: leave the road in this week; only where it stays.
    """

    compareAsked = Signal(int)
    playOnAsked = Signal(int)

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, stays: bool = False
    ) -> None:
        super().__init__(parent)
        self._stays = stays
        self._bridge = bridge
        self._naming = self._named = 0
        self.slider = WeekSlider()
        self.player = Player(self.slider)
        self.run = IconButton("play", self.tr("Play week by week (Space)"))
        self.before = IconButton("chevron-left", self.tr("Earlier bookmark (Ctrl+Left)"))
        self.after = IconButton("chevron-right", self.tr("Later bookmark (Ctrl+Right)"))
        self.unname = Button(self.tr("Undo the name"), "undo-2")
        self.title = Text("", Role.STRONG)
        self.play = PrimaryButton(self.tr("Play on from here"), "git-branch")
        self.now = Button(
            self.tr("To the end") if stays else self.tr("Back to now"), "skip-forward"
        )
        self.bookmark = IconButton("flag", self.tr("Bookmark (Ctrl+B)"))
        self.note = IconButton("pencil", self.tr("Write a note (Ctrl+M)"))
        self.roads = Button(self.tr("Roads"), "git-branch")
        self.shut = IconButton("x", self.tr("Close"))
        self.field = Field()
        self.notes = Line("", Role.DENSE, "ink2")
        self._connect()
        self._lay_out()
        self.field.hide()
        self.setHidden(not stays)
        for part in (self.roads, self.shut):
            part.setHidden(stays)

    def toggle(self) -> None:
        """Open it with the keyboard on the slider, or go back to now and put it away."""
        if self.isVisible():
            self.close_back()
            return
        self.show()
        self.refresh()
        self.slider.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def week(self) -> int:
        """The week on show, 0 while it is hidden."""
        return 0 if self.isHidden() else self.slider.value()

    def stand_at(self, week: int) -> None:
        """Show itself at a week; with the present one the game as it stands."""
        self.show()
        self._bridge.look_at(week)

    def close_back(self) -> None:
        """Back to now, and away."""
        self.player.stop()
        self._named = 0
        self._to_now()
        self.setHidden(not self._stays)

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
        self._ask(self.tr("A note on this week"), 0)

    def refresh(self) -> None:
        """Show where one is; nothing while it is hidden."""
        scene = self._scene() if not self.isHidden() else None
        if scene is None:
            return
        self.slider.set_weeks(scene.week, scene.last, scene.bookmarks)
        self.title.setText(scene.title)
        self.play.setVisible(scene.back)
        self.now.setVisible(scene.back)
        self.before.setEnabled(any(week < scene.week for week in scene.bookmarks))
        self.after.setEnabled(any(week > scene.week for week in scene.bookmarks))
        self.unname.setVisible(self._named > 0)
        self.bookmark.set_icon("star" if scene.marked else "flag")
        words = " · ".join(note.text for note in scene.notes)
        if not words and scene.back and not self._stays:
            words = self.tr("A look back: nothing can be done here.")
        self.notes.say(words)
        self.notes.setVisible(bool(words))

    def menu(self) -> QMenu:
        """The roads as a tree; choosing one goes there. Below it, what else can be done."""
        scene = self._scene()
        assert scene is not None, "no game is open"
        made = RoadsMenu(scene, self)
        made.goAsked.connect(self._bridge.go_to)
        made.compareAsked.connect(self.compareAsked)
        made.nameAsked.connect(self.name_road)
        return made

    def name_road(self, road: int) -> None:
        """Ask what a road is to be called."""
        self._ask(self.tr("A name for this road"), road)

    def jump(self, way: int) -> None:
        """Go to the next bookmark, or with −1 to the one before; nowhere where there is none."""
        scene = self._scene()
        marks = scene.bookmarks if scene is not None else ()
        here = self.slider.value()
        ahead = [week for week in marks[::way] if (week - here) * way > 0]
        if ahead:
            self.slider.setValue(ahead[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the field away, then the line; Ctrl with an arrow goes to a bookmark."""
        way = _WAYS.get(Qt.Key(event.key()), 0)
        if way and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.jump(way)
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.field.isVisible():
                self.field.hide()
                self.slider.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.close_back()
            return
        super().keyPressEvent(event)

    def _ask(self, what: str, road: int) -> None:
        """Open the field for a note on the week on show, or for the name of a road."""
        self.show()
        self.refresh()
        self._naming = road
        self.field.edit.setAccessibleName(what)
        self.field.edit.setPlaceholderText(what)
        self.field.set_text("")
        self.field.show()
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # inside ------------------------------------------------------------------------------------

    def _scene(self) -> TravelScene | None:
        session = self._bridge.session
        return ways(session, self._bridge.position) if session is not None else None

    def _to_now(self) -> None:
        session = self._bridge.session
        if session is not None and self._bridge.looking_back:
            self._bridge.look_at(session.week)

    def _play_on(self) -> None:
        """Leave the road here; the game that was played stays as it is."""
        scene = self._scene()
        if scene is not None and scene.back:
            self.player.stop()
            if self._stays:
                self.playOnAsked.emit(scene.week)
            elif self._bridge.branch_off(scene.week):
                self.hide()

    def _keep_words(self) -> None:
        words, scene = self.field.text().strip(), self._scene()
        self.field.hide()
        if words and self._naming:
            self._named = self._bridge.name_road(self._naming, words)
        elif words and scene is not None:
            self._bridge.remark("note", words, scene.week)
        self.refresh()
        self.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unname(self) -> None:
        """Give the road back the name that it had."""
        if self._bridge.forget(self._named):
            self._named = 0
            self.refresh()

    def _show_running(self, running: bool) -> None:
        self.run.set_icon("pause" if running else "play")
        words = self.tr("Stop here") if running else self.tr("Play week by week (Space)")
        self.run.setAccessibleName(words)
        self.run.setToolTip(words)

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
        self.field.edit.returnPressed.connect(self._keep_words)
        self.run.clicked.connect(self.player.toggle)
        self.slider.spaced.connect(self.player.toggle)
        self.player.turned.connect(self._show_running)
        self.before.clicked.connect(lambda: self.jump(-1))
        self.after.clicked.connect(lambda: self.jump(1))
        self.unname.clicked.connect(self._unname)

    def _lay_out(self) -> None:
        px = theme().px
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.title)
        row.addWidget(self.slider, 1)
        row.insertWidget(0, self.run)
        quiet = (self.before, self.after, self.bookmark, self.note)
        for icon in (self.run, *quiet, self.shut):
            icon.set_side(32)
        for part in (*quiet, self.unname, self.roads, self.now, self.play, self.shut):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, px(4), 8, px(2))
        column.setSpacing(px(2))
        column.addLayout(row)
        column.addWidget(self.notes)
        column.addWidget(self.field)
