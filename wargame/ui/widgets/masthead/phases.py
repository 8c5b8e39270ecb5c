"""The phases of a week as steps."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.spoken import Part, Spoken
from wargame.ui.widgets.spoken.model import LIST
from wargame.ui.widgets.typeset import width_of

ALL, NAMED, HERE = range(3)
"""All steps with names; only the current one named; only the current one."""


class PhaseSteps(QWidget):
    """The phases of a week: a tick for what is done, a filled number for now."""

    spoken_role = LIST

    def __init__(self, names: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names, self._current = names, 0
        self._folded = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_phases(names, 0)

    def set_phases(self, names: tuple[str, ...], current: int) -> None:
        """Show phases; ``current`` counts from 0."""
        if (names, current) == (self._names, self._current) and self.accessibleName():
            return
        self._names, self._current = names, current
        self.setAccessibleName(self.tr("Phases of the week"))
        self.updateGeometry()
        self.update()

    def fold(self, folded: bool) -> None:
        """Show the current step alone, so that something else has the room of the others."""
        self._folded = folded
        self.updateGeometry()

    def spoken(self) -> Spoken:
        """The phase that is on; each with what has become of it."""
        if not self._names:
            return Spoken()
        here = min(self._current, len(self._names) - 1)
        words = self.tr("Phase %1 of %2: %3").replace("%1", str(here + 1))
        words = words.replace("%2", str(len(self._names))).replace("%3", self._names[here])
        said = (self.tr("done"), self.tr("now"), self.tr("to come"))
        parts = tuple(
            Part(name, said[(at >= self._current) + (at > self._current)], at == self._current)
            for at, name in enumerate(self._names)
        )
        return Spoken(words, parts)

    def sizeHint(self) -> QSize:
        """All steps with their links, or the current step alone."""
        how = HERE if self._folded else ALL
        return QSize(int(self._width(how)) + 2, theme().px(28))

    def minimumSizeHint(self) -> QSize:
        """The current step alone."""
        return QSize(int(self._width(HERE)) + 2, theme().px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw steps and links; names give way where room is short, then the other steps."""
        with canvas(self) as c:
            how = next((how for how in (ALL, NAMED) if self._width(how) <= c.width + 1), HERE)
            x, middle = 1.0, c.height / 2
            shown = self._shown(how)
            for at in shown:
                size = float(c.theme.px(20))
                self._paint_disc(c, QRectF(x, middle - size / 2, size, size), at)
                x += size + c.theme.px(6)
                if how == ALL or at == self._current:
                    now = at == self._current
                    tone = c.t.ink if now else c.t.ink2
                    room = QRectF(x, 0, c.width - x, c.height)
                    x += c.text(room, self._names[at], Role.LEAD, tone, weight=600 if now else 500)
                    x += c.theme.px(8)
                if at != shown[-1]:
                    c.line(x, middle, x + c.theme.px(20), middle, c.t.rule_strong)
                    x += c.theme.px(28)

    def _paint_disc(self, c: Canvas, disc: QRectF, at: int) -> None:
        """The number, or the tick, in its disc."""
        radius = disc.width() / 2
        if at == self._current:
            c.fill(disc, c.t.acc, radius)
            c.text(disc, str(at + 1), Role.LABEL, c.t.on_acc, "center")
            return
        c.frame(disc, c.t.rule_strong, radius, 1.4)
        if at < self._current:
            size = c.theme.px(12)
            c.icon(
                disc.center().x() - size / 2, disc.center().y() - size / 2, size, "check", c.t.ink2
            )
        else:
            c.text(disc, str(at + 1), Role.LABEL, c.t.ink2, "center")

    def _shown(self, how: int) -> tuple[int, ...]:
        """The steps that are drawn."""
        if how != HERE:
            return tuple(range(len(self._names)))
        return (min(self._current, len(self._names) - 1),) if self._names else ()

    def _width(self, how: int) -> float:
        look, shown = theme(), self._shown(how)
        width = 2.0 + look.px(28) * max(len(shown) - 1, 0)
        for at in shown:
            width += look.px(26)
            if how == ALL or at == self._current:
                weight = 600 if at == self._current else 500
                width += width_of(self._names[at], Role.LEAD, weight) + look.px(8)
        return width
