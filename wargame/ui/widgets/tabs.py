"""Flat tabs with an underline, and a count beside a tab's name."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import Badge
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.motion import Glide

TAB_MS = 120
LINE, GAP = 2, 4


class TabStrip(QTabBar):
    """The row of tab names; an underline glides to the one that is turned to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = Glide(self, TAB_MS, 1.0)
        self._before = self._now = 0
        self._counted: dict[int, tuple[int, object]] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.currentChanged.connect(self._set_out)
        self._retheme()
        theme().themeChanged.connect(self._retheme)

    def set_count(self, tab: int, count: int) -> None:
        """Show a count beside a tab's name; 0 leaves its place empty, so that no tab moves."""
        now = (count, theme().measure)
        if self._counted.get(tab) == now:
            return
        self._counted[tab] = now
        side = QTabBar.ButtonPosition.RightSide
        badge = self.tabButton(tab, side)
        if not isinstance(badge, Badge):
            badge = Badge("0", "acc", parent=self)
            badge.adjustSize()
            self.setTabButton(tab, side, badge)
        if count:
            badge.set_badge(str(count), "acc")
        self._fit(tab, badge)
        badge.setVisible(count > 0)

    def _fit(self, tab: int, badge: Badge) -> None:
        """Give a badge the room of its text size, and more where its count has more figures."""
        hint = badge.sizeHint()
        if hint.width() > badge.width() or hint.height() != badge.height():
            badge.adjustSize()
            self.setTabButton(tab, QTabBar.ButtonPosition.RightSide, badge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names, and the underline where it is on its way."""
        super().paintEvent(event)
        with canvas(self) as c:
            c.p.fillRect(self.underline(), QColor(c.t.acc))

    def underline(self) -> QRectF:
        """Where the line is: under the tab that is turned to, or on its way there.

        It asks where the tab is each time: another language or width moves it without a word.
        """
        way = self._way.now()
        come, go = self._place(self._before), self._place(self.currentIndex())
        left = come.x() + (go.x() - come.x()) * way
        wide = come.width() + (go.width() - come.width()) * way
        return QRectF(left, self.height() - LINE, wide, LINE)

    def tabLayoutChange(self) -> None:
        """Names or counts have moved the tabs: the underline is under its own at once."""
        super().tabLayoutChange()
        self._way.rest(1.0)

    def _set_out(self, tab: int) -> None:
        self._before, self._now = self._now, tab
        self._way.sweep()

    def _place(self, tab: int) -> QRect:
        """A tab, without the room beside it."""
        gap = theme().px(GAP)
        return self.tabRect(tab).adjusted(gap, 0, -gap, 0)

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
