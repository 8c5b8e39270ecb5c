"""A heading with the sum, and the causes that add up to it."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wargame.base.text import exact
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.ledger.row import LedgerLine, LedgerRow
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import GROUP
from wargame.ui.widgets.typeset import width_of


class LedgerList(QWidget):
    """A heading with the sum, and the causes that add up to it.

    Signals:
        codeOpened: the code of the rule whose row was pressed.
    """

    codeOpened = Signal(str)
    spoken_role = GROUP

    def __init__(self, ruled: bool = True, parent: QWidget | None = None) -> None:
        """Set up an empty list; ``ruled`` draws hair lines between rows."""
        super().__init__(parent)
        self._ruled = ruled
        self._title, self._total, self._tone = "", "", ""
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._rows: list[LedgerRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_ledger(
        self,
        lines: tuple[LedgerLine, ...],
        title: str = "",
        total: int | None = None,
        tone: str = "",
    ) -> None:
        """Show causes.

        Args:
            lines: in the order to show them.
            title: whose change they explain; none shows rows alone.
            total: their sum in hundredths, or None.
            tone: ``good``, ``alarm`` or nothing, for the total's colour.
        """
        self._title, self._tone = title, tone
        self._total = "" if total is None else exact(total, sign=True)
        self.setAccessibleName(title or self.tr("Reasons"))
        self._column.setContentsMargins(0, self._head(), 0, 0)
        for row, line in zip(self._rows, lines, strict=False):
            row.set_line(line)
        for line in lines[len(self._rows) :]:
            self._add(line)
        for row in self._rows[len(lines) :]:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self._rows[len(lines) :]
        self.updateGeometry()
        self.update()

    def _add(self, line: LedgerLine) -> None:
        """Put a row under the others, over the stretch."""
        row = LedgerRow(line, self._ruled, self)
        row.opened.connect(self.codeOpened)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def rows(self) -> tuple[LedgerRow, ...]:
        """The rows, top first."""
        return tuple(self._rows)

    def as_table(self) -> Sheet:
        """Each cause with its rule and by how much, and the sum."""
        heads = (self.tr("Cause"), self.tr("Rule"), self.tr("Change"))
        lines = [row.line() for row in self._rows]
        rows = [(each.label, each.code, exact(each.value, sign=True)) for each in lines]
        if self._total:
            rows.append((self.tr("Sum"), "", self._total))
        return Sheet(self.accessibleName(), heads, tuple(rows))

    def spoken(self) -> Spoken:
        """The sum; the causes speak for themselves."""
        return Spoken(self._total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the head's room in step with the text scale."""
        super().resizeEvent(event)
        self._column.setContentsMargins(0, self._head(), 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the heading; rows draw themselves."""
        if not self._title:
            return
        with canvas(self) as c:
            self._paint_head(c)

    def _paint_head(self, c: Canvas) -> None:
        tall = float(self._head())
        row = QRectF(0, 0, c.width, tall - 3)
        tones = {"good": c.t.good, "alarm": c.t.alarm}
        c.text(row, self._total, Role.TITLE, tones.get(self._tone, c.t.ink), "end")
        used = width_of(self._total, Role.TITLE) + 8
        c.text(row.adjusted(0, 0, -used, 0), self._title, Role.CARD_TITLE, c.t.ink)
        c.fill(QRectF(0, tall - 2, c.width, 1), c.t.ink)

    def _head(self) -> int:
        return theme().line(Role.TITLE) + theme().px(6) if self._title else 0
