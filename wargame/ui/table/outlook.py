"""Under the reading column: how it would end, what the next vote would bring, the way on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wargame.reports.table import TableScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import by_enter, row, words
from wargame.ui.table.fan_bar import FanBar, FanData
from wargame.ui.table.intents import Intents
from wargame.ui.table.line import Line
from wargame.ui.table.prospects import Prospects
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import PrimaryButton, SecondaryButton
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.spoken import announce
from wargame.ui.widgets.term import explain
from wargame.ui.widgets.typeset import width_of, wrapped

if TYPE_CHECKING:
    from wargame.reports.foretold import ForetoldScene

MOST_LINES = 3
"""Of the sentence under the bar."""
CHOICE, PURSE = "choice", "purse"


class Outlook(QWidget):
    """The odds of each ending; the next vote in a line, a bar and a sentence; then the way on.

    Signals:
        grown: it needs another height.
    """

    grown = Signal()

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intents = intents
        self._over = False
        self._week = 0
        self._open = ""
        self._warned = (0, "")
        self._foretold = False
        self._tall = 0
        self.prospects = Prospects()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = Line("", Role.LABEL, "ink2")
        self._chance = Text("", Role.STRONG)
        self._bar = FanBar()
        self._bar.clicked.connect(intents.numbersAsked)
        self._line = words("", Role.DENSE)
        self._left = Text("", Role.DENSE, "ink2")
        self._end = PrimaryButton(self.tr("End week"), onward=True)
        self._end.setObjectName("end-week")
        self._end.clicked.connect(self.press)
        self._home = SecondaryButton(self.tr("Back to Home"))
        self._home.setObjectName("leave")
        self._home.clicked.connect(intents.homeAsked)
        self._home.hide()
        by_enter(self._end, self._home)
        ways = QHBoxLayout()
        ways.setSpacing(theme().px(8))
        ways.addWidget(self._home)
        ways.addWidget(self._end, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(row(self._title, None, self._chance))
        column.addStretch(1)
        column.addWidget(self._bar)
        column.addStretch(1)
        column.addWidget(row(self._line, self._left))
        column.addSpacing(theme().px(4))
        column.addLayout(ways)

    def set_compact(self, compact: bool) -> None:
        """Be lower on a small screen."""
        self._end.setMinimumHeight(theme().px(32 if compact else 36))

    def foresee(self, found: "ForetoldScene | None") -> None:
        """Show how it would end; None: nothing is said of that."""
        self._foretold = found is not None
        self.prospects.show_scene(found)
        self._settle()

    def hold_prospects(self) -> None:
        """Take the odds in, at the top; until then they lie where the table has put them."""
        self._column.insertWidget(0, self.prospects)
        self.prospects.setContentsMargins(0, 0, 0, 0)

    def need(self, width: int) -> int:
        """Its height in a room so wide."""
        look, room = theme(), width - 2 * EDGE
        tall = 2 * EDGE + look.line(Role.LABEL) + self._told_height(room) + look.px(4)
        tall += self._end.minimumHeight()
        if not self._bar.isHidden():
            tall += self._bar.sizeHint().height() + look.px(2)
        if self.prospects.parentWidget() is self and self._foretold:
            tall += self.prospects.need(room) + look.px(12)
        return tall

    def show_scene(self, scene: TableScene) -> None:
        """Show the outlook of a position."""
        self._over = scene.ending is not None
        self._show_vote(scene)
        head = scene.masthead
        self._home.setVisible(self._over)
        self._end.set_words(self._way_on(scene))
        left = self.tr("%1 capital left").replace("%1", str(head.capital))
        self._left.setText("" if self._over else left)
        self._open, self._week = _left_open(scene), head.week
        self._settle()

    def focus(self) -> None:
        """Give the keyboard to the button, without pressing it."""
        self._end.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def words(self) -> str:
        """What the button says."""
        return self._end.accessibleName()

    def press(self) -> None:
        """End the week, or after the ending tell what decided it.

        Where a choice is open, or the purse full, a second press is asked for.
        """
        if self._over:
            self._intents.debriefAsked.emit()
        elif self._open and self._warned != (self._week, self._open):
            self._warned = (self._week, self._open)
            self._warn()
        else:
            self._intents.weekEnded.emit()

    def _warn(self) -> None:
        """Say what is left open, in place and aloud; an open choice is shown."""
        if self._open == CHOICE:
            self._intents.choiceAsked.emit()
        said = {
            CHOICE: self.tr("Nothing is chosen yet: press again to end the week."),
            PURSE: self.tr("Capital is full: press again to end the week."),
        }
        self._tell(said[self._open], "watch")
        self._settle()
        announce(self._line, said[self._open])

    def _way_on(self, scene: TableScene) -> str:
        """What the large button says; a cabinet counts its weeks anew, so it names none."""
        if self._over:
            return self.tr("What decided it")
        if scene.masthead.term:
            return self.tr("End the week")
        return self.tr("End week %1").replace("%1", str(scene.masthead.week))

    def wait(self) -> None:
        """Say that the odds are those of before, and are being worked out anew."""
        self.prospects.wait()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settle()

    def _tell(self, said: str, tone: str = "ink2") -> None:
        """Say something under the bar."""
        self._line.setText(said)
        self._line.set_tone(tone)
        self._line.setToolTip(said)

    def _told_height(self, room: int) -> int:
        """The height of what is told, and of what is left beside it where that has room."""
        rows = wrapped(self._line.text(), Role.DENSE, 0, room, MOST_LINES)
        return max(len(rows), 1) * theme().line(Role.DENSE)

    def _settle(self) -> None:
        """What is left gives way where it would break the line; the masthead has it too."""
        room = self.width() - 2 * EDGE - theme().px(8)
        both = sum(width_of(part.text(), Role.DENSE) for part in (self._line, self._left))
        self._left.setVisible(bool(self._left.text()) and both <= room)
        tall = self.need(self.width())
        if tall != self._tall:
            self._tall = tall
            self.grown.emit()

    def _show_vote(self, scene: TableScene) -> None:
        vote, ending = scene.vote, scene.ending
        self._bar.setVisible(vote is not None)
        self._chance.setVisible(vote is not None)
        if vote is None:
            self._title.say(ending.title if ending else self.tr("In government"))
            self._tell(ending.reason if ending else scene.masthead.term)
            return
        self._title.say(self.tr("Next vote: %1").replace("%1", vote.name), short=vote.name)
        waiting = not vote.cabinet and any(post.bloc < 0 for post in vote.posts)
        self._chance.setText("–" if waiting else f"{vote.chance} %")
        fan = vote.fan
        data = FanData(fan.p10, fan.middle, fan.p90, vote.quota, scene.chamber.total)
        self._bar.set_fan(data, vote.sentence)
        called = self.tr("Called for the end of this week.")
        line = vote.reason if waiting else vote.sentence
        self._tell(called if vote.called else line)
        explain(self._line, "candidate" if waiting else "fan")
        self._line.setToolTip(" ".join(part for part in (vote.sentence, vote.reason) if part))


def _left_open(scene: TableScene) -> str:
    """What the end of the week would pass over: an own choice, else a full purse, else nothing."""
    if scene.ending is not None:
        return ""
    asked, head = scene.dilemma, scene.masthead
    if asked is not None and asked.mine and any(option.open for option in asked.options):
        return CHOICE
    return PURSE if head.capital >= head.cap and _could_act(scene) else ""


def _could_act(scene: TableScene) -> bool:
    """Whether capital could still be spent on a move."""
    return any(move.state == "open" and move.cost for move in scene.moves)
