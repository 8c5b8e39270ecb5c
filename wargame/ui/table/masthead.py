"""The bar over the table: deck and week, phases, role, capital, undo, redo, menu."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wargame.reports.masthead import Masthead as Scene
from wargame.ui.fonts import Role
from wargame.ui.table.intents import Intents
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import Badge
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

TALL, LOW = 56, 48


class TableBar(Masthead):
    """The masthead of a game."""

    def __init__(self, intents: Intents, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", Role.LEAD, weight=600)
        self._calendar = Text("", Role.BODY, "ink2")
        self._phases = PhaseSteps()
        self._role = Badge("", "role", "handshake")
        self._pips = CapitalPips(self.tr("Political capital"))
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
        self.setFixedHeight(px(LOW if compact else TALL))
        self._row.setContentsMargins(16, 3, px(8), 1)
        for button in (self.undo, self.redo, self.menu):
            button.setFixedSize(px(34), px(34))
        self._row.setSpacing(px(8 if compact else 12))

    def show_scene(self, scene: Scene, can_undo: bool, can_redo: bool) -> None:
        """Show where the game stands."""
        self._title.setText(scene.title)
        self._calendar.setText(scene.term or scene.calendar)
        self._calendar.setToolTip(scene.calendar)
        names = tuple(phase.name for phase in scene.phases)
        states = [phase.state for phase in scene.phases]
        current = states.index("current") if "current" in states else len(states)
        self._phases.set_phases(names, current)
        self._role.set_badge(scene.role, "role", "handshake")
        self._pips.set_capital(Capital(scene.capital, scene.cap))
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def _open_menu(self) -> None:
        self._menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def preview(self, capital: int | None, scene: Scene) -> None:
        """Show what an offer in the making would leave, None nothing."""
        self._pips.set_capital(Capital(scene.capital, scene.cap, capital))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._calendar)
        words.addStretch(1)
        row = self._row
        row.addWidget(LogoMark(self.tr("Crossroads")))
        row.addWidget(Divider())
        row.addLayout(words)
        row.addWidget(Divider())
        row.addWidget(self._phases, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for part in (self._role, Divider(), self._pips, Divider()):
            row.addWidget(part)
        for button in (self.undo, self.redo, self.menu):
            button.setAutoDefault(True)
            row.addWidget(button)
