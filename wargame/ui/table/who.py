"""The head of a dossier: swatch, name, seats, badges, and a word on where the bloc stands."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import badge_size, paint_badge
from wargame.ui.widgets.bloc_look import BlocLook, swatch
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import GRAPHIC, STATIC
from wargame.ui.widgets.typeset import width_of, wrapped

SWATCH = 32
ROWS = 2


class BlocHead(QWidget):
    """Who a dossier is about."""

    spoken_role = STATIC

    def __init__(
        self,
        look: BlocLook,
        name: str,
        note: str,
        seats: tuple[str, str],
        badges: tuple[tuple[str, str], ...],
        other_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Set up the head.

        Args:
            look: hue and pattern.
            name: in full.
            note: one line on who it is.
            seats: the figure, and the word under it.
            badges: for each its words and its tone.
            other_name: the name in the other script, set after the badges.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._look, self._name, self._note = look, name, note
        self._seats, self._badges, self._other = seats, badges, other_name
        self._heights: dict[tuple[int, object], int] = {}
        # Not Fixed: that would hold it to its height at one width, in the middle of more room.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        said = [note, *(words for words, _tone in badges)]
        self.setAccessibleDescription(". ".join(part for part in said if part))

    def spoken(self) -> Spoken:
        """Its seats."""
        return Spoken(" ".join(self._seats))

    def hasHeightForWidth(self) -> bool:
        """Long names break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Name, note, badges; remembered, because layouts ask again and again."""
        key = (width, theme().measure)
        if key not in self._heights:
            self._heights[key] = self._height(width)
        return self._heights[key]

    def _height(self, width: int) -> int:
        look = theme()
        rows = len(self._name_rows(width))
        note = len(wrapped(self._note, Role.BODY, 0, self._room(width), ROWS)) if self._note else 0
        lines = len(self._badge_rows(width))
        tall = rows * look.line(self._role(width)) + note * look.line(Role.BODY) + 2
        return max(tall, look.px(SWATCH) + 2) + lines * _badge_row()

    def sizeHint(self) -> QSize:
        """The width of the column."""
        width = theme().px(268)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrower, as high."""
        return QSize(theme().px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            side = c.theme.px(SWATCH)
            c.pixmap(0, 2, side, swatch(self._look, c.t, side, c.dpr))
            self._paint_seats(c)
            width = int(c.width)
            role = self._role(width)
            line = float(c.theme.line(role))
            x, y = side + c.theme.px(12), 0.0
            for name in self._name_rows(width):
                c.text(QRectF(x, y, self._room(width) + 4, line), name, role, c.t.ink)
                y += line
            rect = QRectF(x, y + 2, self._room(width), c.height)
            if self._beside_note(width):
                beside = QRectF(x, y + 2, self._room(width), c.theme.line(Role.BODY))
                c.text(beside, self._other, Role.LEAD, c.t.ink2, "end")
            y += c.lines(rect, self._note, Role.BODY, c.t.ink2, ROWS) + 2
            self._paint_badges(c, max(y, float(side)) + c.theme.px(6))

    def _paint_seats(self, c: Canvas) -> None:
        line = float(c.theme.line(Role.SUBHEAD))
        c.text(QRectF(0, 0, c.width, line), self._seats[0], Role.SUBHEAD, c.t.ink, "end")
        foot = QRectF(0, line, c.width, c.theme.line(Role.BODY))
        c.text(foot, self._seats[1], Role.BODY, c.t.ink2, "end")

    def _paint_badges(self, c: Canvas, y: float) -> None:
        rows = self._badge_rows(int(c.width))
        for row in rows:
            x = 0.0
            for words, tone in row:
                wide, tall = badge_size(words, _icon(tone), tone)
                paint_badge(c, QRectF(x, y, wide, tall), words, tone, _icon(tone))
                x += wide + c.theme.px(6)
            if row is rows[-1] and self._other and not self._beside_note(int(c.width)):
                room = QRectF(x, y - 2, c.width - x, c.theme.px(24))
                c.text(room, self._other, Role.LEAD, c.t.ink2, "end")
            y += _badge_row()

    def _role(self, width: int) -> Role:
        """The large size where the name fits on one line, else the smaller one."""
        fits = width_of(self._name, Role.SUBHEAD) <= self._room(width)
        return Role.SUBHEAD if fits else Role.TITLE

    def _name_rows(self, width: int) -> tuple[str, ...]:
        return wrapped(self._name, self._role(width), 0, self._room(width), ROWS)

    def _room(self, width: int) -> float:
        """The width of name and note."""
        look = theme()
        seats = max(width_of(self._seats[0], Role.SUBHEAD), width_of(self._seats[1], Role.BODY))
        return width - look.px(SWATCH + 12 + 10) - seats

    def _badge_rows(self, width: int) -> list[list[tuple[str, str]]]:
        """The badges in as many rows as they need; the other name wants room in the last."""
        if not self._badges and not self._other:
            return []
        rows: list[list[tuple[str, str]]] = [[]]
        x = 0.0
        for badge in self._badges:
            wide = badge_size(badge[0], _icon(badge[1]), badge[1])[0]
            if rows[-1] and x + wide > width:
                rows.append([])
                x = 0.0
            rows[-1].append(badge)
            x += wide + theme().px(6)
        if rows[-1] and self._is_crowded(x, width) and not self._beside_note(width):
            rows.append([])
        return rows

    def _is_crowded(self, used: float, width: int) -> bool:
        """Whether the other name has no room after badges that are so wide."""
        return bool(self._other) and used + width_of(self._other, Role.LEAD) > width

    def _beside_note(self, width: int) -> bool:
        """Whether the other name stands after the note: no room after the badges, but there."""
        gap, other = theme().px(6), width_of(self._other, Role.LEAD)
        used = sum(badge_size(words, _icon(tone), tone)[0] + gap for words, tone in self._badges)
        note = width_of(self._note, Role.BODY) + 2 * gap
        return self._is_crowded(used, width) and note + other <= self._room(width)


def _badge_row() -> int:
    """The height of a row of badges, with the space over it."""
    return ceil(badge_size("")[1]) + theme().px(8)


def _icon(tone: str) -> str:
    return "triangle-alert" if tone == "listed" else ""


def swatch_label(look: BlocLook, size: int = 14, parent: QWidget | None = None) -> QWidget:
    """A bloc's swatch as a small widget."""
    return _Swatch(look, size, parent)


class _Swatch(QWidget):
    """A square of hue and pattern."""

    spoken_role = GRAPHIC

    def __init__(self, look: BlocLook, size: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._look, self._size = look, theme().px(size)
        self.setFixedSize(self._size, self._size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(look.name)

    def spoken(self) -> Spoken:
        """A picture has no value."""
        return Spoken()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            c.pixmap(0, 0, self._size, swatch(self._look, c.t, self._size, c.dpr))
