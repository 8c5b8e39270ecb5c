"""The chance that an offer is accepted."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.base.text import percent
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.bloc_look import BlocLook
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import PROGRESS

STEP = 10


class AcceptanceBar(QWidget):
    """The chance that an offer is accepted, in steps of ten, with a tick at one half."""

    spoken_role = PROGRESS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chance: int | None = None
        self._look: BlocLook | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Chance it accepts"))

    def set_title(self, words: str) -> None:
        """Say what the chance is of, in place of an offer's acceptance."""
        self.setAccessibleName(words)
        self.update()

    def set_chance(self, chance: int | None, look: BlocLook | None = None) -> None:
        """Show a chance.

        Args:
            chance: percent, shown to the nearest ten; None when there is nothing to accept.
            look: the bloc, whose hue fills the bar.
        """
        self._chance, self._look = chance, look
        changed(self, self._figure())
        self.update()

    def spoken(self) -> Spoken:
        """The chance in steps of ten."""
        return Spoken(self._figure())

    def shown_chance(self) -> int:
        """The chance as drawn, in steps of ten."""
        return ((self._chance or 0) + STEP // 2) // STEP * STEP

    def sizeHint(self) -> QSize:
        """The figure over the bar."""
        return QSize(theme().px(268), theme().line(Role.SUBHEAD) + theme().px(15))

    def minimumSizeHint(self) -> QSize:
        """As high, narrower."""
        return QSize(theme().px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heading, figure and bar."""
        with canvas(self) as c:
            line = c.theme.line(Role.SUBHEAD)
            low = c.theme.line(Role.LABEL)
            label = QRectF(0, line - low - c.theme.px(4), c.width, low)
            c.text(label, self.accessibleName(), Role.LABEL, c.t.ink2)
            c.text(QRectF(0, 0, c.width, line), self._figure(), Role.SUBHEAD, c.t.ink, "end")
            bar = QRectF(0, line + c.theme.px(4), c.width, c.theme.px(8))
            c.fill(bar, c.t.band_calm if not c.t.is_dark else c.t.rule)
            hue = self._look.hue(c.t) if self._look else c.t.ink
            each = bar.width() / (100 // STEP)
            for cell in range(self.shown_chance() // STEP):
                c.fill(QRectF(cell * each, bar.y(), each - 1, bar.height()), hue)
            tall = c.theme.px(3)
            middle = bar.center().x()
            c.fill(QRectF(middle - 1, bar.y() - tall, 2, bar.height() + 2 * tall), c.t.ink)

    def _figure(self) -> str:
        return "–" if self._chance is None else percent(self.shown_chance())
