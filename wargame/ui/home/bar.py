"""The bar over Home: the mark, where one is, and the way to a saved game."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Button, IconButton
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.masthead import Divider, LogoMark, Masthead


class QuietButton(Button):
    """A button without an edge."""

    kind = "quiet"


class HomeBar(Masthead):
    """The masthead of Home.

    Signals:
        openAsked: a saved game is to be looked for.
        lessonAsked: the lesson is wanted.
    """

    openAsked = Signal()
    lessonAsked = Signal()

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        find = QuietButton(self.tr("Open a game"), "folder-open")
        find.setObjectName("open-game")
        find.clicked.connect(self.openAsked)
        learn = QuietButton(self.tr("Lesson"), "graduation-cap")
        learn.setObjectName("lesson")
        learn.clicked.connect(self.lessonAsked)
        self.menu = IconButton("menu", self.tr("Menu"))
        self.menu.set_side(34)
        self.menu.clicked.connect(self._open_menu)
        self._menu = menu
        for button in (learn, find, self.menu):
            button.setAutoDefault(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 8, 1)
        row.setSpacing(theme().px(12))
        row.addWidget(LogoMark(self.tr("Crossroads")))
        row.addWidget(Divider())
        row.addWidget(Text(self.tr("New game"), Role.LEAD, weight=600))
        row.addStretch(1)
        row.addWidget(learn)
        row.addWidget(find)
        row.addWidget(self.menu)
        self.set_compact(False)

    def _open_menu(self) -> None:
        self._menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))
