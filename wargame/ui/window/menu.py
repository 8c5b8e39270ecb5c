"""The menu of the window: games, look, language, text size, keys, the way out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wargame.ui.theme import MODES, SCALES, theme

LANGUAGES = {"en": "English", "ar": "العربية"}


class WindowMenu(QObject):
    """Builds the menu; its wishes are signals.

    Signals:
        newAsked, openAsked, keysAsked, quitAsked, fullAsked: as they say.
        modeChosen: a theme; scaleChosen: a text scale; languageChosen: a language.
    """

    newAsked = Signal()
    openAsked = Signal()
    keysAsked = Signal()
    quitAsked = Signal()
    fullAsked = Signal()
    modeChosen = Signal(str)
    scaleChosen = Signal(float)
    languageChosen = Signal(str)

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.menu = QMenu(parent)
        self._add(self.tr("New game"), "Ctrl+N", self.newAsked)
        self._add(self.tr("Open a game…"), "Ctrl+O", self.openAsked)
        self.menu.addSeparator()
        self._modes(self.menu.addMenu(self.tr("Theme")))
        self._scales(self.menu.addMenu(self.tr("Text size")))
        self._languages(self.menu.addMenu(self.tr("Language")), language)
        self._add(self.tr("Full screen"), "F11", self.fullAsked)
        self._add(self.tr("Keys"), "", self.keysAsked)
        self.menu.addSeparator()
        self._add(self.tr("Quit"), "Ctrl+Q", self.quitAsked)
        parent.addActions(self.menu.actions())
        self.menu.aboutToShow.connect(self._tick)

    def _add(self, words: str, keys: str, wish: object) -> None:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(wish)
        self.menu.addAction(action)

    def _modes(self, menu: QMenu) -> None:
        names = {
            "auto": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._mode_group = self._group(menu, [(names[mode], mode) for mode in MODES])
        self._mode_group.triggered.connect(self._on_mode)

    def _scales(self, menu: QMenu) -> None:
        rows = [(f"{round(scale * 100)} %", str(scale)) for scale in SCALES]
        self._scale_group = self._group(menu, rows)
        self._scale_group.triggered.connect(self._on_scale)

    def _languages(self, menu: QMenu, language: str) -> None:
        self._language_group = self._group(menu, [(name, key) for key, name in LANGUAGES.items()])
        self._language_group.triggered.connect(self._on_language)
        _check(self._language_group, language)

    def _group(self, menu: QMenu, rows: list[tuple[str, str]]) -> QActionGroup:
        group = QActionGroup(self)
        for words, value in rows:
            action = QAction(words, group)
            action.setCheckable(True)
            action.setData(value)
            menu.addAction(action)
        return group

    def _tick(self) -> None:
        """Mark what is in force."""
        _check(self._mode_group, theme().mode)
        _check(self._scale_group, str(theme().scale))

    def _on_mode(self, action: QAction) -> None:
        self.modeChosen.emit(action.data())

    def _on_scale(self, action: QAction) -> None:
        self.scaleChosen.emit(float(action.data()))

    def _on_language(self, action: QAction) -> None:
        self.languageChosen.emit(action.data())


def _check(group: QActionGroup, value: str) -> None:
    for action in group.actions():
        action.setChecked(action.data() == value)
