"""A vote in the chamber: bloc by bloc the seats in favour fill from the start, the others empty."""

from dataclasses import dataclass
from functools import cached_property
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.bloc_look import BlocLook
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.chamber import painting, words
from wargame.ui.widgets.chamber.layout import ChamberLayout, lay_out
from wargame.ui.widgets.chamber.model import ChamberBloc, ChamberData
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST

WIDE, TALL = 312, 176
FAINT = 0.35
"""How far a seat is seen that has not voted yet."""


@dataclass(frozen=True)
class VoteBloc:
    """A bloc, how many of its seats were in favour, and how many it has."""

    look: BlocLook
    votes: int
    seats: int


@dataclass(frozen=True)
class Vote:
    """A whole vote.

    Attributes:
        blocs: in the order in which they vote.
        quota: seats that carry it.
        total: all seats of the chamber.
    """

    blocs: tuple[VoteBloc, ...] = ()
    quota: int = 1
    total: int = 1

    @cached_property
    def votes(self) -> int:
        """Seats in favour."""
        return sum(bloc.votes for bloc in self.blocs)

    @cached_property
    def seats(self) -> tuple[tuple[BlocLook, bool, int] | None, ...]:
        """For each seat from the start: its bloc, whether in favour, and as which it votes.

        Those in favour sit from the start, so that they reach the needle or do not; all others
        from the end.
        """
        found: list[tuple[BlocLook, bool, int] | None] = [None] * self.total
        start, end = 0, self.total - 1
        for bloc in self.blocs:
            for number in range(bloc.seats):
                in_favour, turn = number < bloc.votes, start + self.total - 1 - end
                found[start if in_favour else end] = (bloc.look, in_favour, turn)
                start, end = (start + 1, end) if in_favour else (start, end - 1)
        return tuple(found)

    def given(self, turns: int) -> int:
        """Seats in favour among the first so many that vote."""
        return sum(each is not None and each[1] and each[2] < turns for each in self.seats)


class VoteChamber(QWidget):
    """The hemicycle of a vote with its count against the quota."""

    spoken_role = LIST

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vote = Vote()
        self._words = ("", "", "")
        self._share = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_vote(self, title: str, vote: Vote, said: tuple[str, str, str]) -> None:
        """Show a vote.

        Args:
            title: what was voted on, for screen readers.
            vote: the vote.
            said: the words for in favour, not in favour, needed.
        """
        self._vote, self._words = vote, said
        self.setAccessibleName(title)
        self.update()

    def fill_to(self, share: float) -> None:
        """Let so much of the chamber have voted as given, from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def count(self) -> int:
        """Seats in favour so far."""
        return self._vote.given(self._turns())

    def as_table(self) -> Sheet:
        """The sums and what was needed, then each bloc's votes and seats."""
        vote, (yes, no, needed) = self._vote, self._words
        heads = (self.accessibleName(), self.tr("Votes"), self.tr("Seats"))
        sums = ((yes, vote.votes), (no, vote.total - vote.votes), (needed, vote.quota))
        rows = [(name, str(figure), "") for name, figure in sums]
        rows += [(bloc.look.name, str(bloc.votes), str(bloc.seats)) for bloc in vote.blocs]
        return Sheet(self.accessibleName(), heads, tuple(rows))

    def spoken(self) -> Spoken:
        """The sums against what was needed."""
        sheet = self.as_table()
        value = ". ".join(f"{name} {figure}" for name, figure, _ in sheet.rows[:3])
        return Spoken(value, sheet.parts())

    def sizeHint(self) -> QSize:
        """A hemicycle that the count fits into, and the legend."""
        look = theme()
        return QSize(look.px(WIDE), look.px(TALL) + look.line(Role.DENSE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw seats, needle and count, then the legend."""
        with canvas(self) as c:
            line = float(c.theme.line(Role.DENSE))
            given = ChamberBloc(painting.VACANT, self.count(), True)
            data = ChamberData((given,), self._vote.quota, self._vote.total)
            bare = ChamberData((), self._vote.quota, self._vote.total)
            unnamed = c.theme.line(Role.TILE) * 1.7 + c.theme.px(4)
            plan = lay_out(bare, c.width, c.height - line - c.theme.px(4) + unnamed, ())
            c.p.translate(0, -unnamed)  # the room that a chamber with names keeps for them
            self._paint_seats(c, plan)
            painting.paint_needle(c, data, plan)
            words.paint_figure(c, data, plan)
            c.p.translate(0, unnamed)
            self._paint_legend(c, QRectF(0, c.height - line, c.width, line))

    def _paint_seats(self, c: Canvas, plan: ChamberLayout) -> None:
        offset, turns = (ceil(plan.seat) + 4) / 2, self._turns()
        for (x, y), seat in zip(plan.seats, self._vote.seats, strict=True):
            voted = seat is not None and seat[2] < turns
            look, in_favour = (seat[0], seat[1]) if voted and seat else (painting.VACANT, False)
            c.p.setOpacity(1.0 if voted else FAINT)
            spot = QPointF((c.width - x if c.rtl else x) - offset, y - offset)
            state = (in_favour, False)
            c.p.drawPixmap(spot, painting.seat_picture(look, state, plan.seat, c.t, c.dpr))
        c.p.setOpacity(1.0)

    def _paint_legend(self, c: Canvas, foot: QRectF) -> None:
        """Solid and empty seats in words, with how many there are so far."""
        given, side = self.count(), float(c.theme.px(9))
        sums = ((self._words[0], given), (self._words[1], self._turns() - given))
        x = foot.x() + c.theme.px(8)
        for name, figure in sums:
            disc = QRectF(x, foot.center().y() - side / 2, side, side)
            if name == self._words[0]:
                c.fill(disc, c.t.ink, side / 2)
            else:
                c.frame(disc, c.t.ink2, side / 2, 1.5)
            room = QRectF(disc.right() + c.theme.px(5), foot.y(), c.width, foot.height())
            x = room.x() + c.theme.px(14)
            x += c.text(room, f"{name} {figure}", Role.DENSE, c.t.ink2)

    def _turns(self) -> int:
        """How many seats have voted."""
        return round(self._share * sum(bloc.seats for bloc in self._vote.blocs))
