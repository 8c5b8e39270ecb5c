"""A vote as one strip, with a tick at what was needed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.odds.odds_bar import GAP, THICK
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST
from wargame.ui.widgets.typeset import width_of


@dataclass(frozen=True)
class VotePart:
    """One answer in a vote: "For", its votes, and how it is drawn: yes, no or away."""

    label: str
    votes: int
    kind: str


class VoteStrip(QWidget):
    """A vote as one strip, with a tick at what was needed."""

    spoken_role = LIST

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[VotePart, ...] = ()
        self._needed, self._needed_word = 0, ""
        self._share = 1.0
        self._blocs: tuple[tuple[str, int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_vote(
        self,
        title: str,
        parts: tuple[VotePart, ...],
        needed: int,
        word: str,
        blocs: tuple[tuple[str, int, int], ...] = (),
    ) -> None:
        """Show a vote.

        Args:
            title: what was voted on, for screen readers.
            parts: answers from the start of the strip, yes first.
            needed: votes that carry it.
            word: "Needed".
            blocs: for its table: each bloc, its votes in favour, its seats.
        """
        self._blocs = blocs
        self._parts, self._needed, self._needed_word = parts, needed, word
        self.setAccessibleName(title)
        self.update()

    def fill_to(self, share: float) -> None:
        """Show so much of the votes in favour as given, from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def _parts_now(self) -> tuple[VotePart, ...]:
        """The answers as far as they have been given: what is still to come is away."""
        part = self._share
        if part >= 1 or not self._parts:
            return self._parts
        yes = self._parts[0]
        given = round(yes.votes * part)
        rest = sum(each.votes for each in self._parts) - given
        return replace(yes, votes=given), VotePart("", rest, "away")

    def as_table(self) -> Sheet:
        """The sums and what was needed, then each bloc's votes and seats."""
        heads = (self.accessibleName(), self.tr("Votes"), self.tr("Seats"))
        rows = [(part.label, str(part.votes), "") for part in self._parts]
        rows.append((self._needed_word, str(self._needed), ""))
        rows += [(name, str(votes), str(seats)) for name, votes, seats in self._blocs]
        return Sheet(self.accessibleName(), heads, tuple(rows))

    def spoken(self) -> Spoken:
        """The sums against what was needed."""
        said = [f"{part.label} {part.votes}" for part in self._parts]
        value = ". ".join([*said, f"{self._needed_word} {self._needed}"])
        return Spoken(value, self.as_table().parts())

    def sizeHint(self) -> QSize:
        """Needed, strip, legend."""
        return QSize(theme().px(300), theme().px(THICK + 6) + 2 * theme().line(Role.DENSE))

    def minimumSizeHint(self) -> QSize:
        """As high, narrower."""
        return QSize(theme().px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            line = float(c.theme.line(Role.DENSE))
            bar = QRectF(0, line, c.width, c.theme.px(THICK))
            parts = self._parts_now()
            whole = max(sum(part.votes for part in parts), 1)
            x = 0.0
            for part in parts:
                wide = bar.width() * part.votes / whole
                self._paint_part(c, QRectF(x, bar.y(), max(wide - GAP, 0), bar.height()), part)
                x += wide
            self._paint_needed(c, bar, bar.width() * self._needed / whole)
            self._paint_legend(c, QRectF(0, bar.bottom() + c.theme.px(4), c.width, line))

    def _paint_part(self, c: Canvas, rect: QRectF, part: VotePart) -> None:
        """Yes solid, no hollow with a heavy edge, away sunk."""
        if part.kind == "yes":
            c.fill(rect, c.t.ink, 2)
        elif part.kind == "no":
            c.fill(rect, c.t.card, 2)
            c.frame(rect, c.t.ink, 2, 2)
        else:
            c.fill(rect, c.t.band_calm, 2)
        colour = c.t.card if part.kind == "yes" else c.t.ink
        if part.label and width_of(str(part.votes), Role.DENSE_STRONG) + 6 <= rect.width():
            c.text(rect, str(part.votes), Role.DENSE_STRONG, colour, "center")

    def _paint_needed(self, c: Canvas, bar: QRectF, x: float) -> None:
        """The tick and its word over the strip."""
        c.fill(QRectF(x - 3, bar.y(), 6, bar.height()), c.t.card)
        c.fill(QRectF(x - 1, bar.y() - 4, 2, bar.height() + 8), c.t.acc)
        words = f"{self._needed_word} {self._needed}"
        wide = width_of(words, Role.DENSE_STRONG) + 2
        start = min(max(x - wide / 2, 0), c.width - wide)
        top = bar.y() - c.theme.line(Role.DENSE) - 3
        c.text(
            QRectF(start, top, wide, c.theme.line(Role.DENSE)), words, Role.DENSE_STRONG, c.t.acc
        )

    def _paint_legend(self, c: Canvas, foot: QRectF) -> None:
        """The word of each answer with a small picture of its part."""
        x, side = foot.x(), float(c.theme.px(9))
        for part in self._parts_now():
            if not part.label:
                continue
            spot = QRectF(x, foot.center().y() - side / 2, side, side)
            self._paint_part(c, spot, VotePart("", part.votes, part.kind))
            x += side + c.theme.px(5)
            room = QRectF(x, foot.y(), foot.right() - x, foot.height())
            x += c.text(room, f"{part.label} {part.votes}", Role.DENSE, c.t.ink2) + c.theme.px(14)
