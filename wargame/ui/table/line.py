"""One line of text that is shortened where it does not fit; its tooltip has the rest."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Align, canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import STATIC
from wargame.ui.widgets.typeset import SLACK, width_of


class Line(QWidget):
    """Text in a role and a tone of the theme, on one line."""

    spoken_role = STATIC

    def __init__(
        self,
        words: str,
        role: Role = Role.BODY,
        tone: str = "ink",
        *,
        weight: int = 0,
        align: Align = "start",
        least: int = 40,
        most: int = 0,
    ) -> None:
        """Set up the line.

        Args:
            words: what it says.
            role: how it is set.
            tone: name of a colour token.
            weight: 400, 500 or 600 in place of the role's own.
            align: where it lies in wider room.
            least: pixels at text scale 1 that it keeps where room is short.
            most: pixels at text scale 1 that it asks for at most; 0 for the whole line.
        """
        super().__init__()
        self._least, self._most = least, most
        self._words = self._tone = self._short = ""
        self._role, self._weight, self._align = role, weight, align
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(words, tone)

    def say(self, words: str, tone: str = "", short: str = "") -> None:
        """Write something else, in another tone if one is named.

        ``short`` says it where there is no room for the whole.
        """
        said = (words, tone or self._tone, short)
        if said == (self._words, self._tone, self._short):
            return
        self._words, self._tone, self._short = said
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What it says."""
        return self._words

    def shown(self) -> str:
        """What it says in the room it has: the short form before it is cut."""
        fits = width_of(self._words, self._role, self._weight) <= self.width() + SLACK
        return self._words if fits else self._short or self._words

    def spoken(self) -> Spoken:
        """Its name is all it says."""
        return Spoken()

    def sizeHint(self) -> QSize:
        """The whole line, or as much as it may ask for."""
        width = int(width_of(self._words, self._role, self._weight)) + 2
        most = theme().px(self._most) if self._most else width
        return QSize(min(width, most), theme().line(self._role))

    def minimumSizeHint(self) -> QSize:
        """A few letters of it."""
        least = theme().px(self._least)
        return QSize(min(self.sizeHint().width(), least), theme().line(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write it."""
        with canvas(self) as c:
            tone = getattr(c.t, self._tone)
            room = QRectF(self.rect())
            c.text(room, self.shown(), self._role, tone, self._align, self._weight)
