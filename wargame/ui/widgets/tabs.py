"""Flat tabs with an underline, and a count beside a tab's name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import Badge


class TabStrip(QTabBar):
    """The row of tab names; the style sheet draws the underline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._retheme()
        theme().themeChanged.connect(self._retheme)

    def set_count(self, tab: int, count: int) -> None:
        """Show a count beside a tab's name; 0 takes it away."""
        side = QTabBar.ButtonPosition.RightSide
        old = self.tabButton(tab, side)
        if old is not None:
            old.hide()
            old.deleteLater()
        badge = Badge(str(count), "acc", parent=self) if count else None
        if badge is not None:
            badge.adjustSize()
            badge.show()
        self.setTabButton(tab, side, badge)

    def _retheme(self) -> None:
        # The heavy weight is measured, so that the selected tab's name is never cut.
        self.setFont(theme().font(Role.BODY, 600))


class Tabs(QTabWidget):
    """Pages under a ``TabStrip``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = TabStrip()
        self.setTabBar(self._strip)
        self.setDocumentMode(True)

    def set_count(self, page: int, count: int) -> None:
        """Show a count beside a page's name; 0 takes it away."""
        self._strip.set_count(page, count)
