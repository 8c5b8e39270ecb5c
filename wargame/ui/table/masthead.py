"""The bar over the table: deck and week, phases, role, capital, undo, redo, menu."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wargame.reports.masthead import Masthead as Scene
from wargame.ui.fonts import Role
from wargame.ui.table.intents import Intents
from wargame.ui.table.line import Line
from wargame.ui.table.role_button import RoleButton
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import IconButton
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.masthead import (
    Capital,
    CapitalPips,
    Divider,
    LogoMark,
    Masthead,
    PhaseSteps,
)

TIGHT = 44
GAP = 8
TITLE = (150, 340)
"""The least and the most room of the deck's title; the phases keep theirs."""


class TableBar(Masthead):
    """The masthead of a game.

    Signals:
        sideAsked: the drawer with the reading column is to open or close.
    """

    sideAsked = Signal()

    def __init__(self, intents: Intents, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawer = False
        self._mark = LogoMark(self.tr("Crossroads"))
        self._title = Line("", Role.LEAD, weight=600, least=TITLE[0], most=TITLE[1])
        self._calendar = Text("", Role.BODY, "ink2")
        self._phases = PhaseSteps()
        self._role = RoleButton(self.tr("What your seat wants (F10)"))
        self._role.clicked.connect(intents.seatAsked)
        self._pips = CapitalPips(self.tr("Political capital"))
        self.side = IconButton("book-open", self.tr("Dossier, talks, news, why (F5 to F8)"))
        self.side.clicked.connect(self.sideAsked)
        self.side.hide()
        self.undo = IconButton("undo-2", self.tr("Undo (Ctrl+Z)"))
        self.redo = IconButton("redo-2", self.tr("Redo (Ctrl+Shift+Z)"))
        self.menu = IconButton("menu", self.tr("Menu"))
        self.menu.clicked.connect(self._open_menu)
        self._menu = menu
        self.undo.clicked.connect(intents.undone)
        self.redo.clicked.connect(intents.redone)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Be lower and closer on a small screen."""
        px = theme().px
        super().set_compact(compact)
        self._row.setContentsMargins(16, 3, px(8), 1)
        self._row.setSpacing(px(8 if compact else 12))

    def set_tight(self, tight: bool) -> None:
        """Be as low as two lines of text where height is short."""
        if tight:
            self.setFixedHeight(theme().px(TIGHT))

    def set_drawer(self, drawer: bool) -> None:
        """Show the way to the drawer, and give it the room of the name beside the mark."""
        self.side.setVisible(drawer)
        self._mark.set_named(not drawer)
        self._drawer = drawer
        self._fit()

    def show_scene(self, scene: Scene, can_undo: bool, can_redo: bool) -> None:
        """Show where the game stands."""
        self._title.say(scene.title)
        self._calendar.setText(scene.term or scene.calendar)
        self._calendar.setToolTip(scene.calendar)
        names = tuple(phase.name for phase in scene.phases)
        states = [phase.state for phase in scene.phases]
        current = states.index("current") if "current" in states else len(states)
        self._phases.set_phases(names, current)
        self._role.set_role(scene.role)
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self._fit()

    def _fit(self) -> None:
        """Shorten the name of the role where large texts would not fit the window otherwise."""
        self._role.set_narrow(False)
        if self._drawer and self._row.totalMinimumSize().width() > self.window().width():
            self._role.set_narrow(True)

    def _open_menu(self) -> None:
        self._menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def make_room(self, wanted: bool) -> None:
        """Show the current phase alone while a line lies in the room of the others."""
        self._phases.fold(wanted)
        self._row.activate()

    def free_place(self) -> QRect:
        """Where a line may lie for a while, in the window: between the phases and the seat."""
        start, end = self._phases.geometry(), self._role.geometry()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (end if mirrored else start).right() + GAP
        right = (start if mirrored else end).left() - GAP
        corner = self.mapTo(self.window(), QPoint(left, 0))
        return QRect(corner, QSize(right - left, self.height()))

    def preview(self, capital: int | None, scene: Scene) -> None:
        """Show the capital, and what an offer in the making would leave of it; None nothing."""
        self._pips.set_capital(Capital(scene.capital, scene.cap, capital))
        self._fit()

    def _buttons(self) -> tuple[IconButton, ...]:
        return self.side, self.undo, self.redo, self.menu

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._calendar)
        words.addStretch(1)
        row = self._row
        row.addWidget(self._mark)
        row.addWidget(Divider())
        row.addLayout(words)
        row.addWidget(Divider())
        row.addWidget(self._phases, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for part in (self._role, Divider(), self._pips, Divider()):
            row.addWidget(part)
        for button in self._buttons():
            button.setAutoDefault(True)
            button.set_side(34)
            row.addWidget(button)
