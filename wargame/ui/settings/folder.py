"""Where games are kept: the folder, another one, and the way back to the usual one."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from wargame.base.paths import games_dir
from wargame.settings import Settings
from wargame.ui.fonts import Role
from wargame.ui.settings.choices import Choices
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Button
from wargame.ui.widgets.label import SectionLabel, Text


class FolderRow(QWidget):
    """The folder of games in words, with two buttons.

    Attributes:
        choose: asks for another folder.
        usual: takes the usual one again.
    """

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._path = Line("", Role.BODY, "ink")
        self.choose = Button(self.tr("Choose a folder…"), "folder-open")
        self.usual = Button(self.tr("The usual folder"))
        for button in (self.choose, self.usual):
            button.setAutoDefault(True)
        self.choose.clicked.connect(self._on_choose)
        self.usual.clicked.connect(self._on_usual)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme().px(8))
        buttons.addWidget(self.choose)
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(4))
        column.addWidget(SectionLabel(self.tr("Games are kept in")))
        column.addWidget(self._path)
        column.addLayout(buttons)
        note = self.tr("Games that are elsewhere stay where they are.")
        column.addWidget(Text(note, Role.DENSE, "ink2", wrap=True))

    def show_settings(self, settings: Settings) -> None:
        """Show the folder in use."""
        self._path.say(str(games_dir()))
        self.usual.setVisible(bool(settings.games_folder))

    def _on_choose(self) -> None:
        now = games_dir()
        start = now if now.is_dir() else Path.home()
        title = self.tr("Choose a folder…")
        folder = QFileDialog.getExistingDirectory(self, title, str(start))
        if folder:
            self._choices.choose("games_folder", str(Path(folder).absolute()))

    def _on_usual(self) -> None:
        self.choose.setFocus()  # before the button that has it is hidden
        self._choices.choose("games_folder", "")
