"""The settings one under another, each with its choices."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from wargame.base.text import ARABIC_INDIC, WESTERN
from wargame.settings import TEXT_SIZES, Settings
from wargame.ui.fonts import Role
from wargame.ui.settings.choices import Choices
from wargame.ui.settings.folder import FolderRow
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import IconButton, Segmented
from wargame.ui.widgets.label import SectionLabel, Text

NAMES = {"en": "English", "ar": "العربية"}
"""Each language by its own name, in every language."""


class Rows(QWidget):
    """All settings; a choice is handed on at once.

    Attributes:
        segments: the choices of one among a few, by setting.
        switches: what is on or off, by setting.
        folder: where games are kept.
    """

    def __init__(self, choices: Choices, close: Callable[[], None]) -> None:
        """Show the settings in force.

        Args:
            choices: what is in force, and where a choice goes.
            close: puts the panel away.
        """
        super().__init__()
        self._choices = choices
        self.segments: dict[str, Segmented] = {}
        self.switches: dict[str, QCheckBox] = {}
        self.folder = FolderRow(choices)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head(close)
        self._add("language", self.tr("Language"), tuple(NAMES.items()))
        self._add("digits", self.tr("Digits in Arabic texts"), self._digits())
        self._add("theme", self.tr("Theme"), self._themes())
        sizes = tuple((str(size), f"{size} %") for size in TEXT_SIZES)
        self._add("text_size", self.tr("Text size"), sizes, "Ctrl++  Ctrl+−  Ctrl+0")
        self._switch("show_forecasts", self.tr("Show forecasts"))
        self._switch("reduce_motion", self.tr("Reduce motion"))
        self._column.addSpacing(theme().px(8))
        self._column.addWidget(self.folder)
        self.show_settings(choices.settings)
        for switch in self.switches.values():
            switch.toggled.connect(self._on_switch)

    def show_settings(self, settings: Settings) -> None:
        """Mark what is in force, without a choice being made."""
        for name, segment in self.segments.items():
            segment.set_value(str(getattr(settings, name)))
        for name, switch in self.switches.items():
            switch.setChecked(bool(getattr(settings, name)))
        self.folder.show_settings(settings)

    def focus(self, name: str) -> None:
        """Give the keyboard to a setting."""
        target: QWidget | None = self.switches.get(name, self.folder.choose)
        if name in self.segments:
            segment = self.segments[name]
            target = segment.button(segment.value())
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focused(self) -> str:
        """The setting that has the keyboard, "" if none has."""
        holder = self.window().focusWidget()
        if holder is None or not self.isAncestorOf(holder):
            return ""
        for name, segment in self.segments.items():
            if segment.isAncestorOf(holder):
                return name
        switched = (name for name, switch in self.switches.items() if holder is switch)
        return next(switched, "games_folder")

    def _head(self, close: Callable[[], None]) -> None:
        cross = IconButton("x", self.tr("Put away"))
        cross.setAutoDefault(True)
        cross.clicked.connect(close)
        line = QHBoxLayout()
        line.addWidget(Text(self.tr("Settings"), Role.TITLE))
        line.addStretch(1)
        line.addWidget(cross)
        self._column.addLayout(line)
        self._column.addSpacing(theme().px(8))

    def _add(
        self, name: str, words: str, options: tuple[tuple[str, str], ...], note: str = ""
    ) -> None:
        segment = Segmented(tuple((value, said, "") for value, said in options), words)
        segment.chosen.connect(getattr(self, f"_on_{name}"))
        self.segments[name] = segment
        line = QHBoxLayout()
        line.addWidget(SectionLabel(words))
        line.addStretch(1)
        if note:
            line.addWidget(Text(note, Role.DENSE, "ink2"))
        self._column.addLayout(line)
        self._column.addSpacing(theme().px(4))
        self._column.addWidget(segment)
        self._column.addSpacing(theme().px(14))

    def _switch(self, name: str, words: str) -> None:
        switch = self.switches[name] = QCheckBox(words)
        switch.setObjectName(name)
        switch.setFont(theme().font(Role.BODY))
        self._column.addWidget(switch)
        self._column.addSpacing(theme().px(6))

    def _digits(self) -> tuple[tuple[str, str], ...]:
        return ((WESTERN, self.tr("Western")), (ARABIC_INDIC, self.tr("Arabic-Indic ٠١٢٣")))

    def _themes(self) -> tuple[tuple[str, str], ...]:
        return (
            ("auto", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )

    def _on_language(self, value: str) -> None:
        self._choices.choose("language", value)

    def _on_digits(self, value: str) -> None:
        self._choices.choose("digits", value)

    def _on_theme(self, value: str) -> None:
        self._choices.choose("theme", value)

    def _on_text_size(self, value: str) -> None:
        self._choices.choose("text_size", int(value))

    def _on_switch(self, on: bool) -> None:
        switch = self.sender()
        if switch is not None:
            self._choices.choose(switch.objectName(), on)
