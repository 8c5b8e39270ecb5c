"""What an act would change by the end of the story, line by line, or that chance hides it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wargame.base.text import number
from wargame.reports.draft import Draft
from wargame.reports.effects import EffectLine
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import tone
from wargame.ui.table.column import heading, words
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.figure_row import FigureRow
from wargame.ui.widgets.panel import paint_panel

if TYPE_CHECKING:
    from wargame.reports.foretold import ChangeScene

WIDE, INSET, GAP = 300, 12, 4


class ChangeList(QWidget):
    """Differences under a title; while nothing is known it says so."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._page: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_change(self, change: "ChangeScene | None") -> None:
        """Show differences, None while they are being worked out."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(GAP))
        for part in self._parts(change):
            column.addWidget(part)
        self._turn_to(page)
        self.setToolTip(change.made if change else "")

    def _turn_to(self, page: QWidget) -> None:
        """Show a page in place of the one before; most lists never have any."""
        box = self.layout()
        if self._page is None or box is None:
            box = QVBoxLayout(self)
            box.setContentsMargins(0, 0, 0, 0)
            box.addWidget(page)
        else:
            box.replaceWidget(self._page, page)
            self._page.hide()
            self._page.deleteLater()
        page.show()  # a layout would show it later, and has no room for it till then
        self._page = page

    def _parts(self, change: "ChangeScene | None") -> list[QWidget]:
        if change is None:
            return [heading(self._title), words(self.tr("Working it out."), Role.DENSE)]
        note = self.tr("%1 pairs of games").replace("%1", number(change.games))
        parts = [heading(self._title, note)]
        for line in change.lines:
            ink = tone(line.mood) or "ink"
            parts.append(FigureRow(line.name, line.text, ink))
        return [*parts, words(change.rest, Role.DENSE)] if change.rest else parts


def effects_list(effects: tuple[EffectLine, ...]) -> QWidget:
    """Effects line by line; where chance decides, each way under its own heading."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, theme().px(GAP))
    column.setSpacing(theme().px(GAP))
    note = ""
    for line in effects:
        if line.note != note:
            note = line.note
            column.addWidget(heading(note[:1].upper() + note[1:]))
        ink = tone(line.mood) or "ink"
        column.addWidget(FigureRow(line.label, line.text, ink))
    return page


class DraftChange(ChangeList):
    """What the draft of a page would change if it were accepted."""

    def __init__(self, draft: Draft, title: str) -> None:
        super().__init__(title)
        self._draft = draft
        self.hide()

    def weigh(self, draft: Draft | None, change: "ChangeScene | None") -> None:
        """Show what is known, if it is about this page's draft."""
        if draft == self._draft:
            self.show_change(change)
        self.setVisible(draft == self._draft)


class MoveNote(QWidget):
    """What the card or button under mouse or keyboard would change; nothing can be done in it.

    It is no tooltip: it stays as long as that is looked at, and Escape puts it away.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._list = ChangeList(self.tr("By the end of the story"))
        self._effects = QWidget()
        self._lines: tuple[EffectLine, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(INSET + EDGE, INSET, INSET + EDGE, INSET)
        box.addWidget(self._effects)
        box.addWidget(self._list)
        self._effects.hide()
        self.hide()

    def show_over(
        self, card: QRect, change: "ChangeScene | None", effects: tuple[EffectLine, ...] = ()
    ) -> None:
        """Show over a card, given in the parent's coordinates, what it does and would change.

        Args:
            card: the place of the card.
            change: differences by the end, None while they are not known.
            effects: all that the card does, where it does not say so itself.
        """
        self._take(effects)
        wide, tall = self._measure(change)
        self._lie(QRect(card.center().x() - wide // 2, card.top() - tall, wide, tall))

    def show_beside(self, button: QRect, change: "ChangeScene") -> None:
        """Show differences beside a button, on the left where there is room for them."""
        self._take(())
        wide, tall = self._measure(change)
        gap = theme().px(INSET)
        left = button.left() - wide - gap
        left = left if left >= 0 else button.right() + gap
        self._lie(QRect(left, button.center().y() - tall // 2, wide, tall))

    def _take(self, effects: tuple[EffectLine, ...]) -> None:
        """Take all effects of a card up, each way under its own heading."""
        if effects == self._lines:
            return
        self._lines = effects
        page, layout = effects_list(effects), self.layout()
        assert layout is not None
        layout.replaceWidget(self._effects, page)
        self._effects.hide()
        self._effects.deleteLater()
        self._effects = page
        page.setVisible(bool(effects))

    def _measure(self, change: "ChangeScene | None") -> tuple[int, int]:
        """Take the differences up, and say how wide and how high all is."""
        self._list.setVisible(change is not None)
        if change is not None:
            self._list.show_change(change)
        host, layout = self.parentWidget(), self.layout()
        assert host is not None and layout is not None
        wide = min(theme().px(WIDE), host.width())
        self.setFixedWidth(wide)
        layout.activate()
        return wide, max(layout.totalHeightForWidth(wide), layout.totalSizeHint().height())

    def _lie(self, place: QRect) -> None:
        """Lie there, or as near to it as the window lets."""
        host = self.parentWidget()
        assert host is not None
        place.moveLeft(min(max(place.left(), 0), host.width() - place.width()))
        place.moveTop(min(max(place.top(), 0), host.height() - place.height()))
        self.setGeometry(place)
        self.show()
        self.raise_()

    def sizeHint(self) -> QSize:
        """As wide as the design, as high as what it says."""
        return QSize(theme().px(WIDE), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised panel."""
        with canvas(self) as c:
            body = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            c.shadow(body, 4, raised=True)
            paint_panel(c, body)
            c.frame(body, c.t.rule_strong, 4, 2 if c.t.is_contrast else 1)
