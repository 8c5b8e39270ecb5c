"""A text field with its name over it and a hint, or what is wrong, under it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wargame.ui import icons
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.label import SectionLabel, Text
from wargame.ui.widgets.styled import set_styled


class Field(QWidget):
    """A named line of text.

    Signals:
        edited: the text, each time the person changes it.
    """

    edited = Signal(str)

    def __init__(
        self, name: str = "", hint: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        """Set up the field.

        Args:
            name: written over the field; empty writes none.
            hint: written under it while nothing is wrong.
            icon: a Lucide name drawn at its start, or none.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._hint, self._icon = hint, icon
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self._name = SectionLabel(name)
        self._name.setVisible(bool(name))
        self._mark = QLabel()
        self._note = Text(hint, Role.DENSE, "ink2", wrap=True)
        self._action = QAction(self)
        if icon:
            self.edit.addAction(self._action, QLineEdit.ActionPosition.LeadingPosition)
        foot = QHBoxLayout()
        foot.setSpacing(theme().px(5))
        foot.addWidget(self._mark)
        foot.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(4))
        column.addWidget(self._name)
        self._line = QHBoxLayout()
        self._line.setSpacing(theme().px(8))
        self._line.addWidget(self.edit, 1)
        column.addLayout(self._line)
        column.addLayout(foot)
        self.edit.textEdited.connect(self.edited)
        self._retheme()
        self.set_problem("")
        theme().themeChanged.connect(self._retheme)

    def set_hint(self, hint: str) -> None:
        """Write something else under it while nothing is wrong; empty nothing."""
        self._hint = hint
        self.set_problem("")

    def put_beside(self, widget: QWidget) -> None:
        """Put a button on the field's line, at its end."""
        self._line.addWidget(widget)

    def set_problem(self, sentence: str) -> None:
        """Say what is wrong and what to do, or with an empty text that nothing is."""
        set_styled(self.edit, "error", "true" if sentence else "false")
        self._note.setText(sentence or self._hint)
        self._note.set_tone("alarm" if sentence else "ink2")
        self._note.setVisible(bool(sentence or self._hint))
        self._mark.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence or self._hint)

    def text(self) -> str:
        """What is written in it."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Write something in it without a signal."""
        self.edit.setText(text)

    def _retheme(self) -> None:
        """Redraw icon and octagon in the theme's colours."""
        look = theme()
        size = look.px(13)
        octagon = icons.icon("octagon-alert", look.tokens.alarm, size, self.devicePixelRatioF())
        self._mark.setPixmap(octagon)
        self._mark.setFixedSize(QSize(size, look.line(Role.DENSE)))
        if self._icon:
            picture = icons.button_icon(self._icon, look.tokens.ink3, look.tokens.rule_strong, 16)
            self._action.setIcon(picture)
