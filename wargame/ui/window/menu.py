"""The menu of the window: games, settings, keys, the way out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class WindowMenu(QObject):
    """Builds the menu; its wishes are signals.

    Signals:
        newAsked, openAsked, lessonAsked, travelAsked, debriefAsked, settingsAsked, keysAsked,
            quitAsked, fullAsked: as they say.
    """

    newAsked = Signal()
    openAsked = Signal()
    lessonAsked = Signal()
    travelAsked = Signal()
    debriefAsked = Signal()
    settingsAsked = Signal()
    keysAsked = Signal()
    quitAsked = Signal()
    fullAsked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.menu = QMenu(parent)
        self._add(self.tr("New game"), "Ctrl+N", self.newAsked)
        self._add(self.tr("Open a game…"), "Ctrl+O", self.openAsked)
        self._add(self.tr("Lesson"), "", self.lessonAsked)
        self._add(self.tr("Weeks and roads"), "", self.travelAsked)
        self._add(self.tr("What decided it"), "", self.debriefAsked)
        self.menu.addSeparator()
        self._add(self.tr("Settings"), "Ctrl+,", self.settingsAsked)
        self._add(self.tr("Full screen"), "F11", self.fullAsked)
        self._add(self.tr("Keys"), "", self.keysAsked)
        self.menu.addSeparator()
        self._add(self.tr("Quit"), "Ctrl+Q", self.quitAsked)
        parent.addActions(self.menu.actions())

    def _add(self, words: str, keys: str, wish: object) -> None:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(wish)
        self.menu.addAction(action)
