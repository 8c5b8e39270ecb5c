"""A name and its figure at the end of the row; painted, so that it costs little."""

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import STATIC
from wargame.ui.widgets.typeset import height_of, width_of

BETWEEN, LEAST = 8, 40


class FigureRow(QWidget):
    """A name, shortened where it does not fit, and a figure; the tooltip has the whole name."""

    spoken_role = STATIC

    def __init__(
        self, name: str, figure: str, tone: str = "ink", parent: QWidget | None = None
    ) -> None:
        """Set up the row; ``tone`` is the figure's colour token."""
        super().__init__(parent)
        self._name, self._figure, self._tone = name, figure, tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def words(self) -> str:
        """The name and the figure."""
        return f"{self._name} {self._figure}"

    def spoken(self) -> Spoken:
        """The figure."""
        return Spoken(self._figure)

    def sizeHint(self) -> QSize:
        """The whole of both."""
        tall = max(theme().line(Role.BODY), height_of(Role.STRONG))
        return QSize(self._wide(ceil(width_of(self._name, Role.BODY))), tall)

    def minimumSizeHint(self) -> QSize:
        """A few letters of the name."""
        tall = max(theme().line(Role.BODY), theme().line(Role.STRONG))
        return QSize(self._wide(theme().px(LEAST)), tall)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name and figure."""
        with canvas(self) as c:
            wide = float(self._figure_width())
            end = QRectF(c.width - wide, 0, wide, c.height)
            c.text(end, self._figure, Role.STRONG, getattr(c.t, self._tone))
            room = QRectF(0, 0, end.x() - c.theme.px(BETWEEN), c.height)
            c.text(room, self._name, Role.BODY, c.t.ink)

    def _figure_width(self) -> int:
        return ceil(width_of(self._figure, Role.STRONG))

    def _wide(self, name: int) -> int:
        return name + theme().px(BETWEEN) + self._figure_width()
