"""The table set-up: who sits where, the cast, the seed, and the way in."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wargame.ui import icons
from wargame.ui.fonts import Role
from wargame.ui.home.cast_choice import CastChoice
from wargame.ui.home.length_choice import LengthChoice
from wargame.ui.home.seat_list import SeatList
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import IconButton, PrimaryButton, Segmented
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.field import Field
from wargame.ui.widgets.label import SectionLabel, Text
from wargame.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from wargame.reports.home import CastCard, DeckCard
    from wargame.ui.home.bots_alone import BotsAlone


class SetupPanel(Panel):
    """The last choices before a game.

    Signals:
        castChosen: id of another cast.
        lengthChosen: other weeks to form a cabinet.
        started: the person wants to begin.
    """

    castChosen = Signal(str)
    lengthChosen = Signal(int)
    started = Signal()

    def __init__(self, dice: Callable[[], str], parent: QWidget | None = None) -> None:
        """Set up an empty panel; ``dice`` makes a new seed."""
        super().__init__(tab=True, parent=parent)
        self._dice, self._low = dice, False
        self._deck = Line("", Role.BODY, "ink2")
        self._seats = SeatList()
        self._seats_part = self._titled(self.tr("Seats"), self._seats)
        self._cast = CastChoice()
        self._cast_name = SectionLabel(self.tr("Cast"))
        self._length = LengthChoice()
        strengths = (
            ("greedy", self.tr("Weigh offers"), ""),
            ("random", self.tr("By chance"), ""),
            ("analyst", self.tr("Look ahead"), ""),
        )
        self.strength = Segmented(strengths, self.tr("Bots"))
        self.strength.set_value("greedy")
        self._hint = self.tr("The same seed and moves give the same game.")
        self.seed = Field(self.tr("Seed"), self._hint, "hash")
        self.seed.set_text(dice())
        self._roll = IconButton("dice-5", self.tr("Another seed"))
        self._minutes = Text("", Role.DENSE, "ink2")
        self._notice = Text("", Role.DENSE, "ink2", wrap=True)
        self._notice_icon = QLabel()
        self.start = PrimaryButton(self.tr("Open the table"), onward=True)
        self.start.setObjectName("start")
        self.start.setEnabled(False)
        self._cast.chosen.connect(self.castChosen)
        self._length.chosen.connect(self._on_length)
        for button in (self._roll, self.start):
            button.setAutoDefault(True)
        self._roll.clicked.connect(self.roll)
        self.start.clicked.connect(self.started)
        self.seed.edit.returnPressed.connect(self.started)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._dress()
        theme().themeChanged.connect(self._dress)

    @cached_property
    def alone(self) -> "BotsAlone":
        """How bots alone would end it; made when that is asked."""
        from wargame.ui.home.bots_alone import BotsAlone

        made = BotsAlone(self)
        self._column.insertWidget(self._place_of_odds, made)
        return made

    def show_deck(self, deck: "DeckCard", cast: "CastCard", notice: str) -> None:
        """Show a deck's casts with one of them chosen."""
        self._deck.say(deck.title)
        self._length.set_lengths(deck.id, deck.lengths)
        self._minutes_of = cast.minutes
        self._tell_minutes()
        self._cast.set_casts(deck.casts, cast.id)
        for part in (self._cast, self._cast_name):
            part.setVisible(len(deck.casts) > 1)
        self._notice.setText(deck.notice or notice)
        self.start.setEnabled(True)

    def weeks(self) -> int:
        """Weeks to form a cabinet, as chosen; 0 where the deck has one length alone."""
        return self._length.weeks()

    def choose_weeks(self, weeks: int) -> None:
        """Choose a length, where the deck has it."""
        if self._length.choose(weeks):
            self._on_length(weeks)

    def _on_length(self, weeks: int) -> None:
        self._tell_minutes()
        self.lengthChosen.emit(weeks)

    def _tell_minutes(self) -> None:
        self._minutes.setText(self._minutes_of[self._length.place()])

    def set_low(self, low: bool) -> None:
        """Leave out who sits where, which the cards say too, and a hint where height is short."""
        self._seats_part.setVisible(not low)
        if low != self._low:
            self._low = low
            self.seed.set_hint("" if low else self._hint)

    def minimumSizeHint(self) -> QSize:
        """So high that no sentence on it is squeezed at the width it is given."""
        least = super().minimumSizeHint()
        need = self._column.totalMinimumHeightForWidth(self.minimumWidth() or self.width())
        return QSize(least.width(), max(least.height(), need))

    def show_seats(self, cast: "CastCard", role: str) -> None:
        """Show who sits where; the person has the seat of ``role``."""
        self._seats.set_seats(cast.roles, role)

    def _lay_out(self) -> None:
        px = theme().px
        pad = px(20) + EDGE
        column = self._column
        column.setContentsMargins(pad, px(16) + EDGE, pad, px(16) + EDGE)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Table set-up"), Role.TITLE))
        head.addStretch(1)
        head.addWidget(self._minutes)
        column.addLayout(head)
        column.addWidget(self._deck)
        column.addSpacing(px(12))
        column.addWidget(self._seats_part, 1)
        column.addWidget(self._cast_name)
        column.addSpacing(px(4))
        column.addWidget(self._cast)
        column.addSpacing(px(12))
        column.addWidget(self._length)
        column.addWidget(SectionLabel(self.tr("Bots")))
        column.addSpacing(px(4))
        column.addWidget(self.strength)
        column.addSpacing(px(12))
        self.seed.put_beside(self._roll)
        column.addWidget(self.seed)
        column.addSpacing(px(12))
        self._place_of_odds = column.count()
        column.addStretch(0)  # takes what is over where the list of seats is left out
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._notice_icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._notice, 1)
        column.addLayout(foot)
        column.addSpacing(px(12))
        column.addWidget(self.start)
        self.start.setMinimumHeight(px(42))
        self._cast_name.hide()
        self._cast.hide()

    @staticmethod
    def _titled(name: str, body: QWidget) -> QWidget:
        """A list with its name over it and room after it, to be shown or left out as one."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, theme().px(12))
        column.setSpacing(theme().px(4))
        column.addWidget(SectionLabel(name))
        column.addWidget(body, 1)
        return part

    def roll(self) -> None:
        """Write another seed."""
        self.seed.set_text(self._dice())

    def set_opening(self, opening: bool) -> None:
        """Say that the table is being opened, which can take a moment."""
        self.start.setEnabled(not opening)
        words = self.tr("Opening the table") if opening else self.tr("Open the table")
        self.start.set_words(words)

    def _dress(self) -> None:
        look = theme()
        size = look.px(15)
        picture = icons.icon("info", look.tokens.ink2, size, self.devicePixelRatioF())
        self._notice_icon.setPixmap(picture)
        self._notice_icon.setFixedSize(QSize(size, look.line(Role.DENSE)))
